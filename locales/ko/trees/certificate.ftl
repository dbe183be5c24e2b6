# The Health Insurance Eligibility Certificate: who gets it, who applies.

## origin: project

tree-certificate = 자격확인서 「資格確認書」를 받으려면
tree-certificate-summary = 신청하지 않아도 받는지, 신청해야 하는지, 필요 없는지 알아봅니다.

tree-certificate-question-has-card = 마이넘버카드 「マイナンバーカード」를 가지고 계십니까?
tree-certificate-option-has-card-yes = 예
tree-certificate-option-has-card-no = 아니요
tree-certificate-option-has-card-lost-or-renewing = 분실했거나 갱신 중입니다
tree-certificate-question-registered = 그 카드를 마이넘버카드 건강보험증 「マイナ保険証」으로 이용 등록하셨습니까?
tree-certificate-option-registered-yes = 예
tree-certificate-option-registered-no = 아니요
tree-certificate-option-registered-cancelled = 등록을 해제했거나 해제를 신청했습니다
tree-certificate-question-electronic-certificate = 카드의 전자증명서 「電子証明書」가 아직 유효합니까?
tree-certificate-option-electronic-certificate-valid = 예
tree-certificate-option-electronic-certificate-expired = 아니요, 유효기간이 만료되었습니다
tree-certificate-question-age-group = 나이가 어떻게 됩니까? 가장 높은 연령대는 2026년 8월 1일 시점의 나이로 판단합니다.
tree-certificate-option-age-group-under-75 = 75세 미만
tree-certificate-option-age-group-aged-75-84 = 75세~84세
tree-certificate-option-age-group-aged-85-over = 85세 이상
tree-certificate-question-difficulty = 고령이나 장애 등의 이유로 카드를 사용하기 어려우십니까?
tree-certificate-option-difficulty-yes = 예
tree-certificate-option-difficulty-no = 아니요

tree-certificate-outcome-sent-without-applying = 신청하지 않아도 받습니다
tree-certificate-outcome-sent-without-applying-text = 보험자가 자격확인서 「資格確認書」를 보내 드립니다. 무료이며, 신청할 필요가 없습니다.
tree-certificate-outcome-sent-without-applying-why = 카드가 없는 분, 카드를 등록하지 않았거나 등록을 해제한 분, 전자증명서의 유효기간이 만료된 분, 그리고 일정한 연령에 해당하는 분에게 보내 드립니다.
tree-certificate-outcome-sent-without-applying-step-wait = 자격확인서가 오면 접수할 때 제시해 주세요.
tree-certificate-outcome-sent-without-applying-step-ask = 아직 오지 않았는데 진료를 받아야 하는 경우, 보험자에게 문의해 주세요.
tree-certificate-outcome-sent-without-applying-notice-old-card = 아직 유효한 건강보험증 「健康保険証」은 적힌 날짜까지, 최장 2025년 12월 1일까지 사용할 수 있습니다. 자격확인서는 그 후에 사용하실 수 있도록 보내 드립니다.
tree-certificate-outcome-sent-without-applying-notice-only-old-card = 유효기간이 만료된 건강보험증 「健康保険証」만 가지고 계십니까? 지금 보험자에게 자격확인서를 요청해 주세요. 마이넘버카드가 있으면 카드리더기에서 등록하셔도 됩니다. 자격을 증명할 수 없으면 시설에서 의료비의 100%를 청구할 수 있습니다. 보험에서 부담하는 금액은 나중에 돌려받을 수 있습니다.

tree-certificate-outcome-apply-for-it = 보험자에게 신청해 주세요
tree-certificate-outcome-apply-for-it-text = 신청하시면 자격확인서 「資格確認書」를 받을 수 있습니다. 무료입니다.
tree-certificate-outcome-apply-for-it-why = 등록한 카드를 사용하기 어려운 분, 카드를 분실했거나 갱신 중인 분, 일정한 연령에 해당하는 분은 신청하시면 받을 수 있습니다.
tree-certificate-outcome-apply-for-it-step-apply = 보험자에게 신청해 주세요.
tree-certificate-outcome-apply-for-it-notice-later = 카드를 사용하기 어려워서 받으신 경우, 다음부터는 신청하지 않아도 받습니다.

tree-certificate-outcome-not-needed = 자격확인서가 필요하지 않습니다
tree-certificate-outcome-not-needed-text = 이용 등록한 마이넘버카드로 건강보험 자격을 증명할 수 있습니다.
tree-certificate-outcome-not-needed-why = 카드가 등록되어 있고 전자증명서가 유효합니다.
tree-certificate-outcome-not-needed-step-use = 의료기관이나 약국에 가시면 카드를 카드리더기에 올려 주세요.
tree-certificate-outcome-not-needed-notice-notification = 자격 정보 안내문 「資格情報のお知らせ」을 카드와 함께 보관해 주세요. 카드리더기로 확인할 수 없으면 두 가지를 함께 제시해 주세요.

tree-certificate-notice-aged-75-until-2026-07 = 2026년 7월 31일까지는 75세 이상인 모든 분이 신청하지 않아도 받습니다.
tree-certificate-notice-aged-75-from-2026-08 = 75세 이상인 분은 2026년 8월 1일부터 다음과 같습니다. 그날 85세 이상인 분은 신청하지 않아도 받습니다. 75세~84세인 분은 등록한 카드가 없으면 신청하지 않아도 받고, 있으면 신청해야 합니다. 지역에 따라 다를 수 있으니 거주지의 시구정촌 창구에 문의해 주세요.
tree-certificate-notice-how-long = 유효기간은 최장 5년이며, 보험자가 정합니다. 국민건강보험은 보통 8월 1일부터 7월 31일까지입니다.
tree-certificate-notice-foreign-residents = 일부 시구정촌에서는 외국인 주민의 자격확인서 유효기간이 늦어도 체류기간이 끝난 다음 날까지입니다. 자격 정보 안내문 「資格情報のお知らせ」에도 날짜가 적혀 있습니다. 거주지의 시구정촌 창구에 문의해 주세요.
tree-certificate-notice-hokkaido = 홋카이도에서는 홋카이도 외국인 상담센터(HIECC)가 통역을 도와 드립니다: 011-200-9595.
