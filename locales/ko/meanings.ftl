# What each thing of terms.ftl is, for somebody who reads its name for the first time. Told on its own, without the name before it.

## origin: project

term-my-number-card-meaning = IC칩이 들어 있는, 본인임을 증명하는 카드입니다. 이용 등록을 하면 건강보험증으로도 사용할 수 있습니다.
term-myna-insurance-card-meaning = 건강보험증 이용 등록을 마친 마이넘버카드입니다. 의료기관이나 약국의 카드리더기에서 접수할 때 사용합니다.
term-old-certificate-meaning = 기존의 건강보험증입니다. 2024년 12월 2일부터 새로 발급되지 않으며, 2025년 12월 1일이 지나면 모두 효력을 잃습니다.
term-eligibility-certificate-meaning = 마이넘버카드가 없어도 건강보험 자격을 증명할 수 있는, 보험자가 발급하는 서류입니다. 무료입니다.
term-eligibility-notification-meaning = 마이넘버카드를 건강보험증으로 사용하는 분에게 별도의 신청 없이 보내는 서류입니다. 카드와 함께 제시하며, 이 서류만으로는 증명이 되지 않습니다.
term-eligibility-statement-meaning = 초진 시 보험 자격이 확인되지 않고, 마이너포털(Mynaportal) 화면도 자격 정보 안내문 「資格情報のお知らせ」도 없을 때 직원에게 받아 작성하는 서식입니다.
term-mynaportal-meaning = 마이넘버 제도의 온라인 서비스입니다. 앱에서 카드를 건강보험증으로 등록하고 보험 자격을 확인할 수 있습니다.
term-individual-number-notification-meaning = 개인번호를 알려 주는 서류입니다. 교부 신청용 QR 코드가 있고 교부 신청서가 동봉되어 있지만, 개인번호를 증명하는 서류로는 사용할 수 없습니다.
term-notification-card-meaning = 예전에 개인번호를 알려 주던 카드입니다. 2020년 5월 25일에 폐지되었습니다.
term-application-form-meaning = 마이넘버카드를 우편으로 신청할 때 쓰는 서식입니다. 개인번호통지서 「個人番号通知書」에 동봉되어 있습니다.
term-application-qr-meaning = 개인번호통지서 「個人番号通知書」에 있는 코드입니다. 스마트폰이나 증명사진 촬영기기로 읽어 카드를 신청합니다.
term-application-id-meaning = 컴퓨터로 카드를 신청할 때 입력하는 23자리 번호입니다.
term-electronic-certificate-meaning = 마이넘버카드에 들어 있는 증명서로, 카드와는 별도의 유효기간이 있습니다. 만료되기 3개월 전부터 시구정촌 창구에서 무료로 갱신할 수 있습니다.
term-pin-meaning = 카드리더기에서 얼굴 인증 대신 입력하는 이용자 확인용 비밀번호입니다. 연속으로 3번 틀리면 잠깁니다.
term-card-reader-meaning = 의료기관이나 약국의 접수 창구에서 본인과 보험 자격을 확인하는 기기입니다.
term-face-recognition-meaning = 카드리더기에서 본인을 확인하는 두 가지 방법 중 하나입니다. 얼굴을 카드 IC칩의 사진 데이터와 대조합니다.
term-high-cost-benefit-meaning = 한 달 동안 본인이 부담한 의료비가 상한선을 넘을 경우, 그 초과 금액을 돌려받을 수 있는 제도입니다.
term-medicine-notebook-meaning = 처방받은 약을 기록한 수첩입니다. 카드리더기에서 동의하면, 제시하지 않아도 과거에 처방받은 약의 정보를 의사나 약사와 공유할 수 있습니다.
term-specific-checkup-meaning = 카드리더기에서 동의하면 그 결과를 의사나 약사와 공유할 수 있는 건강검진입니다.
term-call-center-meaning = 마이넘버카드에 관한 전화 문의처입니다. 분실이나 도난에 따른 일시 이용 정지는 24시간 접수합니다.
term-residence-card-meaning = 외국인 주민이 가지는 카드입니다. 체류기간이 정해져 있는 분은 시구정촌 창구에서 마이넘버카드의 유효기간을 연장할 때 마이넘버카드와 함께 가져갑니다.
term-period-of-stay-meaning = 일본에 머물 수 있는 기간입니다. 체류기간이 정해져 있으면 마이넘버카드도 늦어도 그때 함께 끝나며, 체류기간을 연장해도 카드의 유효기간은 연장되지 않습니다.
term-co-payment-meaning = 의료비 중 본인이 내는 몫입니다. 나이와 소득에 따라 10%~30%입니다.
term-insurer-meaning = 가입한 건강보험을 운영하는 곳입니다. 자격확인서 「資格確認書」를 발급하고 보험에 관한 질문에 답합니다.
term-city-office-meaning = 거주지의 시, 구, 정, 촌의 창구입니다. 카드를 받고, 전자증명서를 갱신하고, 비밀번호를 재설정할 수 있습니다.
term-medical-institution-meaning = 진료를 받거나 약을 받는 곳입니다. 자유롭게 선택할 수 있으며, 접수 창구에서 보험 자격을 확인합니다.
term-special-residence-card-meaning = 2026년 6월 14일부터 시행되는, 마이넘버카드의 기능을 갖춘 재류카드입니다. 발급은 선택 사항이며, 건강보험증으로도 사용할 수 있습니다.
term-visual-mode-meaning = 직원이 얼굴과 카드의 사진을 눈으로 대조하는 방법입니다. 얼굴이 인식되지 않고 비밀번호도 잊었거나 잠겼을 때 직원에게 부탁합니다.
