# When the card reader cannot confirm the card.

## origin: project

tree-fallback = 用个人编号卡无法完成前台手续时
tree-fallback-summary = 读卡器不能确认时，应出示什么。

tree-fallback-question-has-mynaportal = 您能出示显示保险资格的Mynaportal「マイナポータル」页面，或从中保存的PDF文件吗？
tree-fallback-option-has-mynaportal-yes = 能，页面或PDF文件
tree-fallback-option-has-mynaportal-no = 不能
tree-fallback-question-has-notification = 您带了资格信息通知书「資格情報のお知らせ」吗？
tree-fallback-option-has-notification-yes = 带了
tree-fallback-option-has-notification-no = 没带
tree-fallback-question-visit = 您在这家机构是初诊「初診」，还是复诊「再診」？
tree-fallback-option-visit-first = 初诊
tree-fallback-option-visit-return = 复诊

tree-fallback-outcome-mynaportal-screen = 请出示个人编号卡和Mynaportal页面
tree-fallback-outcome-mynaportal-screen-text = 请同时出示个人编号卡和显示保险资格的Mynaportal页面。
tree-fallback-outcome-mynaportal-screen-step-open = 请登录Mynaportal，打开显示保险资格的页面，或打开从中下载的PDF文件。
tree-fallback-outcome-mynaportal-screen-step-show = 请与个人编号卡一起出示给工作人员。

tree-fallback-outcome-eligibility-notification = 请出示个人编号卡和资格信息通知书
tree-fallback-outcome-eligibility-notification-text = 请同时出示个人编号卡和资格信息通知书。
tree-fallback-outcome-eligibility-notification-step-show = 请将这两样出示给工作人员。
tree-fallback-outcome-eligibility-notification-notice-what-it-is = 资格信息通知书「資格情報のお知らせ」会寄给将个人编号卡作为健康保险证使用的人，无需申请。单凭此通知书不能就诊。

tree-fallback-outcome-verbal-confirmation = 口头确认
tree-fallback-outcome-verbal-confirmation-text = 如果该机构已掌握必要的信息，工作人员会口头向您确认保险资格。
tree-fallback-outcome-verbal-confirmation-step-say = 请出示个人编号卡，并回答工作人员的问题。

tree-fallback-outcome-eligibility-statement = 请填写被保险人资格声明书
tree-fallback-outcome-eligibility-statement-text = 工作人员会给您表格。请填写表格，并出示个人编号卡。
tree-fallback-outcome-eligibility-statement-step-get = 请向工作人员领取被保险人资格声明书「被保険者資格申立書」。
tree-fallback-outcome-eligibility-statement-step-fill = 请填写声明书。
tree-fallback-outcome-eligibility-statement-step-show = 请将声明书交给工作人员，并出示个人编号卡。
tree-fallback-outcome-eligibility-statement-notice-what-it-is = 被保险人资格声明书「被保険者資格申立書」适用于以下情况：初诊时无法确认保险资格，而且既没有Mynaportal页面，也没有资格信息通知书。
tree-fallback-notice-usual-share = 您按平时的自付比例支付，而不是支付100%。

tree-fallback-question-has-certificate = 您手上有资格确认书「資格確認書」吗？
tree-fallback-option-has-certificate-yes = 有
tree-fallback-option-has-certificate-no = 没有
tree-fallback-question-has-card = 您带了个人编号卡「マイナンバーカード」吗？
tree-fallback-option-has-card-yes = 带了
tree-fallback-option-has-card-no = 没带

tree-fallback-outcome-show-certificate = 请出示资格确认书
tree-fallback-outcome-show-certificate-text = 请出示资格确认书「資格確認書」。不需要个人编号卡，也不需要读卡器。
tree-fallback-outcome-show-certificate-why = 单凭资格确认书就可以证明您的保险资格。
tree-fallback-outcome-show-certificate-step-show = 请在前台交给工作人员。
tree-fallback-outcome-show-certificate-notice-valid-date = 请确认资格确认书上的日期。有效期限由医疗保险机构决定。

tree-fallback-outcome-mynaportal-screen-why = 页面上显示的保险资格信息，与读卡器应显示的相同。
tree-fallback-outcome-eligibility-notification-why = 读卡器不能确认时，个人编号卡和资格信息通知书合在一起可以证明您的保险资格。
tree-fallback-outcome-verbal-confirmation-why = 您以前来过这家机构，但既没有Mynaportal页面，也没有资格信息通知书。
tree-fallback-outcome-verbal-confirmation-step-otherwise = 如果该机构没有掌握必要的信息，请按初诊办理：填写被保险人资格声明书「被保険者資格申立書」。
tree-fallback-outcome-eligibility-statement-why = 您是初诊，而且既没有Mynaportal页面，也没有资格信息通知书。

tree-fallback-outcome-no-card = 请询问该机构可以怎样办理
tree-fallback-outcome-no-card-text = 代替读卡器的其他方法都需要个人编号卡，因此不适用。您可能需要先支付100%的费用，之后再申请退还应由保险负担的部分。
tree-fallback-outcome-no-card-why = 您既没有带个人编号卡，也没有带资格确认书。
tree-fallback-outcome-no-card-step-ask = 请询问该机构可以怎样确认您的保险资格。
tree-fallback-outcome-no-card-step-claim = 如果您支付了全额，请保管好收据，并向您的医疗保险机构询问怎样将应由保险负担的部分作为疗养费「療養費」申请退还。
tree-fallback-outcome-no-card-step-next-time = 下次就诊之前，请向您的医疗保险机构申请资格确认书「資格確認書」，或带上个人编号卡。

tree-fallback-notice-old-card-valid = 仍在有效期内的健康保险证「健康保険証」也可以使用，最晚到2025年12月1日。
tree-fallback-notice-old-card-tolerated = 如果只有已过期的健康保险证「健康保険証」或资格信息通知书「資格情報のお知らせ」，到2026年7月31日为止，医疗机构或药房可能会查询您的保险资格，并按平时的自付比例收费。但对方没有这样做的义务，不能保证一定可以。
tree-fallback-notice-old-card-ended = 旧的健康保险证「健康保険証」已不能作为证明。
tree-fallback-notice-face-and-pin = 面部识别失败，密码也忘记或被锁定了吗？首先请工作人员进行人工目视确认「目視モード」，比对照片。
tree-fallback-notice-no-reader = 在没有读卡器的机构，也可以出示个人编号卡，并同时出示资格信息通知书「資格情報のお知らせ」或Mynaportal页面。
tree-fallback-notice-card-without-pin = 不设密码的个人编号卡「顔認証マイナンバーカード」不能使用Mynaportal。请出示资格信息通知书「資格情報のお知らせ」，或填写被保险人资格声明书「被保険者資格申立書」。
tree-fallback-notice-expired = 卡上的电子证书过期了吗？请用有效期限的问答查询：myna ask expiry
tree-fallback-outcome-mynaportal-screen-notice-save-pdf = 位于Mynaportal的「証明書」（证明）中的「健康保険証」（健康保险证）。可以事先点选「資格情報をPDFで保存」（将资格信息保存为PDF），保存PDF文件。
