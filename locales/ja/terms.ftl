# The official name of each thing in this language: one name for one thing, everywhere.

## origin: official mhlw-2025-01-ja

term-my-number-card = マイナンバーカード
term-old-certificate = 健康保険証
term-eligibility-certificate = 資格確認書
term-mynaportal = マイナポータル
term-individual-number-notification = 個人番号通知書
term-notification-card = 通知カード
term-application-form = 交付申請書
term-application-qr = 交付申請用QRコード
term-application-id = 申請書ID（23桁）
term-pin = 暗証番号（4桁）
term-card-reader = 顔認証付きカードリーダー
term-face-recognition = 顔認証
term-high-cost-benefit = 高額療養費制度
term-medicine-notebook = お薬手帳
term-specific-checkup = 特定健診
term-call-center = コールセンター
term-period-of-stay = 在留期間
term-co-payment = 自己負担
term-medical-institution = 医療機関・薬局

## origin: project

term-myna-insurance-card = マイナ保険証
term-eligibility-notification = 資格情報のお知らせ
term-eligibility-statement = 被保険者資格申立書
term-electronic-certificate = 利用者証明用電子証明書
term-residence-card = 在留カード
term-insurer = 保険者
term-city-office = 市区町村の窓口
term-special-residence-card = 特定在留カード
term-visual-mode = 目視モード（目視確認）
