# When the card reader cannot confirm the card.

## origin: official mhlw-2025-07-ko

tree-fallback = 마이넘버카드로 접수를 진행할 수 없는 경우

tree-fallback-outcome-eligibility-notification-notice-what-it-is = 자격 정보 안내문 「資格情報のお知らせ」은 마이넘버카드 건강보험증 소지자에게 별도의 신청 없이 교부되는 서류입니다. 해당 서류 단독으로는 진료를 받을 수 없습니다.

tree-fallback-outcome-verbal-confirmation = 구두 확인
tree-fallback-outcome-verbal-confirmation-text = 시설 측에서 자격 확인에 필요한 정보를 파악한 경우, 직원이 구두로 확인합니다.

tree-fallback-outcome-eligibility-statement-text = 직원에게 서식을 받아 작성하고, 마이넘버카드를 제시해 주세요.
tree-fallback-outcome-eligibility-statement-step-get = 직원에게 서식 「被保険者資格申立書」를 받아 주세요.
tree-fallback-outcome-eligibility-statement-step-fill = 서식을 작성해 주세요.
tree-fallback-outcome-eligibility-statement-notice-what-it-is = 피보험자 자격 진술서 「被保険者資格申立書」는 초진 시 의료기관이나 약국에서 자격 확인이 되지 않고, 마이너포털(Mynaportal) 화면이나 자격 정보 안내문도 소지하지 않은 경우 작성하는 서류입니다.
tree-fallback-notice-usual-share = 의료비의 100%를 부담하지 않고, 기존과 동일한 본인 부담률로 진료를 받으실 수 있습니다.

## origin: project

tree-fallback-summary = 카드리더기로 접수할 수 없을 때 무엇을 제시하면 되는지 알아봅니다.

tree-fallback-question-has-mynaportal = 건강보험 자격이 표시된 마이너포털(Mynaportal) 「マイナポータル」 화면이나 내려받은 PDF 파일을 제시할 수 있습니까?
tree-fallback-option-has-mynaportal-yes = 예, 화면 또는 PDF 파일이 있습니다
tree-fallback-option-has-mynaportal-no = 아니요
tree-fallback-question-has-notification = 자격 정보 안내문 「資格情報のお知らせ」을 지금 가지고 계십니까?
tree-fallback-option-has-notification-yes = 예
tree-fallback-option-has-notification-no = 아니요
tree-fallback-question-visit = 이 시설에서는 초진 「初診」입니까, 재진료 「再診」입니까?
tree-fallback-option-visit-first = 초진
tree-fallback-option-visit-return = 재진료

tree-fallback-outcome-mynaportal-screen = 카드와 마이너포털(Mynaportal) 화면을 제시해 주세요
tree-fallback-outcome-mynaportal-screen-text = 건강보험 자격이 표시된 마이너포털(Mynaportal) 화면을 마이넘버카드와 함께 제시해 주세요.
tree-fallback-outcome-mynaportal-screen-step-open = 마이너포털(Mynaportal)에 로그인해 건강보험 자격이 표시된 화면을 열거나, 마이너포털(Mynaportal)에서 내려받은 PDF 파일을 열어 주세요.
tree-fallback-outcome-mynaportal-screen-step-show = 마이넘버카드와 함께 직원에게 제시해 주세요.

tree-fallback-outcome-eligibility-notification = 카드와 자격 정보 안내문을 제시해 주세요
tree-fallback-outcome-eligibility-notification-text = 자격 정보 안내문을 마이넘버카드와 함께 제시해 주세요.
tree-fallback-outcome-eligibility-notification-step-show = 두 가지를 함께 직원에게 제시해 주세요.

tree-fallback-outcome-verbal-confirmation-step-say = 마이넘버카드를 제시하고 직원의 질문에 답해 주세요.

tree-fallback-outcome-eligibility-statement = 피보험자 자격 진술서를 작성해 주세요
tree-fallback-outcome-eligibility-statement-step-show = 작성한 서식을 내고 마이넘버카드를 제시해 주세요.

tree-fallback-question-has-certificate = 자격확인서 「資格確認書」를 지금 가지고 계십니까?
tree-fallback-option-has-certificate-yes = 예
tree-fallback-option-has-certificate-no = 아니요
tree-fallback-question-has-card = 마이넘버카드 「マイナンバーカード」를 지금 가지고 계십니까?
tree-fallback-option-has-card-yes = 예
tree-fallback-option-has-card-no = 아니요

tree-fallback-outcome-show-certificate = 자격확인서를 제시해 주세요
tree-fallback-outcome-show-certificate-text = 자격확인서 「資格確認書」를 제시해 주세요. 카드도 카드리더기도 필요하지 않습니다.
tree-fallback-outcome-show-certificate-why = 자격확인서만으로 건강보험 자격을 증명할 수 있습니다.
tree-fallback-outcome-show-certificate-step-show = 접수 창구의 직원에게 건네 주세요.
tree-fallback-outcome-show-certificate-notice-valid-date = 자격확인서에 적힌 날짜를 확인해 주세요. 유효기간은 보험자가 정합니다.

tree-fallback-outcome-mynaportal-screen-why = 이 화면에는 카드리더기로 확인하는 것과 같은 건강보험 자격 정보가 표시됩니다.
tree-fallback-outcome-eligibility-notification-why = 카드리더기로 확인할 수 없어도, 카드와 자격 정보 안내문을 함께 제시하면 건강보험 자격을 증명할 수 있습니다.
tree-fallback-outcome-verbal-confirmation-why = 이 시설에 온 적이 있고, 마이너포털(Mynaportal) 화면도 자격 정보 안내문도 없습니다.
tree-fallback-outcome-verbal-confirmation-step-otherwise = 시설에 필요한 정보가 없으면 초진과 같은 방법으로 진행합니다. 서식 「被保険者資格申立書」를 작성해 주세요.
tree-fallback-outcome-eligibility-statement-why = 초진이고, 마이너포털(Mynaportal) 화면도 자격 정보 안내문도 없습니다.

tree-fallback-outcome-no-card = 시설에 가능한 방법을 문의해 주세요
tree-fallback-outcome-no-card-text = 다른 방법에는 모두 마이넘버카드가 필요하므로 이용할 수 없습니다. 먼저 의료비의 100%를 내고, 보험에서 부담하는 금액을 나중에 돌려받아야 할 수 있습니다.
tree-fallback-outcome-no-card-why = 카드도 자격확인서도 지금 가지고 계시지 않습니다.
tree-fallback-outcome-no-card-step-ask = 건강보험 자격을 어떻게 확인할 수 있는지 시설에 문의해 주세요.
tree-fallback-outcome-no-card-step-claim = 전액을 내신 경우, 영수증을 보관해 주세요. 보험에서 부담하는 금액을 요양비 「療養費」로 돌려받는 방법을 보험자에게 문의해 주세요.
tree-fallback-outcome-no-card-step-next-time = 다음에 방문하시기 전에 보험자에게 자격확인서 「資格確認書」를 요청하거나, 카드를 가져가 주세요.

tree-fallback-notice-old-card-valid = 아직 유효한 건강보험증 「健康保険証」도 최장 2025년 12월 1일까지 사용할 수 있습니다.
tree-fallback-notice-old-card-tolerated = 유효기간이 만료된 건강보험증 「健康保険証」이나 자격 정보 안내문 「資格情報のお知らせ」만 있는 경우, 2026년 7월 31일까지는 시설이 자격을 조회하여 평소와 같은 본인 부담률을 적용할 수 있습니다. 시설의 의무는 아니므로 보장되지 않습니다.
tree-fallback-notice-old-card-ended = 예전의 건강보험증 「健康保険証」으로는 더 이상 자격을 증명할 수 없습니다.
tree-fallback-notice-face-and-pin = 얼굴이 인식되지 않고, 비밀번호도 잊어버리셨거나 잠겨 있습니까? 먼저 얼굴과 카드의 사진을 눈으로 대조하는 육안 확인 「目視モード」을 직원에게 부탁해 주세요.
tree-fallback-notice-no-reader = 카드리더기가 없는 시설에서도 카드와 함께 자격 정보 안내문 「資格情報のお知らせ」 또는 마이너포털(Mynaportal) 화면을 제시하면 됩니다.
tree-fallback-notice-card-without-pin = 비밀번호가 없는 카드 「顔認証マイナンバーカード」로는 마이너포털(Mynaportal)을 이용할 수 없습니다. 자격 정보 안내문 「資格情報のお知らせ」을 제시하거나, 서식 「被保険者資格申立書」를 작성해 주세요.
tree-fallback-notice-expired = 카드의 전자증명서 유효기간이 만료되었습니까? 날짜에 관한 질문에서 확인해 주세요: myna ask expiry
tree-fallback-outcome-mynaportal-screen-notice-save-pdf = 마이너포털(Mynaportal)의 「証明書」 (증명서) 안 「健康保険証」 (건강보험증)에 있습니다. 「資格情報をPDFで保存」 (자격 정보를 PDF로 저장)을 선택하면 PDF를 미리 저장할 수 있습니다.
