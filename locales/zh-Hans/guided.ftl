# The guided mode: what is asked between the answers. Short lines, spoken to one person; many stand in a list with a number before them.

## origin: project

# What the prompter itself says.
prompt-keys = 上下键和Enter：选择   <：返回   ?：帮助   *：语言   Esc：退出
prompt-field-keys = Enter：继续   <：返回   ?：帮助   *：语言   Esc：退出
prompt-type-here = 请输入编号，或列表中的文字。输入 < 返回，? 查看帮助，* 更改语言。
prompt-empty-means = 如果什么都不输入，即选择
prompt-taken = 已选择
prompt-not-there = 列表中没有
prompt-go-on = Enter：继续阅读
prompt-page = 页码

# What there is to do.
home-question = 您需要什么帮助？
home-next-steps = 我的下一步
home-get-card = 申请个人编号卡「マイナンバーカード」
home-register = 开通个人编号卡的健康保险证功能
home-reader = 就诊时使用读卡器
home-rehearse = 练习操作读卡器
home-reader-failed = 读卡器无法确认我的保险资格
home-papers = 资格确认书、自付费用、参保、有效期
home-call = 打电话咨询
home-guides = 所有指南
home-names = 证件、制度等的正式名称
home-sources = 资料来源
home-language = 更改语言
home-leave = 退出

# Lists.
papers-question = 您想了解哪一项？
guides-question = 要看哪一份指南？
guide-all-ways = 全部显示
sources-question = 要看哪一项资料来源？
sources-all = 所有资料来源及说法不一之处
names-question = 要查哪个名称？
call-matter-question = 您要咨询哪类事项？
call-line-question = 要拨打哪个电话？目前受理中的排在前面。
call-nobody = 没有用这种语言受理此事项的热线。
call-line = { $telephone }  { $name }（{ $state }）
call-other-language = 改用其他语言通话
call-language-question = 您想用哪种语言通话？

# Questions.
guided-place = 第 { $number } 题（最多 { $most } 题）
guided-back = 返回
guided-explain = 什么是{ $name }？
date-hint = 例如 2019-04-01、2019/4/1、「平成31年4月1日」或 H31.4.1。如果什么都不输入，即视为不清楚。
date-understood = 您输入的日期是：{ $date }
date-understood-in-era = 您输入的日期是：{ $date }「{ $japanese }」
date-unsure = 您的回答：{ $answer }

# After an answer.
next-question = 接下来要做什么？
next-change = 更改其中一项回答
next-guide = 指南：{ $title }
next-tree = 问答：{ $title }
next-command = 显示可得到相同答案的命令
next-print = 打印：显示制作核对清单的命令
next-home = 返回主菜单
change-question = 这些是您的回答。要更改哪一项？
change-answered = { $question } { $answer }

# What can be done at every question.
help-title = 如何回答
help-choose = 请用方向键和 Enter 从列表中选择，或输入该项的编号。
help-back = { "<" } 返回上一题或上一个列表。
help-language = { "*" } 更改语言。
help-unsure = 每个问题都可以回答“不清楚”。这时会列出所有仍有可能的结果。
help-leave = 按 Esc 或 Ctrl-C 退出。
help-nothing-kept = 您输入的内容不会被保存。
