# The words around names and around what a search finds.

## origin: project

# The names of things, in all five languages.
terms-title = 正式な名称
terms-hint = 次のように入力すると、詳しい内容が見られます：{ $command }
terms-found = 「{ $word }」に合う名称
term-names = 各言語での名称
term-translated = この案内による訳
search-title = 「{ $query }」の検索結果
search-more = ほかに{ $count }件あります。語を加えると絞り込めます。
term-met = 出てくるところ
