# A wrong, forgotten or locked PIN.

## origin: project

guide-pin = The PIN number is wrong, forgotten or locked
guide-pin-summary = 3 wrong entries in a row lock the PIN number (4 digits). At the reader the card still works without the PIN.

guide-pin-route-at-the-reader = At the card reader, now
guide-pin-route-at-the-reader-step-stop = Stop before the 3rd try.
guide-pin-route-at-the-reader-step-face = Choose 「顔認証」 (Facial recognition). It also works with a locked PIN.
guide-pin-route-at-the-reader-step-staff = If your face is not recognized, ask the staff to compare the photo by eye 「目視モード」.

guide-pin-route-city-office = Reset at the city office
guide-pin-route-city-office-step-go = Go to the city office with your card and set a new PIN number 「暗証番号」.

guide-pin-route-convenience-store = Reset at a convenience store
guide-pin-route-convenience-store-step-app = If you know the password of 6 to 16 characters, request the reset of the 4-digit PIN in the app 「JPKI暗証番号リセット」 on your smartphone.
guide-pin-route-convenience-store-step-machine = Within 24 hours, set the new PIN at the machine in a Seven-Eleven store or some Aeon stores, 6:30–23:00. It is free.

guide-pin-notice-three-times = Wrong entries count across days and places. A right one resets the count.
guide-pin-notice-card-without-pin = A card without a PIN 「顔認証マイナンバーカード」 has no PIN to reset.
