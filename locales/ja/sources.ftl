# What the sources are called.

## origin: project

source-mhlw-2025-01-ja = 厚生労働省のリーフレット（2025年1月の日本語版）
source-mhlw-2025-01-en = 厚生労働省のリーフレット（2025年1月の英語版）
source-mhlw-2025-07-en = 厚生労働省のリーフレット（2025年7月の英語版）
source-mhlw-2025-07-zh-Hant = 厚生労働省のリーフレット（2025年7月の中国語繁体字版）
source-mhlw-2025-07-ko = 厚生労働省のリーフレット（2025年7月の韓国語版）
source-hiecc-zh-Hans = 北海道のリーフレット（HIECCの中国語簡体字版）
source-kab-2026-03-19 = 熊本朝日放送のニュース（2026年3月19日）
source-niigata-nippo-2026-03-19 = 新潟日報のニュース（2026年3月19日）
source-karatsu-city = 唐津市のページ
source-myna-faq-3505 = デジタル庁のマイナンバーに関するよくある質問
source-fuchu-city = 東京都府中市のページ
source-kojinbango-card = J-LISのマイナンバーカード総合サイト
source-kojinbango-card-pickup = J-LISのマイナンバーカード総合サイト（カードの受け取り）
source-kojinbango-card-contact = J-LISのマイナンバーカード総合サイト（お問い合わせ）
source-iryokouiki-hokkaido = 北海道後期高齢者医療広域連合のページ
source-iryohokenjyoho-smartphone = 医療機関等向けの情報（スマートフォンの保険証利用）
source-koka-city = 甲賀市のページ
source-sendai-city = 仙台市のページ
source-saitama-koukikourei = 埼玉県後期高齢者医療広域連合のページ
source-sagamihara-city = 相模原市のページ
source-gifu-city = 岐阜市のページ
source-fukuoka-prefecture = 福岡県のページ
source-okazaki-city = 岡崎市のページ
source-tohoku-town = 東北町のページ
source-kyoukaikenpo-2025-07 = 全国健康保険協会（協会けんぽ）の2025年7月のページ
source-miyake-town = 三宅町のページ
source-isa-specified-residence-card = 出入国在留管理庁（特定在留カード）
source-miyazaki-city = 宮崎市のページ
source-hiecc-consultation = 北海道外国人相談センターHIECC（2024年）
source-hiecc-card-validity = HIECC（マイナンバーカードの有効期限）
source-cabinet-office-holidays = 内閣府（国民の祝日）
source-holidays-act = 国民の祝日に関する法律
source-project-review = この案内による公式ページの確認（2026年11月20日）
