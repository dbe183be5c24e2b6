# The guided mode: what is asked between the answers. Short lines, spoken to one person; many stand in a list with a number before them.

## origin: project

# What the prompter itself says.
prompt-keys = 上下《じょうげ》キーとEnter：選《えら》ぶ   <：戻《もど》る   ?：使《つか》い方《かた》   *：言葉《ことば》   Esc：終《お》わる
prompt-field-keys = Enter：次《つぎ》へ   <：戻《もど》る   ?：使《つか》い方《かた》   *：言葉《ことば》   Esc：終《お》わる
prompt-type-here = 番号《ばんごう》か、リストにある言葉《ことば》を入力《にゅうりょく》してください。<：戻《もど》る、?：使《つか》い方《かた》、*：言葉《ことば》を変《か》える
prompt-empty-means = 何《なに》も入力《にゅうりょく》しないとき
prompt-taken = 選《えら》んだもの
prompt-not-there = リストにありません
prompt-go-on = Enter：続《つづ》きを見《み》る
prompt-page = ページ

# What there is to do.
home-question = したいことを選《えら》んでください。
home-next-steps = 次《つぎ》にすること
home-get-card = 「マイナンバーカード」を申《もう》し込《こ》む
home-register = カードを健康《けんこう》保険証《ほけんしょう》として登録《とうろく》する
home-reader = カードリーダーで受付《うけつけ》をする
home-rehearse = カードリーダーの使《つか》い方《かた》を練習《れんしゅう》する
home-reader-failed = カードリーダーで受付《うけつけ》ができない
home-papers = 資格《しかく》確認書《かくにんしょ》、自己《じこ》負担《ふたん》（自分《じぶん》で払《はら》うお金《かね》）、保険《ほけん》、期限《きげん》
home-call = 電話《でんわ》で相談《そうだん》する
home-guides = すべてのガイド
home-names = 正式《せいしき》な名前《なまえ》
home-sources = この案内《あんない》のもとにした資料《しりょう》
home-language = 言葉《ことば》を変《か》える
home-leave = 終《お》わる

# Lists.
papers-question = 何《なに》について調《しら》べますか。
guides-question = どのガイドを見《み》ますか。
guide-all-ways = すべてのやり方《かた》を見《み》る
sources-question = どの資料《しりょう》を見《み》ますか。
sources-all = すべての資料《しりょう》と、資料《しりょう》によって違《ちが》うところ
names-question = どの名前《なまえ》を見《み》ますか。
call-matter-question = 何《なに》について電話《でんわ》しますか。
call-line-question = どこに電話《でんわ》しますか。電話《でんわ》できるところが先《さき》にあります。
call-nobody = この用事《ようじ》をこの言葉《ことば》で相談《そうだん》できる電話《でんわ》の窓口《まどぐち》はありません。
call-line = { $telephone }  { $name }：{ $state }
call-other-language = ほかの言葉《ことば》で話《はな》す
call-language-question = 電話《でんわ》では何語《なにご》で話《はな》しますか。

# Questions.
guided-place = 質問《しつもん》{ $number }（一番《いちばん》多《おお》くて{ $most }問《もん》）
guided-back = 戻《もど》る
guided-explain = { $name }とは何《なん》ですか
date-hint = 例《れい》：2019-04-01、2019/4/1、「平成《へいせい》31年《ねん》4月《がつ》｜1日《ついたち》」、H31.4.1。何《なに》も入力《にゅうりょく》しないと、答《こた》えは「わからない」になります。
date-understood = 読《よ》み取《と》った日付《ひづけ》：{ $date }
date-understood-in-era = 読《よ》み取《と》った日付《ひづけ》：{ $date }「{ $japanese }」
date-unsure = 「{ $answer }」という答《こた》えで次《つぎ》へ進《すす》みます。

# After an answer.
next-question = 次《つぎ》は何《なに》をしますか。
next-change = 答《こた》えを変《か》える
next-guide = ガイド：{ $title }
next-tree = 質問《しつもん》：{ $title }
next-command = 同《おな》じ答《こた》えを出《だ》すコマンドを見《み》る
next-print = 印刷《いんさつ》する：チェックリストを作《つく》るコマンドを見《み》る
next-home = 最初《さいしょ》に戻《もど》る
change-question = 今《いま》までの答《こた》えです。どれを変《か》えますか。
change-answered = { $question }〔{ $answer }〕

# What can be done at every question.
help-title = 使《つか》い方《かた》
help-choose = リストでは、矢印《やじるし》のキーとEnterで選《えら》ぶか、番号《ばんごう》を入力《にゅうりょく》してください。
help-back = { "<" } で、一《ひと》つ前《まえ》の質問《しつもん》やリストに戻《もど》ります。
help-language = { "*" } で、言葉《ことば》を変《か》えます。
help-unsure = どの質問《しつもん》にも「わからない」と答《こた》えることができます。そのときは、まだ残《のこ》っている結果《けっか》を全部《ぜんぶ》見《み》せます。
help-leave = Esc か Ctrl-C で終《お》わります。
help-nothing-kept = 入力《にゅうりょく》したことは残《のこ》りません。
