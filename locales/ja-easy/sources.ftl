# What the sources are called.

## origin: project

source-mhlw-2025-01-ja = 厚生《こうせい》労働省《ろうどうしょう》のリーフレット（2025年《ねん》1月《がつ》の日本語版《にほんごばん》）
source-mhlw-2025-01-en = 厚生《こうせい》労働省《ろうどうしょう》のリーフレット（2025年《ねん》1月《がつ》の英語版《えいごばん》）
source-mhlw-2025-07-en = 厚生《こうせい》労働省《ろうどうしょう》のリーフレット（2025年《ねん》7月《がつ》の英語版《えいごばん》）
source-mhlw-2025-07-zh-Hant = 厚生《こうせい》労働省《ろうどうしょう》のリーフレット（2025年《ねん》7月《がつ》の中国語《ちゅうごくご》繁体字版《はんたいじばん》）
source-mhlw-2025-07-ko = 厚生《こうせい》労働省《ろうどうしょう》のリーフレット（2025年《ねん》7月《がつ》の韓国語版《かんこくごばん》）
source-hiecc-zh-Hans = 北海道《ほっかいどう》のリーフレット（HIECCの中国語《ちゅうごくご》簡体字版《かんたいじばん》）
source-kab-2026-03-19 = 熊本《くまもと》朝日《あさひ》放送《ほうそう》のニュース（2026年《ねん》3月《がつ》19日《にち》）
source-niigata-nippo-2026-03-19 = 新潟《にいがた》日報《にっぽう》のニュース（2026年《ねん》3月《がつ》19日《にち》）
source-karatsu-city = 唐津市《からつし》のページ
source-myna-faq-3505 = デジタル庁《ちょう》の、マイナンバーについてのよくある質問《しつもん》
source-fuchu-city = 東京都《とうきょうと》府中市《ふちゅうし》のページ
source-kojinbango-card = J-LISのマイナンバーカード総合《そうごう》サイト
source-kojinbango-card-pickup = J-LISのマイナンバーカード総合《そうごう》サイト（カードの受《う》け取《と》り）
source-kojinbango-card-contact = J-LISのマイナンバーカード総合《そうごう》サイト（聞《き》きたいとき）
source-iryokouiki-hokkaido = 北海道《ほっかいどう》後期《こうき》高齢者《こうれいしゃ》医療《いりょう》広域《こういき》連合《れんごう》のページ
source-iryohokenjyoho-smartphone = 医療《いりょう》機関《きかん》などのための情報《じょうほう》（スマートフォンを保険証《ほけんしょう》として使《つか》うこと）
source-koka-city = 甲賀市《こうかし》のページ
source-sendai-city = 仙台市《せんだいし》のページ
source-saitama-koukikourei = 埼玉県《さいたまけん》後期《こうき》高齢者《こうれいしゃ》医療《いりょう》広域《こういき》連合《れんごう》のページ
source-sagamihara-city = 相模原市《さがみはらし》のページ
source-gifu-city = 岐阜市《ぎふし》のページ
source-fukuoka-prefecture = 福岡県《ふくおかけん》のページ
source-okazaki-city = 岡崎市《おかざきし》のページ
source-tohoku-town = 東北町《とうほくまち》のページ
source-kyoukaikenpo-2025-07 = 全国《ぜんこく》健康《けんこう》保険《ほけん》協会《きょうかい》（協会《きょうかい》けんぽ）の2025年《ねん》7月《がつ》のページ
source-miyake-town = 三宅町《みやけちょう》のページ
source-isa-specified-residence-card = 出入国《しゅつにゅうこく》在留《ざいりゅう》管理庁《かんりちょう》（特定《とくてい》在留《ざいりゅう》カード）
source-miyazaki-city = 宮崎市《みやざきし》のページ
source-hiecc-consultation = 北海道《ほっかいどう》外国人《がいこくじん》相談《そうだん》センターHIECC（2024年《ねん》）
source-hiecc-card-validity = HIECC（マイナンバーカードがいつまで使《つか》えるか）
source-cabinet-office-holidays = 内閣府《ないかくふ》（国民《こくみん》の祝日《しゅくじつ》）
source-holidays-act = 国民《こくみん》の祝日《しゅくじつ》に関《かん》する法律《ほうりつ》
source-project-review = この案内《あんない》が公式《こうしき》ページを確《たし》かめたこと（2026年《ねん》11月《がつ》｜20日《はつか》）
