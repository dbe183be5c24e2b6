# Getting the card. Japanese labels stand in 「」, their meaning in round brackets after them.

## origin: official hiecc-zh-Hans

guide-apply = 申请发放个人编号卡
guide-apply-route-photo-booth = 通过街上的自助证件照相机申请
guide-apply-route-post = 邮递申请

## origin: project

guide-apply-summary = 申请个人编号卡的方法有4种。

guide-apply-route-smartphone = 网上申请（智能手机）
guide-apply-route-smartphone-step-photo = 请用智能手机拍摄面部照片。也可以在办理过程中拍摄。
guide-apply-route-smartphone-step-scan = 请用智能手机扫描个人编号通知单上的申请专用二维码「交付申請用QRコード」。
guide-apply-route-smartphone-step-email = 请在打开的网页上填写电子邮箱等信息。
guide-apply-route-smartphone-step-finish = 收到邮件后，打开邮件中的申请人专用网址。请上传面部照片并填写必要信息。申请即告完成。

guide-apply-route-computer = 网上申请（电脑）
guide-apply-route-computer-step-photo = 请用数码相机等拍摄面部照片。
guide-apply-route-computer-step-enter-id = 请在申请网站上输入申请书ID（23位数字）「申請書ID」，并填写电子邮箱：https://net.kojinbango-card.go.jp/
guide-apply-route-computer-step-finish = 收到申请人专用网址后，请上传面部照片并填写必要信息。申请即告完成。

guide-apply-route-photo-booth-step-select = 请在触摸屏上选择「個人番号カード申請」（申请个人编号卡）。
guide-apply-route-photo-booth-step-pay = 请投入拍照费用，并将个人编号通知单上的申请专用二维码「交付申請用QRコード」对准条码扫描器。
guide-apply-route-photo-booth-step-enter = 请按照屏幕提示输入必要信息。
guide-apply-route-photo-booth-step-photo = 请按照屏幕提示拍摄面部照片并发送。申请即告完成。

guide-apply-route-post-step-fill = 请填写随个人编号通知单附上的交付申请书「交付申請書」，并贴上6个月内拍摄的面部照片（4.5 × 3.5 cm）。
guide-apply-route-post-step-send = 请将交付申请书放入所附的回邮信封寄出。申请即告完成。

guide-apply-notice-other-languages = 其他语言的交付申请书、下载及个人编号卡的相关信息：https://www.kojinbango-card.go.jp/ （日语、英语、中文、韩语、西班牙语、葡萄牙语）

guide-apply-notice-city-office = 许多市区町村窗口也受理申请。有些窗口还可以免费拍照。
guide-apply-notice-identity-when-applying = 有些市区町村窗口采用「申請時来庁方式」，即在申请时确认身份，之后将卡邮寄给您。
guide-apply-notice-time = 大约1个月后，您会收到明信片，通知您可以领卡。之后请到市区町村窗口领取。
guide-apply-notice-express = 加急发放「特急発行」大约需要1周。须在事由（例如迁入或丢失）发生后30天内，到市区町村窗口当面申请。对象包括：新登记到住民票的中长期在留者、从日本国外迁入的人、卡丢失的人、未满1岁的婴儿等。
guide-apply-notice-express-fee = 如果是您的第一张卡，加急发放免费。丢失后加急发放为2,000日元（不带电子证书为1,800日元）。普通补发为1,000日元（800日元＋电子证书200日元）。
guide-apply-notice-baby = 未满1岁的婴儿，卡上不印照片。请在办理出生登记时一起申请。
guide-apply-notice-form-lost = 交付申请书丢了吗？如果知道申请书ID，可以网上申请。否则请从网站下载或到市区町村窗口领取空白的交付申请书。
guide-apply-notice-form-old = 在更新在留期限之前印制的交付申请书，上面是旧信息。更新后请领取新的交付申请书。
guide-apply-notice-notification-card = 通知卡「通知カード」已于2020年5月25日废止。个人编号通知单「個人番号通知書」不能用来证明您的个人编号。

## origin: official hiecc-zh-Hans

guide-apply-notice-portal = 详情请见个人编号卡多语言门户网站：https://www.kojinbango-card.go.jp/en-link/
