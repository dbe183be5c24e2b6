# At the card reader, stage by stage.

## origin: official mhlw-2025-07-ko

guide-visit = 마이넘버카드로 진료받는 방법
guide-visit-summary = 의료기관이나 약국 방문 시 얼굴 인식 카드리더기를 통해 본인 확인 및 자격 확인을 합니다.
guide-visit-stage-place = 마이넘버카드를 올려두기
guide-visit-stage-identity = 본인 확인
guide-visit-stage-consent = 동의 사항 확인
guide-visit-stage-done = 접수 완료
guide-visit-route-face = 얼굴 인증
guide-visit-route-pin = 비밀번호 (4자리)
guide-visit-step-identity-face = 본인 확인 방법을 선택합니다. 「顔認証」 (얼굴 인증)을 눌러 주세요.
guide-visit-step-identity-pin = 본인 확인 방법을 선택합니다. 「暗証番号」 (비밀번호)를 눌러 주세요.
guide-visit-step-consent = 진료, 조제, 특정 건강검진 정보의 이용에 대해 확인하고 선택해 주세요. 「全て同意する」 (모두 동의)를 누르면 모든 항목에 동의한 것으로 간주됩니다. 「個別に同意する」 (개별 동의하기)를 누르면 각 항목에 대해 개별 동의 여부를 선택하실 수 있습니다.
guide-visit-step-consent-again = 이전에 개별적으로 동의하신 의료기관이나 약국을 다시 방문하신 경우에는 이전 동의 내역을 이어서 적용할 수 있습니다. 이번 방문을 위해 다시 선택할 수도 있습니다.
guide-visit-notice-screens-differ = 화면 디자인이나 표시 문구는 시설 또는 제조사에 따라 다를 수 있습니다.
guide-visit-notice-other-items = 전자 처방전 「電子処方箋」 등 그 외에도 확인이나 동의가 필요한 항목이 포함될 수 있습니다.
guide-visit-notice-not-shared = 다른 의료기관이나 약국 간에는 동의 내역이 공유되지 않습니다.
guide-visit-notice-what-the-reader-is = 얼굴 인식 카드리더기는 마이넘버카드의 얼굴 사진 데이터를 IC칩에서 읽어와, 창구에서 촬영한 실제 얼굴 사진과 대조하여 본인 확인을 할 수 있는 기기입니다.

## origin: project

guide-visit-step-done = 카드를 꺼내고 대기실에서 기다려 주세요. 접수가 완료되었습니다.
guide-visit-notice-readers = 카드리더기 제조사: Fujitsu Japan, Panasonic Connect, Canon Marketing Japan, Atlas Information Service, USEN-ALMEX.
guide-visit-stage-register = 등록 (아직 등록되지 않은 카드만)
guide-visit-step-place = 마이넘버카드를 케이스에서 꺼내 직접 카드리더기에 올려 주세요.
guide-visit-step-register-1 = 아직 등록되지 않은 카드라면 이 화면이 자동으로 나타납니다. 「登録する」 (등록하기)를 눌러 주세요.
guide-visit-step-register-2 = 마이너포털(Mynaportal) 이용 약관을 확인하신 후, 내용에 동의하시면 「同意して次へ進む」 (동의하고 진행)을 눌러 주세요.
guide-visit-step-register-3 = 등록이 완료되었습니다. 「次へ」 (다음)을 눌러 주세요.
guide-visit-step-camera = 카메라를 봐 주세요. 카드리더기가 얼굴과 카드의 사진을 대조합니다.
guide-visit-step-enter-pin = 비밀번호 (4자리)를 입력해 주세요. 번호의 위치가 바뀝니다. 연속으로 3번 틀리면 비밀번호가 잠깁니다.
guide-visit-step-consent-surgery = 개별 동의를 선택하신 경우: 수술 정보의 제공에 동의할지 선택해 주세요.
guide-visit-step-consent-treatment = 개별 동의를 선택하신 경우: 수술 이외의 진료 및 처방 기록 정보의 제공에 동의할지 선택해 주세요.
guide-visit-step-consent-medicine = 개별 동의를 선택하신 경우: 처방 기록 정보의 제공에 동의할지 선택해 주세요.
guide-visit-step-consent-checkups = 개별 동의를 선택하신 경우: 건강검진 정보의 제공에 동의할지 선택해 주세요.
guide-visit-notice-proof-with-old-card = 건강보험 자격을 증명하는 것은 마이넘버카드 건강보험증 「マイナ保険証」, 자격확인서 「資格確認書」, 또는 아직 유효한 건강보험증 「健康保険証」(최장 2025년 12월 1일까지)입니다.
guide-visit-notice-proof-tolerance = 건강보험 자격을 증명하는 것은 마이넘버카드 건강보험증 「マイナ保険証」 또는 자격확인서 「資格確認書」입니다. 유효기간이 만료된 건강보험증 「健康保険証」이나 자격 정보 안내문 「資格情報のお知らせ」만 있는 경우, 2026년 7월 31일까지는 시설이 자격을 조회하여 평소와 같은 본인 부담률을 적용할 수 있습니다. 시설의 의무는 아니므로 보장되지 않습니다.
guide-visit-notice-proof-now = 건강보험 자격을 증명하는 것은 마이넘버카드 건강보험증 「マイナ保険証」 또는 자격확인서 「資格確認書」입니다. 예전의 건강보험증 「健康保険証」으로는 더 이상 증명할 수 없습니다. 자격 정보 안내문 「資格情報のお知らせ」만으로도 증명할 수 없습니다.
guide-visit-notice-without-proof = 자격을 증명할 수 없으면 시설에서 의료비의 100%를 청구할 수 있습니다. 보험에서 부담하는 금액은 나중에 요양비 「療養費」로 청구하여 돌려받을 수 있습니다. 보험자에게 문의해 주세요.
guide-visit-notice-subsidy = 일부 시설에서는 카드리더기에 「医療費助成の各種受給者証を利用しますか」 (의료비 지원 수급자증을 이용하시겠습니까?)라고 표시됩니다. 이용하시려면 「利用する」 (이용하기)를 눌러 주세요. 종이 수급자증도 가져가 주세요.
guide-visit-notice-limit-consent = 카드리더기는 이제 한도액 「限度額」에 대한 동의를 묻지 않습니다. 그 화면은 2024년 10월 7일에 없어졌습니다.
guide-visit-notice-pin-lock = 비밀번호를 연속으로 3번 틀리면 잠깁니다. 틀린 횟수는 날짜나 장소가 달라도 이어서 세며, 올바른 비밀번호를 입력하면 초기화됩니다. 3번째 입력을 하기 전에 직원에게 말씀해 주세요. 잠긴 카드도 얼굴 인증으로 사용할 수 있고, 직원이 얼굴과 카드의 사진을 대조하는 육안 확인 「目視モード」도 가능합니다.
guide-visit-notice-card-without-pin = 비밀번호가 없는 카드 「顔認証マイナンバーカード」는 건강보험증과 신분증으로만 사용할 수 있습니다. 마이너포털(Mynaportal)에는 사용할 수 없습니다.
guide-visit-notice-ambulance = '마이나 구급' 「マイナ救急」에서는 구급차의 구급대원이 비밀번호 없이 카드를 읽을 수 있습니다. 이용 등록이 된 카드여야 합니다. 모든 소방본부에서 실시하고 있습니다.
guide-visit-notice-no-new-old-card = 2024년 12월 2일부터 새로운 건강보험증 「健康保険証」은 발급되지 않습니다. 기존 건강보험증은 최장 2025년 12월 1일까지입니다.
guide-visit-notice-phone = 스마트폰용 리더기가 있는 시설에서는 카드 대신 스마트폰을 사용할 수 있습니다. 먼저 설정해야 합니다: myna guide phone-card
