# Content that others lay over the built-in one: a city, an office.
# $whose and $name are what such a source is called, $reason is its own sentence.

## origin: project

overlay-source = { $name }（この案内に重ねた内容）
overlay-withdrawn = { $whose }が「{ $fact }」を取り下げました：{ $reason }
overlay-withdrawn-part = { $whose }が、ここにあった案内の一部を取り下げました：{ $reason }
overlay-not-translated = 一部の内容は、この言語の文章がまだないため、ほかの言語で表示しています。
overlay-own-holidays = 窓口の休業日
overlay-closed-on = 窓口の休業日です：{ $holiday }
overlay-label-own-holiday = 窓口の休業日
