# Dates on the card.

## origin: project

guide-renew = 유효기간이 끝나기 전에 카드 갱신하기
guide-renew-summary = 전자증명서와 카드에는 각각 유효기간이 있습니다. 체류기간이 정해져 있는 분은 카드의 유효기간도 체류기간과 함께 끝납니다.

guide-renew-route-electronic-certificate = 전자증명서 갱신하기
guide-renew-route-electronic-certificate-step-look = 전자증명서의 유효기간을 확인해 주세요. 만료되기 3개월 전부터 갱신할 수 있습니다.
guide-renew-route-electronic-certificate-step-go = 시구정촌 창구에서 전자증명서 「利用者証明用電子証明書」를 갱신해 주세요. 무료입니다. 바로 갱신하시기를 권합니다.
guide-renew-route-electronic-certificate-notice-grace = 만료된 후에도 만료된 달의 다음 달부터 3개월째 되는 달의 말일까지는 카드리더기에서 카드를 사용할 수 있습니다. 이 기간에는 건강보험 자격 확인만 가능하며, 약 정보 제공, 스마트폰의 건강보험증 이용, 마이너포털(Mynaportal) 이용은 할 수 없습니다.
guide-renew-route-electronic-certificate-notice-after = 그 후에는 카드리더기에서 카드를 사용할 수 없습니다. 보험자가 자격확인서 「資格確認書」를 보내 드립니다.

guide-renew-route-period-of-stay = 체류기간을 연장했을 때 카드의 유효기간도 연장하기
guide-renew-route-period-of-stay-step-look = 마이넘버카드에 적힌 날짜를 확인해 주세요. 카드의 유효기간은 체류기간 「在留期間」과 함께 끝나며, 길어도 발급 후 10번째 생일(발급 당시 18세 미만이면 5번째 생일)까지입니다.
guide-renew-route-period-of-stay-step-go = 체류기간을 연장한 후, 마이넘버카드에 적힌 날짜가 되기 전에 재류카드와 마이넘버카드를 모두 가지고 시구정촌 창구에 가 주세요. 무료입니다.
guide-renew-route-period-of-stay-step-pending = 체류기간 갱신이 아직 심사 중입니까? 카드의 유효기간을 한 번만 2개월 연장할 수 있습니다. 이것도 카드에 적힌 날짜가 되기 전에 신청해 주세요.
guide-renew-route-period-of-stay-step-certificates = 같은 날 전자증명서도 함께 갱신해 주세요. 창구에 문의해 주세요.
guide-renew-route-period-of-stay-notice-no-reminder = 체류기간을 연장해도 카드의 유효기간은 자동으로 연장되지 않습니다. 안내 통지도 오지 않습니다.
guide-renew-route-period-of-stay-notice-who = 체류기간이 정해져 있는 분을 위한 안내입니다. 영주자, 특별영주자, 고도전문직(ii)에는 해당하지 않습니다.
guide-renew-route-period-of-stay-notice-missed = 날짜를 넘기면 카드는 효력을 잃습니다. 새 카드는 1,000엔입니다.
guide-renew-route-period-of-stay-notice-grace-not-known = 체류기간과 함께 효력을 잃은 카드를 그 후 3개월 동안 카드리더기에서 사용할 수 있는지는 확인되지 않았습니다. 사용할 수 있다고 기대하지 마시고, 보험자에게 자격확인서 「資格確認書」의 발급을 문의해 주세요.

guide-renew-notice-specified-residence-card = 특정 재류카드 「特定在留カード」는 마이넘버카드의 기능을 갖춘 재류카드입니다. 발급은 선택 사항입니다. 출입국재류관리국에서 체류 절차를 밟을 때, 또는 시구정촌 창구에서 전입이나 주소 변경을 신고할 때 신청할 수 있습니다. 건강보험증으로 사용할 수 있습니다. 수수료와 소요 기간은 확인되지 않았습니다.
guide-renew-notice-specified-residence-card-extension = 특정 재류카드를 가지고 있고 체류기간 갱신이 아직 심사 중인 경우에도, 카드 기능의 연장은 시구정촌 창구에서 따로 해야 합니다.
guide-renew-route-period-of-stay-notice-leaflet = 카드 유효기간 절차에 관한 다국어 안내 책자: https://www.hiecc.or.jp/soudan/info/detail.html?pid=8927241337679
