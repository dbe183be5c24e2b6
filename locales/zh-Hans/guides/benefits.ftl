# What showing the card brings.

## origin: project

guide-benefits = 使用个人编号卡就诊的好处
guide-benefits-summary = 在医疗机构或药房使用个人编号卡，主要有以下好处。
guide-benefits-route-better-care = 根据您的医疗数据，获得更合适的医疗服务
guide-benefits-route-better-care-step-shared = 医生和药剂师可以看到您过去的用药和特定健康检查「特定健診」信息。即使是初诊，或没有带用药手册「お薬手帳」，也可以看到。
guide-benefits-route-high-cost = 无需办理手续，即可免付超出高额疗养费上限的部分
guide-benefits-route-high-cost-step-pay = 您在前台无需支付超出上限金额的部分。不需要纸质的限额适用认定证「限度額適用認定証」，也不需要申请。
guide-benefits-route-high-cost-notice-what-it-is = 高额疗养费制度「高額療養費制度」：如果单月（从月初到月底）支付的金额超过上限，超出部分由公共医疗保险支付。用个人编号卡确认保险资格时，无需申请即可适用。
guide-benefits-notice-insurance = 在日本，所有符合参保条件的人都要缴纳保险费，就诊时支付一定的自付费用。您可以自由选择医疗机构或药房。
guide-benefits-notice-share = 您不必支付100%的医疗费，只需根据年龄和收入支付10%至30%。

guide-benefits-route-better-care-step-consent = 请在读卡器上选择同意提供信息：「全て同意する」（全部同意）或「個別に同意する」（逐项同意）。
guide-benefits-route-high-cost-step-place = 请将个人编号卡放在读卡器上。
guide-benefits-route-high-cost-notice-amounts = 上限金额因年龄和收入而异，也会不时调整。请咨询您的医疗保险机构。
