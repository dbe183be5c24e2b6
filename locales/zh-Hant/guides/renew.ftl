# Dates on the card.

## origin: project

guide-renew = 卡片上的有效期限：請及時更新
guide-renew-summary = 電子證明文件與卡片各有有效期限。若您有居留期間，卡片會隨居留期間屆滿而到期。

guide-renew-route-electronic-certificate = 更新電子證明文件
guide-renew-route-electronic-certificate-step-look = 請查看電子證明文件的有效期限。到期前3個月起即可更新。
guide-renew-route-electronic-certificate-step-go = 請至市區町村窗口更新電子證明文件「利用者証明用電子証明書」。免費。請立即更新。
guide-renew-route-electronic-certificate-notice-grace = 電子證明文件過期後，至過期月份之後第3個月的月底為止，卡片仍可在讀卡機上使用，但只能確認保險資格。這段期間無法提供用藥資訊，無法以智慧型手機作為健康保險證，也無法使用個人編號入口網站 (Mynaportal)。
guide-renew-route-electronic-certificate-notice-after = 之後卡片就無法在讀卡機上使用。您的保險人會寄送「資格確認書」給您。

guide-renew-route-period-of-stay = 居留期間延長後，延長卡片的有效期限
guide-renew-route-period-of-stay-step-look = 請查看個人編號卡上的有效期限。卡片會隨居留期間「在留期間」屆滿而到期，最長至核發後的第10次生日（核發時未滿18歲者為第5次生日）。
guide-renew-route-period-of-stay-step-go = 居留期間獲准延長後，請在個人編號卡上的有效期限之前，攜帶個人編號卡及在留卡前往市區町村窗口。免費。
guide-renew-route-period-of-stay-step-pending = 居留期間的更新還在審查中嗎？卡片可延長2個月，僅限一次，同樣須在有效期限之前辦理。
guide-renew-route-period-of-stay-step-certificates = 請一併更新電子證明文件。請在窗口詢問。
guide-renew-route-period-of-stay-notice-no-reminder = 居留期間延長後，卡片的有效期限不會自動延長，也不會寄送通知。
guide-renew-route-period-of-stay-notice-who = 這適用於有居留期間的人。永住者、特別永住者及高度專門職第二號不適用。
guide-renew-route-period-of-stay-notice-missed = 若錯過有效期限，卡片就會失效。重新申辦需1,000日圓。
guide-renew-route-period-of-stay-notice-grace-not-known = 隨居留期間失效的卡片，是否仍可在讀卡機上使用3個月，目前不明。請勿以此為準，並向您的保險人申請「資格確認書」。

guide-renew-notice-specified-residence-card = 特定在留卡「特定在留カード」是具有個人編號卡功能的在留卡。是否申請由您自行決定。請在辦理居留手續時向出入國在留管理局申請，或在申報遷入或變更住址時向市區町村窗口申請。它可作為健康保險證使用。費用及所需時間目前不明。
guide-renew-notice-specified-residence-card-extension = 持有特定在留卡且居留期間的更新還在審查中時，仍須至市區町村窗口延長個人編號卡功能的有效期限。
guide-renew-route-period-of-stay-notice-leaflet = 關於卡片有效期限手續的多語言手冊：https://www.hiecc.or.jp/soudan/info/detail.html?pid=8927241337679
