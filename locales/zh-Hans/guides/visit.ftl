# At the card reader, stage by stage.

## origin: official hiecc-zh-Hans

guide-visit = 在医疗机构或药房使用您的个人编号卡
guide-visit-stage-place = 将您的个人编号卡放在读卡器上
guide-visit-stage-identity = 身份验证
guide-visit-stage-consent = 选择是否同意提供各项信息

## origin: project

guide-visit-summary = 带有面部识别功能的读卡器会确认您的身份和保险资格。
guide-visit-stage-done = 前台手续完成
guide-visit-route-face = 用面部识别
guide-visit-route-pin = 用密码（4位数字）
guide-visit-step-identity-face = 请按「顔認証」（面部识别），选择身份验证的方式。
guide-visit-step-identity-pin = 请按「暗証番号」（密码），选择身份验证的方式。
guide-visit-step-consent = 请选择是否提供诊疗、用药和特定健康检查的信息。选「全て同意する」（全部同意），会一次性同意全部项目。选「個別に同意する」（逐项同意），会逐项询问。
guide-visit-step-consent-again = 如果您以前在这家机构逐项同意过，屏幕会显示以前的选择。您可以沿用，也可以为这次就诊重新选择。
guide-visit-step-done = 请取出卡片，在候诊室等候。前台手续已完成。
guide-visit-notice-screens-differ = 屏幕的设计和文字因机构和设备厂商而异。
guide-visit-notice-other-items = 可能还有其他需要确认或同意的项目，例如电子处方「電子処方箋」。
guide-visit-notice-not-shared = 您的选择不会与其他医疗机构或药房共享。
guide-visit-notice-what-the-reader-is = 读卡器从卡的IC芯片中读取面部照片，与在前台拍摄的照片进行比对。
guide-visit-notice-readers = 读卡器的厂商：Fujitsu Japan、Panasonic Connect、Canon Marketing Japan、Atlas Information Service、USEN-ALMEX。

guide-visit-stage-register = 开通（仅限尚未开通健康保险证功能的人）
guide-visit-step-place = 请将您的个人编号卡从卡套中取出，自己放在读卡器上。
guide-visit-step-register-1 = 仅限尚未开通健康保险证功能的卡：屏幕会自动显示此界面。请按「登録する」（开通）。
guide-visit-step-register-2 = 请阅读Mynaportal的使用条款。如果同意，请按「同意して次へ進む」（同意并继续）。
guide-visit-step-register-3 = 开通已完成。请按「次へ」（下一步）。
guide-visit-step-camera = 请看摄像头。读卡器会将您的面部与卡上的照片进行比对。
guide-visit-step-enter-pin = 请输入密码（4位数字）。数字的排列位置会变化。连续输错3次，密码会被锁定。
guide-visit-step-consent-surgery = 如果您选了逐项同意，请选择是否同意提供手术信息。
guide-visit-step-consent-treatment = 如果您选了逐项同意，请选择是否同意提供手术以外的诊疗和用药信息。
guide-visit-step-consent-medicine = 如果您选了逐项同意，请选择是否同意提供用药信息。
guide-visit-step-consent-checkups = 如果您选了逐项同意，请选择是否同意提供健康检查信息。
guide-visit-notice-proof-with-old-card = 可以证明保险资格的有：个人编号卡保险证「マイナ保険証」、资格确认书「資格確認書」、仍在有效期内的健康保险证「健康保険証」（最晚到2025年12月1日）。
guide-visit-notice-proof-tolerance = 可以证明保险资格的有：个人编号卡保险证「マイナ保険証」、资格确认书「資格確認書」。如果只有已过期的健康保险证「健康保険証」或资格信息通知书「資格情報のお知らせ」，到2026年7月31日为止，医疗机构或药房可能会查询您的保险资格，并按平时的自付比例收费。但对方没有这样做的义务，不能保证一定可以。
guide-visit-notice-proof-now = 可以证明保险资格的有：个人编号卡保险证「マイナ保険証」、资格确认书「資格確認書」。旧的健康保险证「健康保険証」已不能作为证明。单凭资格信息通知书「資格情報のお知らせ」始终不能作为证明。
guide-visit-notice-without-proof = 如果没有证明，医疗机构或药房可能会要求您支付100%的费用。应由保险负担的部分，可以事后作为疗养费「療養費」申请退还。请咨询您的医疗保险机构。
guide-visit-notice-subsidy = 有些机构的读卡器会询问「医療費助成の各種受給者証を利用しますか」（是否使用各种医疗费补助证）。要使用时，请按「利用する」（使用）。也请带上纸质的补助证。
guide-visit-notice-limit-consent = 读卡器不再询问是否同意提供限额「限度額」信息。该界面已于2024年10月7日取消。
guide-visit-notice-pin-lock = 连续输错3次，密码会被锁定。次数会跨日期、跨机构累计，输对一次即清零。输入第3次之前，请先询问工作人员。密码被锁定的卡仍可以用面部识别，也可以由工作人员进行人工目视确认「目視モード」，比对照片。
guide-visit-notice-card-without-pin = 不设密码的个人编号卡「顔認証マイナンバーカード」只能作为健康保险证和身份证件使用，不能用于Mynaportal。
guide-visit-notice-ambulance = 「マイナ救急」（用个人编号卡急救）：在救护车上，急救人员可以读取您的卡，不需要密码。前提是已开通健康保险证功能。所有消防机构都已实施。
guide-visit-notice-no-new-old-card = 自2024年12月2日起，不再发放新的健康保险证「健康保険証」。旧证最晚至2025年12月1日为止。
guide-visit-notice-phone = 在备有智能手机专用读取设备的医疗机构或药房，可以用智能手机代替卡。请先完成设置：myna guide phone-card
