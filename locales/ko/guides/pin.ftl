# A wrong, forgotten or locked PIN.

## origin: project

guide-pin = 비밀번호를 틀렸거나, 잊어버렸거나, 비밀번호가 잠겼을 때
guide-pin-summary = 연속으로 3번 틀리면 비밀번호 (4자리)가 잠깁니다. 비밀번호를 입력하지 않아도 카드리더기에서 카드를 사용할 수 있습니다.

guide-pin-route-at-the-reader = 지금 카드리더기 앞에 있을 때
guide-pin-route-at-the-reader-step-stop = 3번째 입력을 하기 전에 멈춰 주세요.
guide-pin-route-at-the-reader-step-face = 「顔認証」 (얼굴 인증)을 선택해 주세요. 비밀번호가 잠겨 있어도 사용할 수 있습니다.
guide-pin-route-at-the-reader-step-staff = 얼굴이 인식되지 않으면, 얼굴과 카드의 사진을 눈으로 대조하는 육안 확인 「目視モード」을 직원에게 부탁해 주세요.

guide-pin-route-city-office = 시구정촌 창구에서 재설정하기
guide-pin-route-city-office-step-go = 카드를 가지고 시구정촌 창구에 가서 새 비밀번호 「暗証番号」를 설정해 주세요.

guide-pin-route-convenience-store = 편의점에서 재설정하기
guide-pin-route-convenience-store-step-app = 6~16자의 서명용 비밀번호를 알고 계시면, 스마트폰 앱 「JPKI暗証番号リセット」에서 비밀번호 (4자리)의 재설정을 신청해 주세요.
guide-pin-route-convenience-store-step-machine = 24시간 이내에 세븐일레븐 또는 일부 이온 매장의 복합기에서 새 비밀번호를 설정해 주세요. 이용 시간은 6:30–23:00이며, 무료입니다.

guide-pin-notice-three-times = 틀린 횟수는 날짜나 장소가 달라도 이어서 셉니다. 올바른 비밀번호를 입력하면 횟수가 초기화됩니다.
guide-pin-notice-card-without-pin = 비밀번호가 없는 카드 「顔認証マイナンバーカード」는 재설정할 비밀번호가 없습니다.
