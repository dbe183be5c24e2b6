# The words around names and around what a search finds.

## origin: project

# The names of things, in all five languages.
terms-title = 正式名稱
terms-hint = 查看其中一項：{ $command }
terms-found = 符合『{ $word }』的名稱
term-names = 各語言的名稱
term-translated = 本指南自行翻譯
search-title = 『{ $query }』的搜尋結果
search-more = 還有{ $count }筆結果。多輸入一個詞即可縮小範圍。
term-met = 會在哪裡遇到
