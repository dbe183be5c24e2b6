# The guided mode: what is asked between the answers. Short lines, spoken to one person; many stand in a list with a number before them.

## origin: project

# What the prompter itself says.
prompt-keys = 上下键和Enter：选择   <：返回   ?：说明   *：语言   Esc：退出
prompt-field-keys = Enter：继续   <：返回   ?：说明   *：语言   Esc：退出
prompt-type-here = 请输入编号，或列表中的文字。输入 < 返回，? 查看说明，* 更改语言。
prompt-empty-means = 如果什么都不输入，即为
prompt-taken = 已选择
prompt-not-there = 列表中没有
prompt-go-on = Enter：继续阅读
prompt-page = 页

# What there is to do.
home-question = 您需要什么？
home-next-steps = 我的下一步
home-get-card = 申请个人编号卡「マイナンバーカード」
home-register = 为个人编号卡开通健康保险证功能
home-reader = 使用读卡器
home-rehearse = 练习操作读卡器
home-reader-failed = 读卡器无法确认我的资格
home-papers = 资格确认书、自付费用、应加入的保险、有效期限
home-call = 打电话咨询
home-guides = 所有指南
home-names = 正式名称
home-sources = 资料来源
home-language = 语言
home-leave = 退出

# Lists.
papers-question = 您想了解哪一项？
guides-question = 要看哪一份指南？
guide-all-ways = 全部
sources-question = 要看哪一份资料？
sources-all = 所有资料，以及说法不同之处
names-question = 要看哪一个名称？
call-matter-question = 您要咨询什么事？
call-line-question = 要拨打哪个电话？现在可以接通的排在前面。
call-nobody = 没有用这种语言受理此事的电话。
call-line = { $telephone }  { $name }（{ $state }）
call-other-language = 使用其他语言
call-language-question = 您想用哪种语言通话？

# Questions.
guided-place = 第 { $number } 题（最多 { $most } 题）
guided-back = 返回
guided-explain = 什么是{ $name }？
date-hint = 例如 2019-04-01、2019/4/1、「平成31年4月1日」或 H31.4.1。如果什么都不输入，即表示不清楚。
date-understood = 已理解为：{ $date }
date-understood-in-era = 已理解为：{ $date }「{ $japanese }」
date-unsure = 视为：{ $answer }

# After an answer.
next-question = 接下来要做什么？
next-change = 更改一个回答
next-guide = 指南：{ $title }
next-tree = 问题：{ $title }
next-command = 显示可得到相同答案的命令
next-home = 回到开头
change-question = 这些是您的回答。要更改哪一个？
change-answered = { $question } { $answer }

# What can be done at every question.
help-title = 如何回答
help-choose = 请用方向键和Enter从列表中选择，或输入该行的编号。
help-back = { "<" } 返回上一题或上一个列表。
help-language = { "*" } 更改语言。
help-unsure = 每个问题都可以回答“不清楚”。这时会列出所有仍有可能的结果。
help-leave = 按 Esc 或 Ctrl-C 退出。
help-nothing-kept = 您输入的内容不会被保存。
