# Who must join National Health Insurance.

## origin: official mhlw-2025-07-ko

tree-insurance-notice-overview = 일본의 의료보험제도는 가입대상자 전원이 보험료를 납부함으로써, 일정 부분을 본인이 부담하여 의료서비스를 받을 수 있도록 되어 있습니다. 가입대상자에는 체류기간이 3개월을 초과하는 등 일정 요건을 충족한 외국인도 포함됩니다. 의료기관이나 약국은 자유롭게 선택할 수 있습니다.

## origin: project

tree-insurance = 국민건강보험 가입 의무
tree-insurance-summary = 어느 건강보험에 해당하는지, 시구정촌 창구에 가야 하는지 알아봅니다. 외국 국적 주민을 위한 안내입니다.

tree-insurance-question-insured-now = 다음 중 해당하는 것이 있습니까?
tree-insurance-option-insured-now-employee = 직장 건강보험에 가입했거나, 가입한 분의 피부양자입니다
tree-insurance-option-insured-now-public-assistance = 생활보호를 받고 있습니다
tree-insurance-option-insured-now-social-security-agreement = 사회보장협정의 적용증명서가 있습니다
tree-insurance-option-insured-now-none-of-these = 해당하는 것이 없습니다
tree-insurance-question-status = 체류자격 「在留資格」이 무엇입니까?
tree-insurance-option-status-short-term = 단기체류 「短期滞在」
tree-insurance-option-status-diplomat = 외교 「外交」
tree-insurance-option-status-medical-stay = 특정활동 「特定活動」 (의료를 받기 위한 체류 또는 그 환자를 돌보기 위한 체류)
tree-insurance-option-status-sightseeing = 특정활동 「特定活動」 (관광, 휴양)
tree-insurance-option-status-no-status = 없음
tree-insurance-option-status-by-documents = 흥행 「興行」, 기능실습 「技能実習」, 가족체류 「家族滞在」, 또는 그 밖의 특정활동 「特定活動」
tree-insurance-option-status-other = 그 밖의 체류자격, 또는 영주자
tree-insurance-question-period = 체류기간 「在留期間」은 얼마나 됩니까?
tree-insurance-option-period-over-3-months = 3개월 초과 또는 무기한
tree-insurance-option-period-up-to-3-months = 3개월 이하
tree-insurance-question-documents = 3개월을 초과해 체류한다는 것을 보여 주는 서류가 있습니까?
tree-insurance-option-documents-yes = 예
tree-insurance-option-documents-no = 아니요
tree-insurance-question-age-75 = 75세 이상이십니까?
tree-insurance-option-age-75-yes = 예
tree-insurance-option-age-75-no = 아니요

tree-insurance-outcome-must-join = 국민건강보험 「国民健康保険」에 가입해야 합니다
tree-insurance-outcome-must-join-text = 14일 이내에 시구정촌 창구에 가 주세요.
tree-insurance-outcome-must-join-why = 체류기간이 3개월을 초과하여 주민표에 등록되어 있고, 75세 미만이며, 다른 건강보험에 가입되어 있지 않습니다.
tree-insurance-outcome-must-join-step-go = 시구정촌 창구에서 가입을 신고해 주세요.
tree-insurance-outcome-must-join-notice-not-automatic = 자동으로 가입되지 않습니다. 직접 신고해야 합니다.

tree-insurance-outcome-must-join-by-documents = 서류로 확인되면 국민건강보험 「国民健康保険」에 가입해야 합니다
tree-insurance-outcome-must-join-by-documents-text = 얼마나 체류하는지 보여 주는 서류를 가지고 14일 이내에 시구정촌 창구에 가 주세요.
tree-insurance-outcome-must-join-by-documents-why = 체류기간은 3개월 이하이지만, 가입할 수 있는 체류자격이고 서류로 3개월을 초과하는 체류를 확인할 수 있습니다.
tree-insurance-outcome-must-join-by-documents-step-go = 그 서류를 가지고 시구정촌 창구에서 가입을 신고해 주세요.
tree-insurance-outcome-must-join-by-documents-notice-not-automatic = 자동으로 가입되지 않습니다. 직접 신고해야 합니다.

tree-insurance-outcome-not-nhi = 국민건강보험에 가입할 수 없습니다
tree-insurance-outcome-not-nhi-text = 이 경우는 국민건강보험의 대상이 아닙니다.
tree-insurance-outcome-not-nhi-why = 다음 분은 대상이 아닙니다: 단기체류, 외교, 의료나 관광을 위한 특정활동인 분, 체류자격이 없는 분, 체류기간이 3개월 이하이고 서류가 없는 분, 생활보호를 받는 분, 사회보장협정이 적용되는 분.
tree-insurance-outcome-not-nhi-step-ask = 상황이 바뀌거나 확실하지 않으면 시구정촌 창구에 문의해 주세요.

tree-insurance-outcome-late-elderly = 후기고령자 의료제도 「後期高齢者医療制度」가 적용됩니다
tree-insurance-outcome-late-elderly-text = 75세 생일부터는 국민건강보험 대신 후기고령자 의료제도가 적용됩니다.
tree-insurance-outcome-late-elderly-why = 75세 이상입니다.
tree-insurance-outcome-late-elderly-step-ask = 시구정촌의 담당 창구에 문의해 주세요.

tree-insurance-outcome-employee-insurance = 직장 건강보험이 적용됩니다
tree-insurance-outcome-employee-insurance-text = 국민건강보험에는 가입하지 않습니다.
tree-insurance-outcome-employee-insurance-why = 직장 건강보험에 가입한 분과 그 피부양자는 국민건강보험에 가입하지 않습니다.
tree-insurance-outcome-employee-insurance-step-employer = 직장 또는 직장 건강보험의 보험자에게 문의해 주세요.
tree-insurance-outcome-employee-insurance-notice-at-75 = 75세 생일부터는 후기고령자 의료제도로 바뀝니다.
tree-insurance-outcome-employee-insurance-notice-leaving = 직장 건강보험에서 탈퇴하면 14일 이내에 시구정촌 창구에 가 주세요. 국민건강보험에는 자동으로 가입되지 않습니다.

tree-insurance-notice-report = 이용 등록한 마이넘버카드가 있어도, 건강보험에 가입하거나 탈퇴할 때는 신고해야 합니다.
