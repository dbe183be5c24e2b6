# Getting the card. Japanese labels stand in 「」, their meaning in round brackets after them.

## origin: official mhlw-2025-07-ko

guide-apply = 마이넘버카드 발급 방법 안내
guide-apply-summary = 마이넘버카드 신청 방법은 총 4가지입니다.

guide-apply-route-smartphone = 스마트폰
guide-apply-route-smartphone-step-photo = 스마트폰으로 얼굴 사진을 촬영합니다. 절차 중간에도 촬영이 가능합니다.
guide-apply-route-smartphone-step-scan = 스마트폰으로 개인번호통지서에 있는 교부 신청용 QR 코드 「交付申請用QRコード」를 스캔합니다.
guide-apply-route-smartphone-step-email = 표시된 신청자 전용 웹사이트에서 이메일 주소 등을 등록합니다.
guide-apply-route-smartphone-step-finish = 등록한 이메일로 신청자 전용 웹사이트 URL을 받으면, 얼굴 사진을 등록하고 필요 사항을 입력합니다. 이것으로 신청이 완료됩니다.

guide-apply-route-computer = 컴퓨터
guide-apply-route-computer-step-photo = 디지털 카메라, 스마트폰 등으로 얼굴 사진을 촬영합니다.
guide-apply-route-computer-step-enter-id = 신청용 웹사이트에서 신청서 ID(23자리) 「申請書ID」를 입력하고, 이메일 주소를 등록합니다: https://net.kojinbango-card.go.jp/
guide-apply-route-computer-step-finish = 신청자 전용 웹사이트 URL을 받으면, 얼굴 사진을 등록하고 필요 사항을 입력합니다. 이것으로 신청이 완료됩니다.

guide-apply-route-photo-booth = 증명사진 촬영기기
guide-apply-route-photo-booth-step-select = 터치패널에서 「個人番号カード申請」 (개인번호카드 신청)을 선택합니다.
guide-apply-route-photo-booth-step-pay = 요금을 투입한 후, 개인번호통지서에 있는 교부 신청용 QR 코드 「交付申請用QRコード」를 바코드 리더기에 스캔합니다.
guide-apply-route-photo-booth-step-enter = 화면 안내에 따라 필요 사항을 입력합니다.
guide-apply-route-photo-booth-step-photo = 화면 안내에 따라 얼굴 사진을 촬영해 전송하면 신청이 완료됩니다.

guide-apply-route-post = 우편
guide-apply-route-post-step-fill = 개인번호통지서에 동봉된 교부 신청서 「交付申請書」에 필요 사항을 기입하고, 6개월 이내에 촬영한 얼굴 사진(4.5 × 3.5 cm)을 첨부합니다.
guide-apply-route-post-step-send = 동봉된 회신용 봉투에 넣어 우편 발송하면 신청이 완료됩니다.

guide-apply-notice-other-languages = 일본어 이외의 언어로 된 교부 신청서, 신청서 다운로드, 마이넘버카드 관련 정보는 웹사이트에서 확인해 주세요: https://www.kojinbango-card.go.jp/ (일본어, 영어, 중국어, 한국어, 스페인어, 포르투갈어 지원).

## origin: project

guide-apply-notice-city-office = 많은 시구정촌 창구에서도 신청을 받습니다. 얼굴 사진을 무료로 촬영해 주는 곳도 있습니다.
guide-apply-notice-identity-when-applying = 신청할 때 창구에서 본인 확인을 하고 카드를 우편으로 보내 주는 방식 「申請時来庁方式」을 운영하는 시구정촌도 있습니다.
guide-apply-notice-time = 카드가 준비되었다고 알리는 엽서가 올 때까지 약 1개월이 걸립니다. 엽서가 오면 시구정촌 창구에서 카드를 받아 주세요.
guide-apply-notice-express = 특급 발급 「特急発行」은 약 1주일이 걸립니다. 전입이나 분실 등의 사유가 생긴 날부터 30일 이내에 시구정촌 창구를 방문하여 신청해야 합니다. 대상은 주민표에 새로 등록된 중장기 체류자, 해외에서 전입한 분, 카드를 분실한 분, 1세 미만의 아기 등입니다.
guide-apply-notice-express-fee = 처음 발급받는 카드라면 특급 발급은 무료입니다. 분실한 후의 특급 발급은 2,000엔(전자증명서가 없으면 1,800엔)입니다. 일반 재발급은 1,000엔(800엔 + 전자증명서 200엔)입니다.
guide-apply-notice-baby = 1세 미만의 아기는 얼굴 사진이 없는 카드를 받습니다. 출생 신고를 할 때 함께 신청해 주세요.
guide-apply-notice-form-lost = 신청서를 잃어버리셨습니까? 신청서 ID를 알면 온라인으로 신청할 수 있습니다. 모르면 웹사이트나 시구정촌 창구에서 빈 신청서를 받아 주세요.
guide-apply-notice-form-old = 체류기간을 갱신하기 전에 인쇄된 신청서에는 예전 정보가 적혀 있습니다. 갱신한 후에 새 신청서를 받아 주세요.
guide-apply-notice-notification-card = 통지 카드 「通知カード」는 2020년 5월 25일에 폐지되었습니다. 개인번호통지서 「個人番号通知書」로는 마이넘버를 증명할 수 없습니다.
guide-apply-notice-portal = 신청에 관한 자세한 내용(다국어): https://www.kojinbango-card.go.jp/en-link/
