# チェックリスト：窓口で印刷して渡す用紙。

## origin: project

# 印刷できるものの一覧。
checklists-title = チェックリスト
checklists-hint = 次のように入力すると、印刷用の用紙ができます：{ $command }

# 用紙の上と下に書く文。「この用紙」は手元の紙のこと。期限は用紙のもので、カードのものではない。
sheet-language = この用紙の言語：{ $languages }
sheet-valid-until = この用紙は{ $made }現在のもので、有効期限は{ $date }です。期限を過ぎたら、新しい用紙をご利用ください。

# 用紙の各部分。
sheet-about = この用紙について
sheet-for-whom = 対象と理由
sheet-dates = 大切な日付
sheet-where = 行く場所・相談する窓口
sheet-pages = 公式ページ
sheet-page-of-a-step = この用紙に出てくるページ
sheet-checked = 資料との照合日：{ $date }
sheet-stamp = 受付印
sheet-notes = メモ

# 渡す窓口。窓口が書いた内容の前に置く見出し。
sheet-desk = 窓口
sheet-address = 所在地
sheet-telephone = 電話番号
