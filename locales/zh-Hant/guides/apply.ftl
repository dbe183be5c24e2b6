# Getting the card. Japanese labels stand in 「」, their meaning in round brackets after them.

## origin: official mhlw-2025-07-zh-Hant

guide-apply = 個人編號卡 (My Number Card) 申辦方式
guide-apply-summary = 申請取得個人編號卡 (My Number Card) 的方式，目前共有4種。

guide-apply-route-smartphone = 智慧型手機
guide-apply-route-smartphone-step-photo = 使用智慧型手機拍攝正面臉部照片。亦可於申辦過程中進行拍攝。
guide-apply-route-smartphone-step-scan = 使用智慧型手機讀取個人編號通知書上申辦專用的QR碼「交付申請用QRコード」。
guide-apply-route-smartphone-step-email = 於畫面顯示的申辦者專用網頁，註冊電子郵件信箱等資料。
guide-apply-route-smartphone-step-finish = 於電子郵件信箱收到申辦者專用網頁的網址後，註冊正面臉部照片並輸入必要項目，即完成申辦手續。

guide-apply-route-computer = 個人電腦
guide-apply-route-computer-step-photo = 使用數位相機等拍攝正面臉部照片。
guide-apply-route-computer-step-enter-id = 於申辦者專用網頁輸入申辦書ID (23個半形數字)「申請書ID」，並註冊電子郵件信箱：https://net.kojinbango-card.go.jp/
guide-apply-route-computer-step-finish = 收到申辦者專用網頁的網址後，註冊正面臉部照片並輸入必要項目，即完成申辦手續。

guide-apply-route-photo-booth = 個人證件快照亭
guide-apply-route-photo-booth-step-select = 於觸碰螢幕上選取「個人番号カード申請」（申辦個人編號卡）之項目。
guide-apply-route-photo-booth-step-pay = 投入拍照所需之金額，將個人編號通知書上申辦專用的QR碼「交付申請用QRコード」貼近條碼讀取機。
guide-apply-route-photo-booth-step-enter = 遵循畫面的指示說明，輸入必要項目。
guide-apply-route-photo-booth-step-photo = 遵循畫面的指示說明，拍攝正面臉部照片後送出，即完成申辦手續。

guide-apply-route-post = 郵寄
guide-apply-route-post-step-fill = 於夾附在個人編號通知書中的「交付申請書」填入必要項目，並黏貼6個月內拍攝的正面臉部照片（4.5 × 3.5公分）。
guide-apply-route-post-step-send = 將交付申請書放進回郵信封內寄回，即完成申辦手續。

guide-apply-notice-other-languages = 關於非日語的交付申請書、申請書下載或個人編號卡的相關資訊，請至以下網頁進行確認：https://www.kojinbango-card.go.jp/ （提供日語、英語、中文、韓語、西班牙語、葡萄牙語版本）。

## origin: project

guide-apply-notice-city-office = 許多市區町村窗口也受理申辦。有些窗口可免費拍照。
guide-apply-notice-identity-when-applying = 有些市區町村窗口採用「申請時来庁方式」：在您申辦時確認身分，之後再將卡片郵寄給您。
guide-apply-notice-time = 約1個月後，您會收到通知卡片已製作完成的明信片。收到後請前往市區町村窗口領取。
guide-apply-notice-express = 急件核發「特急発行」約需1週。須在事由（例如遷入或遺失）發生後30天內，至市區町村窗口當面申請。適用對象包括：新辦理住民登記的中長期居留者、從國外遷入者、遺失卡片者，以及未滿1歲的嬰兒等。
guide-apply-notice-express-fee = 若是您的第一張卡片，急件核發免費。遺失後申請急件核發，費用為2,000日圓（不含電子證明文件則為1,800日圓）。一般補發為1,000日圓（800日圓＋電子證明文件200日圓）。
guide-apply-notice-baby = 未滿1歲的嬰兒，卡片上不附照片。請在辦理出生登記時一併申辦。
guide-apply-notice-form-lost = 遺失交付申請書了嗎？如果知道申辦書ID，就可以在網路上申辦。若不知道，請從網站或市區町村窗口取得空白申請書。
guide-apply-notice-form-old = 居留期間更新前印製的交付申請書，記載的是舊資料。請在更新後重新索取。
guide-apply-notice-notification-card = 通知卡「通知カード」已於2020年5月25日廢止。個人編號通知書「個人番号通知書」不能作為個人編號的證明。
guide-apply-notice-portal = 申辦詳情請見多語言網站：https://www.kojinbango-card.go.jp/en-link/
