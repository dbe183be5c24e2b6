# Who must join National Health Insurance.

## origin: project

tree-insurance = 是否必须加入国民健康保险
tree-insurance-summary = 您属于哪种保险，谁必须到市区町村窗口办理。本项供外国籍居民参考。

tree-insurance-question-insured-now = 您符合以下哪种情况？
tree-insurance-option-insured-now-employee = 已加入工作单位的健康保险，或是参保人的被扶养人
tree-insurance-option-insured-now-public-assistance = 正在接受生活保护（公共救助）
tree-insurance-option-insured-now-social-security-agreement = 持有社会保障协定的适用证明书
tree-insurance-option-insured-now-none-of-these = 都不符合
tree-insurance-question-status = 您的在留资格「在留資格」是什么？
tree-insurance-option-status-short-term = 短期滞在「短期滞在」
tree-insurance-option-status-diplomat = 外交「外交」
tree-insurance-option-status-medical-stay = 特定活动「特定活動」（就医，或陪护就医者）
tree-insurance-option-status-sightseeing = 特定活动「特定活動」（观光、休养）
tree-insurance-option-status-no-status = 没有在留资格
tree-insurance-option-status-by-documents = 演艺「興行」、技能实习「技能実習」、家族滞在「家族滞在」，或其他特定活动「特定活動」
tree-insurance-option-status-other = 其他在留资格，或永住者
tree-insurance-question-period = 您的在留期限「在留期間」是多长？
tree-insurance-option-period-over-3-months = 超过3个月，或没有期限
tree-insurance-option-period-up-to-3-months = 3个月或更短
tree-insurance-question-documents = 您的材料能证明您将停留超过3个月吗？
tree-insurance-option-documents-yes = 能
tree-insurance-option-documents-no = 不能
tree-insurance-question-age-75 = 您是否已满75岁？
tree-insurance-option-age-75-yes = 是
tree-insurance-option-age-75-no = 否

tree-insurance-outcome-must-join = 您必须加入国民健康保险「国民健康保険」
tree-insurance-outcome-must-join-text = 请在14天之内到市区町村窗口办理。
tree-insurance-outcome-must-join-why = 您已登记在住民票上，在留期限超过3个月，未满75岁，也没有加入其他保险。
tree-insurance-outcome-must-join-step-go = 请到市区町村窗口申报加入。
tree-insurance-outcome-must-join-notice-not-automatic = 不会自动加入，您必须自己申报。

tree-insurance-outcome-must-join-by-documents = 根据您的材料，您必须加入国民健康保险「国民健康保険」
tree-insurance-outcome-must-join-by-documents-text = 请在14天之内，带上能证明停留时间的材料到市区町村窗口办理。
tree-insurance-outcome-must-join-by-documents-why = 您的在留期限为3个月或更短，但您的在留资格符合条件，材料也能证明您将停留超过3个月。
tree-insurance-outcome-must-join-by-documents-step-go = 请带上这些材料，到市区町村窗口申报加入。
tree-insurance-outcome-must-join-by-documents-notice-not-automatic = 不会自动加入，您必须自己申报。

tree-insurance-outcome-not-nhi = 您不能加入国民健康保险
tree-insurance-outcome-not-nhi-text = 您的情况不属于国民健康保险的对象。
tree-insurance-outcome-not-nhi-why = 以下的人不能加入：在留资格为短期滞在、外交，或以就医、观光为目的的特定活动的人；没有在留资格的人；在留期限为3个月或更短且没有证明材料的人；接受生活保护的人；适用社会保障协定的人。
tree-insurance-outcome-not-nhi-step-ask = 如果情况有变，或您不能确定，请咨询市区町村窗口。

tree-insurance-outcome-late-elderly = 您适用后期高龄者医疗制度「後期高齢者医療制度」
tree-insurance-outcome-late-elderly-text = 自75岁生日起，由后期高龄者医疗制度取代国民健康保险。
tree-insurance-outcome-late-elderly-why = 您已满75岁。
tree-insurance-outcome-late-elderly-step-ask = 如有疑问，请咨询市区町村窗口的负责部门。

tree-insurance-outcome-employee-insurance = 您适用工作单位的健康保险
tree-insurance-outcome-employee-insurance-text = 您不需要加入国民健康保险。
tree-insurance-outcome-employee-insurance-why = 已加入工作单位健康保险的人及其被扶养人，不加入国民健康保险。
tree-insurance-outcome-employee-insurance-step-employer = 如有疑问，请咨询您的工作单位或其医疗保险机构。
tree-insurance-outcome-employee-insurance-notice-at-75 = 自75岁生日起，由后期高龄者医疗制度取代工作单位的健康保险。
tree-insurance-outcome-employee-insurance-notice-leaving = 退出工作单位的健康保险后，请在14天之内到市区町村窗口办理。不会自动加入国民健康保险。

tree-insurance-notice-overview = 在日本的医疗保险制度中，所有符合参保条件的人都要缴纳保险费，就诊时支付一定的自付费用。停留超过3个月的外国居民也包括在内。您可以自由选择医疗机构或药房。
tree-insurance-notice-report = 即使有个人编号卡保险证，加入或退出保险时也必须申报。
