# What a person brings or shows, and the offices a person asks.

## origin: official mhlw-2025-07-en

item-my-number-card = My Number Card
item-pin = PIN number (4 digits)
item-smartphone = Smartphone
item-mynaportal-app = The Mynaportal app
item-mynaportal-screen = The Mynaportal screen with your insurance, or the PDF file downloaded from it
item-eligibility-notification = Eligibility Notification of Health Insurance
item-eligibility-certificate = Health Insurance Eligibility Certificate
item-application-qr = QR code for application (on the Individual Number Notification)
item-application-id = Application ID (23 digits)
item-application-form = Application Form
item-face-photo = Face photo taken within 6 months (4.5 × 3.5 cm)
item-digital-photo = A digital photo of your face
item-reply-envelope = Reply envelope
item-photo-fee = The fee for the photo
item-email-address = Email address
item-computer = Computer

## origin: project

item-phone-with-card = Smartphone (iPhone XS or later with iOS 18.5 or later, or an Android model on the Mynaportal list)
item-residence-card = Residence card (if you have one)
item-card-information-pin = 4-digit PIN for the card's printed data
item-signature-password = Password of 6 to 16 characters for signatures
item-insurer-papers = The papers from your insurer that show the rate

office-insurer = Your insurer (National Health Insurance: the city office; workplace insurance: the insurer there; 75 or over: the city office)
office-city-office = The city office 「市区町村の窓口」
office-facility = The reception of the medical institution or pharmacy
office-police = The police
office-employer = The workplace
item-smartphone-that-reads-the-card = Smartphone that can read the card
