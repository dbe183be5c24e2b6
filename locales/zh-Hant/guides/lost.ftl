# The card, or the phone that carries it, is lost or stolen.

## origin: official mhlw-2025-07-zh-Hant

guide-lost = 個人編號卡 (My Number Card) 遺失或遭竊
guide-lost-summary = 暫時停用申請可全天候（24小時）受理。

## origin: project

guide-lost-route-suspend = 申請停用並補辦新卡
guide-lost-route-suspend-step-call = 請立即致電，申請停用卡片或設有電子證明文件的智慧型手機：0120-0178-27，日語請撥0120-95-0178。兩者均免付費，24小時受理停用申請。
guide-lost-route-suspend-step-police = 請向警察報案。
guide-lost-route-suspend-step-city-office = 請至市區町村窗口申請新卡。
guide-lost-route-suspend-step-certificate = 在拿到新卡之前，請向您的保險人申請「資格確認書」。
guide-lost-notice-found = 若找回已停用的卡片，請至市區町村窗口解除停用。
guide-lost-notice-new-card = 急件核發「特急発行」約需1週即可拿到新卡。費用為2,000日圓（不含電子證明文件則為1,800日圓）。一般補發為1,000日圓。
guide-lost-notice-abroad = 0120或0570開頭的號碼，原則上無法從國外撥打。
