# When the card reader cannot confirm the card.

## origin: official mhlw-2025-07-en

tree-fallback = When reception with the My Number Card cannot be completed
tree-fallback-summary = What to show when the reception with the card reader fails.

tree-fallback-question-has-mynaportal = Can you show the Mynaportal 「マイナポータル」 screen with your insurance, or the PDF saved from it?
tree-fallback-option-has-mynaportal-yes = Yes, the screen or the PDF
tree-fallback-option-has-mynaportal-no = No
tree-fallback-question-has-notification = Do you have the Eligibility Notification of Health Insurance 「資格情報のお知らせ」 with you?
tree-fallback-option-has-notification-yes = Yes
tree-fallback-option-has-notification-no = No
tree-fallback-question-visit = Is this your first visit 「初診」 to the facility, or a return visit 「再診」?
tree-fallback-option-visit-first = First visit
tree-fallback-option-visit-return = Return visit

tree-fallback-outcome-mynaportal-screen = Show your card and the Mynaportal screen
tree-fallback-outcome-mynaportal-screen-text = Show the My Number Card together with the Mynaportal screen that shows your insurance.
tree-fallback-outcome-mynaportal-screen-step-open = Log in to Mynaportal and open the screen with your insurance, or open the PDF file that you downloaded from it.
tree-fallback-outcome-mynaportal-screen-step-show = Show it to the staff together with your My Number Card.

tree-fallback-outcome-eligibility-notification = Show your card and the Eligibility Notification of Health Insurance
tree-fallback-outcome-eligibility-notification-text = Show the My Number Card together with the Eligibility Notification of Health Insurance.
tree-fallback-outcome-eligibility-notification-step-show = Show both to the staff.
tree-fallback-outcome-eligibility-notification-notice-what-it-is = The Eligibility Notification of Health Insurance 「資格情報のお知らせ」 is sent without any application to people who use the My Number Card as insurance card. You cannot receive medical services with it alone.

tree-fallback-outcome-verbal-confirmation = Verbal verification
tree-fallback-outcome-verbal-confirmation-text = If the facility has the information that it needs, the staff confirm your insurance with you verbally.
tree-fallback-outcome-verbal-confirmation-step-say = Show your My Number Card and answer the questions of the staff.

tree-fallback-outcome-eligibility-statement = Fill in a Statement of insured person eligibility
tree-fallback-outcome-eligibility-statement-text = The staff give you the form. You fill it in and show your My Number Card.
tree-fallback-outcome-eligibility-statement-step-get = Receive the form 「被保険者資格申立書」 from the staff.
tree-fallback-outcome-eligibility-statement-step-fill = Fill it in.
tree-fallback-outcome-eligibility-statement-step-show = Hand it in and show your My Number Card.
tree-fallback-outcome-eligibility-statement-notice-what-it-is = The Statement of insured person eligibility 「被保険者資格申立書」 is for people whose insurance could not be confirmed on a first visit, and who have neither the Mynaportal screen nor an Eligibility Notification of Health Insurance.
tree-fallback-notice-usual-share = You pay your usual share, not 100%.

## origin: project

tree-fallback-question-has-certificate = Do you have a Health Insurance Eligibility Certificate 「資格確認書」 in hand?
tree-fallback-option-has-certificate-yes = Yes
tree-fallback-option-has-certificate-no = No
tree-fallback-question-has-card = Do you have your My Number Card 「マイナンバーカード」 with you?
tree-fallback-option-has-card-yes = Yes
tree-fallback-option-has-card-no = No

tree-fallback-outcome-show-certificate = Show your Health Insurance Eligibility Certificate
tree-fallback-outcome-show-certificate-text = Show the Health Insurance Eligibility Certificate 「資格確認書」. You need neither the card nor the reader.
tree-fallback-outcome-show-certificate-why = The certificate alone proves your insurance.
tree-fallback-outcome-show-certificate-step-show = Give it to the staff at the reception.
tree-fallback-outcome-show-certificate-notice-valid-date = Look at the date on the certificate. The insurer sets how long it is valid.

tree-fallback-outcome-mynaportal-screen-why = The screen shows the same insurance data that the reader would have shown.
tree-fallback-outcome-eligibility-notification-why = Card and notification together prove your insurance when the reader cannot.
tree-fallback-outcome-verbal-confirmation-why = You have been to this facility before, and you have neither the screen nor the notification.
tree-fallback-outcome-verbal-confirmation-step-otherwise = If the facility does not have the information, do as on a first visit: fill in the form 「被保険者資格申立書」.
tree-fallback-outcome-eligibility-statement-why = It is your first visit, and you have neither the screen nor the notification.

tree-fallback-outcome-no-card = Ask the facility what it can do
tree-fallback-outcome-no-card-text = The other ways need the My Number Card, so they do not apply. You may have to pay 100% first and claim the insured part back.
tree-fallback-outcome-no-card-why = You have neither the card nor a Health Insurance Eligibility Certificate with you.
tree-fallback-outcome-no-card-step-ask = Ask the facility how it can confirm your insurance.
tree-fallback-outcome-no-card-step-claim = If you paid in full, keep the receipt and ask your insurer how to claim the insured part back 「療養費」.
tree-fallback-outcome-no-card-step-next-time = Before the next visit ask your insurer for a Health Insurance Eligibility Certificate 「資格確認書」, or bring the card.

tree-fallback-notice-old-card-valid = Do you have a Health Insurance Certificate 「健康保険証」 that is still valid (until 1 December 2025 at the latest)? Show that: it is accepted as well.
tree-fallback-notice-old-card-tolerated = With only an expired Health Insurance Certificate 「健康保険証」 or an Eligibility Notification of Health Insurance 「資格情報のお知らせ」, a facility may look up your insurance and charge the usual share until 31 July 2026. It need not: this is not guaranteed.
tree-fallback-notice-old-card-ended = The old Health Insurance Certificate 「健康保険証」 is no longer proof.
tree-fallback-notice-face-and-pin = Is your face not recognized and the PIN forgotten or locked? Before anything else ask the staff to compare the photo by eye 「目視モード」.
tree-fallback-notice-no-reader = A facility without any reader also takes the card together with the Eligibility Notification of Health Insurance 「資格情報のお知らせ」 or the Mynaportal screen.
tree-fallback-notice-card-without-pin = With a card without a PIN 「顔認証マイナンバーカード」 you cannot use Mynaportal. Show the Eligibility Notification of Health Insurance 「資格情報のお知らせ」, or fill in the form 「被保険者資格申立書」.
tree-fallback-notice-expired = Has the electronic certificate of the card expired? See until when the card still works: myna ask expiry
tree-fallback-outcome-mynaportal-screen-notice-save-pdf = In Mynaportal it is under 「証明書」 (Certificate), 「健康保険証」 (Health Insurance Certificate). You can save the PDF beforehand with 「資格情報をPDFで保存」 (Save the insurance data as PDF).
