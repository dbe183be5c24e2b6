# The smartphone as insurance card.

## origin: project

guide-phone-card = 将智能手机作为健康保险证使用
guide-phone-card-summary = 在装有智能手机专用读取设备的医疗机构或药房，可以用智能手机代替实体个人编号卡。
guide-phone-card-route-add = 将个人编号卡添加到智能手机
guide-phone-card-route-add-step-register-first = 请先为实体个人编号卡开通健康保险证功能。
guide-phone-card-route-add-step-update = 请安装最新版本的Mynaportal应用程序。
guide-phone-card-route-add-step-add = 请在应用程序中添加个人编号卡。需要卡面信息用的4位数字密码「券面入力用暗証番号」和6至16个字符的电子签名用密码「署名用パスワード」。
guide-phone-card-route-add-step-sticker = 在医疗机构或药房，请确认有没有表示可以使用智能手机的贴纸。
guide-phone-card-route-add-step-first-visit = 初诊时，请同时带上实体个人编号卡。
guide-phone-card-notice-models = 适用机型：装有iOS 18.5或更高版本的iPhone XS及之后的机型，或Mynaportal机型列表中的安卓手机。
guide-phone-card-notice-where = 只有装有智能手机专用读取设备的医疗机构或药房才能使用智能手机。
guide-phone-card-notice-stops = 个人编号卡或其电子证书一旦过期，智能手机就不能再作为健康保险证使用。
guide-phone-card-notice-lost = 如果智能手机丢失，请立即打电话暂停使用：0120-0178-27，日语请拨打0120-95-0178。24小时受理。
