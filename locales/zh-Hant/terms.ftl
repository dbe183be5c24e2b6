# The official name of each thing in this language: one name for one thing, everywhere.

## origin: official mhlw-2025-07-zh-Hant

term-my-number-card = 個人編號卡 (My Number Card)
term-myna-insurance-card = 已註冊為健康保險證的個人編號卡
term-old-certificate = 健康保險證
term-eligibility-certificate = (保險) 資格確認書
term-eligibility-notification = (保險) 資格通知書
term-eligibility-statement = 被保險人資格聲明書
term-mynaportal = 個人編號入口網站 (Mynaportal)
term-individual-number-notification = 個人編號通知書
term-notification-card = 通知卡
term-application-form = 交付申請書
term-application-qr = 申辦專用的QR碼
term-application-id = 申辦書ID (23個半形數字)
term-electronic-certificate = 電子證明文件
term-pin = 密碼 (4位數字)
term-card-reader = 附人臉辨識功能的讀卡機
term-face-recognition = 人臉辨識
term-high-cost-benefit = 高額療養費制度
term-medicine-notebook = 用藥手冊
term-specific-checkup = 特定健診
term-call-center = 電話客服中心
term-period-of-stay = 居留期間
term-co-payment = 自負額
term-medical-institution = 醫療機構或藥局

## origin: project

term-residence-card = 在留卡
term-insurer = 保險人
term-city-office = 市區町村窗口
term-special-residence-card = 特定在留卡
term-visual-mode = 人工目視確認
