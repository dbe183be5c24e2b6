# What `myna check` says: what is wrong with content, and under `-hint` what would be right. For authors of content.

## origin: project

# Around the findings.
check-translations = Translations
check-language = Language
check-messages = Needed
check-there = Present
check-missing = Missing
check-stale = Stale
check-share = Share
check-clean = Nothing is wrong.
check-count = Errors: { $errors }. Warnings: { $warnings }.
check-nearest = Did you mean “{ $nearest }”?
check-allowed = Possible: { $allowed }

# When an edge of a graph is in force.
check-from = from { $from }
check-until = until { $until }
check-between = { $from } to { $until }

# What an id names.
thing-source = source
thing-line = phone line
thing-guide = guide
thing-tree = tree
thing-term = term
thing-item = thing to bring
thing-screen = screen
thing-difference = difference
thing-office = office
thing-holiday = holiday
thing-language = language
thing-locale = language of the words

# Files.
flaw-overlay-missing = overlay.toml is missing: nothing says whose content this is.
flaw-overlay-missing-hint = Create it with id, publisher, language, verified and review-by.
flaw-unreadable = It cannot be read: { $cause }
flaw-too-large = The file is too large.
flaw-too-large-hint = A file may have at most 8 MiB. Split it.
flaw-not-utf8 = From here on this is not UTF-8.
flaw-not-utf8-hint = Save the file as UTF-8.
flaw-byte-order-mark = The file begins with a byte order mark.
flaw-byte-order-mark-hint = Save it as UTF-8 without one.
flaw-file-name = The name “{ $value }” cannot be an id.
flaw-file-name-hint = Rename the file or folder: an id begins with a small letter; then come only small letters, digits and hyphens.
flaw-unknown-file = Nothing reads “{ $value }”.
flaw-control-character = { $value } is an invisible control character: it is left out wherever this is shown.
flaw-control-character-hint = Take it out.

# What a file holds.
flaw-toml = This is not TOML: { $cause }
flaw-missing-key = “{ $key }” is missing.
flaw-unknown-key = There is no key “{ $value }” here.
flaw-wrong-type = This is of the wrong kind.
flaw-wrong-type-hint = Write it like { $expected }
flaw-empty-list = This list must not be empty.
flaw-empty-text = This text must not be empty.
flaw-not-one-line = This must be one line of at most { $most } characters.
flaw-not-a-number = This must be a whole number, 0 or more.
flaw-not-a-percentage = This must be a whole number from 0 to 100.
flaw-not-a-date = “{ $value }” is not a date.
flaw-not-a-date-hint = Write only the day, without quotation marks, like 2026-11-20
flaw-not-a-month-day = “{ $value }” is not a day of the year.
flaw-not-a-month-day-hint = Write it like "12-29"
flaw-not-published = “{ $value }” is not a date of publication.
flaw-not-published-hint = Write it as precisely as it is known: "2026", "2026-11" or "2026-11-20"
flaw-not-an-id = “{ $value }” is not an id.
flaw-not-an-id-hint = An id begins with a small letter; then come only small letters, digits and hyphens.
flaw-dates-turned-around = { $last } is before { $first }.
flaw-unknown-word = “{ $value }” is not possible here.
flaw-unknown-thing = “{ $value }” is not a known { $thing }.
flaw-id-twice = The id “{ $value }” appears here twice.
flaw-id-taken = “{ $value }” is already the id of an overlay.
flaw-unused = Nothing uses “{ $value }”.

# Addresses, numbers, hours.
flaw-address-malformed = “{ $value }” is not a web address.
flaw-address-malformed-hint = Write it like https://www.city.example.jp/page
flaw-address-not-https = “{ $value }” is not a secure address (https).
flaw-address-not-https-hint = Check whether the page also has an address that begins with https.
flaw-telephone-malformed = “{ $value }” is not a Japanese telephone number.
flaw-telephone-malformed-hint = Write 10 digits beginning with 0, with hyphens; 11 if the number begins with 050, 060, 070, 080 or 090. A 3-digit number beginning with 1, such as 119, is written as it is.
flaw-number-twice = The line “{ $line }” has this number too.
flaw-cost-doubtful = { $telephone } is probably not “{ $value }”.
flaw-cost-doubtful-hint = 0120 and 0800 are free; 0570 and 050 are charged.
flaw-calls-itself = Under “then” the line names itself as the one to call if it does not connect.
flaw-no-language = The service names no language.
flaw-service-twice = This line already has a service for “{ $value }” in { $languages }: only the first is used.
flaw-service-twice-hint = Write all its hours into one service.
flaw-line-not-offered = The line “{ $value }” is offered only to people who name it.
flaw-line-not-offered-hint = Name it under “offer” in overlay.toml, under “lines” in a guide or tree, or under “then” of another line.
flaw-hours-unreadable = The hours “{ $value }” cannot be understood.
flaw-hours-unreadable-hint = Write them like Mo-Fr 08:30-12:00,13:00-17:15; PH off; Dec 29-Jan 03 off
flaw-hours-without-times = In these hours “{ $value }” has no times: that means open day and night.
flaw-hours-without-times-hint = Write no space after a comma (PH,SH off), “off” where it is closed, and 00:00-24:00 where it is open all day.
flaw-hours-after-midnight = “{ $value }” goes on after 24:00.
flaw-hours-over-midnight = “{ $value }” runs past midnight.
flaw-hours-over-midnight-hint = If that is not meant, correct the times.
flaw-hours-not-plain = The hours “{ $value }” are understood, but shown as they are written.
flaw-hours-not-plain-hint = Only weekdays, dates, PH, SH, times such as 08:30, off and unknown are shown in words.
flaw-hours-never-open = With the hours “{ $value }” the line is never open.
flaw-hours-overlap = Times overlap in “{ $value }”.
flaw-hours-overridden = In “{ $value }” a later rule overrides one before it.
flaw-hours-overridden-hint = Write the times of a day in one rule, and exceptions last: Mo-Fr 08:30-12:00,13:00-17:15; PH off
flaw-hours-without-holidays = “{ $value }” does not say what happens on public holidays: the line counts as open, as on any weekday.
flaw-hours-without-holidays-hint = If it is closed then, add PH off
flaw-hours-without-own-days = “{ $value }” mentions the office's own closed days (SH), but no such day is named.
flaw-hours-without-own-days-hint = Name the days in content/holidays.toml, or take SH out.
flaw-own-days-unused = No line's hours mention these days, so they change nothing.
flaw-own-days-unused-hint = Write them into the hours of the lines as SH: Mo-Fr 08:30-17:15; PH,SH off
flaw-year-missing = { $value } is said to be announced, but has no calendar.
flaw-year-missing-hint = Add its file to content/calendars/jp/, or set announced-until to a day before that year.
flaw-holiday-missing = By the act on public holidays these are holidays too, but they are missing here: { $value }

# Guides and trees.
flaw-route-without-steps = The route has no steps.
flaw-steps-of-two-kinds = The route has steps of its own, but this guide has shared steps: use only one kind.
flaw-unknown-route = There is no route “{ $value }” in this guide.
flaw-unknown-button = There is no button “{ $value }” on this screen.
flaw-unknown-question = There is no question “{ $value }” in this tree.
flaw-unknown-outcome = There is no outcome “{ $value }” in this tree.
flaw-edge-to-two = An edge leads to a question or to an outcome, not to both.
flaw-edge-to-nowhere = The edge leads nowhere.
flaw-edge-to-nowhere-hint = Name a question or an outcome.
flaw-edges-overlap = On { $date } two edges are in force.
flaw-edges-gap = From { $from } to { $until } no edge is in force.
flaw-edge-ended = The last edge ended on { $date }: whoever chooses this option is told that nothing is in force.
flaw-question-not-reached = No way leads to the question “{ $value }”.
flaw-outcome-not-reached = No way leads to the outcome “{ $value }”.
flaw-circle = The ways go round in a circle at “{ $value }”.
flaw-too-many-ways = More than { $most } ways lead through the tree, or one is too long: the tree is refused.
flaw-too-many-ways-hint = Ask less in one tree, and lead on from its outcomes to another.
flaw-asked-twice = On one way “{ $value }” is asked twice.
flaw-rule-without-date = A rule turns a date into an option; this question does not ask for a date.
flaw-date-without-rule = The question asks for a date, but no rule turns it into an option.
flaw-option-missing = The rule may give “{ $value }”, but the question has no such option.
flaw-option-missing-hint = Add the option, and say where it leads.
flaw-option-never-given = The rule never gives “{ $value }”.
flaw-asked-otherwise = The question “{ $value }” has another type, rule or options than this one.
flaw-asked-otherwise-hint = One answer counts for both places: write the same type, rule and options, or ask something else.

# Sources.
flaw-no-source = Nothing vouches for this: no source is named.
flaw-page-without-address = A web page needs an address: “url” is missing.
flaw-verified-later = { $date } is in the future.
flaw-review-due = It was to be reviewed by { $date }.
flaw-review-due-hint = Check it against the source again, then set new dates for verified and review-by.
flaw-withdrawal-unclear = It is not clear what is withdrawn.
flaw-withdrawal-unclear-hint = Name only one: a line, a guide (or a route, a step or a notice of it), a tree (or a notice of it), or a term.
flaw-too-many-withdrawals = More than { $most } facts are withdrawn: the overlay is not read.
flaw-too-many-withdrawals-hint = Withdraw a whole guide or tree, or put a file of your own in its place.
flaw-unknown-step = There is no step “{ $value }” here to withdraw.
flaw-unknown-step-hint = For a step of one route, name that route too; for a step that routes share, name no route.
flaw-unknown-notice = There is no notice “{ $value }” here to withdraw.
flaw-unknown-notice-hint = For a notice of one route or outcome, name that too; for one of the whole guide or tree, name neither.
flaw-met-unclear = It is not clear where a person meets this.
flaw-met-unclear-hint = Name only one: a guide (or a route of it), a tree, or a line.
flaw-entry-unclear = The entry leads nowhere, or to more than one thing.
flaw-entry-unclear-hint = Write exactly one of trees, guide and does.

# Words.
flaw-ftl = This line is neither a comment nor a message, and continues none; or its braces do not match.
flaw-ftl-hint = Write id = text, indent the lines that continue it, begin a comment with # and a space, and close every brace.
flaw-as-of = “{ $value }” is not a date.
flaw-as-of-hint = Write # as of 2026-11-20 right above the message.
flaw-message-stale = “{ $value }” was reworded here on { $date }, but not in { $languages }.
flaw-message-stale-hint = Compare the wording there with this one, correct it if needed, and write # as of { $date } right above it.
flaw-origin-language = The source “{ $value }” is in “{ $languages }”: these words cannot be its own.
flaw-origin-language-hint = Write “## origin: project” above what you have translated.
flaw-message-empty = “{ $value }” has no text.
flaw-message-empty-hint = Write its text after the equals sign, or take the message out.
flaw-message-twice = “{ $value }” appears twice in this file: the first is used.
flaw-message-twice-hint = Keep one of them.
flaw-message-attribute = “{ $value }” makes this message more than text, strings and variables.
flaw-message-attribute-hint = Do without attributes, terms, references and selectors: write the whole sentence.
flaw-braces-too-deep = Braces are nested too deep: this message is not read.
flaw-braces-too-deep-hint = Write the text without them.
flaw-locale-unknown = There are words in “{ $value }”, which is not a known language.
flaw-locale-unknown-hint = Add it to content/locales.toml, or correct the name of the folder.
flaw-message-missing = The message “{ $value }” is missing in { $languages }.
flaw-message-missing-hint = Add it to { $file }.
flaw-message-unused = Nothing needs the message “{ $value }”.
flaw-message-unused-hint = Take it out, or correct its id.
flaw-message-misplaced = “{ $value }” is not looked for in this file.
flaw-message-misplaced-hint = Move it to the file named below.
flaw-variable-unknown = The variable “{ $value }” is not set here.
flaw-variable-unknown-hint = Write the text without it, or correct its name.
flaw-variables-differ = Variables left out in { $languages }: { $value }
flaw-variables-differ-hint = The built-in message has it: put it where it belongs in the sentence.
flaw-numbers-differ = The numbers, times or dates differ from those in { $languages }; here: { $value }
flaw-numbers-differ-hint = Say the same numbers, in digits, in every language.
flaw-telephone-differs = The telephone numbers differ from those in { $languages }; here: { $value }
flaw-telephone-differs-hint = Check with the source which is right, and write it the same in every language.
flaw-telephone-of-no-line = No line has the number { $value }.
flaw-telephone-of-no-line-hint = Make it a line, so that it has hours and a source; or correct the number.
flaw-address-differs = The addresses differ from those in { $languages }; here: { $value }
flaw-address-differs-hint = Write the same addresses in every language; if a page is in another language, say so in words.
flaw-label-missing = 「{ $value }」 is missing from the words in { $languages }.
flaw-label-missing-hint = Write what stands on the screen or the paper in 「」, then its meaning in brackets.
flaw-link-missing = The address { $value } is missing from the words in { $languages }.
flaw-link-missing-hint = Write it out, the same in every language.
flaw-label-differs = 「{ $value }」 is here but not in { $languages }, or there but not here.
flaw-label-differs-hint = Put what is Japanese on a screen or a paper in 「」 in every language, exactly as it is there.
flaw-bracket-alone = This { $value } is not part of a pair.
flaw-bracket-alone-hint = Close every such bracket, and put none inside another.
flaw-reading-malformed = “{ $value }” belongs to no reading here, and is shown as it stands.
flaw-reading-malformed-hint = A reading is hiragana between 《 and 》, right after its kanji.
flaw-digits-full-width = The digit { $value } is full-width.
flaw-digits-full-width-hint = Write digits as 0 to 9.
flaw-not-the-term = “{ $value }” is not the right wording.
flaw-not-the-term-hint = Use the name that the glossary has in this language.
flaw-kana-here = Kana in a language that is not written in it: { $value }
flaw-kana-here-hint = Translate it. Put what is Japanese on a screen or a paper in 「」.
flaw-wrong-script = Characters that this language is not written in: { $value }
flaw-wrong-script-hint = Write them as this language does. Put what is Japanese on a screen or a paper in 「」.
flaw-hangul-missing = A Korean text without hangul.
flaw-hangul-missing-hint = Translate it.
flaw-ambiguous-width = { $value } is 1 column wide on one terminal and 2 on another.
flaw-ambiguous-width-hint = This stands in a list: write it with other characters.
flaw-no-glyph = Not in the fonts of printed sheets: { $value }
flaw-no-glyph-hint = Use other characters: a PDF sheet with these cannot be made.
