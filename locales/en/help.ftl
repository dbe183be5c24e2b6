# The help: what the program, its commands and its options are. What stands in a usage line or behind `myna` is typed as it is.

## origin: project

# What the program is; under `-more` what stands below it. Then its version.
help-about = Using the My Number Card as your Health Insurance Certificate: guides, questions, phone lines
help-about-more = Every answer is for the day you ask about and names its sources. No network is used. This is not an office: your insurer and your city office decide.
help-version-knowledge = State of knowledge: { $date }
help-version-licence = Licence: MIT

# Headings of the pages. The second group is for manual pages, where each language has its customary headings.
help-heading-usage = Usage
help-heading-commands = Commands
help-heading-arguments = Arguments
help-heading-options = Options
help-heading-options-everywhere = Options of every command
help-heading-examples = Examples
help-heading-topics = More help
help-heading-name = NAME
help-heading-synopsis = SYNOPSIS
help-heading-description = DESCRIPTION
help-heading-exit-status = EXIT STATUS
help-heading-environment = ENVIRONMENT
help-heading-see-also = SEE ALSO
help-heading-book = myna manual

# What is to be put in, as it is written in a usage line: English in capitals, the other languages in angle brackets, all without a space.
help-value-option = OPTION
help-value-verb = COMMAND
help-value-guide = GUIDE
help-value-route = ROUTE
help-value-tree = TREE
help-value-question-option = QUESTION=OPTION
help-value-line = LINE
help-value-spoken = LANGUAGE
help-value-matter = MATTER
help-value-edition = SOURCE
help-value-topic = TOPIC
help-value-shell = SHELL
help-value-tag = LANGUAGE
help-value-time = TIME
help-value-format = FORMAT
help-value-file = FILE
help-value-dir = FOLDER
help-value-drawing = DRAWING
help-value-item = ITEM
help-value-word = WORD
help-value-paper = PAPER
help-value-n = NUMBER
help-value-when = WHEN

# A command line with what is to be put in behind it.
help-line = { $command } { $value }

# Below an option: its possible values, its default; below a short page where there is more.
help-possible = Possible: { $values }
help-default = Default: { $value }
help-more = More: { $command }

# Each command in one line; under `-more` what stands below it.
help-verb-guide = How to do something: all guides, the routes of a guide, the steps of a route
help-verb-guide-more = Without arguments the list of guides; with a guide all its routes; with a route its steps, what to bring, and the screens you will see.
help-verb-ask = What applies to me? A few questions lead to the answer
help-verb-ask-more = Give the answers you have, in any order. The next question follows, or the result with what to bring. To any question you may answer unsure: then everything still possible is shown.
help-verb-lines = The phone lines: languages, hours, cost, whether they are open now
help-verb-is-open = Is a phone line open? For people, and for scripts by the exit code
help-verb-is-open-more = The exit code is 0 when open, 3 when closed, 4 when nobody publishes the hours. Without a line the best one for the matter and the language is taken: open before unknown before closed, free before charged. With --at - many moments are read from the input, one a line.
help-verb-checklist = A sheet with tick boxes to print and hand over
help-verb-checklist-more = For a guide, one of its routes, or what a person's answers come to. Several items make one sheet with several parts. Without an item the list of what can be printed.
help-verb-term = The official name of a thing in all five languages, found from any of them
help-verb-term-more = Without a word the list of all names. With one, in any of the five languages and however it is typed, also half: the names, what it is, and where you meet it. Several words are one name.
help-verb-search = Where this guide speaks of what you read on a screen or a form
help-verb-search-more = Type it as you read it, in your language or in Japanese. Every word must be there, in any order. Each result names the command that opens it, the best one first.
help-verb-sources = The sources: what they are, what rests on them, where they differ
help-verb-check = Is content whole and right? All that is wrong with it, each with its place
help-verb-check-more = For who writes content. Each finding is a line: FILE:LINE:COLUMN: error or warning: what is wrong [its id]; below it what would be right. The code is 1 where there are errors.
help-verb-help = Help on the program, a command, or a topic
help-verb-completions = The script with which a shell completes command lines
help-verb-completions-more = The shell then completes commands, options, and the names of guides, routes, questions, lines and sources, with their titles in your language where it shows them.
help-verb-man = Manual pages, one or all
help-verb-man-more = Without a command the page of the program. With --output and no command, every page in every language is written below the folder named.

# The options of every command.
help-option-lang = Language of the words
help-option-lang-more = Also any other way to write one of these, for example zh-TW or ja_JP.UTF-8. Without it the environment is asked: myna help environment
help-option-with = A second language, shown beside the first
help-option-at = The moment asked about, in Japan time; otherwise now
help-option-at-more = Write it as 2026-09-22T18:30, 2026-09-22 18:30, 2026-09-22 (0:00), or 2026-09-22T18:30:00+09:00.
help-option-format = How the answer is written; otherwise text
help-option-json = The same as --format json
help-option-output = Write to this file
help-option-output-more = It is written whole or not at all. A file of another kind is left alone without --force.
help-option-force = Overwrite a file of another kind too
help-option-content = Content of your own, laid over the built-in one: a city's desk, its lines, its words
help-option-content-more = The folder has an overlay.toml that says whose it is. The folders myna in the configuration of the system and of the user are laid over too, below it.
help-option-color = When to use colours
help-option-color-auto = on a terminal, unless NO_COLOR is set
help-option-color-always = always
help-option-color-never = never
help-option-accessible = For listening: no boxes, no columns, words for signs
help-option-no-input = Never ask for input
help-option-help = Help: -h in short, --help in full
help-option-version = Version and state of knowledge

# The arguments and options of single commands.
help-guide-guide = The guide
help-guide-route = The route, by its name in that guide
help-guide-rehearse = Practise at the screens of the card reader, one after the other (guide visit only)
help-ask-tree = The questions to begin with
help-ask-answer = An answer, for example has-card=yes; give it for each question you can answer
help-ask-answer-more = A date is written as 2019-04-01. If you do not know: has-card=unsure
help-lines-line = A line, by name or number
help-is-open-line = A line, by name or number; otherwise the best one
help-is-open-speak = The language to speak on the phone; otherwise that of the words
help-is-open-for = What the call is about
help-is-open-quiet = Write nothing: the exit code says it
help-checklist-items = A guide, GUIDE/ROUTE, TREE with --answer, or TREE/RESULT
help-checklist-answer = An answer for the tree named, for example has-card=yes
help-checklist-desk = The desk that hands it over: a TOML file with name, address, telephone, hours
help-checklist-paper = The size of the paper
help-checklist-paper-a4 = 210 × 297 mm
help-checklist-paper-letter = 216 × 279 mm
help-checklist-large = Large print: 18 points
help-checklist-width = At most so many columns of text
help-checklist-all-languages = Each item in each language, as files in the folder of --output; all items where none is named
help-term-words = The name, or its beginning
help-search-words = What to look for
help-sources-edition = A source; otherwise the list
help-check-dir = The folder of the content, laid over the built-in one; without it what any call answers from
help-check-graph = The tree as a graph, for a program that draws graphs; edges not in force on the day are dashed
help-check-graph-format = The language of the graph
help-check-graph-format-mermaid = Mermaid
help-check-graph-format-dot = Graphviz
help-check-outcomes = Every result of every set of questions, with the answers that lead to it, to read from top to bottom
help-check-due = What to review and by when: the sources that are due first, and what changes until the moment of --at
help-help-topic = A command or a topic
help-completions-shell = The shell
help-man-verb = A command; otherwise the program as a whole

# What each format is for.
help-format-text = for people
help-format-json = for programs
help-format-markdown = for web sites and mail
help-format-html = for browsers
help-format-pdf = for paper
help-format-state = one word: open, closed or unknown

# What the command line above it does.
help-example-start = What should I do next?
help-example-without-card = At reception, without the card
help-example-guide-list = Which guides there are
help-example-guide-route = One route, with Japanese beside it
help-example-ask-begin = Begin, and see the first question
help-example-ask-answers = Give answers
help-example-ask-day = The answer of another day
help-example-lines-number = Whose number is this?
help-example-is-open-speak = A line for a lost card, in Portuguese
help-example-is-open-script = In a script: the exit code is the answer
help-example-guide-rehearse = Practise before the visit
help-example-checklist-desk = A sheet for the desk, with Japanese beside it
help-example-checklist-case = A sheet for one person's answers
help-example-term-beginning = A beginning is enough
help-example-search-number = Where does this number stand?
help-example-sources-one = What rests on one leaflet
help-example-man-read = Read a page

# Topics of the help: the title, a text, then each entry.
help-topic-environment = Environment variables
help-topic-environment-text = What is set here holds where no option says otherwise. The time zone of the machine never changes an answer.
help-environment-myna-lang = Language of the words, before all others
help-environment-locale = Language of the system: the first of these that is set
help-environment-language = A list of languages, separated by colons; looked at where a language of the system is set
help-environment-myna-now = The moment asked about, as with --at
help-environment-myna-content = Content to lay over the built-in one, as with --content
help-environment-configuration = Where the configuration of the user and of the system lies: content in a folder myna there is laid over the built-in one
help-environment-myna-accessible = As --accessible; empty, 0, no, false and off do not count
help-environment-no-color = Set to anything: no colours
help-environment-term = dumb: no colours, and the guided mode line by line
help-environment-columns = How many columns wide the text is
help-topic-exit-codes = Exit codes
help-topic-exit-codes-text = 3 and 4 come from is-open only. A closed pipe is not an error.
help-exit-codes-done = Done; of is-open: open
help-exit-codes-failed = Could not be done: a full disk, broken content, nothing found by term or search
help-exit-codes-usage = Wrong use: the message names what is possible
help-exit-codes-closed = is-open: closed
help-exit-codes-unknown = is-open: not known, nobody publishes the hours
help-exit-codes-left = The guided mode was left before its end
help-topic-json = JSON for programs
help-topic-json-text = --json gives one object, the same in every language but for the words: these are objects with a field for each language. Names and ids are never translated. A field that does not apply is null.
help-json-schema-version = The version of the form: new fields may come within it, none changes its meaning
help-json-kind = What kind of answer it is
help-json-lang = The languages of the words
help-json-at = The moment asked about
help-json-answer = The answer itself
help-json-warnings = What to be careful about
help-json-sources = The sources it rests on
help-json-error = On the error output instead of an answer: kind, text, hint
help-topic-accessibility = Reading by ear, by touch, or in large print
help-topic-accessibility-text = With --accessible the text is plain lines in reading order. Nothing is ever said by colour alone.
help-accessibility-accessible = No boxes, no columns, words for signs
help-accessibility-variable = The same for every call
help-accessibility-no-input = Never ask for input
help-accessibility-color = No colours
help-accessibility-columns = Lines of at most 40 columns, for large print or a braille display
help-accessibility-with = Japanese below each line, to show at the desk
