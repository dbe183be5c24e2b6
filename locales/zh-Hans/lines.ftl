# The phone lines, and what they are for.

## origin: official hiecc-zh-Hans

line-system = 个人编号制度、Mynaportal（个人编号卡的系统）
matter-card = 个人编号卡、个人编号通知单、通知卡
matter-lost = 因个人编号卡或智能手机丢失或被盗而暂时停止使用
matter-system = 个人编号制度、Mynaportal（个人编号卡的系统）
line-hokkaido = 北海道外国人咨询中心（HIECC）

## origin: project

line-card = 个人编号卡客服热线
check-number = 最近拨错号码的情况越来越多。拨打前请确认电话号码。
line-card-navi = 客服热线第二个号码（第一个号码打不通时）
line-card-ip = 客服热线第三个号码（前两个号码都打不通时）
line-card-ja = 客服热线（日语）
line-general-ja = 个人编号综合热线（日语）
matter-consult = 外国居民咨询
line-interpreter-by-weekday = 各语言的服务日按星期安排，有时通过口译应答。请在来电时询问。
line-from-abroad = 以0120或0570开头的号码一般不能从日本国外拨打。
line-insurer-instead = 有关保险资格、自付费用、资格确认书「資格確認書」的问题，请咨询您的医疗保险机构，而不是这些热线。
