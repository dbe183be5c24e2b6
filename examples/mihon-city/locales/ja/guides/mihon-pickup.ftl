## origin: project

guide-mihon-pickup = 見本市でマイナンバーカードを受け取る
guide-mihon-pickup-summary = 外国人住民窓口で、予約をして受け取ります。
guide-mihon-pickup-route-desk = 市役所の窓口
guide-mihon-pickup-route-desk-step-book = 来る日を電話で予約してください（03-0000-0001）。
guide-mihon-pickup-route-desk-step-come = 予約した時間に、外国人住民窓口（1階 5番）で「マイナンバーカード」を受け取りたいと伝えてください。
guide-mihon-pickup-route-desk-step-pin = 窓口で4桁の「暗証番号」を決めます。
guide-mihon-pickup-notice-lunch = 12:00から13:00までは窓口が閉まります。
