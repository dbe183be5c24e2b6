# Content that others lay over the built-in one: a city, an office.
# $whose and $name are what such a source is called, $reason is its own sentence.

## origin: project

overlay-source = { $name }（この案内《あんない》に重《かさ》ねた内容《ないよう》）
overlay-withdrawn = { $whose }が「{ $fact }」を取《と》り下《さ》げました（やめました）：{ $reason }
overlay-withdrawn-part = { $whose }が、ここにあった案内《あんない》の一部《いちぶ》を取《と》り下《さ》げました（やめました）：{ $reason }
overlay-not-translated = この言葉《ことば》の文《ぶん》がまだないところは、ほかの言葉《ことば》で書《か》いてあります。
overlay-own-holidays = 窓口《まどぐち》の休《やす》みの日《ひ》
overlay-closed-on = 窓口《まどぐち》の休《やす》みの日《ひ》です：{ $holiday }
overlay-label-own-holiday = 窓口《まどぐち》の休《やす》みの日《ひ》
