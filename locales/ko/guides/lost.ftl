# The card, or the phone that carries it, is lost or stolen.

## origin: official mhlw-2025-07-ko

guide-lost = 마이넘버카드 분실/도난
guide-lost-summary = 일시적인 이용 정지는 24시간 대응 가능합니다.

## origin: project

guide-lost-route-suspend = 카드를 정지하고 새 카드 받기
guide-lost-route-suspend-step-call = 바로 전화해서 카드 또는 전자증명서를 탑재한 스마트폰의 이용을 정지해 주세요: 0120-0178-27, 일본어 0120-95-0178. 두 번호 모두 무료이며, 이용 정지를 24시간 접수합니다.
guide-lost-route-suspend-step-police = 경찰에 분실 또는 도난을 신고해 주세요.
guide-lost-route-suspend-step-city-office = 시구정촌 창구에서 새 카드를 신청해 주세요.
guide-lost-route-suspend-step-certificate = 새 카드를 받을 때까지 사용할 자격확인서 「資格確認書」를 보험자에게 신청해 주세요.
guide-lost-notice-found = 정지한 카드를 찾으신 경우, 시구정촌 창구에서 이용 정지를 해제할 수 있습니다.
guide-lost-notice-new-card = 특급 발급 「特急発行」으로 신청하면 새 카드를 받는 데 약 1주일이 걸립니다. 요금은 2,000엔(전자증명서가 없으면 1,800엔)입니다. 일반 재발급은 1,000엔입니다.
guide-lost-notice-abroad = 0120 또는 0570으로 시작하는 번호는 일반적으로 해외에서 걸 수 없습니다.
