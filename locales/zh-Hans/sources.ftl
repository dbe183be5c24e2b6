# What the sources are called.

## origin: project

source-mhlw-2025-01-ja = 厚生劳动省宣传册（2025年1月日语版）
source-mhlw-2025-01-en = 厚生劳动省宣传册（2025年1月英语版）
source-mhlw-2025-07-en = 厚生劳动省宣传册（2025年7月英语版）
source-mhlw-2025-07-zh-Hant = 厚生劳动省宣传册（2025年7月繁体中文版）
source-mhlw-2025-07-ko = 厚生劳动省宣传册（2025年7月韩语版）
source-hiecc-zh-Hans = 北海道宣传册（HIECC简体中文版）
source-kab-2026-03-19 = 熊本朝日放送新闻（2026年3月19日）
source-niigata-nippo-2026-03-19 = 新潟日报新闻（2026年3月19日）
source-karatsu-city = 唐津市
source-myna-faq-3505 = 数字厅个人编号常见问题解答
source-fuchu-city = 府中市（东京都）
source-kojinbango-card = J-LIS的个人编号卡网站
source-kojinbango-card-pickup = J-LIS的个人编号卡网站（领取个人编号卡）
source-kojinbango-card-contact = J-LIS的个人编号卡网站（咨询）
source-iryokouiki-hokkaido = 北海道后期高龄者医疗广域联合
source-iryohokenjyoho-smartphone = 面向医疗机构的信息（将智能手机作为健康保险证使用）
source-koka-city = 甲贺市
source-sendai-city = 仙台市
source-saitama-koukikourei = 埼玉县后期高龄者医疗广域联合
source-sagamihara-city = 相模原市
source-gifu-city = 岐阜市
source-fukuoka-prefecture = 福冈县
source-okazaki-city = 冈崎市
source-tohoku-town = 东北町
source-kyoukaikenpo-2025-07 = 全国健康保险协会（2025年7月）
source-miyake-town = 三宅町
source-isa-specified-residence-card = 出入国在留管理厅（特定在留卡）
source-miyazaki-city = 宫崎市
source-hiecc-consultation = HIECC北海道外国人咨询中心（2024年）
source-hiecc-card-validity = HIECC（个人编号卡的有效期限）
source-cabinet-office-holidays = 内阁府（国民节假日）
source-holidays-act = 《国民节假日法》
source-project-review = 本项目对官方网页的核查（2026年11月20日）
