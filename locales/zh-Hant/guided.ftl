# The guided mode: what is asked between the answers. Short lines, spoken to one person; many stand in a list with a number before them.

## origin: project

# What the prompter itself says.
prompt-keys = 上下鍵與Enter：選擇   <：返回   ?：說明   *：語言   Esc：離開
prompt-field-keys = Enter：繼續   <：返回   ?：說明   *：語言   Esc：離開
prompt-type-here = 請輸入編號，或清單中的文字。輸入 < 返回，? 查看說明，* 變更語言。
prompt-empty-means = 若不輸入任何內容，即選擇
prompt-taken = 已選擇
prompt-not-there = 清單中沒有
prompt-go-on = Enter：繼續閱讀
prompt-page = 頁次

# What there is to do.
home-question = 您需要什麼協助？
home-next-steps = 我的下一步
home-get-card = 申辦個人編號卡「マイナンバーカード」
home-register = 將個人編號卡註冊為健康保險證
home-reader = 使用讀卡機報到
home-rehearse = 練習操作讀卡機
home-reader-failed = 讀卡機無法確認我的保險資格
home-papers = 資格確認書、自負額、投保、有效期限
home-call = 打電話諮詢
home-guides = 所有指南
home-names = 證件、制度等的正式名稱
home-sources = 資料來源
home-language = 變更語言
home-leave = 離開

# Lists.
papers-question = 您想了解哪一項？
guides-question = 要看哪一份指南？
guide-all-ways = 全部顯示
sources-question = 要看哪一項資料來源？
sources-all = 所有資料來源及說法不同之處
names-question = 要查哪一個名稱？
call-matter-question = 您要諮詢哪一類事項？
call-line-question = 要撥打哪一支電話？目前受理中的排在前面。
call-nobody = 沒有以這種語言受理此事項的電話專線。
call-line = { $telephone }  { $name }（{ $state }）
call-other-language = 改用其他語言通話
call-language-question = 您想用哪種語言通話？

# Questions.
guided-place = 第 { $number } 題（最多 { $most } 題）
guided-back = 返回
guided-explain = 什麼是{ $name }？
date-hint = 例如 2019-04-01、2019/4/1、「平成31年4月1日」或 H31.4.1。若不輸入任何內容，即表示『我不知道』。
date-understood = 您輸入的日期是：{ $date }
date-understood-in-era = 您輸入的日期是：{ $date }「{ $japanese }」
date-unsure = 您的回答：{ $answer }

# After an answer.
next-question = 接下來要做什麼？
next-change = 更改其中一項回答
next-guide = 指南：{ $title }
next-tree = 問答：{ $title }
next-command = 顯示可得到相同答案的指令
next-print = 列印：顯示製作確認清單的指令
next-home = 回到主選單
change-question = 這些是您的回答。要更改哪一項？
change-answered = { $question } { $answer }

# What can be done at every question.
help-title = 如何回答
help-choose = 請用方向鍵與 Enter 從清單中選擇，或輸入該項的編號。
help-back = { "<" } 返回上一題或上一個清單。
help-language = { "*" } 變更語言。
help-unsure = 每一題都可以回答『我不知道』。這時會列出所有仍有可能的結果。
help-leave = 按 Esc 或 Ctrl-C 離開。
help-nothing-kept = 您輸入的內容不會被儲存。
