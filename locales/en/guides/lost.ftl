# The card, or the phone that carries it, is lost or stolen.

## origin: official mhlw-2025-07-en

guide-lost = Loss or theft of the My Number Card
guide-lost-summary = Temporary suspension of use is available 24 hours a day.

## origin: project

guide-lost-route-suspend = Suspend the card and get a new one
guide-lost-route-suspend-step-call = Call at once and have the card, or the smartphone with its electronic certificate, suspended: 0120-0178-27, in Japanese 0120-95-0178. Both are free and take suspension requests 24 hours a day.
guide-lost-route-suspend-step-police = Report the loss or theft to the police.
guide-lost-route-suspend-step-city-office = Apply for a new card at the city office.
guide-lost-route-suspend-step-certificate = For the time until the new card comes, ask your insurer for a Health Insurance Eligibility Certificate 「資格確認書」.
guide-lost-notice-found = If a suspended card turns up, the suspension is lifted at the city office.
guide-lost-notice-new-card = With express issue 「特急発行」 the new card takes about 1 week. It costs 2,000 yen (1,800 yen without the electronic certificate). An ordinary reissue costs 1,000 yen.
guide-lost-notice-abroad = Numbers that begin with 0120 or 0570 can in general not be called from abroad.
