# The official name of each thing in this language: one name for one thing, everywhere.

## origin: official mhlw-2025-01-ja

term-my-number-card = マイナンバーカード
term-old-certificate = 健康《けんこう》保険証《ほけんしょう》
term-eligibility-certificate = 資格《しかく》確認書《かくにんしょ》
term-mynaportal = マイナポータル
term-individual-number-notification = 個人《こじん》番号《ばんごう》通知書《つうちしょ》
term-notification-card = 通知《つうち》カード
term-application-form = 交付《こうふ》申請書《しんせいしょ》
term-application-qr = 交付《こうふ》申請用《しんせいよう》QRコード
term-application-id = 申請書《しんせいしょ》ID（23桁《けた》）
term-pin = 暗証《あんしょう》番号《ばんごう》（4桁《けた》）
term-card-reader = 顔《かお》認証《にんしょう》付《つ》きカードリーダー
term-face-recognition = 顔《かお》認証《にんしょう》
term-high-cost-benefit = 高額《こうがく》療養費《りょうようひ》制度《せいど》
term-medicine-notebook = お薬《くすり》手帳《てちょう》
term-specific-checkup = 特定《とくてい》健診《けんしん》
term-call-center = コールセンター
term-period-of-stay = 在留《ざいりゅう》期間《きかん》
term-co-payment = 自己《じこ》負担《ふたん》
term-medical-institution = 医療《いりょう》機関《きかん》・薬局《やっきょく》

## origin: project

term-myna-insurance-card = マイナ保険証《ほけんしょう》
term-eligibility-notification = 資格《しかく》情報《じょうほう》のお知《し》らせ
term-eligibility-statement = 被保険者《ひほけんしゃ》資格《しかく》申立書《もうしたてしょ》
term-electronic-certificate = 利用者《りようしゃ》証明用《しょうめいよう》電子《でんし》証明書《しょうめいしょ》
term-residence-card = 在留《ざいりゅう》カード
term-insurer = 保険者《ほけんしゃ》
term-city-office = 市区町村《しくちょうそん》の窓口《まどぐち》
term-special-residence-card = 特定《とくてい》在留《ざいりゅう》カード
term-visual-mode = 目視《もくし》モード（目視《もくし》確認《かくにん》）
