# The guided mode: what is asked between the answers. Short lines, spoken to one person; many stand in a list with a number before them.

## origin: project

# What the prompter itself says.
prompt-keys = 上下鍵與Enter：選擇   <：返回   ?：說明   *：語言   Esc：離開
prompt-field-keys = Enter：繼續   <：返回   ?：說明   *：語言   Esc：離開
prompt-type-here = 請輸入編號，或清單中的文字。輸入 < 返回，? 查看說明，* 變更語言。
prompt-empty-means = 若不輸入任何內容，即為
prompt-taken = 已選擇
prompt-not-there = 清單中沒有
prompt-go-on = Enter：繼續閱讀
prompt-page = 頁

# What there is to do.
home-question = 您需要什麼？
home-next-steps = 我的下一步
home-get-card = 申辦個人編號卡「マイナンバーカード」
home-register = 將個人編號卡註冊為健康保險證
home-reader = 使用讀卡機報到
home-rehearse = 練習操作讀卡機
home-reader-failed = 讀卡機無法確認我的資格
home-papers = 資格確認書、自負額、應加入的保險、有效期限
home-call = 打電話詢問
home-guides = 所有指南
home-names = 正式名稱
home-sources = 資料來源
home-language = 語言
home-leave = 離開

# Lists.
papers-question = 您想了解哪一項？
guides-question = 要看哪一份指南？
guide-all-ways = 全部
sources-question = 要看哪一份資料？
sources-all = 所有資料，以及說法不同之處
names-question = 要看哪一個名稱？
call-matter-question = 您要詢問什麼事？
call-line-question = 要撥打哪一支電話？目前有人接聽的排在前面。
call-nobody = 沒有以此語言受理此事的電話。
call-line = { $telephone }  { $name }（{ $state }）
call-other-language = 使用其他語言
call-language-question = 您想用哪種語言通話？

# Questions.
guided-place = 第 { $number } 題（最多 { $most } 題）
guided-back = 返回
guided-explain = 什麼是{ $name }？
date-hint = 例如 2019-04-01、2019/4/1、「平成31年4月1日」或 H31.4.1。若不輸入任何內容，即表示『我不知道』。
date-understood = 已理解為：{ $date }
date-understood-in-era = 已理解為：{ $date }「{ $japanese }」
date-unsure = 視為：{ $answer }

# After an answer.
next-question = 接下來要做什麼？
next-change = 更改一個答案
next-guide = 指南：{ $title }
next-tree = 問題：{ $title }
next-command = 顯示可得到相同答案的指令
next-home = 回到開頭
change-question = 這些是您的答案。要更改哪一個？
change-answered = { $question } { $answer }

# What can be done at every question.
help-title = 如何回答
help-choose = 請用方向鍵與Enter從清單中選擇，或輸入該行的編號。
help-back = { "<" } 返回上一題或上一份清單。
help-language = { "*" } 變更語言。
help-unsure = 每一題都可以回答『我不知道』。這時會列出所有仍有可能的結果。
help-leave = 按 Esc 或 Ctrl-C 離開。
help-nothing-kept = 您輸入的內容不會被儲存。
