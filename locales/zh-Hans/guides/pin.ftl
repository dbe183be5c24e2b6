# A wrong, forgotten or locked PIN.

## origin: project

guide-pin = 密码输错、忘记或被锁定
guide-pin-summary = 连续输错3次，密码（4位数字）会被锁定。不用密码，卡也仍可在读卡器上使用。

guide-pin-route-at-the-reader = 正在读卡器前操作时
guide-pin-route-at-the-reader-step-stop = 输入第3次之前，请先停下来。
guide-pin-route-at-the-reader-step-face = 请选择「顔認証」（面部识别）。密码被锁定也可以使用。
guide-pin-route-at-the-reader-step-staff = 如果面部识别失败，可以请工作人员进行人工目视确认「目視モード」，比对照片。

guide-pin-route-city-office = 到市区町村窗口重设
guide-pin-route-city-office-step-go = 请带上个人编号卡到市区町村窗口，设定新密码「暗証番号」。

guide-pin-route-convenience-store = 在便利店重设
guide-pin-route-convenience-store-step-app = 如果您知道6至16个字符的密码，请用智能手机在应用程序「JPKI暗証番号リセット」中申请重设4位数字的密码。
guide-pin-route-convenience-store-step-machine = 请在24小时之内，到Seven-Eleven便利店或部分永旺（Aeon）门店的机器上设定新密码，时间为6:30–23:00。免费。

guide-pin-notice-three-times = 输错的次数会跨日期、跨机构累计。输对一次即清零。
guide-pin-notice-card-without-pin = 不设密码的个人编号卡「顔認証マイナンバーカード」没有需要重设的密码。
