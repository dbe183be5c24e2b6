# Dates on the card.

## origin: project

guide-renew = 卡上的日期与更新手续
guide-renew-summary = 电子证书和个人编号卡都设有有效期限。如果您有在留期限，个人编号卡的有效期限与在留期限相同。

guide-renew-route-electronic-certificate = 更新电子证书
guide-renew-route-electronic-certificate-step-look = 请确认电子证书的有效期限。到期前3个月起可以更新。
guide-renew-route-electronic-certificate-step-go = 请到市区町村窗口更新电子证书「利用者証明用電子証明書」。免费。请尽快更新。
guide-renew-route-electronic-certificate-notice-grace = 过期后，到过期月份之后第3个月的月底为止，卡仍可在读卡器上使用，但只能确认保险资格。不能提供用药信息，不能将智能手机作为健康保险证，也不能使用Mynaportal。
guide-renew-route-electronic-certificate-notice-after = 此后，卡不能再在读卡器上使用。您的医疗保险机构会寄来资格确认书「資格確認書」。

guide-renew-route-period-of-stay = 延长在留期限后，延长个人编号卡的有效期限
guide-renew-route-period-of-stay-step-look = 请确认个人编号卡上的日期。其有效期限与在留期限「在留期間」相同，最长到发卡后的第10个生日为止（发卡时未满18岁的人，到第5个生日为止）。
guide-renew-route-period-of-stay-step-go = 延长在留期限后，请在个人编号卡上的日期之前，带上个人编号卡和在留卡到市区町村窗口办理。免费。
guide-renew-route-period-of-stay-step-pending = 在留期限的更新还在审批中吗？个人编号卡的有效期限可以延长2个月，仅限一次，也须在卡上的日期之前办理。
guide-renew-route-period-of-stay-step-certificates = 请同时办理电子证书的更新。请在窗口询问。
guide-renew-route-period-of-stay-notice-no-reminder = 延长在留期限时，个人编号卡的有效期限不会自动延长。不会寄送提醒通知，请务必自行办理手续。
guide-renew-route-period-of-stay-notice-who = 适用于有在留期限的人。永住者、特别永住者和高度专门职第二号不适用。
guide-renew-route-period-of-stay-notice-missed = 如果错过日期，个人编号卡会失效。申请新卡需要1,000日元。
guide-renew-route-period-of-stay-notice-grace-not-known = 随在留期限失效的卡是否还能在读卡器上使用3个月，目前尚不清楚。请不要以此为前提，应向您的医疗保险机构申请资格确认书「資格確認書」。

guide-renew-notice-specified-residence-card = 特定在留卡「特定在留カード」是带有个人编号卡功能的在留卡，是否申请由您自行决定。可在办理在留手续时向出入国在留管理局申请，或在申报迁入或变更住址时到市区町村窗口申请。可以作为健康保险证使用。费用和所需时间尚不清楚。
guide-renew-notice-specified-residence-card-extension = 持有特定在留卡的人，如果在留期限的更新还在审批中，仍须到市区町村窗口延长个人编号卡功能的有效期限。

## origin: official hiecc-zh-Hans

guide-renew-route-period-of-stay-notice-leaflet = 有关个人编号卡有效期手续的多语种小册子：https://www.hiecc.or.jp/soudan/info/detail.html?pid=8927241337679
