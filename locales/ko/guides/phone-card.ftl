# The smartphone as insurance card.

## origin: project

guide-phone-card = 스마트폰을 건강보험증으로 사용하기
guide-phone-card-summary = 스마트폰용 리더기를 갖춘 시설에서는 실물 카드 대신 스마트폰을 사용할 수 있습니다.
guide-phone-card-route-add = 스마트폰에 카드 추가하기
guide-phone-card-route-add-step-register-first = 먼저 실물 마이넘버카드를 건강보험증으로 이용 등록해 주세요.
guide-phone-card-route-add-step-update = 최신 버전의 마이너포털(Mynaportal) 앱을 설치해 주세요.
guide-phone-card-route-add-step-add = 앱에서 카드를 추가해 주세요. 카드 기재 사항 입력용 비밀번호 (4자리) 「券面入力用暗証番号」와 서명용 비밀번호 (6~16자) 「署名用パスワード」가 필요합니다.
guide-phone-card-route-add-step-sticker = 시설에 스마트폰을 사용할 수 있다는 스티커가 있는지 확인해 주세요.
guide-phone-card-route-add-step-first-visit = 처음 방문하는 시설에는 실물 카드도 가져가 주세요.
guide-phone-card-notice-models = iOS 18.5 이상을 설치한 iPhone XS 이후 기종, 또는 마이너포털(Mynaportal)의 대응 기종 목록에 있는 Android 기종에서 사용할 수 있습니다.
guide-phone-card-notice-where = 스마트폰은 스마트폰용 리더기를 갖춘 시설에서만 사용할 수 있습니다.
guide-phone-card-notice-stops = 카드 또는 전자증명서의 유효기간이 만료되면, 스마트폰도 바로 건강보험증으로 사용할 수 없게 됩니다.
guide-phone-card-notice-lost = 스마트폰을 분실하신 경우, 바로 전화해서 이용을 정지해 주세요: 0120-0178-27, 일본어 0120-95-0178. 24시간 접수합니다.
