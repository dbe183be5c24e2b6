# The card, or the phone that carries it, is lost or stolen.

## origin: official hiecc-zh-Hans

guide-lost = 个人编号卡丢失或被盗

## origin: project

guide-lost-summary = 24小时受理暂停使用的申请。
guide-lost-route-suspend = 暂停使用并领取新卡

guide-lost-route-suspend-step-call = 请立即打电话，暂停使用个人编号卡或装有电子证书的智能手机：0120-0178-27，日语请拨打0120-95-0178。两个号码都免费，24小时受理暂停使用的申请。
guide-lost-route-suspend-step-police = 请向警察报失或报案。
guide-lost-route-suspend-step-city-office = 请到市区町村窗口申请新卡。
guide-lost-route-suspend-step-certificate = 在拿到新卡之前，请向您的医疗保险机构申请资格确认书「資格確認書」。
guide-lost-notice-found = 如果找到了已暂停使用的卡，请到市区町村窗口解除暂停。
guide-lost-notice-new-card = 通过加急发放「特急発行」领取新卡，大约需要1周，费用为2,000日元（不带电子证书为1,800日元）。普通补发为1,000日元。
guide-lost-notice-abroad = 以0120或0570开头的号码一般不能从日本国外拨打。
