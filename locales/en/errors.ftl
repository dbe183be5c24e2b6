# Errors: what is wrong, then what would be right. The names in quotes are what was typed.

## origin: project

error-unknown-language = “{ $value }” is not a language of this guide.
error-unknown-format = “{ $value }” is not a format.
error-format-not-served = The format “{ $value }” is not available here.
error-unknown-guide = There is no guide “{ $value }”.
error-unknown-route = The guide “{ $guide }” has no route “{ $value }”.
error-unknown-tree = There is no question tree “{ $value }”.
error-unknown-question = The tree “{ $tree }” has no question “{ $value }”.
error-unknown-option = “{ $value }” is not an answer to “{ $question }”.
error-unknown-line = There is no phone line “{ $value }”.
error-unknown-matter = “{ $value }” is not a matter.
error-unknown-spoken-language = “{ $value }” is not a language.
error-unknown-edition = There is no source “{ $value }”.
error-malformed-answer = “{ $value }” is not an answer.
error-answered-twice = The question “{ $question }” is answered twice, differently.
error-malformed-moment = “{ $value }” is not a date or time.
error-impossible-moment = “{ $value }” does not exist in the calendar or on the clock.
error-moment-out-of-range = “{ $value }” is outside the days that the guide knows.
error-malformed-date = “{ $value }” is not a date.
error-impossible-date = “{ $value }” does not exist in the calendar.
error-date-in-future = “{ $value }” is in the future.
error-date-out-of-range = “{ $value }” is outside the possible dates.
error-moments-line = Line { $line }: “{ $value }” is not a date or time.
error-not-utf8 = An argument is not valid UTF-8: “{ $value }”.
error-moments-not-here = “--at -” works with is-open only.
error-output-unwritable = Cannot write to “{ $value }”: { $cause }
error-output-other-kind = “{ $value }” exists and is of another kind.
error-output-failed = Writing “{ $value }” failed: { $cause }
error-input-failed = Reading the input failed: { $cause }
error-content = The content is broken: { $cause }

# Checklists and the desk file.
error-unknown-checklist = There is no checklist “{ $value }”.
error-answers-without-tree = “--answer” answers the questions of a tree: name one tree, without an outcome.
error-question-open = “{ $tree }” still asks “{ $question }”: { $words }
error-nothing-in-force = “{ $value }”: nothing is in force on { $date }.
error-desk-unreadable = Cannot read the desk file “{ $value }”: { $cause }
error-desk-broken = Desk file “{ $value }”, line { $line }: not TOML ({ $cause }).
error-desk-unknown-key = Desk file “{ $file }”, line { $line }: there is no “{ $value }”.
error-desk-not-text = Desk file “{ $file }”, line { $line }: “{ $value }” must be a text on one line, of 1 to { $longest } characters.
error-desk-nameless = Desk file “{ $value }”: “name” is missing.
error-pdf-on-terminal = A PDF file cannot be shown on a terminal.
hint-desk = Write it as name = "…", and where wanted address, telephone, hours.
hint-output = Write it to a file with --output.
hint-written = Files written before that, each whole: { $count } of { $total }.
hint-output-folder = Name a folder that exists and that you may write to.
cause-no-file = there is no such file
cause-no-reading = no permission to read it
cause-too-large = it is too large
cause-not-utf8 = it is not UTF-8 text

hint-nearest = Did you mean “{ $nearest }”?
hint-allowed = Possible: { $allowed }
hint-moment = Write it as 2026-09-22T18:30, 2026-09-22 18:30, 2026-09-22 or 2026-09-22T18:30:00+09:00.
hint-date = Write it as 2019-04-01.
hint-range = Possible: { $from } to { $until }
hint-answer = Write it as QUESTION=OPTION, for example { $example }
hint-answer-once = Give one answer for each question.
hint-force = Choose another file, or overwrite it with --force.
hint-folder = Name a file in a folder that exists and that you may write to.
hint-utf8 = Type the argument in UTF-8.
hint-moments = Give one moment, or use is-open.
hint-report = Please report this.

## origin: project

cause-missing = the folder does not exist
cause-no-folder = it is not a folder
cause-permission = no permission to write there
cause-folder = it is a folder
cause-full = the disk is full

# What the argument parser refuses.
error-unknown-verb = There is no command “{ $value }”.
error-unknown-argument = There is no option “{ $value }”.
error-unexpected-argument = “{ $value }” is one argument too many.
error-missing-value = A value is missing for “{ $value }”.
error-invalid-value = “{ $value }” is not possible for “{ $option }”.
error-conflict = “{ $value }” cannot be used together with “{ $other }”.
error-given-twice = “{ $value }” is given more than once.
error-missing-argument = “{ $value }” is missing.
hint-help = Help: { $command }
error-no-value-here = “{ $value }” takes no value.
error-value-not-taken = “{ $option }” does not take “{ $value }” too.
error-missing-verb = A command is missing.
error-usage = This command line cannot be understood.
error-unknown-topic = There is no help on “{ $value }”.
error-unknown-shell = “{ $value }” is not a shell that can be served.

# Names and searches that find nothing.
error-unknown-term = There is no name “{ $value }”.
error-nothing-found = The guide does not speak of “{ $value }”.
error-nothing-to-search = There is nothing to search for in “{ $value }”.
hint-search = Type fewer words, or the Japanese just as it stands on the screen or the form.
hint-terms = All names: { $command }

# The guided mode.
error-year-last = “{ $value }” could be two dates: the year stands last.
error-rehearse-not-here = --rehearse works with the guide visit only.
hint-written-date = Write the year first: 2019-04-01, 2019/4/1, 「平成31年4月1日」 or H31.4.1.
hint-write = Write it as: { $command }

# What cannot be printed.
error-no-glyph = No font has the character { $value }.
error-pdf-refused = The PDF could not be made: { $cause }
hint-no-glyph = Write it with another character, or choose --format html.

# Content that is laid over the built-in one.
error-overlay-missing = “{ $value }” is missing: the folder does not say whose content it is.
error-overlay-unreadable = Cannot read the content “{ $value }”: { $cause }
error-overlay-broken = Content “{ $value }”, line { $line }, column { $column }: { $cause }
error-withdrawn = { $whose } has withdrawn “{ $value }”: { $reason }
cause-no-plain-file = it is not a plain file
hint-overlay = Name a folder with an overlay.toml; README, “Your own content”, shows one.
hint-check = All that is wrong with it, at once: { $command }
