# The Health Insurance Eligibility Certificate: who gets it, who applies.

## origin: project

tree-certificate = The Health Insurance Eligibility Certificate 「資格確認書」
tree-certificate-summary = Do you get one without applying, must you apply, or do you not need one?

tree-certificate-question-has-card = Do you have a My Number Card 「マイナンバーカード」?
tree-certificate-option-has-card-yes = Yes
tree-certificate-option-has-card-no = No
tree-certificate-option-has-card-lost-or-renewing = It is lost, or being renewed
tree-certificate-question-registered = Is the card registered as your Health Insurance Certificate 「マイナ保険証」?
tree-certificate-option-registered-yes = Yes
tree-certificate-option-registered-no = No
tree-certificate-option-registered-cancelled = The registration was cancelled, or I applied for that
tree-certificate-question-electronic-certificate = Is the electronic certificate 「電子証明書」 of the card still valid?
tree-certificate-option-electronic-certificate-valid = Yes
tree-certificate-option-electronic-certificate-expired = No, it has expired
tree-certificate-question-age-group = How old is the person? For the highest age group the age on 1 August 2026 counts.
tree-certificate-option-age-group-under-75 = Under 75
tree-certificate-option-age-group-aged-75-84 = 75 to 84
tree-certificate-option-age-group-aged-85-over = 85 or over
tree-certificate-question-difficulty = Is it hard for the person to use the card (because of age, a disability or the like)?
tree-certificate-option-difficulty-yes = Yes
tree-certificate-option-difficulty-no = No

tree-certificate-outcome-sent-without-applying = You get it without applying
tree-certificate-outcome-sent-without-applying-text = Your insurer sends you a Health Insurance Eligibility Certificate 「資格確認書」. It is free, and you need not apply.
tree-certificate-outcome-sent-without-applying-why = It is sent to people without a card, people whose card is not registered (any more) or whose electronic certificate has expired, and certain age groups.
tree-certificate-outcome-sent-without-applying-step-wait = Wait for it, and show it at the reception.
tree-certificate-outcome-sent-without-applying-step-ask = If it does not come and you need a doctor, ask your insurer.
tree-certificate-outcome-sent-without-applying-notice-old-card = A Health Insurance Certificate 「健康保険証」 that is still valid can be used until its date, 1 December 2025 at the latest. The new certificate comes for the time after.
tree-certificate-outcome-sent-without-applying-notice-only-old-card = You have only an expired Health Insurance Certificate 「健康保険証」? Ask your insurer for the certificate now, or register a My Number Card at the reader. Without proof the facility can ask you to pay 100%; the insured part can be claimed back later.

tree-certificate-outcome-apply-for-it = Apply for it at your insurer
tree-certificate-outcome-apply-for-it-text = You can get a Health Insurance Eligibility Certificate 「資格確認書」 if you apply for it. It is free.
tree-certificate-outcome-apply-for-it-why = It is given on application to people who find their registered card hard to use, people whose card is lost or being renewed, and certain age groups.
tree-certificate-outcome-apply-for-it-step-apply = Apply at your insurer.
tree-certificate-outcome-apply-for-it-notice-later = If you got it because the card is hard to use, later ones come without applying.

tree-certificate-outcome-not-needed = You do not need it
tree-certificate-outcome-not-needed-text = Your registered My Number Card is your proof of insurance.
tree-certificate-outcome-not-needed-why = The card is registered and its electronic certificate is valid.
tree-certificate-outcome-not-needed-step-use = Place the card on the reader when you go to a medical institution or pharmacy.
tree-certificate-outcome-not-needed-notice-notification = Keep the Eligibility Notification of Health Insurance 「資格情報のお知らせ」 with the card. If the reader fails, show both.

tree-certificate-notice-aged-75-until-2026-07 = Until 31 July 2026 everybody aged 75 or over gets it without applying.
tree-certificate-notice-aged-75-from-2026-08 = For people aged 75 or over, since 1 August 2026: those aged 85 or over on that day get it without applying. Those aged 75 to 84 get it without applying if they have no registered card, otherwise on application. This may differ by place: ask your city office.
tree-certificate-notice-how-long = It is valid for up to 5 years; the insurer sets how long. With National Health Insurance it usually runs from 1 August to 31 July.
tree-certificate-notice-foreign-residents = In some cities the certificate of a foreign resident ends at the latest on the day after the period of stay, and the Eligibility Notification of Health Insurance 「資格情報のお知らせ」 carries a date too. Ask your city office.
tree-certificate-notice-hokkaido = In Hokkaido the foreign residents' consultation centre (HIECC) helps with interpretation: 011-200-9595.
