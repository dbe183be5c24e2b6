# The electronic certificate's date.

## origin: project

tree-expiry = 電子證明文件是否已過期？
tree-expiry-summary = 卡片在讀卡機上可使用到什麼時候。
tree-expiry-question-certificate-expiry = 電子證明文件「電子証明書」的有效期限到哪一天？

tree-expiry-outcome-valid = 卡片可以使用
tree-expiry-outcome-valid-text = 電子證明文件有效。
tree-expiry-outcome-valid-why = 到期前3個月起可辦理更新。
tree-expiry-outcome-valid-step-use = 前往醫療機構或藥局時，請將卡片放在讀卡機上。

tree-expiry-outcome-renew-soon = 請現在更新電子證明文件
tree-expiry-outcome-renew-soon-text = 卡片仍可使用。電子證明文件將在3個月內到期。
tree-expiry-outcome-renew-soon-why = 到期前3個月起可免費更新。
tree-expiry-outcome-renew-soon-step-go = 請攜帶卡片前往市區町村窗口。

tree-expiry-outcome-grace = 已過期：請立即更新
tree-expiry-outcome-grace-text = 讀卡機暫時仍可確認您的保險資格，但無法使用其他功能。
tree-expiry-outcome-grace-why = 電子證明文件過期後，卡片可使用至過期月份之後第3個月的月底為止。
tree-expiry-outcome-grace-step-go = 請立即攜帶卡片前往市區町村窗口。更新免費。
tree-expiry-outcome-grace-step-reader = 到該期限為止，您仍可照常將卡片放在讀卡機上。
tree-expiry-outcome-grace-notice-not-available = 這段期間無法使用：提供用藥資訊、以智慧型手機作為健康保險證、個人編號入口網站 (Mynaportal)。
tree-expiry-outcome-grace-notice-card-lapsed = 上述期限僅適用於卡片本身仍然有效的情形。若卡片已隨居留期間失效，是否仍可使用目前不明：請向您的保險人申請「資格確認書」。

tree-expiry-outcome-ended = 卡片已無法在讀卡機上使用
tree-expiry-outcome-ended-text = 已超過過期月份之後第3個月的月底。
tree-expiry-outcome-ended-why = 過了該期限，讀卡機就無法再確認您的保險資格。
tree-expiry-outcome-ended-step-certificate = 請使用保險人寄送的「資格確認書」。若尚未收到，請洽詢您的保險人。
tree-expiry-outcome-ended-step-go = 請至市區町村窗口更新電子證明文件。

tree-expiry-notice-card-date = 卡片本身也有有效期限。若您有居留期間，卡片會隨居留期間屆滿而到期，而且不會寄送通知。
