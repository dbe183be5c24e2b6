# Registering the card as health insurance certificate.

## origin: official mhlw-2025-07-ko

guide-register = 마이넘버카드의 건강보험증 이용 등록
guide-register-summary = 마이넘버카드를 건강보험증으로 사용하려면 이용 등록이 필요합니다.

guide-register-route-medical = 의료기관 및 약국에서 등록
guide-register-route-medical-step-register = 「登録する」 (등록하기)를 선택해 주세요.
guide-register-route-medical-step-agree = 마이너포털(Mynaportal) 이용 약관을 확인하신 후, 내용에 동의하시면 「同意して次へ進む」 (동의하고 진행)을 선택해 주세요.
guide-register-route-medical-step-next = 마이넘버카드의 건강보험증 이용 등록이 완료되었습니다. 「次へ」 (다음)을 눌러 동의 화면으로 이동해 주세요.

guide-register-route-mynaportal = 마이너포털(Mynaportal)에서 사전 등록
guide-register-route-mynaportal-step-open = 마이너포털(Mynaportal) 앱을 실행 후 로그인하여, 「証明書」 (증명서) 메뉴에서 「健康保険証」 (건강보험증)을 선택합니다.
guide-register-route-mynaportal-step-unregistered = 「マイナンバーカード利用」 (마이넘버카드 이용)이 「登録済」 (등록 완료)로 표시되어 있으면 이미 등록된 것입니다. 「未登録」 (미등록)이 붉은 글씨로 표시되어 있으면 「登録」 (등록)을 선택합니다.
guide-register-route-mynaportal-step-waiting = 등록이 진행 중인 경우, 「登録中」 (등록 중)으로 표시됩니다.
guide-register-route-mynaportal-step-registered = 「マイナンバーカード利用」 (마이넘버카드 이용)이 「登録済」 (등록 완료)로 표시되면 등록이 완료된 것입니다.
guide-register-route-mynaportal-notice-own-card = 로그인 시 신청자 본인의 마이넘버카드를 사용해 주세요.

## origin: project

guide-register-notice-needed = 등록은 한 번만 하면 됩니다. 등록하기 전에는 카드로 건강보험 자격을 증명할 수 없습니다.
guide-register-route-medical-step-place = 마이넘버카드를 얼굴 인식 카드리더기에 올려 주세요. 등록되지 않은 카드라면 등록 화면이 자동으로 나타납니다.
guide-register-route-medical-notice-japanese-screen = 대부분의 기기에서 화면은 일본어로만 표시됩니다. 이 안내를 가져가 주세요.
guide-register-route-seven-bank-atm = 세븐은행 ATM에서 사전 등록
guide-register-route-medical-notice-card-without-pin = 비밀번호가 없는 마이넘버카드 「顔認証マイナンバーカード」는 카드리더기에서만 등록할 수 있습니다.
guide-register-route-mynaportal-notice-labels = 앱의 표시는 버전에 따라 다를 수 있습니다.
guide-register-route-seven-bank-atm-step-look = ATM 화면에 등록 메뉴가 있는지 확인해 주세요. 없으면 다른 방법을 이용해 주세요.
guide-register-route-seven-bank-atm-step-follow = 화면 안내에 따라 진행해 주세요. 마이넘버카드와 비밀번호 (4자리) 「暗証番号」가 필요합니다.
guide-register-route-seven-bank-atm-notice-not-promised = 확실하지 않은 방법입니다. 2025년 1월판 안내 책자에는 있지만, 2025년 7월판에는 없습니다. 기기에서 직접 확인하거나 다른 방법을 이용해 주세요.
guide-register-notice-count = 2025년 1월판 안내 책자는 방법이 3가지라고 합니다. 2025년 7월판은 방법의 수를 적지 않고 2가지를 싣고 있습니다. 여기에는 3가지를 모두, 그 방법이 실린 안내 책자와 함께 적었습니다.
guide-register-notice-city-office = 많은 시구정촌 창구에서도 등록할 수 있습니다. 거주지의 시구정촌 창구에 문의해 주세요.
guide-register-notice-stays = 보험자가 바뀌거나 카드를 재발급받아도 등록은 그대로 유지됩니다. 다만 건강보험에 가입하거나 탈퇴할 때는 신고해야 합니다.
guide-register-notice-delay = 국민건강보험에 가입한 후 정보가 조회될 때까지 영업일 기준으로 약 2~3일이 걸립니다.
guide-register-notice-phone = 스마트폰을 건강보험증으로 사용할 수도 있습니다. 먼저 실물 카드를 등록해 주세요.
guide-register-route-mynaportal-notice-search = 앱은 「マイナポータル」 (마이너포털)로 검색해 주세요.
