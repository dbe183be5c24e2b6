# The official name of each thing in this language: one name for one thing, everywhere.

## origin: official hiecc-zh-Hans

term-my-number-card = 个人编号卡
term-myna-insurance-card = 个人编号卡保险证
term-old-certificate = 健康保险证
term-eligibility-certificate = 资格确认书
term-mynaportal = Mynaportal（个人编号卡的系统）
term-individual-number-notification = 个人编号通知单
term-notification-card = 通知卡
term-electronic-certificate = 电子证书
term-pin = 密码（4位数字）
term-card-reader = 带有面部识别功能的读卡器
term-face-recognition = 面部识别
term-residence-card = 在留卡
term-period-of-stay = 在留期限
term-medical-institution = 医疗机构或药房

## origin: project

term-eligibility-notification = 资格信息通知书
term-eligibility-statement = 被保险人资格声明书
term-application-form = 交付申请书
term-application-qr = 申请专用二维码
term-application-id = 申请书ID（23位数字）
term-high-cost-benefit = 高额疗养费制度
term-medicine-notebook = 用药手册
term-specific-checkup = 特定健康检查
term-call-center = 客服热线
term-co-payment = 自付费用
term-insurer = 医疗保险机构
term-city-office = 市区町村窗口
term-special-residence-card = 特定在留卡
term-visual-mode = 人工目视确认
