# The smartphone as insurance card.

## origin: project

guide-phone-card = Using your smartphone as an insurance card
guide-phone-card-summary = At facilities with the extra reader for smartphones your smartphone can take the place of the physical card.
guide-phone-card-route-add = Add the card to your smartphone
guide-phone-card-route-add-step-register-first = Register the physical My Number Card as your Health Insurance Certificate first.
guide-phone-card-route-add-step-update = Install the newest version of the Mynaportal app.
guide-phone-card-route-add-step-add = Add the card in the app. You need the 4-digit PIN for the card's printed data 「券面入力用暗証番号」 and the password of 6 to 16 characters for signatures 「署名用パスワード」.
guide-phone-card-route-add-step-sticker = At the facility look for the sticker that says the smartphone can be used.
guide-phone-card-route-add-step-first-visit = On a first visit bring the physical card as well.
guide-phone-card-notice-models = iPhone XS or later with iOS 18.5 or later, or an Android model on the Mynaportal list.
guide-phone-card-notice-where = Only facilities with the extra reader for smartphones accept the smartphone.
guide-phone-card-notice-stops = The smartphone stops working as an insurance card as soon as the card or its electronic certificate expires.
guide-phone-card-notice-lost = If you lose the smartphone, call at once and have it suspended: 0120-0178-27, in Japanese 0120-95-0178, 24 hours a day.
