# Errors: what is wrong, then what would be right. The names in quotes are what was typed.

## origin: project

error-unknown-language = 「{ $value }」は、この案内にない言語です。
error-unknown-format = 「{ $value }」という形式はありません。
error-format-not-served = ここでは「{ $value }」の形式は使えません。
error-unknown-guide = 「{ $value }」という手引きはありません。
error-unknown-route = 手引き「{ $guide }」に「{ $value }」という方法はありません。
error-unknown-tree = 「{ $value }」という質問集はありません。
error-unknown-question = 質問集「{ $tree }」に「{ $value }」という質問はありません。
error-unknown-option = 「{ $value }」は、質問「{ $question }」の選択肢にありません。
error-unknown-line = 「{ $value }」という電話窓口はありません。
error-unknown-matter = 「{ $value }」という用件はありません。
error-unknown-spoken-language = 「{ $value }」という言語はありません。
error-unknown-edition = 「{ $value }」という資料はありません。
error-malformed-answer = 「{ $value }」は、答えの書き方になっていません。
error-answered-twice = 質問「{ $question }」に、違う答えが重ねて入力されています。
error-malformed-moment = 「{ $value }」は、日付や時刻として読み取れません。
error-impossible-moment = 「{ $value }」という日付や時刻はありません。
error-moment-out-of-range = 「{ $value }」は、この案内で扱える期間の外です。
error-malformed-date = 「{ $value }」は、日付として読み取れません。
error-impossible-date = 「{ $value }」という日付はありません。
error-date-in-future = 「{ $value }」は未来の日付です。
error-date-out-of-range = 「{ $value }」は、入力できる日付の範囲の外です。
error-moments-line = { $line }行目：「{ $value }」は、日付や時刻として読み取れません。
error-not-utf8 = 引数が正しいUTF-8ではありません：「{ $value }」
error-moments-not-here = --at - は、is-open でのみ使えます。
error-output-unwritable = 「{ $value }」に書き込めません：{ $cause }
error-output-other-kind = 「{ $value }」はすでにありますが、種類が違います。
error-output-failed = 「{ $value }」への書き込みに失敗しました：{ $cause }
error-input-failed = 入力の読み込みに失敗しました：{ $cause }
error-content = 内容のデータが壊れています：{ $cause }

# チェックリストと窓口ファイル。
error-unknown-checklist = 「{ $value }」というチェックリストはありません。
error-answers-without-tree = 「--answer」は質問集の質問への答えです。結果を付けずに、質問集を一つだけ指定してください。
error-question-open = 「{ $tree }」には、まだ「{ $question }」の質問があります：{ $words }
error-nothing-in-force = 「{ $value }」：{ $date }に適用される決まりがありません。
error-desk-unreadable = 窓口ファイル「{ $value }」を読めません：{ $cause }
error-desk-broken = 窓口ファイル「{ $value }」の{ $line }行目：TOML の文法に合っていません（{ $cause }）。
error-desk-unknown-key = 窓口ファイル「{ $file }」の{ $line }行目：「{ $value }」という項目はありません。
error-desk-not-text = 窓口ファイル「{ $file }」の{ $line }行目：「{ $value }」は、改行のない1文字から{ $longest }文字までの文字列にしてください。
error-desk-nameless = 窓口ファイル「{ $value }」：「name」がありません。
error-pdf-on-terminal = PDF ファイルは端末に表示できません。
hint-desk = name = "…" の形で書き、必要なら address、telephone、hours も書いてください。
hint-output = --output でファイルに書き込んでください。
hint-written = その前に書き終えたファイル：{ $total }個のうち{ $count }個（どれも完全なものです）。
hint-output-folder = 実際にあって書き込みができるフォルダーを指定してください。
cause-no-file = ファイルがありません
cause-no-reading = 読む権限がありません
cause-too-large = 大きすぎます
cause-not-utf8 = UTF-8 のテキストではありません

hint-nearest = 「{ $nearest }」のことですか。
hint-allowed = 使えるもの：{ $allowed }
hint-moment = 次のどれかの形で入力してください：2026-09-22T18:30、2026-09-22 18:30、2026-09-22、2026-09-22T18:30:00+09:00
hint-date = 次の形で入力してください：2019-04-01
hint-range = 入力できる範囲：{ $from }から{ $until }まで
hint-answer = <質問>=<答え> の形で入力してください。例：{ $example }
hint-answer-once = それぞれの質問に、答えを一つだけ入力してください。
hint-force = 別のファイルを選ぶか、--force を付けて上書きしてください。
hint-folder = 実際にあって書き込みができるフォルダーの中の、ファイル名を指定してください。
hint-utf8 = 引数はUTF-8で入力してください。
hint-moments = 日時を一つだけ指定するか、is-open を使ってください。
hint-report = お手数ですが、この不具合をお知らせください。

## origin: project

cause-missing = フォルダーがありません
cause-no-folder = フォルダーではありません
cause-permission = 書き込む権限がありません
cause-folder = フォルダーです
cause-full = ディスクの空き容量がありません

# What the argument parser refuses.
error-unknown-verb = 「{ $value }」というコマンドはありません。
error-unknown-argument = 「{ $value }」というオプションはありません。
error-unexpected-argument = 「{ $value }」は余分な引数です。
error-missing-value = 「{ $value }」の値が指定されていません。
error-invalid-value = 「{ $option }」に「{ $value }」は指定できません。
error-conflict = 「{ $value }」は「{ $other }」と一緒に指定できません。
error-given-twice = 「{ $value }」が重複して指定されています。
error-missing-argument = 「{ $value }」が指定されていません。
hint-help = { $command } と入力すると、使い方が表示されます。
error-no-value-here = 「{ $value }」に値は指定できません。
error-value-not-taken = 「{ $option }」に「{ $value }」まで指定することはできません。
error-missing-verb = コマンドが指定されていません。
error-usage = この入力は読み取れません。
error-unknown-topic = 「{ $value }」の説明はありません。
error-unknown-shell = 「{ $value }」というシェルには対応していません。

# Names and searches that find nothing.
error-unknown-term = 「{ $value }」という名称はありません。
error-nothing-found = 「{ $value }」については、この案内に書かれていません。
error-nothing-to-search = 「{ $value }」には、検索できる文字がありません。
hint-search = 語を減らすか、画面や用紙に書いてあるとおりに入力してください。
hint-terms = 名称の一覧：{ $command }

# The guided mode.
error-year-last = 「{ $value }」は、二通りの日付に読めます。年が最後に書かれているためです。
error-rehearse-not-here = --rehearse は、手引き「visit」でのみ使えます。
hint-written-date = 年を先に入力してください：2019-04-01、2019/4/1、「平成31年4月1日」、H31.4.1
hint-write = 次のように入力してください：{ $command }

# What cannot be printed.
error-no-glyph = 文字 { $value } を印刷できるフォントがありません。
error-pdf-refused = PDFを作成できませんでした：{ $cause }
hint-no-glyph = 別の文字で書くか、--format html を使ってください。

# Content that is laid over the built-in one.
error-overlay-missing = 「{ $value }」がありません。このフォルダーの内容がだれのものか、書かれていません。
error-overlay-unreadable = 内容「{ $value }」を読み込めません：{ $cause }
error-overlay-broken = 内容「{ $value }」の{ $line }行目、{ $column }列目：{ $cause }
error-withdrawn = { $whose }が「{ $value }」を取り下げました：{ $reason }
cause-no-plain-file = 通常のファイルではありません
hint-overlay = overlay.toml のあるフォルダーを指定してください。例は README の「Your own content」にあります。
hint-check = 抜けや誤りをまとめて調べるには：{ $command }
