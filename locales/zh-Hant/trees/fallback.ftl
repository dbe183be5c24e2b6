# When the card reader cannot confirm the card.

## origin: official mhlw-2025-07-zh-Hant

tree-fallback = 使用個人編號卡 (My Number Card) 卻因某些情形無法完成報到手續時
tree-fallback-outcome-eligibility-notification-notice-what-it-is = (保險) 資格通知書「資格情報のお知らせ」會自動發送給將個人編號卡作為健康保險證使用的人，無需另行申請。單憑此文件無法辦理就診。
tree-fallback-outcome-verbal-confirmation = 口頭確認
tree-fallback-outcome-verbal-confirmation-text = 若醫療機構已掌握確認保險資格所需的必要資訊，則可由工作人員進行口頭確認。
tree-fallback-outcome-eligibility-statement = 填寫被保險人資格聲明書
tree-fallback-outcome-eligibility-statement-step-get = 向工作人員領取表格「被保険者資格申立書」。
tree-fallback-outcome-eligibility-statement-step-fill = 完成填寫。
tree-fallback-outcome-eligibility-statement-notice-what-it-is = 初次於醫療機構或藥局就診或領藥時，若無法確認保險資格，且未攜帶個人編號入口網站 (Mynaportal) 畫面或 (保險) 資格通知書時，則需填寫被保險人資格聲明書「被保険者資格申立書」。
tree-fallback-notice-usual-share = 您不需要自行負擔100%的費用，而能像往常一樣負擔自負額即可就診。

## origin: project

tree-fallback-summary = 在讀卡機上無法完成報到時，應出示什麼。

tree-fallback-question-has-mynaportal = 您可以出示個人編號入口網站 (Mynaportal)「マイナポータル」的保險資格畫面，或從中下載的PDF檔案嗎？
tree-fallback-option-has-mynaportal-yes = 可以，畫面或PDF檔案
tree-fallback-option-has-mynaportal-no = 無法出示
tree-fallback-question-has-notification = 您有攜帶 (保險) 資格通知書「資格情報のお知らせ」嗎？
tree-fallback-option-has-notification-yes = 有
tree-fallback-option-has-notification-no = 沒有
tree-fallback-question-visit = 您是第一次來這家醫療機構或藥局「初診」，還是複診「再診」？
tree-fallback-option-visit-first = 初診
tree-fallback-option-visit-return = 複診

tree-fallback-outcome-mynaportal-screen = 出示卡片及個人編號入口網站 (Mynaportal) 畫面
tree-fallback-outcome-mynaportal-screen-text = 請出示個人編號卡，以及個人編號入口網站 (Mynaportal) 的保險資格畫面。
tree-fallback-outcome-mynaportal-screen-step-open = 登入個人編號入口網站 (Mynaportal)，開啟保險資格畫面，或開啟從中下載的PDF檔案。
tree-fallback-outcome-mynaportal-screen-step-show = 請連同個人編號卡一併出示給工作人員。

tree-fallback-outcome-eligibility-notification = 出示卡片及 (保險) 資格通知書
tree-fallback-outcome-eligibility-notification-text = 請一併出示 (保險) 資格通知書及個人編號卡。
tree-fallback-outcome-eligibility-notification-step-show = 請將兩者一併出示給工作人員。

tree-fallback-outcome-verbal-confirmation-step-say = 請出示個人編號卡，並回答工作人員的問題。

tree-fallback-outcome-eligibility-statement-text = 工作人員會提供表格。請填寫表格，並出示個人編號卡。
tree-fallback-outcome-eligibility-statement-step-show = 提交表格，並出示個人編號卡。

tree-fallback-question-has-certificate = 您手邊有「資格確認書」嗎？
tree-fallback-option-has-certificate-yes = 有
tree-fallback-option-has-certificate-no = 沒有
tree-fallback-question-has-card = 您有攜帶個人編號卡「マイナンバーカード」嗎？
tree-fallback-option-has-card-yes = 有
tree-fallback-option-has-card-no = 沒有

tree-fallback-outcome-show-certificate = 出示 (保險) 資格確認書
tree-fallback-outcome-show-certificate-text = 請出示「資格確認書」。不需要卡片，也不需要讀卡機。
tree-fallback-outcome-show-certificate-why = 單憑 (保險) 資格確認書即可證明您的保險資格。
tree-fallback-outcome-show-certificate-step-show = 請在櫃檯出示給工作人員。
tree-fallback-outcome-show-certificate-notice-valid-date = 請查看 (保險) 資格確認書上的有效期限。期限由保險人決定。

tree-fallback-outcome-mynaportal-screen-why = 畫面上顯示的保險資格資料，與讀卡機原本會顯示的相同。
tree-fallback-outcome-eligibility-notification-why = 讀卡機無法確認時，卡片加上 (保險) 資格通知書，即可證明您的保險資格。
tree-fallback-outcome-verbal-confirmation-why = 您曾經來過這家醫療機構或藥局。您沒有個人編號入口網站 (Mynaportal) 畫面，也沒有 (保險) 資格通知書。
tree-fallback-outcome-verbal-confirmation-step-otherwise = 若該醫療機構或藥局沒有相關資訊，請比照初診：填寫被保險人資格聲明書「被保険者資格申立書」。
tree-fallback-outcome-eligibility-statement-why = 您是初診。您沒有個人編號入口網站 (Mynaportal) 畫面，也沒有 (保險) 資格通知書。

tree-fallback-outcome-no-card = 請詢問醫療機構或藥局可以如何處理
tree-fallback-outcome-no-card-text = 其他方式都需要個人編號卡，因此不適用。您可能須先支付100%的費用，之後再申請退還保險給付的部分。
tree-fallback-outcome-no-card-why = 您沒有攜帶卡片，也沒有 (保險) 資格確認書。
tree-fallback-outcome-no-card-step-ask = 請詢問醫療機構或藥局，可以如何確認您的保險資格。
tree-fallback-outcome-no-card-step-claim = 若您支付了全額，請保留收據，並向您的保險人詢問如何以「療養費」申請退還保險給付的部分。
tree-fallback-outcome-no-card-step-next-time = 下次就診前，請向您的保險人申請「資格確認書」，或攜帶卡片前往。

tree-fallback-notice-old-card-valid = 尚在有效期限內的健康保險證「健康保険証」也可使用，最晚至2025年12月1日止。
tree-fallback-notice-old-card-tolerated = 若只有已過期的健康保險證「健康保険証」或 (保險) 資格通知書「資格情報のお知らせ」，在2026年7月31日之前，醫療機構或藥局也許會查詢您的保險資格，並按平常的負擔比例收費。但這不是義務，無法保證。
tree-fallback-notice-old-card-ended = 舊的健康保險證「健康保険証」已不能作為證明。
tree-fallback-notice-face-and-pin = 人臉辨識不成功，而且忘記密碼或密碼被鎖定了嗎？首先請工作人員以人工目視確認「目視モード」比對照片。
tree-fallback-notice-no-reader = 在沒有讀卡機的醫療機構或藥局，也可出示卡片及 (保險) 資格通知書「資格情報のお知らせ」，或卡片及個人編號入口網站 (Mynaportal) 畫面。
tree-fallback-notice-card-without-pin = 使用未設定密碼的卡片「顔認証マイナンバーカード」，無法登入個人編號入口網站 (Mynaportal)。請出示 (保險) 資格通知書「資格情報のお知らせ」，或填寫被保險人資格聲明書「被保険者資格申立書」。
tree-fallback-notice-expired = 卡片的電子證明文件已過期了嗎？請以有效期限的問答查詢：myna ask expiry
tree-fallback-outcome-mynaportal-screen-notice-save-pdf = 位於個人編號入口網站 (Mynaportal) 的「証明書」（證明文件）中的「健康保険証」（健康保險證）。可事先點選「資格情報をPDFで保存」（將資格資訊存成PDF），儲存PDF檔案。
