# The Health Insurance Eligibility Certificate: who gets it, who applies.

## origin: official hiecc-zh-Hans

tree-certificate = 关于资格确认书「資格確認書」
tree-certificate-question-difficulty = 本人持个人编号卡就诊是否有一定难度（高龄者、残障人士等）？
tree-certificate-option-registered-cancelled = 已注销，或已申请注销
tree-certificate-outcome-sent-without-applying = 无需申请即可获得
tree-certificate-outcome-sent-without-applying-text = 您将免费获得资格确认书「資格確認書」，无需申请。由您的医疗保险机构寄送。
tree-certificate-outcome-apply-for-it-notice-later = 如果因持卡就诊有一定难度而获得资格确认书，以后更新时无需申请。
tree-certificate-notice-hokkaido = 在北海道，如果您需要翻译，请咨询北海道外国人咨询中心（HIECC）：011-200-9595。

## origin: project

tree-certificate-summary = 无需申请即可获得、需要申请，还是不需要？

tree-certificate-question-has-card = 您有个人编号卡「マイナンバーカード」吗？
tree-certificate-option-has-card-yes = 有
tree-certificate-option-has-card-no = 没有
tree-certificate-option-has-card-lost-or-renewing = 丢失了，或正在更新
tree-certificate-question-registered = 您的卡是否已开通健康保险证功能，即个人编号卡保险证「マイナ保険証」？
tree-certificate-option-registered-yes = 已开通
tree-certificate-option-registered-no = 未开通
tree-certificate-question-electronic-certificate = 卡上的电子证书「電子証明書」是否还在有效期内？
tree-certificate-option-electronic-certificate-valid = 是
tree-certificate-option-electronic-certificate-expired = 否，已过期
tree-certificate-question-age-group = 请问年龄？最高的年龄组以2026年8月1日当天的年龄为准。
tree-certificate-option-age-group-under-75 = 未满75岁
tree-certificate-option-age-group-aged-75-84 = 75岁至84岁
tree-certificate-option-age-group-aged-85-over = 85岁及以上
tree-certificate-option-difficulty-yes = 是
tree-certificate-option-difficulty-no = 否

tree-certificate-outcome-sent-without-applying-why = 寄送的对象是：未取得个人编号卡的人、未开通或已注销健康保险证功能的人、电子证书已过期的人，以及特定年龄段的人。
tree-certificate-outcome-sent-without-applying-step-wait = 请等待寄送。收到后，请在前台出示。
tree-certificate-outcome-sent-without-applying-step-ask = 如果还没有收到，而您需要看病，请咨询您的医疗保险机构。
tree-certificate-outcome-sent-without-applying-notice-old-card = 仍在有效期内的健康保险证「健康保険証」可以用到证上的日期，最晚到2025年12月1日。之后使用资格确认书。
tree-certificate-outcome-sent-without-applying-notice-only-old-card = 您手上只有已过期的健康保险证「健康保険証」吗？请现在就向您的医疗保险机构申请资格确认书，或在读卡器上开通个人编号卡的健康保险证功能。如果没有证明，医疗机构或药房可能会要求您支付100%的费用。应由保险负担的部分可以事后申请退还。

tree-certificate-outcome-apply-for-it = 请向您的医疗保险机构申请
tree-certificate-outcome-apply-for-it-text = 提出申请即可获得资格确认书「資格確認書」。免费。
tree-certificate-outcome-apply-for-it-why = 已开通健康保险证功能但持卡就诊有一定难度的人、遗失或正在更新个人编号卡的人，以及特定年龄段的人，申请后即可获得。
tree-certificate-outcome-apply-for-it-step-apply = 请向您的医疗保险机构申请。

tree-certificate-outcome-not-needed = 您不需要资格确认书
tree-certificate-outcome-not-needed-text = 您的个人编号卡已开通健康保险证功能，可以证明保险资格。
tree-certificate-outcome-not-needed-why = 健康保险证功能已开通，电子证书也在有效期内。
tree-certificate-outcome-not-needed-step-use = 去医疗机构或药房时，请将卡放在读卡器上。
tree-certificate-outcome-not-needed-notice-notification = 请将资格信息通知书「資格情報のお知らせ」与卡一起保管。如果读卡器不能使用，请同时出示这两样。

tree-certificate-notice-aged-75-until-2026-07 = 到2026年7月31日为止，75岁及以上的人都无需申请即可获得。
tree-certificate-notice-aged-75-from-2026-08 = 75岁及以上的人，自2026年8月1日起规定如下：当天已满85岁的人无需申请即可获得。75岁至84岁的人，没有个人编号卡保险证的无需申请，其他人需要申请。各地做法可能不同，请咨询您的市区町村窗口。
tree-certificate-notice-how-long = 有效期限最长为5年，由医疗保险机构决定。国民健康保险一般是从8月1日到7月31日。
tree-certificate-notice-foreign-residents = 在有些市区町村，外国居民的资格确认书最晚到在留期限届满的第二天失效，资格信息通知书「資格情報のお知らせ」上也印有日期。请咨询您的市区町村窗口。
