# Who must join National Health Insurance.

## origin: project

tree-insurance = 我必須加入國民健康保險嗎？
tree-insurance-summary = 您屬於哪種保險，以及誰必須前往市區町村窗口。本項供外國籍居民參考。

tree-insurance-question-insured-now = 您符合下列哪一項？
tree-insurance-option-insured-now-employee = 我已加入職場的健康保險，或是加入者的被扶養人
tree-insurance-option-insured-now-public-assistance = 我正在接受生活保護（社會救助）
tree-insurance-option-insured-now-social-security-agreement = 我持有社會保障協定的適用證明書
tree-insurance-option-insured-now-none-of-these = 以上皆非
tree-insurance-question-status = 您的居留資格「在留資格」是什麼？
tree-insurance-option-status-short-term = 短期停留「短期滞在」
tree-insurance-option-status-diplomat = 外交「外交」
tree-insurance-option-status-medical-stay = 特定活動「特定活動」（接受醫療，或照顧該患者）
tree-insurance-option-status-sightseeing = 特定活動「特定活動」（觀光、休養等）
tree-insurance-option-status-no-status = 沒有居留資格
tree-insurance-option-status-by-documents = 演藝「興行」、技能實習「技能実習」、家屬停留「家族滞在」，或其他特定活動「特定活動」
tree-insurance-option-status-other = 其他居留資格，或永住者
tree-insurance-question-period = 您的居留期間「在留期間」有多長？
tree-insurance-option-period-over-3-months = 超過3個月，或無期限
tree-insurance-option-period-up-to-3-months = 3個月以下
tree-insurance-question-documents = 您的文件能否證明您將居留超過3個月？
tree-insurance-option-documents-yes = 能
tree-insurance-option-documents-no = 不能
tree-insurance-question-age-75 = 您是否年滿75歲？
tree-insurance-option-age-75-yes = 是
tree-insurance-option-age-75-no = 否

tree-insurance-outcome-must-join = 您必須加入國民健康保險「国民健康保険」
tree-insurance-outcome-must-join-text = 請在14天內前往市區町村窗口。
tree-insurance-outcome-must-join-why = 您已辦理住民登記，居留期間超過3個月，未滿75歲，且未加入其他健康保險。
tree-insurance-outcome-must-join-step-go = 請向市區町村窗口申報加入。
tree-insurance-outcome-must-join-notice-not-automatic = 不會自動加入：您必須自行申報。

tree-insurance-outcome-must-join-by-documents = 您必須加入國民健康保險「国民健康保険」（以您的文件認定）
tree-insurance-outcome-must-join-by-documents-text = 請在14天內，攜帶能證明居留多久的文件前往市區町村窗口。
tree-insurance-outcome-must-join-by-documents-why = 您的居留期間在3個月以下，但您的居留資格符合條件，且文件證明您將居留超過3個月。
tree-insurance-outcome-must-join-by-documents-step-go = 請攜帶這些文件，向市區町村窗口申報加入。
tree-insurance-outcome-must-join-by-documents-notice-not-automatic = 不會自動加入：您必須自行申報。

tree-insurance-outcome-not-nhi = 您不能加入國民健康保險
tree-insurance-outcome-not-nhi-text = 這種情形不適用國民健康保險。
tree-insurance-outcome-not-nhi-why = 下列情形不適用：短期停留、外交、以醫療或觀光為目的的特定活動、沒有居留資格、居留期間在3個月以下且無證明文件、接受生活保護，或適用社會保障協定。
tree-insurance-outcome-not-nhi-step-ask = 若情況有變，或您不確定，請洽詢市區町村窗口。

tree-insurance-outcome-late-elderly = 您屬於後期高齡者醫療制度「後期高齢者医療制度」
tree-insurance-outcome-late-elderly-text = 從75歲生日當天起，由此制度取代國民健康保險。
tree-insurance-outcome-late-elderly-why = 您已年滿75歲。
tree-insurance-outcome-late-elderly-step-ask = 若有疑問，請洽詢市區町村窗口的承辦單位。

tree-insurance-outcome-employee-insurance = 您的保險是職場的健康保險
tree-insurance-outcome-employee-insurance-text = 您不需要加入國民健康保險。
tree-insurance-outcome-employee-insurance-why = 已加入職場健康保險的人，或其被扶養人，不加入國民健康保險。
tree-insurance-outcome-employee-insurance-step-employer = 若有疑問，請洽詢您的工作單位或其保險人。
tree-insurance-outcome-employee-insurance-notice-at-75 = 從75歲生日當天起，您改屬後期高齡者醫療制度。
tree-insurance-outcome-employee-insurance-notice-leaving = 退出職場的健康保險後，請在14天內前往市區町村窗口。不會自動加入國民健康保險。

## origin: official mhlw-2025-07-zh-Hant

tree-insurance-notice-overview = 在日本醫療保險制度中，所有納保對象均須繳納保險費，並且可在負擔部分自負額的情況下接受醫療服務。納保對象除了日本國民之外，亦涵蓋居留期間超過3個月等符合特定條件之外國人。納保對象可自由選擇欲就診的醫療機構或藥局。

## origin: project

tree-insurance-notice-report = 即使您的個人編號卡已註冊，加入或退出健康保險時仍須申報。
