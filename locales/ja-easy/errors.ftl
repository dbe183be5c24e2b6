# Errors: what is wrong, then what would be right. The names in quotes are what was typed.

## origin: project

error-unknown-language = 「{ $value }」は、この案内《あんない》にない言葉《ことば》です。
error-unknown-format = 「{ $value }」という形式《けいしき》はありません。
error-format-not-served = ここでは「{ $value }」の形式《けいしき》は使《つか》えません。
error-unknown-guide = 「{ $value }」というガイドはありません。
error-unknown-route = ガイド「{ $guide }」に「{ $value }」というやり方《かた》はありません。
error-unknown-tree = 「{ $value }」という質問《しつもん》リストはありません。
error-unknown-question = 質問《しつもん》リスト「{ $tree }」に「{ $value }」という質問《しつもん》はありません。
error-unknown-option = 「{ $value }」は、質問《しつもん》「{ $question }」の答《こた》えの中《なか》にありません。
error-unknown-line = 「{ $value }」という電話《でんわ》の窓口《まどぐち》はありません。
error-unknown-matter = 「{ $value }」という用事《ようじ》はありません。
error-unknown-spoken-language = 「{ $value }」という言葉《ことば》はありません。
error-unknown-edition = 「{ $value }」という資料《しりょう》はありません。
error-malformed-answer = 「{ $value }」は、答《こた》えの書《か》き方《かた》が違《ちが》います。
error-answered-twice = 質問《しつもん》「{ $question }」に、違《ちが》う答《こた》えが入力《にゅうりょく》してあります。
error-malformed-moment = 「{ $value }」は、日付《ひづけ》や時刻《じこく》として読《よ》めません。
error-impossible-moment = 「{ $value }」という日付《ひづけ》や時刻《じこく》はありません。
error-moment-out-of-range = 「{ $value }」は、この案内《あんない》で使《つか》える期間《きかん》の外《そと》です。
error-malformed-date = 「{ $value }」は、日付《ひづけ》として読《よ》めません。
error-impossible-date = 「{ $value }」という日付《ひづけ》はありません。
error-date-in-future = 「{ $value }」は、まだ来《き》ていない日付《ひづけ》です。
error-date-out-of-range = 「{ $value }」は、入力《にゅうりょく》できる期間《きかん》の外《そと》の日付《ひづけ》です。
error-moments-line = { $line }行目《ぎょうめ》：「{ $value }」は、日付《ひづけ》や時刻《じこく》として読《よ》めません。
error-not-utf8 = 入力《にゅうりょく》した引数《ひきすう》が正《ただ》しいUTF-8ではありません：「{ $value }」
error-moments-not-here = --at - は、is-open だけで使《つか》えます。
error-output-unwritable = 「{ $value }」に書《か》けません：{ $cause }
error-output-other-kind = 「{ $value }」はもうありますが、種類《しゅるい》が違《ちが》います。
error-output-failed = 「{ $value }」に書《か》いている途中《とちゅう》で失敗《しっぱい》しました：{ $cause }
error-input-failed = 入力《にゅうりょく》を読《よ》めませんでした：{ $cause }
error-content = 内容《ないよう》のデータがこわれています：{ $cause }

# チェックリストと窓口ファイル。
error-unknown-checklist = 「{ $value }」というチェックリストはありません。
error-answers-without-tree = 「--answer」は、質問《しつもん》リストの質問《しつもん》への答《こた》えです。結果《けっか》を付《つ》けないで、質問《しつもん》リストを一《ひと》つだけ入力《にゅうりょく》してください。
error-question-open = 「{ $tree }」には、まだ「{ $question }」の質問《しつもん》があります：{ $words }
error-nothing-in-force = 「{ $value }」：{ $date }に使《つか》えるものがありません。
error-desk-unreadable = 窓口《まどぐち》ファイル「{ $value }」を読《よ》めません：{ $cause }
error-desk-broken = 窓口《まどぐち》ファイル「{ $value }」の{ $line }行目《ぎょうめ》：TOML の書《か》き方《かた》ではありません（{ $cause }）。
error-desk-unknown-key = 窓口《まどぐち》ファイル「{ $file }」の{ $line }行目《ぎょうめ》：「{ $value }」という項目《こうもく》はありません。
error-desk-not-text = 窓口《まどぐち》ファイル「{ $file }」の{ $line }行目《ぎょうめ》：「{ $value }」は、1文字《もじ》から{ $longest }文字《もじ》までにしてください。途中《とちゅう》で行《ぎょう》を変《か》えないでください。
error-desk-nameless = 窓口《まどぐち》ファイル「{ $value }」：「name」がありません。
error-pdf-on-terminal = PDF ファイルは端末《たんまつ》の画面《がめん》に出《だ》せません。
hint-desk = name = "…" の形《かたち》で書《か》いてください。必要《ひつよう》なら address、telephone、hours も書《か》いてください。
hint-output = --output でファイルに書《か》いてください。
hint-written = その前《まえ》に書《か》き終《お》わったファイル：{ $total }個《こ》の中《なか》の{ $count }個《こ》（全部《ぜんぶ》、最後《さいご》まで書《か》いてあります）。
hint-output-folder = 本当《ほんとう》にあって、書《か》くことができるフォルダーを入力《にゅうりょく》してください。
cause-no-file = ファイルがありません
cause-no-reading = 読《よ》むための権限《けんげん》がありません
cause-too-large = 大《おお》きすぎます
cause-not-utf8 = UTF-8 のテキストではありません

hint-nearest = 「{ $nearest }」のことですか。
hint-allowed = 使《つか》えるもの：{ $allowed }
hint-moment = 次《つぎ》のどれかの形《かたち》で入力《にゅうりょく》してください：2026-09-22T18:30、2026-09-22 18:30、2026-09-22、2026-09-22T18:30:00+09:00
hint-date = 次《つぎ》の形《かたち》で入力《にゅうりょく》してください：2019-04-01
hint-range = 入力《にゅうりょく》できるもの：{ $from }から{ $until }まで
hint-answer = <質問《しつもん》>=<答《こた》え> の形《かたち》で入力《にゅうりょく》してください。例《れい》：{ $example }
hint-answer-once = 一《ひと》つの質問《しつもん》に、答《こた》えを一《ひと》つだけ入力《にゅうりょく》してください。
hint-force = 別《べつ》のファイルを選《えら》ぶか、--force を付《つ》けて上《うえ》から書《か》いてください。
hint-folder = 本当《ほんとう》にあって、書《か》くことができるフォルダーの中《なか》の、ファイルの名前《なまえ》を入力《にゅうりょく》してください。
hint-utf8 = 引数《ひきすう》はUTF-8で入力《にゅうりょく》してください。
hint-moments = 日時《にちじ》を一《ひと》つだけ入力《にゅうりょく》するか、is-open を使《つか》ってください。
hint-report = すみませんが、この問題《もんだい》を知《し》らせてください。

## origin: project

cause-missing = フォルダーがありません
cause-no-folder = フォルダーではありません
cause-permission = 書《か》くための権限《けんげん》がありません
cause-folder = フォルダーです
cause-full = ディスクに空《あ》いているところがありません

# What the argument parser refuses.
error-unknown-verb = 「{ $value }」というコマンドはありません。
error-unknown-argument = 「{ $value }」というオプションはありません。
error-unexpected-argument = 「{ $value }」は、いらない引数《ひきすう》です。
error-missing-value = 「{ $value }」の値《あたい》がありません。
error-invalid-value = 「{ $option }」に「{ $value }」は使《つか》えません。
error-conflict = 「{ $value }」は「{ $other }」と一緒《いっしょ》に使《つか》えません。
error-given-twice = 「{ $value }」が同《おな》じ入力《にゅうりょく》に何回《なんかい》もあります。
error-missing-argument = 「{ $value }」がありません。
hint-help = { $command } と入力《にゅうりょく》すると、使《つか》い方《かた》が出《で》ます。
error-no-value-here = 「{ $value }」に値《あたい》を付《つ》けることはできません。
error-value-not-taken = 「{ $option }」に「{ $value }」まで付《つ》けることはできません。
error-missing-verb = コマンドがありません。
error-usage = この入力《にゅうりょく》は読《よ》めません。
error-unknown-topic = 「{ $value }」の説明《せつめい》はありません。
error-unknown-shell = 「{ $value }」というシェルは使《つか》えません。

# Names and searches that find nothing.
error-unknown-term = 「{ $value }」という名前《なまえ》はありません。
error-nothing-found = 「{ $value }」のことは、この案内《あんない》に書《か》いてありません。
error-nothing-to-search = 「{ $value }」の中《なか》に、探《さが》せる文字《もじ》がありません。
hint-search = 言葉《ことば》を少《すく》なくするか、画面《がめん》や用紙《ようし》に書《か》いてあるとおりに入力《にゅうりょく》してください。
hint-terms = 名前《なまえ》のリスト：{ $command }

# The guided mode.
error-year-last = 「{ $value }」は、二《ふた》つの日付《ひづけ》に読《よ》めます。年《ねん》が最後《さいご》に書《か》いてあるからです。
error-rehearse-not-here = --rehearse は、ガイド「visit」だけで使《つか》えます。
hint-written-date = 年《ねん》を先《さき》に入力《にゅうりょく》してください：2019-04-01、2019/4/1、「平成《へいせい》31年《ねん》4月《がつ》｜1日《ついたち》」、H31.4.1
hint-write = 次《つぎ》のように入力《にゅうりょく》してください：{ $command }

# What cannot be printed.
error-no-glyph = 文字《もじ》 { $value } を印刷《いんさつ》できるフォントがありません。
error-pdf-refused = PDFを作《つく》れませんでした：{ $cause }
hint-no-glyph = 別《べつ》の文字《もじ》で書《か》くか、--format html を使《つか》ってください。

# Content that is laid over the built-in one.

error-overlay-missing = 「{ $value }」がありません。だれの内容《ないよう》かが、このフォルダーに書《か》いてありません。
error-overlay-unreadable = 内容《ないよう》「{ $value }」を読《よ》めません：{ $cause }
error-overlay-broken = 内容《ないよう》「{ $value }」の{ $line }行目《ぎょうめ》、{ $column }文字目《もじめ》：{ $cause }
error-withdrawn = { $whose }が「{ $value }」を取《と》り下《さ》げました（やめました）：{ $reason }
cause-no-plain-file = ふつうのファイルではありません
hint-overlay = overlay.toml のあるフォルダーを選《えら》んでください。例《れい》は README の 「Your own content」 にあります。
hint-check = 間違《まちが》いをまとめて調《しら》べる：{ $command }
