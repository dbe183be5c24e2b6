# The rehearsal at the card reader. It is not the reader: whoever sees one line of it must be able to tell.

## origin: project

rehearsal-title = Rehearsal at the card reader
rehearsal-mark = REHEARSAL
rehearsal-nothing-is-kept = This is a rehearsal. Nothing is sent, and nothing is kept.
rehearsal-no-pin = Never type your PIN here. You only say whether it was right or wrong.
rehearsal-question = What do you press or do?
rehearsal-may-differ = What can be different at the facility
rehearsal-read-more = The same in writing

# Scenes.
rehearsal-registered = Is your card registered as Health Insurance Certificate 「マイナ保険証」 already?
rehearsal-visit = Did you choose item by item at this facility before?
rehearsal-identity = Choose how you show who you are.
rehearsal-pin = Enter your PIN number (4 digits) on the reader. The digits change places each time.
rehearsal-pin-wrong = The PIN was wrong. 「あと2回」 means that 2 tries are left.
rehearsal-pin-wrong-again = The PIN was wrong again. 1 try is left.
rehearsal-pin-screen = Enter the PIN.
rehearsal-pin-screen-again = Please enter the correct PIN.
rehearsal-locked = That was the 3rd wrong PIN in a row: the PIN is locked. The card still works by facial recognition 「顔認証」, or the staff compare the photo 「目視モード」.
rehearsal-staff = Ask the staff for 「目視モード」 (visual check by staff). They go on from here with you. To reset the PIN, see: myna guide pin
rehearsal-ended = You ended without registering. The card does not yet serve as your Health Insurance Certificate.

# What a person does where no button of the reader stands for it.
rehearsal-deed-yes = Yes
rehearsal-deed-no = No
rehearsal-deed-first = No, or this is my first visit
rehearsal-deed-chose-before = Yes
rehearsal-deed-place = I place the card on the reader
rehearsal-deed-recognised = The reader recognizes me
rehearsal-deed-not-recognised = The reader does not recognize me
rehearsal-deed-right = I enter the right PIN
rehearsal-deed-wrong = I enter a wrong PIN
rehearsal-deed-face = Use facial recognition 「顔認証」
rehearsal-deed-staff = Ask the staff for a visual check 「目視モード」
rehearsal-deed-next-visit = Rehearse the next visit
rehearsal-deed-again = Start again
rehearsal-deed-finish = End the rehearsal

# What was chosen.
rehearsal-your-choices = Your choices
rehearsal-agreed-to-all = Everything is shared with this facility.
rehearsal-choices-kept = Your earlier choices at this facility stay as they were.
rehearsal-agreed = Shared: { $item }
rehearsal-refused = Not shared: { $item }
rehearsal-item-surgery = surgery information
rehearsal-item-treatment = treatment and medicine information other than surgery
rehearsal-item-medicine = medicine information
rehearsal-item-checkups = health checkup information
