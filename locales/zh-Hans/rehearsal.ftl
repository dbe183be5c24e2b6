# The rehearsal at the card reader. It is not the reader: whoever sees one line of it must be able to tell.

## origin: project

rehearsal-title = 读卡器操作练习
rehearsal-mark = 练习
rehearsal-nothing-is-kept = 这是练习。不会发送任何信息，也不会保存任何内容。
rehearsal-no-pin = 请勿在这里输入您的密码。您只需选择：密码输入正确，或密码输入错误。
rehearsal-question = 请选择您的操作，或符合的情况。
rehearsal-may-differ = 各机构可能有所不同的地方
rehearsal-read-more = 相同内容的文字说明

# Scenes.
rehearsal-registered = 您的卡是否已开通健康保险证功能，即个人编号卡保险证「マイナ保険証」？
rehearsal-visit = 您以前在这家机构选过逐项同意吗？
rehearsal-identity = 请选择身份验证的方式。
rehearsal-pin = 请在读卡器上输入密码（4位数字）。数字的位置每次都会变化。
rehearsal-pin-wrong = 密码错误。「あと2回」表示还可以输入2次。
rehearsal-pin-wrong-again = 密码再次输入错误。还可以输入1次。
rehearsal-pin-screen = 请输入密码。
rehearsal-pin-screen-again = 请输入正确的密码。
rehearsal-locked = 密码已连续输错3次，因此被锁定。卡仍可以使用：可以用面部识别「顔認証」，也可以由工作人员进行人工目视确认「目視モード」，比对照片。
rehearsal-staff = 请告诉工作人员您要用「目視モード」（人工目视确认）。接下来由工作人员为您办理。如需重设密码，请看：myna guide pin
rehearsal-ended = 您没有开通健康保险证功能就结束了。这张卡还不能作为健康保险证使用。

# What a person does where no button of the reader stands for it.
rehearsal-deed-yes = 是
rehearsal-deed-no = 否
rehearsal-deed-first = 没选过，或这是我第一次来
rehearsal-deed-chose-before = 选过
rehearsal-deed-place = 将卡放在读卡器上
rehearsal-deed-recognised = 读卡器识别出我的脸
rehearsal-deed-not-recognised = 读卡器无法识别我的脸
rehearsal-deed-right = 密码输入正确
rehearsal-deed-wrong = 密码输入错误
rehearsal-deed-face = 使用面部识别「顔認証」
rehearsal-deed-staff = 请工作人员目视确认「目視モード」
rehearsal-deed-next-visit = 练习下一次就诊
rehearsal-deed-again = 从头再练习一次
rehearsal-deed-finish = 结束练习

# What was chosen.
rehearsal-your-choices = 您的选择
rehearsal-agreed-to-all = 所有信息都会提供给这家机构。
rehearsal-choices-kept = 沿用您以前在这家机构的选择。
rehearsal-agreed = 提供：{ $item }
rehearsal-refused = 不提供：{ $item }
rehearsal-item-surgery = 手术信息
rehearsal-item-treatment = 手术以外的诊疗和用药信息
rehearsal-item-medicine = 用药信息
rehearsal-item-checkups = 健康检查信息
