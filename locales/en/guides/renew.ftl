# Dates on the card.

## origin: project

guide-renew = Dates on the card: renew in time
guide-renew-summary = The electronic certificate has a date, and the card has one. If you have a period of stay, the card ends with it.

guide-renew-route-electronic-certificate = Renew the electronic certificate
guide-renew-route-electronic-certificate-step-look = Look at the date of the electronic certificate. You can renew it from 3 months before.
guide-renew-route-electronic-certificate-step-go = Renew the electronic certificate 「利用者証明用電子証明書」 at the city office. It is free. If it has expired, renew it at once.
guide-renew-route-electronic-certificate-notice-grace = After it expires the card still works at the reader until the end of the 3rd month after the month of expiry, to check your insurance only: no medicine data, no smartphone, no Mynaportal.
guide-renew-route-electronic-certificate-notice-after = After that the card no longer works at the reader. Your insurer sends you a Health Insurance Eligibility Certificate 「資格確認書」.

guide-renew-route-period-of-stay = Extend the card when your period of stay is extended
guide-renew-route-period-of-stay-step-look = Look at the date on the My Number Card. The card ends with your period of stay 「在留期間」, at the latest on the 10th birthday after issue (the 5th if you were under 18 at issue).
guide-renew-route-period-of-stay-step-go = After the extension of your stay go to the city office with your My Number Card and your residence card, before the date on the My Number Card. It is free.
guide-renew-route-period-of-stay-step-pending = Is the renewal of your stay still pending? The card can be extended by 2 months, only once. For this, too, go to the city office before the date on the card.
guide-renew-route-period-of-stay-step-certificates = At the same visit ask at the desk to have the electronic certificates renewed too.
guide-renew-route-period-of-stay-notice-no-reminder = Extending your stay does not extend the card. No reminder is sent.
guide-renew-route-period-of-stay-notice-who = This is for people with a period of stay. It does not apply to permanent residents, special permanent residents and highly skilled professionals (ii).
guide-renew-route-period-of-stay-notice-missed = If you miss the date, the card lapses. A new one costs 1,000 yen.
guide-renew-route-period-of-stay-notice-grace-not-known = Whether a card that lapsed with the stay still works at the reader for 3 months is not known. Do not count on it: ask your insurer for a Health Insurance Eligibility Certificate 「資格確認書」.

guide-renew-notice-specified-residence-card = The Specified Residence Card 「特定在留カード」 is a residence card with the functions of the My Number Card. It is optional. Apply at Immigration with a residence procedure, or at the city office with a move-in or address notification. It works as an insurance card. Fee and time are not known.
guide-renew-notice-specified-residence-card-extension = If you have a Specified Residence Card and the renewal of your stay is still pending, the card function must still be extended at the city office.
guide-renew-route-period-of-stay-notice-leaflet = A leaflet in several languages on extending the card: https://www.hiecc.or.jp/soudan/info/detail.html?pid=8927241337679
