# Where a person stands, and what to do now.

## origin: project

tree-next-steps = 我的下一步
tree-next-steps-summary = 我有卡吗？已经开通了吗？都在有效期内吗？

tree-next-steps-question-has-card = 您有个人编号卡「マイナンバーカード」吗？
tree-next-steps-option-has-card-yes = 有
tree-next-steps-option-has-card-no = 没有
tree-next-steps-option-has-card-applied = 已经申请，正在等待
tree-next-steps-option-has-card-lost = 丢失或被盗
tree-next-steps-question-validity = 卡和卡上的电子证书「電子証明書」都在有效期内吗？
tree-next-steps-option-validity-valid = 都在有效期内，而且离到期还有3个月以上
tree-next-steps-option-validity-ending-soon = 卡、电子证书、在留期限中有一项将在3个月内到期
tree-next-steps-option-validity-certificate-expired = 电子证书已过期
tree-next-steps-option-validity-card-expired = 卡本身已过期
tree-next-steps-question-registered = 您的卡是否已开通健康保险证功能，即个人编号卡保险证「マイナ保険証」？
tree-next-steps-option-registered-yes = 已开通
tree-next-steps-option-registered-no = 未开通

tree-next-steps-outcome-get-card = 请申请个人编号卡
tree-next-steps-outcome-get-card-text = 请从4种方法中选择1种申请。在拿到卡并开通健康保险证功能之前，资格确认书「資格確認書」是您的证明。
tree-next-steps-outcome-get-card-why = 您还没有个人编号卡。
tree-next-steps-outcome-get-card-step-apply = 请申请发放个人编号卡。
tree-next-steps-outcome-get-card-step-register = 拿到卡后，请开通健康保险证功能。

tree-next-steps-outcome-wait-for-card = 请等待明信片
tree-next-steps-outcome-wait-for-card-text = 大约1个月后，会有明信片通知您可以领卡。在此之前，资格确认书「資格確認書」是您的证明。
tree-next-steps-outcome-wait-for-card-why = 您已经申请。
tree-next-steps-outcome-wait-for-card-step-wait = 收到明信片后，请到市区町村窗口领卡。
tree-next-steps-outcome-wait-for-card-step-register = 之后请开通健康保险证功能。

tree-next-steps-outcome-report-loss = 请立即暂停使用个人编号卡
tree-next-steps-outcome-report-loss-text = 24小时受理暂停使用的申请。
tree-next-steps-outcome-report-loss-why = 必须防止丢失的卡被他人使用。
tree-next-steps-outcome-report-loss-step-call = 请现在就打电话：0120-0178-27，日语请拨打0120-95-0178。
tree-next-steps-outcome-report-loss-step-police = 然后请向警察报失或报案，并到市区町村窗口申请新卡。
tree-next-steps-outcome-report-loss-step-certificate = 在拿到新卡之前，请向您的医疗保险机构申请资格确认书「資格確認書」。

tree-next-steps-outcome-renew-now = 请在到期之前更新
tree-next-steps-outcome-renew-now-text = 请在卡上的日期之前到市区町村窗口办理。延长在留期限时，个人编号卡的有效期限不会自动延长。
tree-next-steps-outcome-renew-now-why = 个人编号卡、卡上的电子证书或您的在留期限将在3个月内到期。
tree-next-steps-outcome-renew-now-step-go = 请带上个人编号卡到市区町村窗口。有在留期限的人请同时带上在留卡。
tree-next-steps-outcome-renew-now-step-pending = 有在留期限的人，请先延长在留期限。如果快到卡上的日期时仍在审批中，请在该日期之前咨询市区町村窗口：卡的有效期限可以延长2个月，仅限一次。
tree-next-steps-outcome-renew-now-step-register = 如果还没有开通健康保险证功能，请开通。

tree-next-steps-outcome-renew-certificate = 请立即更新电子证书
tree-next-steps-outcome-renew-certificate-text = 在市区町村窗口更新是免费的。
tree-next-steps-outcome-renew-certificate-why = 电子证书已过期。
tree-next-steps-outcome-renew-certificate-step-go = 请带上个人编号卡到市区町村窗口办理。
tree-next-steps-outcome-renew-certificate-step-until = 请查询卡在读卡器上还能用到什么时候：myna ask expiry

tree-next-steps-outcome-replace-card = 请申请新卡
tree-next-steps-outcome-replace-card-text = 已失效的卡不能延长有效期限。如果是随在留期限失效的，申请新卡需要1,000日元。
tree-next-steps-outcome-replace-card-why = 卡本身已过期。
tree-next-steps-outcome-replace-card-step-go = 请申请新卡。
tree-next-steps-outcome-replace-card-step-certificate = 在拿到新卡之前，请向您的医疗保险机构申请资格确认书「資格確認書」。

tree-next-steps-outcome-register-card = 请开通健康保险证功能
tree-next-steps-outcome-register-card-text = 要将个人编号卡作为健康保险证使用，需要先开通健康保险证功能。
tree-next-steps-outcome-register-card-why = 您的卡在有效期内，但还没有开通健康保险证功能。
tree-next-steps-outcome-register-card-step-register = 请在医疗机构或药房的读卡器上开通，或事先通过Mynaportal开通。
tree-next-steps-outcome-register-card-step-visit = 之后请在读卡器上使用。

tree-next-steps-outcome-ready = 您已准备就绪
tree-next-steps-outcome-ready-text = 去医疗机构或药房时，请将卡放在读卡器上。
tree-next-steps-outcome-ready-why = 您有个人编号卡，已开通健康保险证功能，卡和电子证书也都在有效期内。
tree-next-steps-outcome-ready-step-visit = 每次就诊请带上卡。
tree-next-steps-outcome-ready-step-dates = 请留意卡和电子证书的有效期限。

tree-next-steps-notice-old-card-valid = 仍在有效期内的健康保险证「健康保険証」（最晚到2025年12月1日）或资格确认书「資格確認書」可以证明您的保险资格。
tree-next-steps-notice-old-card-tolerated = 旧的健康保险证「健康保険証」已过期。可以证明保险资格的是个人编号卡保险证「マイナ保険証」或资格确认书「資格確認書」。到2026年7月31日为止，医疗机构或药房仍可能凭已过期的健康保险证查询您的保险资格，但不能保证一定可以。
tree-next-steps-notice-old-card-ended = 旧的健康保险证「健康保険証」已不能作为证明。只有个人编号卡保险证「マイナ保険証」或资格确认书「資格確認書」可以证明您的保险资格。
