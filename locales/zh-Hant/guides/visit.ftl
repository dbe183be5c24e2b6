# At the card reader, stage by stage.

## origin: official mhlw-2025-07-zh-Hant

guide-visit = 使用個人編號卡 (My Number Card) 就診的方式
guide-visit-summary = 透過附人臉辨識功能的讀卡機確認本人身分及保險資格。
guide-visit-stage-place = 放置個人編號卡
guide-visit-stage-identity = 確認本人身分
guide-visit-stage-consent = 確認同意事項
guide-visit-stage-done = 完成報到手續
guide-visit-route-face = 使用人臉辨識
guide-visit-route-pin = 使用密碼 (4位數字)
guide-visit-step-identity-face = 選擇確認本人身分之方式時，請按「顔認証」（人臉辨識）。
guide-visit-step-identity-pin = 選擇確認本人身分之方式時，請按「暗証番号」（密碼）。
guide-visit-step-consent = 確認並選擇是否提供診療、用藥、特定健診等相關資訊。按「全て同意する」（全部同意），可一次性同意全部項目。按「個別に同意する」（逐項同意），系統會逐項詢問是否同意提供。
guide-visit-step-consent-again = 在您曾經逐項同意的醫療機構或藥局，系統會顯示前一次的同意資訊：可直接套用，也可為本次就診重新選擇。
guide-visit-notice-screens-differ = 畫面的設計及顯示文字，會因機構或設備廠商而有所差異。
guide-visit-notice-other-items = 亦可能包含其他需確認或同意之項目，例如電子處方箋「電子処方箋」等。
guide-visit-notice-not-shared = 不會與其他醫療機構或藥局共享同意狀態。
guide-visit-notice-what-the-reader-is = 讀卡機會從個人編號卡的IC晶片中讀取正面臉部照片資料，並與就診櫃檯所拍攝之本人正面臉部照片進行比對。

## origin: project

guide-visit-step-done = 請取出卡片，並在候診室稍候。報到完成。
guide-visit-notice-readers = 讀卡機的製造廠商：Fujitsu Japan、Panasonic Connect、Canon Marketing Japan、Atlas Information Service、USEN-ALMEX。
guide-visit-stage-register = 註冊（僅限尚未註冊的卡片）
guide-visit-step-place = 請從卡套中取出個人編號卡，自行放在讀卡機上。
guide-visit-step-register-1 = 若卡片尚未註冊，會自動顯示此畫面。請按「登録する」（註冊）。
guide-visit-step-register-2 = 請確認個人編號入口網站 (Mynaportal) 的使用規章。若同意，請按「同意して次へ進む」（同意並繼續）。
guide-visit-step-register-3 = 註冊完成。請按「次へ」（下一步）。
guide-visit-step-camera = 請看鏡頭。讀卡機會比對您的臉部與卡片上的照片。
guide-visit-step-enter-pin = 請輸入密碼 (4位數字)。數字排列位置可能會變動。連續3次輸入錯誤，密碼就會被鎖定。
guide-visit-step-consent-surgery = 若您選擇逐項同意，請選擇是否同意提供手術資訊。
guide-visit-step-consent-treatment = 若您選擇逐項同意，請選擇是否同意提供手術以外的診療及用藥資訊。
guide-visit-step-consent-medicine = 若您選擇逐項同意，請選擇是否同意提供用藥資訊。
guide-visit-step-consent-checkups = 若您選擇逐項同意，請選擇是否同意提供健診資訊。
guide-visit-notice-proof-with-old-card = 可證明保險資格的有：已註冊為健康保險證的個人編號卡「マイナ保険証」、「資格確認書」，或尚在有效期限內的健康保險證「健康保険証」（最晚可使用至2025年12月1日）。
guide-visit-notice-proof-tolerance = 可證明保險資格的是：已註冊為健康保險證的個人編號卡「マイナ保険証」，或「資格確認書」。若只有已過期的健康保險證「健康保険証」或 (保險) 資格通知書「資格情報のお知らせ」，在2026年7月31日之前，醫療機構或藥局也許會查詢您的保險資格，並按平常的負擔比例收費。但這不是義務，無法保證。
guide-visit-notice-proof-now = 可證明保險資格的是：已註冊為健康保險證的個人編號卡「マイナ保険証」，或「資格確認書」。舊的健康保險證「健康保険証」已不能作為證明。單憑 (保險) 資格通知書「資格情報のお知らせ」也無法證明。
guide-visit-notice-without-proof = 若無法證明保險資格，醫療機構或藥局可能會請您支付100%的費用。保險給付的部分可於日後以「療養費」申請退還。請洽詢您的保險人。
guide-visit-notice-subsidy = 有些地方的讀卡機會詢問「医療費助成の各種受給者証を利用しますか」（是否使用各種醫療費補助證明？）。若要使用，請按「利用する」（使用）。也請攜帶紙本證明。
guide-visit-notice-limit-consent = 讀卡機不再詢問是否同意提供支付上限「限度額」的資訊。該畫面已於2024年10月7日取消。
guide-visit-notice-pin-lock = 連續3次輸入錯誤，密碼就會被鎖定。錯誤次數會跨日、跨地點累計，輸入正確後即歸零。輸入第3次之前，請先詢問工作人員：即使密碼被鎖定，卡片仍可用人臉辨識，或由工作人員以人工目視確認「目視モード」比對照片。
guide-visit-notice-card-without-pin = 未設定密碼的卡片「顔認証マイナンバーカード」只能作為健康保險證及身分證件使用，無法用於個人編號入口網站 (Mynaportal)。
guide-visit-notice-ambulance = 「マイナ救急」：在救護車上，救護人員可讀取您的卡片，無需密碼。卡片必須已註冊。全國消防單位均已實施。
guide-visit-notice-no-new-old-card = 自2024年12月2日起，不再核發新的健康保險證「健康保険証」。舊證最晚至2025年12月1日止。
guide-visit-notice-phone = 在設有智慧型手機專用讀取設備的醫療機構或藥局，可用智慧型手機代替卡片。請先完成設定：myna guide phone-card
