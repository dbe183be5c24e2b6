# At the card reader, stage by stage.

## origin: official mhlw-2025-07-en

guide-visit = Receiving treatment with your My Number Card
guide-visit-summary = A card reader with facial recognition checks who you are and your insurance.
guide-visit-stage-place = Place your My Number Card
guide-visit-stage-identity = Verify identity
guide-visit-stage-consent = Confirmation of consent
guide-visit-stage-done = Reception complete
guide-visit-route-face = With facial recognition
guide-visit-route-pin = With the PIN number (4 digits)
guide-visit-step-consent = Choose whether to share your treatment, medicine and specific health checkup information with the doctors and pharmacists. 「全て同意する」 (Consent to all) completes all consent at once. 「個別に同意する」 (Consent individually) asks item by item.
guide-visit-step-consent-again = At a place where you consented individually before, choosing item by item offers your earlier choices: keep them, or choose again for this visit.
guide-visit-step-done = Take your card out and wait in the waiting room. Reception is complete.
guide-visit-notice-screens-differ = Screen design and wording differ by facility and maker.
guide-visit-notice-other-items = There may be other items to confirm or agree to, such as electronic prescriptions 「電子処方箋」.
guide-visit-notice-not-shared = Your choices are not shared with other medical institutions or pharmacies.
guide-visit-notice-what-the-reader-is = The reader takes your face photo from the IC chip of the card and compares it with a photo taken at the reception.
guide-visit-notice-readers = Makers of the readers: Fujitsu Japan, Panasonic Connect, Canon Marketing Japan, Atlas Information Service, USEN-ALMEX.

## origin: project

guide-visit-stage-register = Register (only if your card is not registered yet)
guide-visit-step-place = Take your My Number Card out of its cover and place it on the card reader yourself.
guide-visit-step-register-1 = Only if the card is not registered yet: this screen comes up by itself. Press 「登録する」 (Register).
guide-visit-step-register-2 = Read the terms of use of Mynaportal. If you agree, press 「同意して次へ進む」 (Agree and proceed).
guide-visit-step-register-3 = Registration is complete. Press 「次へ」 (Next).
guide-visit-step-identity-face = To identify yourself, press 「顔認証」 (Facial recognition).
guide-visit-step-identity-pin = To identify yourself, press 「暗証番号」 (PIN number).
guide-visit-step-camera = Look at the camera. The reader compares your face with the photo on the card.
guide-visit-step-enter-pin = Enter your PIN number (4 digits). The digits change places. 3 wrong entries in a row lock the PIN.
guide-visit-step-consent-surgery = If you chose item by item: agree or refuse for surgery information.
guide-visit-step-consent-treatment = If you chose item by item: agree or refuse for treatment and medicine information other than surgery.
guide-visit-step-consent-medicine = If you chose item by item: agree or refuse for medicine information.
guide-visit-step-consent-checkups = If you chose item by item: agree or refuse for health checkup information.
guide-visit-notice-proof-with-old-card = What proves your insurance: a My Number Card registered as Health Insurance Certificate 「マイナ保険証」, a Health Insurance Eligibility Certificate 「資格確認書」, or a Health Insurance Certificate 「健康保険証」 that is still valid (until 1 December 2025 at the latest).
guide-visit-notice-proof-tolerance = What proves your insurance: a My Number Card registered as Health Insurance Certificate 「マイナ保険証」 or a Health Insurance Eligibility Certificate 「資格確認書」. With only an expired Health Insurance Certificate 「健康保険証」 or an Eligibility Notification of Health Insurance 「資格情報のお知らせ」, a facility may look up your insurance and charge the usual share until 31 July 2026. It need not: this is not guaranteed.
guide-visit-notice-proof-now = What proves your insurance: a My Number Card registered as Health Insurance Certificate 「マイナ保険証」 or a Health Insurance Eligibility Certificate 「資格確認書」. The old Health Insurance Certificate 「健康保険証」 is no longer proof, and an Eligibility Notification of Health Insurance 「資格情報のお知らせ」 alone never is.
guide-visit-notice-without-proof = Without proof the facility can ask you to pay 100%. Ask your insurer: the insured part can be claimed back later 「療養費」.
guide-visit-notice-subsidy = At some places the reader asks 「医療費助成の各種受給者証を利用しますか」 (Do you use your medical subsidy certificates?). To use them press 「利用する」 (Use). Bring the paper certificate too.
guide-visit-notice-limit-consent = The reader no longer asks for consent about the payment limit 「限度額」. That screen was removed on 7 October 2024.
guide-visit-notice-pin-lock = 3 wrong PINs in a row lock the PIN. Wrong entries count across days and places; a right one resets the count. Before the 3rd try, ask the staff: a locked card still works by facial recognition, or the staff compare the photo 「目視モード」.
guide-visit-notice-card-without-pin = A card without a PIN 「顔認証マイナンバーカード」 works as an insurance card and ID only, not for Mynaportal.
guide-visit-notice-ambulance = In an ambulance the crew can read your card without a PIN 「マイナ救急」. The card must be registered. All fire departments take part.
guide-visit-notice-no-new-old-card = No new Health Insurance Certificate 「健康保険証」 has been issued since 2 December 2024. Every one ends on 1 December 2025 at the latest.
guide-visit-notice-phone = At facilities with the extra reader for smartphones your smartphone can take the place of the card. Set it up first: myna guide phone-card
