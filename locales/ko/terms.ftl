# The official name of each thing in this language: one name for one thing, everywhere.

## origin: official mhlw-2025-07-ko

term-my-number-card = 마이넘버카드
term-myna-insurance-card = 마이넘버카드 건강보험증
term-old-certificate = 건강보험증
term-eligibility-certificate = 자격확인서
term-eligibility-notification = 자격 정보 안내문
term-eligibility-statement = 피보험자 자격 진술서
term-mynaportal = 마이너포털(Mynaportal)
term-individual-number-notification = 개인번호통지서
term-notification-card = 통지 카드
term-application-form = 교부 신청서
term-application-qr = 교부 신청용 QR 코드
term-application-id = 신청서 ID(23자리)
term-electronic-certificate = 전자증명서
term-pin = 비밀번호 (4자리)
term-card-reader = 얼굴 인식 카드리더기
term-face-recognition = 얼굴 인증
term-high-cost-benefit = 고액요양비제도
term-medicine-notebook = 복약 수첩
term-specific-checkup = 특정 건강검진
term-call-center = 콜센터
term-period-of-stay = 체류기간
term-co-payment = 본인 부담
term-medical-institution = 의료기관 및 약국

## origin: project

term-residence-card = 재류카드
term-insurer = 보험자
term-city-office = 시구정촌 창구
term-special-residence-card = 특정 재류카드
term-visual-mode = 육안 확인
