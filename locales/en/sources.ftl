# What the sources are called.

## origin: project

source-mhlw-2025-01-ja = MHLW leaflet of January 2025 (Japanese)
source-mhlw-2025-01-en = MHLW leaflet of January 2025 (English)
source-mhlw-2025-07-en = MHLW leaflet of July 2025 (English)
source-mhlw-2025-07-zh-Hant = MHLW leaflet of July 2025 (Traditional Chinese)
source-mhlw-2025-07-ko = MHLW leaflet of July 2025 (Korean)
source-hiecc-zh-Hans = Hokkaido leaflet by HIECC (Simplified Chinese)
source-kab-2026-03-19 = Kumamoto Asahi Broadcasting (news of 19 March 2026)
source-niigata-nippo-2026-03-19 = Niigata Nippo (news of 19 March 2026)
source-karatsu-city = Karatsu City
source-myna-faq-3505 = My Number FAQ of the Digital Agency
source-fuchu-city = Fuchu City (Tokyo)
source-kojinbango-card = My Number Card website of J-LIS
source-kojinbango-card-pickup = My Number Card website of J-LIS (picking up the card)
source-kojinbango-card-contact = My Number Card website of J-LIS (contact)
source-iryokouiki-hokkaido = Hokkaido association for the late elderly
source-iryohokenjyoho-smartphone = Information for medical institutions (the smartphone as insurance card)
source-koka-city = Koka City
source-sendai-city = Sendai City
source-saitama-koukikourei = Saitama association for the late elderly
source-sagamihara-city = Sagamihara City
source-gifu-city = Gifu City
source-fukuoka-prefecture = Fukuoka Prefecture
source-okazaki-city = Okazaki City
source-tohoku-town = Tohoku Town
source-kyoukaikenpo-2025-07 = Japan Health Insurance Association (July 2025)
source-miyake-town = Miyake Town
source-isa-specified-residence-card = Immigration Services Agency (Specified Residence Card)
source-miyazaki-city = Miyazaki City
source-hiecc-consultation = HIECC consultation centre (2024)
source-hiecc-card-validity = HIECC (the validity of the card)
source-cabinet-office-holidays = Cabinet Office (public holidays)
source-holidays-act = Act on public holidays
source-project-review = The project's review of official pages (20 November 2026)
