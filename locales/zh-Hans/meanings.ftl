# What each thing of terms.ftl is, for somebody who reads its name for the first time. Told on its own, without the name before it.

## origin: project

term-my-number-card-meaning = 带有IC芯片、可证明身份的卡；开通后也可以作为健康保险证使用。
term-myna-insurance-card-meaning = 已开通健康保险证功能的个人编号卡；就诊或取药时放在医疗机构或药房的读卡器上使用。
term-old-certificate-meaning = 以往的健康保险证：自2024年12月2日起不再发放，2025年12月1日之后全部失效。
term-eligibility-certificate-meaning = 由医疗保险机构发放的证明，没有个人编号卡也能证明健康保险资格；免费。
term-eligibility-notification-meaning = 寄给将个人编号卡作为健康保险证使用的人的文件，无需申请；须与卡一起出示，单凭此文件不能作为证明。
term-eligibility-statement-meaning = 初诊时无法确认保险资格，而且既没有Mynaportal页面，也没有资格信息通知书「資格情報のお知らせ」时，向工作人员领取并填写的表格。
term-mynaportal-meaning = 个人编号制度的在线服务；可以在应用程序中开通卡的健康保险证功能，并查看保险资格。
term-individual-number-notification-meaning = 通知您个人编号的文件；上面印有申请专用二维码，并附有交付申请书，但不能用来证明个人编号。
term-notification-card-meaning = 过去用来通知个人编号的卡；已于2020年5月25日废止。
term-application-form-meaning = 邮寄申请个人编号卡时使用的表格；附在个人编号通知单「個人番号通知書」中。
term-application-qr-meaning = 个人编号通知单「個人番号通知書」上的二维码；用智能手机或在自助证件照相机上读取后申请卡。
term-application-id-meaning = 用电脑申请卡时输入的23位数字号码。
term-electronic-certificate-meaning = 个人编号卡上的证书，另有自己的有效期限；到期前3个月起可以在市区町村窗口免费更新。
term-pin-meaning = 在读卡器上不使用面部识别时输入的用户验证密码；连续输错3次会被锁定。
term-card-reader-meaning = 设在医疗机构或药房前台、确认本人身份和保险资格的机器。
term-face-recognition-meaning = 在读卡器上确认本人身份的两种方式之一：将您的面部与卡的IC芯片中的照片数据进行比对。
term-high-cost-benefit-meaning = 一个月内支付的金额超过上限时，由公共医疗保险支付超出部分的制度。
term-medicine-notebook-meaning = 处方用药的记录；在读卡器上同意后，即使不出示，医生和药剂师也能看到过去的处方用药。
term-specific-checkup-meaning = 在读卡器上同意后，医生和药剂师可以看到其结果的健康检查。
term-call-center-meaning = 关于个人编号卡的咨询电话；丢失或被盗时的暂时停用申请24小时受理。
term-residence-card-meaning = 外国居民所持的卡；有在留期限的人，到市区町村窗口延长个人编号卡的有效期限时，须与个人编号卡一起带去。
term-period-of-stay-meaning = 可以在日本居留的期限；有在留期限的人，个人编号卡的有效期限最长到其届满为止，延长在留期限时卡的有效期限不会自动延长。
term-co-payment-meaning = 医疗费用中由自己支付的部分；根据年龄和收入，为10%至30%。
term-insurer-meaning = 您所加入的健康保险的运营机构；发放资格确认书「資格確認書」，并回答有关保险的问题。
term-city-office-meaning = 您居住地的市、区、町、村的服务窗口；可以领取卡、更新电子证书、重设密码。
term-medical-institution-meaning = 接受诊疗或取药的地方；可以自由选择，并在前台确认保险资格。
term-special-residence-card-meaning = 带有个人编号卡功能的在留卡，自2026年6月14日起实施；是否申请由您自行决定，也可以作为健康保险证使用。
term-visual-mode-meaning = 由工作人员目视比对您的面部与卡上的照片；面部识别失败，而且忘记密码或密码被锁定时，可以向工作人员提出。
