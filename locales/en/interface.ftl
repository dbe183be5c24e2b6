# The words around the answers: headings, labels, dates, states.

## origin: project

# Labels before a value.
label-why = Why
label-do-now = What to do now
label-bring = What to bring
label-guides = Guides to follow
label-trees = Further questions
label-call = Whom to call
label-ask = Whom to ask
label-sources = Sources
label-notices = Good to know
label-repeat = The same answer again
label-error = error
label-hint = hint
label-warning = Note
label-language = Language
label-matter = About
label-cost = Cost
label-hours = Hours
label-state = State
label-line = Line
label-answer-with = Answer with
label-still-possible = Still possible
label-your-answers = Your answers
label-steps = Steps
label-screen = On the screen

# What a list is separated with.
list-separator = ,{" "}
# Between a label and its value.
label-separator = :{" "}
# A text with more in brackets behind it.
in-brackets = { $text } ({ $more })

# Guides.
guides-title = Guides
guides-hint = Open one with: { $command }
guide-japanese-only = In Japanese only
guide-named-in = Named in: { $editions }
guide-named-in-all = Named in every leaflet
guide-press = press
guide-label-not-known = The exact Japanese on the buttons is not known

# Trees.
trees-title = Questions the guide can answer
trees-hint = Begin with: { $command }
option-unsure = I don't know
undecided-title = Several answers are still possible
undecided-text = Bring everything named here. Then you are ready for any of these.
undecided-empty-title = No rule is in force on { $date }
undecided-empty-text = For this day the guide knows no rule. Ask your insurer or the city office.

# Facts of an outcome.
fact-rate-percent = Rate
fact-until = Last day of this rate
fact-usable-until = Works at the reader until
fact-renew-from = Can be renewed from
fact-certificate-expiry = The electronic certificate ends on
rate-separator = {" "}or{" "}
percent = { $number }%

# Phone lines.
lines-title = Phone lines
open-state-open = Open: { $telephone }
open-state-closed = Closed: { $telephone }
open-state-unknown = Not known whether it is open: { $telephone }
open-state-none = No line for this
state-open = open
state-closed = closed
state-unknown = not known
next-change-closes = Open until { $moment }
next-change-opens = Opens { $moment }
next-change-hours-known-again = Hours are known again from { $moment }
reason-open-hours = Within the reception hours
reason-always-open = Around the clock, every day
reason-outside-hours = Outside the reception hours
reason-public-holiday = Public holiday: { $holiday }
reason-year-end = Closed over the year-end and New Year
reason-not-served-language = Not available in { $language }
reason-not-served-matter = Not for this matter
reason-not-published = The hours for these days are not published
cost-free = free of charge
cost-charged = call charges apply
label-not-connected = If it does not connect
label-lines-that-serve = Lines for this
as-of = As of { $moment } (Japan time)
hours-around-the-clock = 24 hours, every day
hours-every-day = every day
hours-weekdays = weekdays
hours-weekends-and-holidays = Saturdays, Sundays and holidays
hours-holidays = holidays
hours-dates = { $from } to { $until }
hours-closed = closed
hours-unknown = not published
# days and the times on them
hours-rule = { $days } { $times }

# Dates and times. Hours in tables stand as 8:30–20:00.
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
day-1 = 1
day-2 = 2
day-3 = 3
day-4 = 4
day-5 = 5
day-6 = 6
day-7 = 7
day-8 = 8
day-9 = 9
day-10 = 10
day-11 = 11
day-12 = 12
day-13 = 13
day-14 = 14
day-15 = 15
day-16 = 16
day-17 = 17
day-18 = 18
day-19 = 19
day-20 = 20
day-21 = 21
day-22 = 22
day-23 = 23
day-24 = 24
day-25 = 25
day-26 = 26
day-27 = 27
day-28 = 28
day-29 = 29
day-30 = 30
day-31 = 31
date = { $day } { $month-name } { $year }
date-with-weekday = { $weekday }, { $day } { $month-name } { $year }
month-day = { $day } { $month-name }
year-month = { $month-name } { $year }
moment = { $date }, { $time }

# Sources.
sources-title = Sources
sources-hint = Look at one with: { $command }
sources-editions = Leaflets
sources-pages = Other sources
sources-differences = Where the sources differ
source-kind-edition = leaflet
source-kind-page = web page
source-kind-review = the project's own review
source-kind-overlay = content laid over this guide
source-publisher = Publisher
source-title = Title
source-language = Language of the source
source-published = Published
source-undated = undated
source-verified = Checked on
source-review-by = Review by
source-address = Address
source-no-address = No address kept
source-rests = What rests on it
source-position = { $reading }: { $sources }
source-told = What this guide does
wording-official = The words in this language follow an official leaflet.
wording-project = The words in this language are the project's own translation.

# Warnings.
warning-holidays-provisional = Public holidays after { $date } are not announced yet. This answer uses dates computed by the rule of the holidays act.
warning-review-due = To be reviewed by { $date }: { $source }. Check whether this still holds.
warning-low-confidence = Not certain. Check before you rely on it.
warning-not-in-force = Not in force before { $date }.
warning-not-in-force-any-more = Not in force after { $date }.
warning-unused-answer = The answer { $question } was not needed.

# When the environment names no language that the guide has. On a terminal only.
fallback-language = Shown in English: the environment names no language of this guide. Choose one with --lang: { $languages }

## origin: project

warning-sources-differ = Sources differ: { $subject }. This guide { $told }
hours-separator = ;{" "}
next-change-hours-unknown = Closed; from { $moment } the hours are not known
label-holiday = Public holiday
label-holiday-provisional = Public holiday (provisional)
label-as-of = As of (Japan time)
label-kind = Kind
holidays-title = Public holidays of Japan
label-spoken = This line speaks
undecided-text-ask = Ask your insurer or the city office which of these holds for you.
open-state-not-served = Not for this call: { $telephone }
wording-partly = The words in this language follow an official leaflet in part; the rest is the project's own.
label-ways = Ways
