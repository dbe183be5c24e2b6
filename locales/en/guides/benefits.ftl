# What showing the card brings.

## origin: official mhlw-2025-07-en

guide-benefits = Merits of receiving treatment using the My Number Card
guide-benefits-summary = The main merits of using the My Number Card at a medical institution or pharmacy.
guide-benefits-route-better-care = Better medical treatment based on your data
guide-benefits-route-better-care-step-shared = The doctors and pharmacists see your past prescriptions and specific health checkups 「特定健診」, even at the first visit and without your prescription record 「お薬手帳」.
guide-benefits-route-high-cost = No payment over the high-cost limit, without any procedure
guide-benefits-route-high-cost-step-pay = At the counter you do not pay the part over the maximum amount. You need no paper certificate 「限度額適用認定証」 and no application.
guide-benefits-route-high-cost-notice-what-it-is = High-Cost Medical Expense Benefit 「高額療養費制度」: when you pay more than a maximum amount in a single month (from its start to its end), the public insurance pays the excess. If your insurance is checked with the My Number Card, this applies without any application.
guide-benefits-notice-insurance = In Japan everybody who is eligible pays insurance premiums and receives medical services at a certain co-payment. You choose the medical institution or pharmacy yourself.
guide-benefits-notice-share = You pay only 10% to 30% of the medical expenses, according to age and income, rather than 100%.

## origin: project

guide-benefits-route-better-care-step-consent = At the card reader consent to sharing your information: 「全て同意する」 (Consent to all), or 「個別に同意する」 (Consent individually).
guide-benefits-route-high-cost-step-place = Place your My Number Card on the card reader.
guide-benefits-route-high-cost-notice-amounts = The maximum amount depends on age and income and changes from time to time. Ask your insurer.
