# The official name of each thing in this language: one name for one thing, everywhere.

## origin: official mhlw-2025-07-en

term-my-number-card = My Number Card
term-myna-insurance-card = My Number Card registered as Health Insurance Certificate
term-old-certificate = Health Insurance Certificate
term-eligibility-certificate = Health Insurance Eligibility Certificate
term-eligibility-notification = Eligibility Notification of Health Insurance
term-eligibility-statement = Statement of insured person eligibility
term-mynaportal = Mynaportal
term-individual-number-notification = Individual Number Notification
term-notification-card = Notification Card
term-application-form = Application Form
term-application-qr = QR code for application
term-application-id = Application ID (23 digits)
term-electronic-certificate = electronic certificate for user verification
term-pin = PIN number (4 digits)
term-card-reader = card reader with facial recognition
term-face-recognition = facial recognition
term-high-cost-benefit = High-Cost Medical Expense Benefit
term-medicine-notebook = prescription record
term-specific-checkup = specific health checkup
term-call-center = Call Center
term-residence-card = residence card
term-period-of-stay = period of stay
term-co-payment = co-payment
term-insurer = insurer
term-city-office = city office
term-medical-institution = medical institution or pharmacy

## origin: project

term-special-residence-card = Specified Residence Card
term-visual-mode = visual check by staff
