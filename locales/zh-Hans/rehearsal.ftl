# The rehearsal at the card reader. It is not the reader: whoever sees one line of it must be able to tell.

## origin: project

rehearsal-title = 读卡器操作练习
rehearsal-mark = 练习
rehearsal-nothing-is-kept = 这是练习。不会发送任何信息，也不会保存任何内容。
rehearsal-no-pin = 请勿在这里输入您的密码。您只需选择输入正确还是错误。
rehearsal-question = 您要按什么，或者接下来怎么做？
rehearsal-may-differ = 各机构可能不同的地方
rehearsal-read-more = 用文字阅读相同内容

# Scenes.
rehearsal-registered = 您的卡已经开通健康保险证功能「マイナ保険証」了吗？
rehearsal-visit = 您以前在这家机构逐项同意过吗？
rehearsal-identity = 请选择身份验证的方式。
rehearsal-pin = 请在读卡器上输入密码（4位数字）。数字的位置每次都会变化。
rehearsal-pin-wrong = 密码错误。「あと2回」表示还可以输入2次。
rehearsal-pin-wrong-again = 密码又错了。还可以输入1次。
rehearsal-pin-screen = 输入密码。
rehearsal-pin-screen-again = 请输入正确的密码。
rehearsal-locked = 已连续输错3次，密码被锁定。卡仍可以用面部识别「顔認証」，也可以由工作人员进行人工目视确认「目視モード」，比对照片。
rehearsal-staff = 请向工作人员提出使用「目視モード」（人工目视确认）。接下来由工作人员为您办理。重设密码请看：myna guide pin
rehearsal-ended = 您没有开通就结束了。这张卡还不能作为健康保险证使用。

# What a person does where no button of the reader stands for it.
rehearsal-deed-yes = 是
rehearsal-deed-no = 否
rehearsal-deed-first = 没有，或者这是第一次来
rehearsal-deed-chose-before = 有
rehearsal-deed-place = 我把卡放在读卡器上
rehearsal-deed-recognised = 读卡器认出了我的脸
rehearsal-deed-not-recognised = 读卡器认不出我的脸
rehearsal-deed-right = 我输入正确的密码
rehearsal-deed-wrong = 我输入错误的密码
rehearsal-deed-face = 使用面部识别「顔認証」
rehearsal-deed-staff = 请工作人员进行人工目视确认「目視モード」
rehearsal-deed-next-visit = 练习下一次就诊
rehearsal-deed-again = 从头再来
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
