# A wrong, forgotten or locked PIN.

## origin: project

guide-pin = 密碼輸入錯誤、忘記或被鎖定
guide-pin-summary = 連續3次輸入錯誤，密碼 (4位數字) 就會被鎖定。即使不用密碼，卡片仍可在讀卡機上使用。

guide-pin-route-at-the-reader = 現在正在讀卡機前
guide-pin-route-at-the-reader-step-stop = 在輸入第3次之前，請先停下來。
guide-pin-route-at-the-reader-step-face = 請選擇「顔認証」（人臉辨識）。密碼被鎖定時也可使用。
guide-pin-route-at-the-reader-step-staff = 若人臉辨識不成功，請工作人員以人工目視確認「目視モード」比對照片。

guide-pin-route-city-office = 在市區町村窗口重設
guide-pin-route-city-office-step-go = 請攜帶卡片前往市區町村窗口，設定新的密碼「暗証番号」。

guide-pin-route-convenience-store = 在便利商店重設
guide-pin-route-convenience-store-step-app = 若您知道6至16個字元的密碼，請用智慧型手機的應用程式「JPKI暗証番号リセット」申請重設4位數字密碼。
guide-pin-route-convenience-store-step-machine = 請在24小時內，至Seven-Eleven或部分Aeon門市的機器設定新密碼。時間為6:30–23:00，免費。

guide-pin-notice-three-times = 輸入錯誤的次數會跨日、跨地點累計。輸入正確後即歸零。
guide-pin-notice-card-without-pin = 未設定密碼的卡片「顔認証マイナンバーカード」沒有密碼可重設。
