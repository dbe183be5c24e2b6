# What each thing of terms.ftl is, for somebody who reads its name for the first time. Told on its own, without the name before it.

## origin: project

term-my-number-card-meaning = 附有IC晶片、可證明身分的卡片；註冊後也可作為健康保險證使用。
term-myna-insurance-card-meaning = 已完成健康保險證使用註冊的個人編號卡；在醫療機構或藥局的讀卡機上報到時使用。
term-old-certificate-meaning = 以往的健康保險證：自2024年12月2日起不再核發，2025年12月1日之後全部失效。
term-eligibility-certificate-meaning = 由保險人核發的證明文件，沒有個人編號卡也能證明健康保險資格；免費。
term-eligibility-notification-meaning = 自動發送給將個人編號卡作為健康保險證使用者的文件，無需申請；須與卡片一併出示，單憑此文件無法作為證明。
term-eligibility-statement-meaning = 初診時無法確認保險資格，且未攜帶個人編號入口網站 (Mynaportal) 畫面或 (保險) 資格通知書「資格情報のお知らせ」時，向工作人員領取並填寫的表格。
term-mynaportal-meaning = 個人編號制度的線上服務；可在其應用程式中將卡片註冊為健康保險證，並查看保險資格。
term-individual-number-notification-meaning = 通知您個人編號的文件；上面有申辦專用的QR碼，並附有交付申請書，但不能用來證明個人編號。
term-notification-card-meaning = 過去用來通知個人編號的卡片；已於2020年5月25日廢止。
term-application-form-meaning = 以郵寄方式申辦個人編號卡的表格；附在個人編號通知書「個人番号通知書」中。
term-application-qr-meaning = 個人編號通知書「個人番号通知書」上的QR碼；用智慧型手機或在個人證件快照亭讀取後申辦卡片。
term-application-id-meaning = 用個人電腦申辦卡片時輸入的23位數號碼。
term-electronic-certificate-meaning = 個人編號卡上的證明文件，另有自己的有效期限；到期前3個月起可在市區町村窗口免費更新。
term-pin-meaning = 在讀卡機上不使用人臉辨識時所輸入的使用者驗證密碼；連續3次輸入錯誤就會被鎖定。
term-card-reader-meaning = 設在醫療機構或藥局櫃檯、確認本人身分及保險資格的機器。
term-face-recognition-meaning = 在讀卡機上確認本人身分的兩種方式之一：將您的臉部與卡片IC晶片中的照片資料進行比對。
term-high-cost-benefit-meaning = 單一月份支付的金額超過上限金額時，退還超出部分的制度。
term-medicine-notebook-meaning = 處方用藥的紀錄；在讀卡機上同意後，即使未出示，醫師或藥劑師也能得知過往的處方用藥。
term-specific-checkup-meaning = 在讀卡機上同意後，醫師或藥劑師可得知其結果的健康檢查。
term-call-center-meaning = 關於個人編號卡的電話諮詢專線；遺失或遭竊時的暫時停用申請24小時受理。
term-residence-card-meaning = 外國居民所持的卡片；有居留期間者，至市區町村窗口延長個人編號卡的有效期限時，須與個人編號卡一併攜帶。
term-period-of-stay-meaning = 可在日本居留的期間；有居留期間者，個人編號卡最遲會隨居留期間屆滿而到期，延長居留期間並不會延長卡片的有效期限。
term-co-payment-meaning = 醫療費用中由自己負擔的部分；依照年齡及所得，為10%至30%。
term-insurer-meaning = 您所加入的健康保險的營運機構；核發「資格確認書」，並回答保險相關問題。
term-city-office-meaning = 您居住地的市、區、町、村的服務窗口；可領取卡片、更新電子證明文件、重設密碼。
term-medical-institution-meaning = 接受診療或領藥的地方；可自由選擇，並在櫃檯確認保險資格。
term-special-residence-card-meaning = 具有個人編號卡功能的在留卡，自2026年6月14日起實施；可自由選擇是否申請，也可作為健康保險證使用。
term-visual-mode-meaning = 由工作人員以目視比對您的臉部與卡片上的照片；人臉辨識不成功，且忘記密碼或密碼被鎖定時，可向工作人員提出。
