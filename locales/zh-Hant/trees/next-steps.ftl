# Where a person stands, and what to do now.

## origin: project

tree-next-steps = 我的下一步
tree-next-steps-summary = 我有卡片嗎？已註冊了嗎？一切都有效嗎？

tree-next-steps-question-has-card = 您有個人編號卡「マイナンバーカード」嗎？
tree-next-steps-option-has-card-yes = 有
tree-next-steps-option-has-card-no = 沒有
tree-next-steps-option-has-card-applied = 已申辦，正在等候
tree-next-steps-option-has-card-lost = 已遺失或遭竊
tree-next-steps-question-validity = 卡片及其電子證明文件「電子証明書」是否有效？
tree-next-steps-option-validity-valid = 兩者都有效，而且3個月內不會到期
tree-next-steps-option-validity-ending-soon = 其中一項，或我的居留期間，將在3個月內到期
tree-next-steps-option-validity-certificate-expired = 電子證明文件已過期
tree-next-steps-option-validity-card-expired = 卡片本身已過期
tree-next-steps-question-registered = 卡片是否已註冊為健康保險證「マイナ保険証」？
tree-next-steps-option-registered-yes = 是
tree-next-steps-option-registered-no = 否

tree-next-steps-outcome-get-card = 申辦個人編號卡
tree-next-steps-outcome-get-card-text = 請從4種方式中選擇1種申辦。在您持有已註冊的卡片之前，「資格確認書」就是您的證明。
tree-next-steps-outcome-get-card-why = 您還沒有卡片。
tree-next-steps-outcome-get-card-step-apply = 申辦卡片。
tree-next-steps-outcome-get-card-step-register = 拿到卡片後，請將它註冊為健康保險證。

tree-next-steps-outcome-wait-for-card = 等候明信片
tree-next-steps-outcome-wait-for-card-text = 約1個月後，您會收到通知卡片已製作完成的明信片。在那之前，「資格確認書」就是您的證明。
tree-next-steps-outcome-wait-for-card-why = 您已申辦。
tree-next-steps-outcome-wait-for-card-step-wait = 收到明信片後，請前往市區町村窗口領取卡片。
tree-next-steps-outcome-wait-for-card-step-register = 接著將它註冊為健康保險證。

tree-next-steps-outcome-report-loss = 立即申請停用卡片
tree-next-steps-outcome-report-loss-text = 停用申請可24小時受理。
tree-next-steps-outcome-report-loss-why = 必須防止遺失的卡片被他人使用。
tree-next-steps-outcome-report-loss-step-call = 請立即致電：0120-0178-27，日語請撥0120-95-0178。
tree-next-steps-outcome-report-loss-step-police = 接著請向警察報案，並至市區町村窗口申請新卡。
tree-next-steps-outcome-report-loss-step-certificate = 在拿到新卡之前，請向您的保險人申請「資格確認書」。

tree-next-steps-outcome-renew-now = 請在到期之前更新
tree-next-steps-outcome-renew-now-text = 請在卡片上的有效期限之前前往市區町村窗口。居留期間延長後，卡片的有效期限不會自動延長。
tree-next-steps-outcome-renew-now-why = 卡片、電子證明文件或您的居留期間，將在3個月內到期。
tree-next-steps-outcome-renew-now-step-go = 請攜帶卡片前往市區町村窗口；若您有居留期間，也請攜帶在留卡。
tree-next-steps-outcome-renew-now-step-pending = 若您有居留期間，請先延長居留期間。若接近卡片上的有效期限時仍在審查中，請在該期限之前洽詢市區町村窗口：卡片可延長2個月，僅限一次。
tree-next-steps-outcome-renew-now-step-register = 若卡片尚未註冊為健康保險證，請辦理註冊。

tree-next-steps-outcome-renew-certificate = 立即更新電子證明文件
tree-next-steps-outcome-renew-certificate-text = 在市區町村窗口更新免費。
tree-next-steps-outcome-renew-certificate-why = 電子證明文件已過期。
tree-next-steps-outcome-renew-certificate-step-go = 請攜帶卡片前往市區町村窗口。
tree-next-steps-outcome-renew-certificate-step-until = 查詢卡片在讀卡機上可使用到什麼時候：myna ask expiry

tree-next-steps-outcome-replace-card = 申請新卡
tree-next-steps-outcome-replace-card-text = 已失效的卡片無法延長。若卡片隨居留期間失效，重新申辦需1,000日圓。
tree-next-steps-outcome-replace-card-why = 卡片本身已過期。
tree-next-steps-outcome-replace-card-step-go = 申請新卡。
tree-next-steps-outcome-replace-card-step-certificate = 在拿到新卡之前，請向您的保險人申請「資格確認書」。

tree-next-steps-outcome-register-card = 註冊卡片
tree-next-steps-outcome-register-card-why = 您持有有效但尚未註冊的卡片。
tree-next-steps-outcome-register-card-step-register = 請於醫療機構或藥局的讀卡機辦理註冊，或於個人編號入口網站 (Mynaportal) 辦理事前註冊。
tree-next-steps-outcome-register-card-step-visit = 之後即可在讀卡機上使用。

tree-next-steps-outcome-ready = 一切準備就緒
tree-next-steps-outcome-ready-text = 前往醫療機構或藥局時，請將卡片放在讀卡機上。
tree-next-steps-outcome-ready-why = 您有卡片，已完成註冊，而且一切有效。
tree-next-steps-outcome-ready-step-visit = 每次就診都請攜帶卡片。
tree-next-steps-outcome-ready-step-dates = 請留意卡片及電子證明文件的有效期限。

tree-next-steps-notice-old-card-valid = 尚在有效期限內的健康保險證「健康保険証」（最晚可使用至2025年12月1日）或「資格確認書」可證明您的保險資格。
tree-next-steps-notice-old-card-tolerated = 舊的健康保險證「健康保険証」已過期。已註冊為健康保險證的個人編號卡「マイナ保険証」或「資格確認書」可證明您的保險資格。在2026年7月31日之前，醫療機構或藥局也許仍會以過期的健康保險證查詢您的保險資格，但無法保證。
tree-next-steps-notice-old-card-ended = 舊的健康保險證「健康保険証」已不能作為證明。只有已註冊為健康保險證的個人編號卡「マイナ保険証」或「資格確認書」可證明您的保險資格。

## origin: official mhlw-2025-07-zh-Hant

tree-next-steps-outcome-register-card-text = 欲將個人編號卡作為健康保險證使用，必須先辦理使用註冊。
