# Content that others lay over the built-in one: a city, an office.
# $whose and $name are what such a source is called, $reason is its own sentence.

## origin: project

overlay-source = { $name }（疊加於本指南的內容）
overlay-withdrawn = { $whose }已撤下『{ $fact }』：{ $reason }
overlay-withdrawn-part = { $whose }已撤下此處原有的部分內容：{ $reason }
overlay-not-translated = 部分內容尚無此語言的譯文，因此以其他語言顯示。
overlay-own-holidays = 窗口自行規定的休息日
overlay-closed-on = 當天為窗口休息日：{ $holiday }
overlay-label-own-holiday = 窗口休息日
