# What `myna check --due` and `myna check --outcomes` say. For who reviews content.

## origin: project

# The sources, and when they are to be reviewed.
review-title = What to review
review-none-overdue = No source is overdue on { $date }. Sources in all: { $all }.
review-overdue-count = Overdue on { $date }: { $number } of { $all } sources.
review-overdue = Overdue
review-later = Not due yet
review-was-due = It was to be reviewed by { $date }: compare what rests on it with the source again, then set new dates for verified and review-by.
review-verify = What to verify:
review-nothing-rests = Nothing rests on it.

# The facts that hold for a time. Each is a line: when, in brackets what will have become of it on the day asked about, where.
review-between = Changes from today until { $date }
review-to-come = Changes after { $date }
review-ended = No longer in force
review-nothing = Nothing changes.
review-dated = { $when }: { $place }
review-changed = { $when } ({ $change }): { $place }
review-will-have-ended = will have ended by then
review-will-have-begun = will have begun by then
review-from = from { $from }
review-until = until { $until }
review-from-until = from { $from } until { $until }
review-edge = { $tree } / { $question } / { $option } / leads to: { $to }
review-doubt = { $line } / { $matter } / the sources differ on these days every year: { $difference }

# The outcomes of the trees, each with the answers that lead to it: a question, and the option or the dates.
review-outcomes = Every outcome, and the answers that lead to it
review-outcomes-on = As it stands on { $days }.
review-ways = Answers that lead here
review-ways-on = Answers that lead here on { $date }
review-no-way = No answers lead here.
review-no-way-on = No answers lead here on { $date }.
review-any-answer = Whatever is answered.
review-answer = { $question } → { $option }
