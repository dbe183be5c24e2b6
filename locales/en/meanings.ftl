# What each thing of terms.ftl is, for somebody who reads its name for the first time. Told on its own, without the name before it.

## origin: project

term-my-number-card-meaning = A card with an IC chip that shows who you are; once it is registered, it also serves as your Health Insurance Certificate.
term-myna-insurance-card-meaning = A My Number Card that has been registered as a Health Insurance Certificate; with it you check in at the reader of a medical institution or pharmacy.
term-old-certificate-meaning = The former insurance certificate: from 2 December 2024 on no new one is issued, and after 1 December 2025 none is valid.
term-eligibility-certificate-meaning = A certificate from your insurer, free of charge, that proves your health insurance without the My Number Card.
term-eligibility-notification-meaning = A document that is sent without any application to people who use the My Number Card as Health Insurance Certificate; you show it together with the card, alone it is no proof.
term-eligibility-statement-meaning = A form that the staff give you to fill in when, at a first visit, your insurance cannot be checked and you have neither the Mynaportal screen nor the Eligibility Notification 「資格情報のお知らせ」.
term-mynaportal-meaning = The online service of the My Number system; in its app you can register the card as a Health Insurance Certificate and see your insurance data.
term-individual-number-notification-meaning = The letter that tells you your number; it carries the QR code for application and the Application Form comes with it, but it does not prove your number.
term-notification-card-meaning = The card that told people their number before; it ended on 25 May 2020.
term-application-form-meaning = The form with which you apply for a My Number Card by post; it comes with the Individual Number Notification 「個人番号通知書」.
term-application-qr-meaning = The code on the Individual Number Notification 「個人番号通知書」 that you read with a smartphone or at an ID photo booth to apply for the card.
term-application-id-meaning = The number of 23 digits that you enter when you apply for the card on a computer.
term-electronic-certificate-meaning = A certificate on the My Number Card with a date of its own; you can renew it free of charge at the city office from 3 months before that date.
term-pin-meaning = The number for user verification that you enter at the card reader if you do not use facial recognition; 3 wrong entries in a row lock it.
term-card-reader-meaning = The machine at the reception of medical institutions and pharmacies that checks who you are and which insurance you have.
term-face-recognition-meaning = One of the two ways to show who you are at the reader: it compares your face with the photo data in the IC chip of the card.
term-high-cost-benefit-meaning = When you pay more than a maximum amount in a single month, the public insurance pays the excess.
term-medicine-notebook-meaning = Your record of the medicines that were prescribed to you; if you consent at the reader, doctors and pharmacists see past prescriptions without it.
term-specific-checkup-meaning = The health checkup whose results doctors and pharmacists can see if you consent at the reader.
term-call-center-meaning = The phone lines for questions about the My Number Card; suspension after loss or theft is accepted 24 hours a day.
term-residence-card-meaning = A card that foreign residents hold; if you have a period of stay, bring it together with the My Number Card when you extend the My Number Card at the city office.
term-period-of-stay-meaning = The time for which you may stay in Japan; if you have one, your My Number Card ends with it at the latest, and extending the stay does not extend the card.
term-co-payment-meaning = The share of the medical expenses that you pay yourself: 10% to 30%, according to age and income.
term-insurer-meaning = The body whose health insurance you are in; it issues the Health Insurance Eligibility Certificate 「資格確認書」 and answers questions about your insurance.
term-city-office-meaning = The desk of the city, ward, town or village where you live: there you pick up the card, renew its electronic certificate and set a new PIN.
term-medical-institution-meaning = A place where you receive treatment or medicine; you choose it yourself and show your insurance at the reception.
term-special-residence-card-meaning = A residence card with the functions of the My Number Card, available from 14 June 2026 on; it is optional and also works as an insurance card.
term-visual-mode-meaning = The staff compare your face with the photo on the card; ask for it when your face is not recognized and the PIN is forgotten or locked.
