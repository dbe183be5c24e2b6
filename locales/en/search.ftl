# The words around names and around what a search finds.

## origin: project

# The names of things, in all five languages.
terms-title = Official names
terms-hint = Look at one with: { $command }
terms-found = Names that match “{ $word }”
term-names = Its name in each language
term-translated = this guide's own translation
search-title = Found for “{ $query }”
search-more = { $count } more. Add a word to narrow it down.
term-met = Where you meet it
