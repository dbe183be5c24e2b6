# The smartphone as insurance card.

## origin: project

guide-phone-card = 以智慧型手機作為健康保險證使用
guide-phone-card-summary = 在設有智慧型手機專用讀取設備的醫療機構或藥局，智慧型手機可代替實體卡片。
guide-phone-card-route-add = 將卡片加入智慧型手機
guide-phone-card-route-add-step-register-first = 請先將實體的個人編號卡註冊為健康保險證。
guide-phone-card-route-add-step-update = 安裝最新版本的個人編號入口網站 (Mynaportal) 應用程式。
guide-phone-card-route-add-step-add = 在應用程式中加入卡片。您需要輸入卡面資訊用的4位數字密碼「券面入力用暗証番号」，以及電子簽章用的6至16個字元密碼「署名用パスワード」。
guide-phone-card-route-add-step-sticker = 在醫療機構或藥局，請確認是否貼有可使用智慧型手機的貼紙。
guide-phone-card-route-add-step-first-visit = 初診時請一併攜帶實體卡片。
guide-phone-card-notice-models = 可使用的智慧型手機：iPhone XS以後機型且iOS 18.5以上，或個人編號入口網站 (Mynaportal) 清單所列的Android機型。
guide-phone-card-notice-where = 只有設有智慧型手機專用讀取設備的醫療機構或藥局，才能使用智慧型手機。
guide-phone-card-notice-stops = 卡片或其電子證明文件一過期，智慧型手機就不能再作為健康保險證使用。
guide-phone-card-notice-lost = 若遺失智慧型手機，請立即致電申請停用：0120-0178-27，日語請撥0120-95-0178。24小時受理。
