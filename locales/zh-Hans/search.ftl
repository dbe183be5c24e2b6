# The words around names and around what a search finds.

## origin: project

# The names of things, in all five languages.
terms-title = 正式名称
terms-hint = 查看其中一项：{ $command }
terms-found = 与“{ $word }”相符的名称
term-names = 各语言的名称
term-translated = 本指南自行翻译
search-title = “{ $query }”的搜索结果
search-more = 还有{ $count }条结果。再输入一个词即可缩小范围。
term-met = 在哪里会遇到
