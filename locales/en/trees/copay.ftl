# What share a person pays at the counter, by age.

## origin: project

tree-copay = What share do I pay?
tree-copay-summary = The co-payment 「自己負担」 by age.
tree-copay-question-birth-date = What is the date of birth?

tree-copay-outcome-preschool = Child not yet at school age: 20%
tree-copay-outcome-preschool-text = The co-payment is 20%.
tree-copay-outcome-preschool-why = This holds until the 31 March on or after the day on which the child reaches age 6. An age is reached the day before the birthday, so a child born on 1 April changes on its 6th birthday.
tree-copay-outcome-preschool-step-show = Show proof of insurance at the reception.
tree-copay-outcome-preschool-notice-leaflet = The leaflets say “6 to 69: 30%”. That is a simplification: a child of 6 who is not yet at school pays 20%.
tree-copay-outcome-preschool-notice-subsidy = Local subsidies often lower a child's share. Ask your city office.

tree-copay-outcome-general = From school age to 69: 30%
tree-copay-outcome-general-text = The co-payment is 30%.
tree-copay-outcome-general-why = This holds until the end of the month of the 70th birthday (born on the 1st: until the end of the month before).
tree-copay-outcome-general-step-show = Show proof of insurance at the reception.
tree-copay-outcome-general-notice-subsidy = Local subsidies often lower a child's share. Ask your city office.
tree-copay-outcome-general-notice-disability = People of 65 to 74 with a certified disability may already be in the medical care system for the late elderly.

tree-copay-outcome-aged-70-74 = 70 to 74: 20%, or 30%
tree-copay-outcome-aged-70-74-text = The co-payment is 20%, or 30% for people with working-age income. The insurer decides, and your papers show the rate.
tree-copay-outcome-aged-70-74-why = This holds until the day before the 75th birthday.
tree-copay-outcome-aged-70-74-step-show = Look at the rate on your papers, and show proof of insurance at the reception.
tree-copay-outcome-aged-70-74-notice-disability = People of 65 to 74 with a certified disability may already be in the medical care system for the late elderly.

tree-copay-outcome-aged-75-over = 75 or over: 10%, 20% or 30%
tree-copay-outcome-aged-75-over-text = The co-payment is 10%, 20% or 30%, by income. The insurer decides, and your papers show the rate.
tree-copay-outcome-aged-75-over-why = This holds from the 75th birthday.
tree-copay-outcome-aged-75-over-step-show = Look at the rate on your papers, and show proof of insurance at the reception.

tree-copay-notice-full-without-proof = You pay this share, and not 100%, if your insurance is confirmed at the reception.
