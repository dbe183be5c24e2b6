# The electronic certificate's date.

## origin: project

tree-expiry = 电子证书是否已过期
tree-expiry-summary = 卡在读卡器上可以使用到什么时候。
tree-expiry-question-certificate-expiry = 电子证书「電子証明書」的有效期限到哪一天？

tree-expiry-outcome-valid = 卡可以使用
tree-expiry-outcome-valid-text = 电子证书在有效期内。
tree-expiry-outcome-valid-why = 到期前3个月起可以更新。
tree-expiry-outcome-valid-step-use = 去医疗机构或药房时，请将卡放在读卡器上。

tree-expiry-outcome-renew-soon = 请现在就更新电子证书
tree-expiry-outcome-renew-soon-text = 卡还可以使用。电子证书将在3个月内到期。
tree-expiry-outcome-renew-soon-why = 到期前3个月起可以免费更新。
tree-expiry-outcome-renew-soon-step-go = 请带上卡到市区町村窗口办理。

tree-expiry-outcome-grace = 已过期，请立即更新
tree-expiry-outcome-grace-text = 读卡器在一段时间内仍可以确认您的保险资格，但只限于此。
tree-expiry-outcome-grace-why = 电子证书过期后，卡可以使用到过期月份之后第3个月的月底。
tree-expiry-outcome-grace-step-go = 请立即带上卡到市区町村窗口办理。更新免费。
tree-expiry-outcome-grace-step-reader = 到那一天为止，您可以照常将卡放在读卡器上。
tree-expiry-outcome-grace-notice-not-available = 这段时间不能提供用药信息，不能将智能手机作为健康保险证，也不能使用Mynaportal。
tree-expiry-outcome-grace-notice-card-lapsed = 以上期限只适用于卡本身还在有效期内的情况。如果卡已随在留期限失效，是否还能使用尚不清楚。请向您的医疗保险机构申请资格确认书「資格確認書」。

tree-expiry-outcome-ended = 卡不能再在读卡器上使用
tree-expiry-outcome-ended-text = 已过了过期月份之后第3个月的月底。
tree-expiry-outcome-ended-why = 从那以后，读卡器不再确认您的保险资格。
tree-expiry-outcome-ended-step-certificate = 请使用医疗保险机构寄来的资格确认书「資格確認書」。如果还没有收到，请咨询您的医疗保险机构。
tree-expiry-outcome-ended-step-go = 请到市区町村窗口更新电子证书。

tree-expiry-notice-card-date = 卡本身也有有效期限。如果您有在留期限，卡的有效期限与在留期限相同，而且不会寄送提醒通知。
