# What share a person pays at the counter, by age.

## origin: project

tree-copay = 본인 부담률
tree-copay-summary = 나이에 따른 본인 부담 「自己負担」 비율을 알아봅니다.
tree-copay-question-birth-date = 생년월일이 언제입니까?

tree-copay-outcome-preschool = 취학 전 어린이: 20%
tree-copay-outcome-preschool-text = 본인 부담률은 20%입니다.
tree-copay-outcome-preschool-why = 만 6세가 되는 날 또는 그 후 처음 맞는 3월 31일까지입니다. 법률상 나이는 생일 전날에 한 살 늘어나므로, 4월 1일에 태어난 어린이는 6번째 생일에 본인 부담률이 바뀝니다.
tree-copay-outcome-preschool-step-show = 접수할 때 건강보험 자격을 증명하는 것을 제시해 주세요.
tree-copay-outcome-preschool-notice-leaflet = 안내 책자에는 '6세~69세까지는 30%'라고 적혀 있습니다. 이것은 간단히 줄인 설명입니다. 6세라도 아직 취학 전인 어린이는 20%를 부담합니다.
tree-copay-outcome-preschool-notice-subsidy = 지역의 의료비 지원으로 어린이의 본인 부담이 줄어드는 경우가 많습니다. 거주지의 시구정촌 창구에 문의해 주세요.

tree-copay-outcome-general = 취학할 나이부터 69세까지: 30%
tree-copay-outcome-general-text = 본인 부담률은 30%입니다.
tree-copay-outcome-general-why = 70세 생일이 있는 달의 말일까지입니다(1일에 태어난 분은 그 전달의 말일까지).
tree-copay-outcome-general-step-show = 접수할 때 건강보험 자격을 증명하는 것을 제시해 주세요.
tree-copay-outcome-general-notice-subsidy = 지역의 의료비 지원으로 어린이의 본인 부담이 줄어드는 경우가 많습니다. 거주지의 시구정촌 창구에 문의해 주세요.
tree-copay-outcome-general-notice-disability = 일정한 장애가 있다고 인정받은 65세~74세인 분은 이미 후기고령자 의료제도에 가입되어 있을 수 있습니다.

tree-copay-outcome-aged-70-74 = 70세~74세: 20% 또는 30%
tree-copay-outcome-aged-70-74-text = 본인 부담률은 20%입니다. 현역 세대와 같은 수준의 소득이 있으면 30%입니다. 보험자가 결정하며, 받으신 서류에 본인 부담률이 적혀 있습니다.
tree-copay-outcome-aged-70-74-why = 75세 생일 전날까지입니다.
tree-copay-outcome-aged-70-74-step-show = 서류에 적힌 본인 부담률을 확인하고, 접수할 때 건강보험 자격을 증명하는 것을 제시해 주세요.
tree-copay-outcome-aged-70-74-notice-disability = 일정한 장애가 있다고 인정받은 65세~74세인 분은 이미 후기고령자 의료제도에 가입되어 있을 수 있습니다.

tree-copay-outcome-aged-75-over = 75세 이상: 10%, 20% 또는 30%
tree-copay-outcome-aged-75-over-text = 본인 부담률은 소득에 따라 10%, 20% 또는 30%입니다. 보험자가 결정하며, 받으신 서류에 본인 부담률이 적혀 있습니다.
tree-copay-outcome-aged-75-over-why = 75세 생일부터입니다.
tree-copay-outcome-aged-75-over-step-show = 서류에 적힌 본인 부담률을 확인하고, 접수할 때 건강보험 자격을 증명하는 것을 제시해 주세요.

tree-copay-notice-full-without-proof = 접수할 때 건강보험 자격이 확인되면, 의료비의 100%를 부담하지 않고 이 본인 부담률로 진료를 받을 수 있습니다.
