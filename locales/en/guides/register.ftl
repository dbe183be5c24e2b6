# Registering the card as health insurance certificate.

## origin: official mhlw-2025-07-en

guide-register = Registering your My Number Card as your Health Insurance Certificate
guide-register-summary = You must register your My Number Card before you can use it as your Health Insurance Certificate.

guide-register-route-medical = Register at a medical institution or pharmacy
guide-register-route-medical-step-register = Select 「登録する」 (Register).
guide-register-route-medical-step-agree = Read the terms of use of Mynaportal. If you agree, select 「同意して次へ進む」 (Agree and proceed).
guide-register-route-medical-step-next = Your My Number Card is now registered as your Health Insurance Certificate. Select 「次へ」 (Next) and go on to the consent screen.
guide-register-route-medical-notice-japanese-screen = The screen is in Japanese only on most devices. Take these instructions with you.

guide-register-route-mynaportal = Register in advance via Mynaportal
guide-register-route-mynaportal-step-open = Open the Mynaportal app and log in. Under 「証明書」 (Certificate) select 「健康保険証」 (Health Insurance Certificate).
guide-register-route-mynaportal-step-unregistered = If 「マイナンバーカード利用」 (Use My Number Card) shows 「登録済」 (Registered), you are already registered. If it shows 「未登録」 (Unregistered) in red, select 「登録」 (Register).
guide-register-route-mynaportal-step-waiting = If registration takes time, 「登録中」 (Registering) is displayed.
guide-register-route-mynaportal-step-registered = When 「マイナンバーカード利用」 (Use My Number Card) shows 「登録済」 (Registered), registration is complete.
guide-register-route-mynaportal-notice-own-card = Log in with the My Number Card of the person to be registered.

## origin: official mhlw-2025-01-en

guide-register-route-seven-bank-atm = Register in advance at a Seven Bank ATM

## origin: project

guide-register-notice-needed = Registration is needed once. Until then the card is not proof of your insurance.
guide-register-route-medical-step-place = Place your My Number Card on the card reader with facial recognition. If the card is not registered, the registration screen comes up by itself.
guide-register-route-medical-notice-card-without-pin = A My Number Card without a PIN 「顔認証マイナンバーカード」 can be registered at the card reader only.
guide-register-route-mynaportal-notice-labels = The labels in the app may differ by version.
guide-register-route-seven-bank-atm-step-look = Check on the screen of the ATM whether it offers the registration. If it does not, use another way.
guide-register-route-seven-bank-atm-step-follow = Follow the screen. You need your My Number Card and the PIN number (4 digits) 「暗証番号」.
guide-register-route-seven-bank-atm-notice-not-promised = Not certain: the edition of January 2025 names this way, those of July 2025 no longer do. Look at the machine, or use another way.
guide-register-notice-count = The edition of January 2025 counts 3 ways. The editions of July 2025 list 2 and give no number. All 3 stand here, each with the editions that name it.
guide-register-notice-city-office = Many city offices also register the card. Ask your city office.
guide-register-notice-stays = The registration stays when your insurer changes or your card is reissued. You must still report when you join or leave an insurance.
guide-register-notice-delay = After you join National Health Insurance it takes about 2 to 3 working days until your insurance data can be seen.
guide-register-notice-phone = You can also use your smartphone as an insurance card. Register the physical card first.
guide-register-route-mynaportal-notice-search = To find the app, search for 「マイナポータル」 (Mynaportal).
