# What a person brings or shows, and the offices a person asks.

## origin: official mhlw-2025-07-ko

item-my-number-card = 마이넘버카드
item-pin = 비밀번호 (4자리)
item-smartphone = 스마트폰
item-mynaportal-app = 마이너포털(Mynaportal) 앱
item-mynaportal-screen = 건강보험 자격이 표시된 마이너포털(Mynaportal) 화면, 또는 마이너포털(Mynaportal)에서 내려받은 PDF 파일
item-eligibility-notification = 자격 정보 안내문
item-eligibility-certificate = 자격확인서
item-application-qr = 교부 신청용 QR 코드 (개인번호통지서에 있습니다)
item-application-id = 신청서 ID(23자리)
item-application-form = 교부 신청서
item-reply-envelope = 회신용 봉투
item-email-address = 이메일 주소
item-computer = 컴퓨터

## origin: project

item-face-photo = 6개월 이내에 촬영한 얼굴 사진 (4.5 × 3.5 cm)
item-digital-photo = 디지털 얼굴 사진
item-photo-fee = 증명사진 촬영 요금
item-phone-with-card = 스마트폰 (iOS 18.5 이상을 설치한 iPhone XS 이후 기종, 또는 마이너포털(Mynaportal)의 대응 기종 목록에 있는 Android 기종)
item-residence-card = 재류카드 (가지고 계신 경우)
item-card-information-pin = 카드 기재 사항 입력용 비밀번호 (4자리)
item-signature-password = 서명용 비밀번호 (6~16자)
item-insurer-papers = 보험자가 보낸 서류 중 본인 부담률이 적힌 것

office-insurer = 가입하신 건강보험의 보험자 (국민건강보험: 시구정촌 창구, 직장 건강보험: 해당 보험자, 75세 이상: 시구정촌 창구)
office-city-office = 시구정촌 창구 「市区町村の窓口」
office-facility = 의료기관이나 약국의 접수 창구
office-police = 경찰
office-employer = 직장
item-smartphone-that-reads-the-card = 카드를 읽을 수 있는 스마트폰
