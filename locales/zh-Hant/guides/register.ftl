# Registering the card as health insurance certificate.

## origin: official mhlw-2025-07-zh-Hant

guide-register = 將個人編號卡 (My Number Card) 作為健康保險證使用的註冊手續
guide-register-summary = 欲將個人編號卡 (My Number Card) 作為健康保險證使用，必須先辦理使用註冊。

guide-register-route-medical = 於醫療機構或藥局辦理註冊
guide-register-route-medical-step-register = 點選「登録する」（註冊）。
guide-register-route-medical-step-agree = 請確認個人編號入口網站 (Mynaportal) 的使用規章，若無任何問題，請點選「同意して次へ進む」（同意並繼續）。
guide-register-route-medical-step-next = 完成將個人編號卡作為健康保險證的使用註冊。點選「次へ」（下一步），並前往同意畫面。

guide-register-route-mynaportal = 於個人編號入口網站 (Mynaportal) 辦理事前註冊
guide-register-route-mynaportal-step-open = 開啟個人編號入口網站 (Mynaportal) 應用程式後登入，於「証明書」（證明文件）中點選「健康保険証」（健康保險證）。
guide-register-route-mynaportal-step-unregistered = 若「マイナンバーカード利用」（使用個人編號卡）顯示「登録済」（已註冊），表示已完成註冊。若以紅字顯示「未登録」（未註冊），則請點選「登録」（註冊）。
guide-register-route-mynaportal-step-waiting = 若需較長時間處理註冊作業，則會顯示「登録中」（註冊中）。
guide-register-route-mynaportal-step-registered = 若「マイナンバーカード利用」（使用個人編號卡）的狀態顯示為「登録済」（已註冊），則代表已完成使用註冊。

## origin: project

guide-register-notice-needed = 註冊只需辦理一次。完成註冊之前，卡片不能作為保險資格的證明。
guide-register-route-medical-step-place = 將個人編號卡放在附人臉辨識功能的讀卡機上。若卡片尚未註冊，會自動顯示註冊畫面。
guide-register-route-medical-notice-japanese-screen = 大部分設備的畫面僅提供日語。請隨身攜帶這份說明。
guide-register-route-mynaportal-notice-own-card = 請使用要註冊的本人的個人編號卡登入。
guide-register-route-seven-bank-atm = 於Seven Bank ATM辦理事前註冊
guide-register-route-medical-notice-card-without-pin = 未設定密碼的個人編號卡「顔認証マイナンバーカード」只能在讀卡機上註冊。
guide-register-route-mynaportal-notice-labels = 應用程式的顯示文字可能因版本而異。
guide-register-route-seven-bank-atm-step-look = 請在ATM畫面上確認是否提供註冊服務。若未提供，請改用其他方式。
guide-register-route-seven-bank-atm-step-follow = 請依照畫面操作。您需要個人編號卡與密碼 (4位數字)「暗証番号」。
guide-register-route-seven-bank-atm-notice-not-promised = 此方式不一定可行：2025年1月的版本記載了這種方式，但2025年7月的版本已不再記載。請查看機器上的畫面，或改用其他方式。
guide-register-notice-count = 2025年1月的版本列出3種方式。2025年7月的版本列出2種，並未寫明共有幾種。這裡列出全部3種，並各自標明記載該方式的版本。
guide-register-notice-city-office = 許多市區町村窗口也可協助註冊。請洽詢您的市區町村窗口。
guide-register-notice-stays = 即使更換保險人或補發卡片，註冊仍然有效。加入或退出健康保險時，仍須辦理申報。
guide-register-notice-delay = 加入國民健康保險後，約需2至3個工作天才能查到您的資料。
guide-register-notice-phone = 您也可以將智慧型手機作為健康保險證使用。請先註冊實體卡片。
guide-register-route-mynaportal-notice-search = 請以「マイナポータル」（個人編號入口網站）搜尋應用程式。
