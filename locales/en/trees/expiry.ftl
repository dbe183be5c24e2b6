# The electronic certificate's date.

## origin: project

tree-expiry = Has the electronic certificate expired?
tree-expiry-summary = Until when the card works at the reader.
tree-expiry-question-certificate-expiry = Until which date is the electronic certificate 「電子証明書」 valid?

tree-expiry-outcome-valid = The card can be used
tree-expiry-outcome-valid-text = The electronic certificate is valid.
tree-expiry-outcome-valid-why = It can be renewed from 3 months before its date.
tree-expiry-outcome-valid-step-use = Place the card on the reader when you go to a medical institution or pharmacy.

tree-expiry-outcome-renew-soon = Renew the electronic certificate now
tree-expiry-outcome-renew-soon-text = The card can still be used. The electronic certificate ends within 3 months.
tree-expiry-outcome-renew-soon-why = From 3 months before the date it can be renewed, free of charge.
tree-expiry-outcome-renew-soon-step-go = Go to the city office with the card.

tree-expiry-outcome-grace = Expired: renew at once
tree-expiry-outcome-grace-text = The reader still confirms your insurance for a while, and nothing more.
tree-expiry-outcome-grace-why = After the electronic certificate expires, the card works until the end of the 3rd month after the month of expiry.
tree-expiry-outcome-grace-step-go = Go to the city office with the card at once. Renewal is free.
tree-expiry-outcome-grace-step-reader = Until you have renewed it, you can place the card on the reader as usual, up to the date above.
tree-expiry-outcome-grace-notice-not-available = Not available during this time: sharing medicine data, the smartphone as an insurance card, and Mynaportal.
tree-expiry-outcome-grace-notice-card-lapsed = This holds only if the card itself is valid. If the card lapsed with your period of stay, it is not known whether it still works: ask your insurer for a Health Insurance Eligibility Certificate 「資格確認書」.

tree-expiry-outcome-ended = The card no longer works at the reader
tree-expiry-outcome-ended-text = The end of the 3rd month after the month of expiry has passed.
tree-expiry-outcome-ended-why = After that day the reader no longer confirms your insurance.
tree-expiry-outcome-ended-step-certificate = Use the Health Insurance Eligibility Certificate 「資格確認書」 that the insurer sends. If it has not come, ask your insurer.
tree-expiry-outcome-ended-step-go = Renew the electronic certificate at the city office.

tree-expiry-notice-card-date = The card itself has a date too. If you have a period of stay, the card ends with it, and no reminder is sent.
