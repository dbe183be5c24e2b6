# What a person brings or shows, and the offices a person asks.

## origin: official mhlw-2025-07-zh-Hant

item-my-number-card = 個人編號卡 (My Number Card)
item-pin = 密碼 (4位數字)
item-smartphone = 智慧型手機
item-mynaportal-app = 個人編號入口網站 (Mynaportal) 應用程式
item-mynaportal-screen = 個人編號入口網站 (Mynaportal) 的保險資格畫面，或從個人編號入口網站 (Mynaportal) 下載之PDF檔案
item-eligibility-notification = (保險) 資格通知書
item-eligibility-certificate = (保險) 資格確認書
item-application-qr = 申辦專用的QR碼（在個人編號通知書上）
item-application-id = 申辦書ID (23個半形數字)
item-application-form = 交付申請書
item-face-photo = 6個月內拍攝的正面臉部照片（4.5 × 3.5公分）
item-reply-envelope = 回郵信封
item-photo-fee = 拍照所需之金額
item-email-address = 電子郵件信箱
item-computer = 個人電腦

## origin: project

item-digital-photo = 正面臉部照片的數位檔案
item-phone-with-card = 智慧型手機（iPhone XS以後機型且iOS 18.5以上，或個人編號入口網站 (Mynaportal) 清單所列的Android機型）
item-residence-card = 在留卡（若您持有）
item-card-information-pin = 輸入卡面資訊用的密碼（4位數字）
item-signature-password = 電子簽章用的密碼（6至16個字元）
item-insurer-papers = 保險人發給您的、載有負擔比例的文件

office-insurer = 您的保險人（國民健康保險：市區町村窗口；職場的健康保險：該職場的保險人；75歲以上：市區町村窗口）
office-city-office = 市區町村窗口「市区町村の窓口」
office-facility = 醫療機構或藥局的櫃檯
office-police = 警察
office-employer = 您的工作單位
item-smartphone-that-reads-the-card = 可讀取卡片的智慧型手機
