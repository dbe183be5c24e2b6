# Registering the card as health insurance certificate.

## origin: official hiecc-zh-Hans

guide-register = 开通个人编号卡的健康保险证功能
guide-register-route-medical = 在医疗机构或药房的前台办理（读卡器）
guide-register-route-mynaportal = 通过Mynaportal（个人编号卡的系统）开通
guide-register-route-seven-bank-atm = 在Seven银行ATM上办理

## origin: project

guide-register-summary = 要将个人编号卡作为健康保险证使用，需要先开通健康保险证功能。
guide-register-notice-needed = 只需开通一次。开通之前，个人编号卡不能证明您的保险资格。

guide-register-route-medical-step-place = 请将您的个人编号卡放在带有面部识别功能的读卡器上。如果尚未开通，屏幕会自动显示开通界面。
guide-register-route-medical-step-register = 请选择「登録する」（开通）。
guide-register-route-medical-step-agree = 请阅读Mynaportal的使用条款。如果同意，请选择「同意して次へ進む」（同意并继续）。
guide-register-route-medical-step-next = 健康保险证功能已开通。请选择「次へ」（下一步），进入同意界面。
guide-register-route-medical-notice-japanese-screen = 大多数设备的屏幕只显示日语。请带上本说明。

guide-register-route-mynaportal-step-open = 请打开Mynaportal应用程序并登录。在「証明書」（证明文件）中选择「健康保険証」（健康保险证）。
guide-register-route-mynaportal-step-unregistered = 如果「マイナンバーカード利用」（使用个人编号卡）显示「登録済」（已开通），表示已经开通。如果以红字显示「未登録」（未开通），请点选「登録」（开通）。
guide-register-route-mynaportal-step-waiting = 如果需要一段时间，会显示「登録中」（正在开通）。
guide-register-route-mynaportal-step-registered = 当「マイナンバーカード利用」（使用个人编号卡）显示「登録済」（已开通）时，开通即告完成。
guide-register-route-mynaportal-notice-own-card = 登录时，请使用需要开通此功能的人本人的个人编号卡。

guide-register-route-medical-notice-card-without-pin = 不设密码的个人编号卡「顔認証マイナンバーカード」只能在读卡器上开通。
guide-register-route-mynaportal-notice-labels = 应用程序中的文字可能因版本而异。
guide-register-route-seven-bank-atm-step-look = 请看ATM屏幕上有没有开通健康保险证功能的选项。如果没有，请使用其他方法。
guide-register-route-seven-bank-atm-step-follow = 请按照屏幕提示操作。需要个人编号卡和密码（4位数字）「暗証番号」。
guide-register-route-seven-bank-atm-notice-not-promised = 此方法不确定：2025年1月版提到了这种方法，2025年7月版不再提及。请到机器前确认，或使用其他方法。
guide-register-notice-count = 2025年1月版列出3种方法。2025年7月版列出2种，未写明总数。这里列出全部3种，并分别注明提到该方法的版本。
guide-register-notice-city-office = 许多市区町村窗口也可以办理开通。请咨询您的市区町村窗口。
guide-register-notice-stays = 更换医疗保险机构或补发个人编号卡后，无需重新开通。但加入或退出保险时，仍须申报。
guide-register-notice-delay = 加入国民健康保险后，大约需要2至3个工作日才能查到您的资料。
guide-register-notice-phone = 也可以将智能手机作为健康保险证使用。请先为实体个人编号卡开通健康保险证功能。
guide-register-route-mynaportal-notice-search = 请用「マイナポータル」（Mynaportal）搜索该应用程序。
