# Content that others lay over the built-in one: a city, an office.
# $whose and $name are what such a source is called, $reason is its own sentence.

## origin: project

overlay-source = { $name }(이 안내에 덧붙인 내용)
overlay-withdrawn = { $whose }에서 '{ $fact }'을(를) 철회했습니다: { $reason }
overlay-withdrawn-part = { $whose }에서 여기에 있던 내용의 일부를 철회했습니다: { $reason }
overlay-not-translated = 일부 내용은 아직 이 언어로 번역되지 않아 다른 언어로 표시합니다.
overlay-own-holidays = 창구 자체 휴무일
overlay-closed-on = 창구 휴무일입니다: { $holiday }
overlay-label-own-holiday = 창구 휴무일
