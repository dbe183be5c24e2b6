# What a person brings or shows, and the offices a person asks.

## origin: official hiecc-zh-Hans

item-my-number-card = 个人编号卡
item-pin = 密码（4位数字）
item-eligibility-certificate = 资格确认书

## origin: project

item-smartphone = 智能手机
item-mynaportal-app = Mynaportal应用程序
item-mynaportal-screen = 显示保险资格的Mynaportal页面，或从中下载的PDF文件
item-eligibility-notification = 资格信息通知书
item-application-qr = 申请专用二维码（印在个人编号通知单上）
item-application-id = 申请书ID（23位数字）
item-application-form = 交付申请书
item-face-photo = 6个月内拍摄的面部照片（4.5 × 3.5 cm）
item-digital-photo = 面部照片（电子版）
item-reply-envelope = 回邮信封
item-photo-fee = 拍照费用
item-email-address = 电子邮箱
item-computer = 电脑
item-phone-with-card = 智能手机（装有iOS 18.5或更高版本的iPhone XS及之后的机型，或Mynaportal机型列表中的安卓手机）
item-residence-card = 在留卡（如有）
item-card-information-pin = 卡面信息用密码（4位数字）
item-signature-password = 电子签名用密码（6至16个字符）
item-insurer-papers = 医疗保险机构发放的、写有自付比例的文件

office-insurer = 您的医疗保险机构（国民健康保险：市区町村窗口；工作单位的健康保险：该保险的医疗保险机构；75岁及以上：市区町村窗口）
office-city-office = 市区町村窗口「市区町村の窓口」
office-facility = 医疗机构或药房的前台
office-police = 警察
office-employer = 您的工作单位
item-smartphone-that-reads-the-card = 能读取卡的智能手机
