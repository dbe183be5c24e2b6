# Registering the card as health insurance certificate.

## origin: official mhlw-2025-01-ja

guide-register = マイナンバーカードの健康保険証利用登録
guide-register-summary = マイナンバーカードを健康保険証として使用するためには、利用登録が必要です。

guide-register-route-medical = 医療機関・薬局での登録
guide-register-route-medical-step-register = 「登録する」を選択してください。
guide-register-route-medical-step-agree = マイナポータルの利用規約を確認し、問題なければ「同意して次へ進む」を選択してください。
guide-register-route-medical-step-next = マイナンバーカードの健康保険証利用登録は完了です。「次へ」を選択し、同意画面にお進みください。

guide-register-route-mynaportal = マイナポータルでの事前登録
guide-register-route-mynaportal-step-open = マイナポータルアプリを開いてログインし、「証明書」で「健康保険証」を選択します。
guide-register-route-mynaportal-step-unregistered = 「マイナンバーカード利用」が「登録済」なら、登録は済んでいます。赤字で「未登録」となっていたら、「登録」を選択します。
guide-register-route-mynaportal-step-waiting = 登録に時間がかかる場合、「登録中」と表示されます。
guide-register-route-mynaportal-step-registered = 「マイナンバーカード利用」が「登録済」になったら、利用登録完了です。
guide-register-route-mynaportal-notice-own-card = ログインには、申込者本人のマイナンバーカードを使用します。

guide-register-route-seven-bank-atm = セブン銀行のATMでの事前登録

## origin: project

guide-register-notice-needed = 登録は一度だけ必要です。登録するまでは、マイナンバーカードで保険の資格を証明できません。
guide-register-route-medical-step-place = 顔認証付きカードリーダーにマイナンバーカードを置きます。カードが未登録なら、登録の画面が自動で出ます。
guide-register-route-medical-notice-japanese-screen = ほとんどの機器で、画面は日本語のみです。この案内を手元に置いて進めてください。
guide-register-route-medical-notice-card-without-pin = 暗証番号のないカード「顔認証マイナンバーカード」は、カードリーダーでのみ登録できます。
guide-register-route-mynaportal-notice-labels = アプリの表示は、バージョンによって違うことがあります。
guide-register-route-seven-bank-atm-step-look = ATMの画面で、登録ができるかどうかを確かめてください。できないときは、ほかの方法で登録してください。
guide-register-route-seven-bank-atm-step-follow = 画面の案内にしたがってください。マイナンバーカードと「暗証番号」（4桁）が必要です。
guide-register-route-seven-bank-atm-notice-not-promised = 確かではありません。2025年1月の版には載っていますが、2025年7月の版には載っていません。ATMの画面で確かめるか、ほかの方法で登録してください。
guide-register-notice-count = 2025年1月の版には、登録方法は3つとあります。2025年7月の版には2つ載っていて、数は書かれていません。ここでは3つすべてを、記載のある資料の名前とともに示します。
guide-register-notice-city-office = 多くの市区町村の窓口でも登録できます。市区町村の窓口にお尋ねください。
guide-register-notice-stays = 保険者が変わっても、カードが再発行されても、登録は続きます。保険に入るときややめるときの届出は、これまでどおり必要です。
guide-register-notice-delay = 国民健康保険に入ってから、情報が見られるようになるまで、2営業日から3営業日ほどかかります。
guide-register-notice-phone = スマートフォンを保険証として使うこともできます。まず、カードそのものを登録してください。
guide-register-route-mynaportal-notice-search = アプリは「マイナポータル」で検索してください。
