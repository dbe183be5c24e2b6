# The guided mode: what is asked between the answers. Short lines, spoken to one person; many stand in a list with a number before them.

## origin: project

# What the prompter itself says.
prompt-keys = Up/Down and Enter: choose   <: back   ?: help   *: language   Esc: leave
prompt-field-keys = Enter: go on   <: back   ?: help   *: language   Esc: leave
prompt-type-here = Type a number or a word from the list. < goes back, ? helps, * changes the language.
prompt-empty-means = An empty line means
prompt-taken = Chosen
prompt-not-there = Not in the list
prompt-go-on = Enter: go on
prompt-page = Page

# What there is to do.
home-question = What do you need?
home-next-steps = My next step
home-get-card = Get a My Number Card 「マイナンバーカード」
home-register = Register the card as Health Insurance Certificate
home-reader = At the card reader
home-rehearse = Rehearse at the card reader
home-reader-failed = The reader cannot confirm me
home-papers = Certificates, co-payment, insurance, dates
home-call = Call someone
home-guides = All guides
home-names = Official names
home-sources = Sources
home-language = Language
home-leave = Leave

# Lists.
papers-question = What is it about?
guides-question = Which guide?
guide-all-ways = All of them
sources-question = Which source?
sources-all = All sources, and where they differ
names-question = Which name?
call-matter-question = What is the call about?
call-line-question = Which line? Open ones stand first.
call-nobody = No line for this speaks this language.
call-line = { $telephone }  { $name } ({ $state })
call-other-language = Speak another language
call-language-question = Which language do you want to speak on the phone?

# Questions.
guided-place = Question { $number } of at most { $most }
guided-back = Back
guided-explain = What is { $name }?
date-hint = For example 2019-04-01, 2019/4/1, 「平成31年4月1日」 or H31.4.1. An empty line means: I don't know.
date-understood = Understood: { $date }
date-understood-in-era = Understood: { $date } 「{ $japanese }」
date-unsure = Taken as: { $answer }

# After an answer.
next-question = What next?
next-change = Change an answer
next-guide = Guide: { $title }
next-tree = Questions: { $title }
next-command = Show the command that gives this answer again
next-print = Print it: show the command for a sheet
next-home = Back to the start
change-question = These are your answers. Which one do you want to change?
change-answered = { $question } { $answer }

# What can be done at every question.
help-title = How to answer
help-choose = Choose from a list with the arrow keys and Enter, or type the number of the line.
help-back = { "<" } goes one question or list back.
help-language = { "*" } changes the language.
help-unsure = You may answer every question with “I don't know”. Then everything that is still possible is shown.
help-leave = Esc or Ctrl-C leaves.
help-nothing-kept = Nothing you type is kept.
