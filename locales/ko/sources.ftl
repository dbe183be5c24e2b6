# What the sources are called.

## origin: project

source-mhlw-2025-01-ja = 후생노동성 안내 책자(2025년 1월 일본어판)
source-mhlw-2025-01-en = 후생노동성 안내 책자(2025년 1월 영어판)
source-mhlw-2025-07-en = 후생노동성 안내 책자(2025년 7월 영어판)
source-mhlw-2025-07-zh-Hant = 후생노동성 안내 책자(2025년 7월 중국어 번체판)
source-mhlw-2025-07-ko = 후생노동성 안내 책자(2025년 7월 한국어판)
source-hiecc-zh-Hans = 홋카이도 안내 책자(HIECC 중국어 간체판)
source-kab-2026-03-19 = 구마모토 아사히 방송 뉴스(2026년 3월 19일)
source-niigata-nippo-2026-03-19 = 니가타 닛포 뉴스(2026년 3월 19일)
source-karatsu-city = 가라쓰시
source-myna-faq-3505 = 디지털청의 마이넘버 FAQ
source-fuchu-city = 후추시(도쿄도)
source-kojinbango-card = J-LIS의 마이넘버카드 종합 사이트
source-kojinbango-card-pickup = J-LIS의 마이넘버카드 종합 사이트(카드 수령)
source-kojinbango-card-contact = J-LIS의 마이넘버카드 종합 사이트(문의처)
source-iryokouiki-hokkaido = 홋카이도 후기고령자 의료 광역연합
source-iryohokenjyoho-smartphone = 의료기관용 정보(스마트폰의 건강보험증 이용)
source-koka-city = 고카시
source-sendai-city = 센다이시
source-saitama-koukikourei = 사이타마현 후기고령자 의료 광역연합
source-sagamihara-city = 사가미하라시
source-gifu-city = 기후시
source-fukuoka-prefecture = 후쿠오카현
source-okazaki-city = 오카자키시
source-tohoku-town = 도호쿠마치
source-kyoukaikenpo-2025-07 = 전국건강보험협회(2025년 7월)
source-miyake-town = 미야케초
source-isa-specified-residence-card = 출입국재류관리청(특정 재류카드)
source-miyazaki-city = 미야자키시
source-hiecc-consultation = HIECC 상담센터(2024년)
source-hiecc-card-validity = HIECC(카드의 유효기간)
source-cabinet-office-holidays = 내각부(공휴일)
source-holidays-act = 공휴일에 관한 법률
source-project-review = 이 프로젝트의 공식 웹페이지 검토(2026년 11월 20일)
