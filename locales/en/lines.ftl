# The phone lines, and what they are for.

## origin: official mhlw-2025-07-en

line-card = My Number Card Call Center
line-system = My Number system and Mynaportal
check-number = The number of mis-dialed calls is increasing. Please check the phone number before dialing.
matter-card = My Number Card, Individual Number Notification, Notification Card
matter-lost = Temporary suspension after loss or theft of the card or the smartphone
matter-system = My Number system, Mynaportal

## origin: project

line-card-navi = Call Center, second number (if the first does not connect)
line-card-ip = Call Center, third number (if neither of the others connects)
line-card-ja = Call Center in Japanese
line-general-ja = My Number general line in Japanese
line-hokkaido = HIECC, consultation for foreign residents in Hokkaido
matter-consult = Consultation for foreign residents
line-interpreter-by-weekday = Which languages are spoken depends on the weekday or goes through an interpreter. Ask when you call.
line-from-abroad = Numbers that begin with 0120 or 0570 can in general not be called from abroad.
line-insurer-instead = Questions about your eligibility, your co-payment or the Health Insurance Eligibility Certificate 「資格確認書」 go to your insurer, not to these lines.
