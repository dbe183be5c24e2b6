## origin: project

guide-mihon-pickup = Collecting your My Number Card in Mihon City
guide-mihon-pickup-summary = At the desk for foreign residents, by appointment.
guide-mihon-pickup-route-desk = The desk at the city hall
guide-mihon-pickup-route-desk-step-book = Make an appointment by telephone (03-0000-0001).
guide-mihon-pickup-route-desk-step-come = At the time agreed, ask for your card 「マイナンバーカード」 (My Number Card) at the desk for foreign residents (1st floor, no. 5).
guide-mihon-pickup-route-desk-step-pin = Choose a 4-digit 「暗証番号」 (PIN) at the desk.
guide-mihon-pickup-notice-lunch = The desk is closed from 12:00 to 13:00.
