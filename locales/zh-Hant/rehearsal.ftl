# The rehearsal at the card reader. It is not the reader: whoever sees one line of it must be able to tell.

## origin: project

rehearsal-title = 讀卡機操作練習
rehearsal-mark = 練習
rehearsal-nothing-is-kept = 這是練習。不會傳送任何資料，也不會儲存任何內容。
rehearsal-no-pin = 請勿在此輸入您的密碼。只需選擇『密碼輸入正確』或『密碼輸入錯誤』。
rehearsal-question = 請選擇您的操作，或符合的情形。
rehearsal-may-differ = 各機構可能有所不同之處
rehearsal-read-more = 相同內容的文字說明

# Scenes.
rehearsal-registered = 您的卡片是否已註冊為健康保險證「マイナ保険証」？
rehearsal-visit = 您以前是否曾在這家機構選擇『逐項同意』？
rehearsal-identity = 請選擇確認本人身分的方式。
rehearsal-pin = 請在讀卡機上輸入密碼 (4位數字)。數字的位置每次都會變動。
rehearsal-pin-wrong = 密碼錯誤。「あと2回」表示還可以輸入2次。
rehearsal-pin-wrong-again = 密碼再次輸入錯誤。還可以輸入1次。
rehearsal-pin-screen = 請輸入密碼。
rehearsal-pin-screen-again = 請輸入正確的密碼。
rehearsal-locked = 密碼已連續3次輸入錯誤，因此被鎖定。卡片仍可使用：可用人臉辨識「顔認証」，或由工作人員以人工目視確認「目視モード」比對照片。
rehearsal-staff = 請告訴工作人員您要用「目視モード」（人工目視確認）。接下來由工作人員協助您。如需重設密碼，請看：myna guide pin
rehearsal-ended = 您未註冊就結束了。這張卡片還不能作為健康保險證使用。

# What a person does where no button of the reader stands for it.
rehearsal-deed-yes = 是
rehearsal-deed-no = 否
rehearsal-deed-first = 否，或這是我第一次來
rehearsal-deed-chose-before = 是
rehearsal-deed-place = 將卡片放在讀卡機上
rehearsal-deed-recognised = 讀卡機辨識出我的臉
rehearsal-deed-not-recognised = 讀卡機無法辨識我的臉
rehearsal-deed-right = 密碼輸入正確
rehearsal-deed-wrong = 密碼輸入錯誤
rehearsal-deed-face = 使用人臉辨識「顔認証」
rehearsal-deed-staff = 請工作人員目視確認「目視モード」
rehearsal-deed-next-visit = 練習下一次就診
rehearsal-deed-again = 從頭再練習一次
rehearsal-deed-finish = 結束練習

# What was chosen.
rehearsal-your-choices = 您的選擇
rehearsal-agreed-to-all = 所有資訊都會提供給這家機構。
rehearsal-choices-kept = 沿用您以前在這家機構的選擇。
rehearsal-agreed = 提供：{ $item }
rehearsal-refused = 不提供：{ $item }
rehearsal-item-surgery = 手術資訊
rehearsal-item-treatment = 手術以外的診療及用藥資訊
rehearsal-item-medicine = 用藥資訊
rehearsal-item-checkups = 健診資訊
