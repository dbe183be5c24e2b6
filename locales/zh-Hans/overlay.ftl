# Content that others lay over the built-in one: a city, an office.
# $whose and $name are what such a source is called, $reason is its own sentence.

## origin: project

overlay-source = { $name }（叠加于本指南的内容）
overlay-withdrawn = { $whose }已撤下“{ $fact }”：{ $reason }
overlay-withdrawn-part = { $whose }已撤下此处原有的部分内容：{ $reason }
overlay-not-translated = 部分内容尚无该语言的译文，因此以其他语言显示。
overlay-own-holidays = 窗口自行规定的休息日
overlay-closed-on = 当天为窗口休息日：{ $holiday }
overlay-label-own-holiday = 窗口休息日
