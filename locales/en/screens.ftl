# The meaning of the Japanese on the card reader. The Japanese itself is in content/screens.toml.

## origin: official mhlw-2025-07-en

screen-register-1 = Register the My Number Card as a Health Insurance Certificate
screen-register-1-button-exit = Exit without registering
screen-register-1-button-register = Register
screen-register-2 = Register as a Health Insurance Certificate
screen-register-2-button-exit = Exit
screen-register-2-button-agree = Agree and proceed
screen-register-3 = Registration has been completed. You can use your My Number Card as a Health Insurance Certificate.
screen-register-3-button-next = Next
screen-identity = Select identification method
screen-identity-button-face = Facial recognition
screen-identity-button-pin = PIN number
screen-pin = Please enter the correct PIN. (2 more tries)
screen-pin-button-cancel = Cancel
screen-pin-button-clear = Clear
screen-consent = Do you consent to provide past medical information? (Surgery / Treatment, Medicine / Checkups)
screen-consent-button-all = Consent to all
screen-consent-button-individually = Consent individually
screen-consent-again-button-keep = Carry over the current consent information
screen-consent-again-button-choose-again = Reselect
screen-done = Please take out your card and wait in the waiting room

## origin: project

screen-pin-note = The digits change places.
screen-consent-surgery = Do you consent to provide past surgery information to this facility?
screen-consent-surgery-button-agree = Agree
screen-consent-surgery-button-refuse = Do not agree
screen-consent-treatment = Do you consent to provide past treatment and medicine information other than surgery to this facility?
screen-consent-treatment-button-agree = Agree
screen-consent-treatment-button-refuse = Do not agree
screen-consent-medicine = Do you consent to provide past medicine information to this facility?
screen-consent-medicine-button-agree = Agree
screen-consent-medicine-button-refuse = Do not agree
screen-consent-checkups = Do you consent to provide past health checkup information to this facility?
screen-consent-checkups-button-agree = Agree
screen-consent-checkups-button-refuse = Do not agree
screen-consent-again = Keep the earlier choices, or choose again?
