# Where a person stands, and what to do now.

## origin: project

tree-next-steps = My next step
tree-next-steps-summary = Do I have a card, is it registered, is everything valid?

tree-next-steps-question-has-card = Do you have a My Number Card 「マイナンバーカード」?
tree-next-steps-option-has-card-yes = Yes
tree-next-steps-option-has-card-no = No
tree-next-steps-option-has-card-applied = I have applied and am waiting
tree-next-steps-option-has-card-lost = It is lost or stolen
tree-next-steps-question-validity = Are the card and its electronic certificate 「電子証明書」 valid?
tree-next-steps-option-validity-valid = Both, for more than 3 months
tree-next-steps-option-validity-ending-soon = One of them, or my period of stay, ends within 3 months
tree-next-steps-option-validity-certificate-expired = The electronic certificate has expired
tree-next-steps-option-validity-card-expired = The card itself has expired
tree-next-steps-question-registered = Is the card registered as your Health Insurance Certificate 「マイナ保険証」?
tree-next-steps-option-registered-yes = Yes
tree-next-steps-option-registered-no = No

tree-next-steps-outcome-get-card = Get a My Number Card
tree-next-steps-outcome-get-card-text = Apply in 1 of 4 ways. Until you have a registered card, the Health Insurance Eligibility Certificate 「資格確認書」 is your proof.
tree-next-steps-outcome-get-card-why = You have no card yet.
tree-next-steps-outcome-get-card-step-apply = Apply for the card.
tree-next-steps-outcome-get-card-step-register = When you have it, register it as your Health Insurance Certificate.

tree-next-steps-outcome-wait-for-card = Wait for the postcard
tree-next-steps-outcome-wait-for-card-text = After about 1 month a postcard tells you that the card is ready. Until then the Health Insurance Eligibility Certificate 「資格確認書」 is your proof.
tree-next-steps-outcome-wait-for-card-why = You have applied.
tree-next-steps-outcome-wait-for-card-step-wait = When the postcard comes, pick the card up at the city office.
tree-next-steps-outcome-wait-for-card-step-register = Then register it as your Health Insurance Certificate.

tree-next-steps-outcome-report-loss = Have the card suspended at once
tree-next-steps-outcome-report-loss-text = Suspension requests are taken 24 hours a day.
tree-next-steps-outcome-report-loss-why = A lost card must not be used by others.
tree-next-steps-outcome-report-loss-step-call = Call now: 0120-0178-27, in Japanese 0120-95-0178.
tree-next-steps-outcome-report-loss-step-police = Then report it to the police, and apply for a new card at the city office.
tree-next-steps-outcome-report-loss-step-certificate = For the time until the new card comes, ask your insurer for a Health Insurance Eligibility Certificate 「資格確認書」.

tree-next-steps-outcome-renew-now = Renew before the date
tree-next-steps-outcome-renew-now-text = Go to the city office before the date on the card. Extending your stay does not extend the card.
tree-next-steps-outcome-renew-now-why = The card, its electronic certificate or your period of stay ends within 3 months.
tree-next-steps-outcome-renew-now-step-go = Go to the city office with your card; with a period of stay bring the residence card too.
tree-next-steps-outcome-renew-now-step-pending = With a period of stay: extend the stay first. If that is still pending when the date on the card comes near, ask the city office before that date: the card can be extended by 2 months, only once.
tree-next-steps-outcome-renew-now-step-register = If the card is not registered as your Health Insurance Certificate yet, register it.

tree-next-steps-outcome-renew-certificate = Renew the electronic certificate at once
tree-next-steps-outcome-renew-certificate-text = Renewal at the city office is free.
tree-next-steps-outcome-renew-certificate-why = The electronic certificate has expired.
tree-next-steps-outcome-renew-certificate-step-go = Go to the city office with your card.
tree-next-steps-outcome-renew-certificate-step-until = Look up until when the card still works at the reader: myna ask expiry

tree-next-steps-outcome-replace-card = Get a new card
tree-next-steps-outcome-replace-card-text = A card that has lapsed cannot be extended. If it lapsed with your period of stay, a new one costs 1,000 yen.
tree-next-steps-outcome-replace-card-why = The card itself has expired.
tree-next-steps-outcome-replace-card-step-go = Apply for a new card.
tree-next-steps-outcome-replace-card-step-certificate = For the time until it comes, ask your insurer for a Health Insurance Eligibility Certificate 「資格確認書」.

tree-next-steps-outcome-register-card = Register the card
tree-next-steps-outcome-register-card-text = You must register your My Number Card before you can use it as your Health Insurance Certificate.
tree-next-steps-outcome-register-card-why = You have a valid card that is not registered yet.
tree-next-steps-outcome-register-card-step-register = Register it at the reader of a medical institution or pharmacy, or in advance via Mynaportal.
tree-next-steps-outcome-register-card-step-visit = Then use it at the reader.

tree-next-steps-outcome-ready = You are ready
tree-next-steps-outcome-ready-text = Place your card on the reader when you go to a medical institution or pharmacy.
tree-next-steps-outcome-ready-why = You have a card, it is registered, and everything is valid.
tree-next-steps-outcome-ready-step-visit = Bring the card to every visit.
tree-next-steps-outcome-ready-step-dates = Keep an eye on the dates of the card and of the electronic certificate.

tree-next-steps-notice-old-card-valid = A Health Insurance Certificate 「健康保険証」 that is still valid (until 1 December 2025 at the latest) or a Health Insurance Eligibility Certificate 「資格確認書」 proves your insurance.
tree-next-steps-notice-old-card-tolerated = The old Health Insurance Certificate 「健康保険証」 has expired. A registered card 「マイナ保険証」 or a Health Insurance Eligibility Certificate 「資格確認書」 proves your insurance. Until 31 July 2026 a facility may still look up your insurance from an expired one; that is not guaranteed.
tree-next-steps-notice-old-card-ended = The old Health Insurance Certificate 「健康保険証」 is no longer proof. Only a registered card 「マイナ保険証」 or a Health Insurance Eligibility Certificate 「資格確認書」 proves your insurance.
