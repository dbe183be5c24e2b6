# Getting the card. Japanese labels stand in 「」, their meaning in round brackets after them.

## origin: official mhlw-2025-07-en

guide-apply = How to obtain a My Number Card
guide-apply-summary = There are 4 ways to apply for a My Number Card.

guide-apply-route-smartphone = Smartphone
guide-apply-route-smartphone-step-photo = Take a photo of your face with your smartphone. You can also take it during the procedure.
guide-apply-route-smartphone-step-scan = Read the QR code for application 「交付申請用QRコード」 on your Individual Number Notification with your smartphone.
guide-apply-route-smartphone-step-email = Register your email address and the other information on the website that opens.
guide-apply-route-smartphone-step-finish = When the URL of the applicant-only website arrives by email, register the face photo, fill in the required information and complete the application.

guide-apply-route-computer = Computer
guide-apply-route-computer-step-photo = Take a photo of your face with a digital camera or the like.
guide-apply-route-computer-step-enter-id = Enter the Application ID (23 digits) 「申請書ID」 on the application website and register your email address: https://net.kojinbango-card.go.jp/
guide-apply-route-computer-step-finish = When the URL of the applicant-only website arrives, register the face photo, fill in the required information and complete the application.

guide-apply-route-photo-booth = ID photo booth
guide-apply-route-photo-booth-step-select = Select 「個人番号カード申請」 (My Number Card application) on the touch panel.
guide-apply-route-photo-booth-step-pay = Insert the fee for the photo and hold the QR code for application 「交付申請用QRコード」 on your Individual Number Notification up to the barcode reader.
guide-apply-route-photo-booth-step-enter = Follow the instructions on the screen and enter the required information.
guide-apply-route-photo-booth-step-photo = Follow the instructions on the screen, take the photo of your face and send it. The application is complete.

guide-apply-route-post = Postal mail
guide-apply-route-post-step-fill = Fill in the Application Form 「交付申請書」 that came with your Individual Number Notification and attach a face photo taken within 6 months (4.5 × 3.5 cm).
guide-apply-route-post-step-send = Put the form in the enclosed reply envelope and post it. The application is complete.

guide-apply-notice-other-languages = Application forms in other languages, downloads and information on the card: https://www.kojinbango-card.go.jp/ (Japanese, English, Chinese, Korean, Spanish, Portuguese).

## origin: project

guide-apply-notice-city-office = Many city offices also take the application. Some take the photo free of charge.
guide-apply-notice-identity-when-applying = Some city offices check your identity when you apply and post the card to you 「申請時来庁方式」.
guide-apply-notice-time = After about 1 month a postcard tells you that the card is ready. Then pick it up at the city office.
guide-apply-notice-express = Express issue 「特急発行」 takes about 1 week. Apply in person at the city office, within 30 days of the event (such as the move or the loss). It is for, among others, mid- to long-term residents newly entered in the resident record, people moving in from abroad, people who lost their card, and babies under 1.
guide-apply-notice-express-fee = If it is your first card, express issue is free. After a loss it costs 2,000 yen (1,800 yen without the electronic certificate). An ordinary reissue costs 1,000 yen (800 yen + 200 yen for the electronic certificate).
guide-apply-notice-baby = Babies under 1 get a card without a photo. Apply together with the birth notification.
guide-apply-notice-form-lost = You lost the form? With the Application ID you can apply online. Otherwise get a blank form from the website or the city office.
guide-apply-notice-form-old = A form printed before your period of stay was renewed carries old data. Get a new form after the renewal.
guide-apply-notice-notification-card = The Notification Card 「通知カード」 ended on 25 May 2020. The Individual Number Notification 「個人番号通知書」 does not prove your number.
guide-apply-notice-portal = More about applying, in several languages: https://www.kojinbango-card.go.jp/en-link/
