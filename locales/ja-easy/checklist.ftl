# チェックリスト：窓口で印刷して渡す用紙。

## origin: project

# 印刷できるものの一覧。
checklists-title = チェックリスト
checklists-hint = 印刷《いんさつ》する用紙《ようし》を作《つく》るには、次《つぎ》のように入力《にゅうりょく》してください：{ $command }

# 用紙の上と下に書く文。「この用紙」は手元の紙のこと。期限は用紙のもので、カードのものではない。
sheet-language = この用紙《ようし》の言葉《ことば》：{ $languages }
sheet-valid-until = この用紙《ようし》には、{ $made }の内容《ないよう》が書《か》いてあります。この用紙《ようし》を使《つか》えるのは、{ $date }までです。その後《あと》は、新《あたら》しい用紙《ようし》を使《つか》ってください。

# 用紙の各部分。
sheet-about = この用紙《ようし》について
sheet-for-whom = だれのための用紙《ようし》か、その理由《りゆう》
sheet-dates = 大切《たいせつ》な日付《ひづけ》
sheet-where = 行《い》くところ・相談《そうだん》するところ
sheet-pages = 公式《こうしき》ページ
sheet-page-of-a-step = この用紙《ようし》に出《で》てくるページ
sheet-checked = 資料《しりょう》と比《くら》べて確《たし》かめた日《ひ》：{ $date }
sheet-stamp = 受付《うけつけ》のはんこ
sheet-notes = メモ

# 渡す窓口。窓口が書いた内容の前に置く見出し。
sheet-desk = 窓口《まどぐち》
sheet-address = 住所《じゅうしょ》
sheet-telephone = 電話《でんわ》番号《ばんごう》
