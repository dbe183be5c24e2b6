# Content that others lay over the built-in one: a city, an office.
# $whose and $name are what such a source is called, $reason is its own sentence.

## origin: project

overlay-source = { $name } (laid over this guide)
overlay-withdrawn = { $whose } has withdrawn “{ $fact }”: { $reason }
overlay-withdrawn-part = { $whose } has withdrawn something that stood here: { $reason }
overlay-not-translated = Some of this is not there in this language yet, and is shown in another one.
overlay-own-holidays = the office's own holidays
overlay-closed-on = The office is closed on this day: { $holiday }
overlay-label-own-holiday = Closed day of the office
