# The words around names and around what a search finds.

## origin: project

# The names of things, in all five languages.
terms-title = 正式《せいしき》な名前《なまえ》
terms-hint = くわしく見《み》るには、次《つぎ》のように入力《にゅうりょく》してください：{ $command }
terms-found = 「{ $word }」に合《あ》う名前《なまえ》
term-names = それぞれの言葉《ことば》での名前《なまえ》
term-translated = この案内《あんない》の訳《やく》
search-title = 「{ $query }」を探《さが》した結果《けっか》
search-more = ほかに{ $count }件《けん》あります。言葉《ことば》を増《ふ》やすと、結果《けっか》が少《すく》なくなります。
term-met = 出《で》てくるところ
