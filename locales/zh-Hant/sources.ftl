# What the sources are called.

## origin: project

source-mhlw-2025-01-ja = 厚生勞動省說明手冊（2025年1月日語版）
source-mhlw-2025-01-en = 厚生勞動省說明手冊（2025年1月英語版）
source-mhlw-2025-07-en = 厚生勞動省說明手冊（2025年7月英語版）
source-mhlw-2025-07-zh-Hant = 厚生勞動省說明手冊（2025年7月繁體中文版）
source-mhlw-2025-07-ko = 厚生勞動省說明手冊（2025年7月韓語版）
source-hiecc-zh-Hans = 北海道說明手冊（HIECC簡體中文版）
source-kab-2026-03-19 = 熊本朝日放送新聞（2026年3月19日）
source-niigata-nippo-2026-03-19 = 新潟日報新聞（2026年3月19日）
source-karatsu-city = 唐津市
source-myna-faq-3505 = 數位廳的個人編號常見問題
source-fuchu-city = 府中市（東京都）
source-kojinbango-card = J-LIS的個人編號卡 (My Number Card) 官方網站
source-kojinbango-card-pickup = J-LIS的個人編號卡 (My Number Card) 官方網站（領取卡片）
source-kojinbango-card-contact = J-LIS的個人編號卡 (My Number Card) 官方網站（聯絡方式）
source-iryokouiki-hokkaido = 北海道後期高齡者醫療廣域聯合
source-iryohokenjyoho-smartphone = 給醫療機構的資訊（以智慧型手機作為健康保險證）
source-koka-city = 甲賀市
source-sendai-city = 仙台市
source-saitama-koukikourei = 埼玉縣後期高齡者醫療廣域聯合
source-sagamihara-city = 相模原市
source-gifu-city = 岐阜市
source-fukuoka-prefecture = 福岡縣
source-okazaki-city = 岡崎市
source-tohoku-town = 東北町
source-kyoukaikenpo-2025-07 = 全國健康保險協會（2025年7月）
source-miyake-town = 三宅町
source-isa-specified-residence-card = 出入國在留管理廳（特定在留卡）
source-miyazaki-city = 宮崎市
source-hiecc-consultation = HIECC北海道外國人諮詢中心（2024年）
source-hiecc-card-validity = HIECC（卡片的有效期限）
source-cabinet-office-holidays = 內閣府（國定假日）
source-holidays-act = 國定假日相關法律
source-project-review = 本專案對官方網頁的查核（2026年11月20日）
