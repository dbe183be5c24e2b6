# The help: what the program, its commands and its options are. What stands in a usage line or behind `myna` is typed as it is.

## origin: project

# What the program is; under `-more` what stands below it. Then its version.
help-about = マイナンバーカードを健康《けんこう》保険証《ほけんしょう》として使《つか》うためのガイド、質問《しつもん》、電話《でんわ》の窓口《まどぐち》
help-about-more = どの答《こた》えも、聞《き》いた日《ひ》の答《こた》えです。もとにした資料《しりょう》も見《み》せます。通信《つうしん》はしません（インターネットを使《つか》いません）。役所《やくしょ》ではありません。決《き》めるのは、保険者《ほけんしゃ》と市区町村《しくちょうそん》の窓口《まどぐち》です。
help-version-knowledge = 内容《ないよう》を確《たし》かめた日《ひ》：{ $date }
help-version-licence = ライセンス：MIT

# Headings of the pages. The second group is for manual pages, where each language has its customary headings.
help-heading-usage = 使《つか》い方《かた》
help-heading-commands = コマンド
help-heading-arguments = 引数《ひきすう》
help-heading-options = オプション
help-heading-options-everywhere = すべてのコマンドで使《つか》えるオプション
help-heading-examples = 例《れい》
help-heading-topics = ほかの説明《せつめい》
help-heading-name = 名前《なまえ》
help-heading-synopsis = 書《か》き方《かた》
help-heading-description = 説明《せつめい》
help-heading-exit-status = 終了《しゅうりょう》コード
help-heading-environment = 環境《かんきょう》変数《へんすう》
help-heading-see-also = 一緒《いっしょ》に読《よ》むとよいもの
help-heading-book = mynaマニュアル

# What is to be put in, as it is written in a usage line: English in capitals, the other languages in angle brackets, all without a space.
help-value-option = <オプション>
help-value-verb = <コマンド>
help-value-guide = <ガイド>
help-value-route = <やり方《かた》>
help-value-tree = <質問《しつもん》リスト>
help-value-question-option = <質問《しつもん》>=<答《こた》え>
help-value-line = <電話《でんわ》の窓口《まどぐち》>
help-value-spoken = <言葉《ことば》>
help-value-matter = <用事《ようじ》>
help-value-edition = <資料《しりょう》>
help-value-topic = <話題《わだい》>
help-value-shell = <シェル>
help-value-tag = <言葉《ことば》>
help-value-time = <日時《にちじ》>
help-value-format = <形式《けいしき》>
help-value-file = <ファイル>
help-value-dir = <フォルダー>
help-value-drawing = <グラフの書《か》き方《かた》>
help-value-item = <項目《こうもく》>
help-value-word = <探《さが》す言葉《ことば》>
help-value-paper = <用紙《ようし》>
help-value-n = <数《かず》>
help-value-when = <場合《ばあい》>

# A command line with what is to be put in behind it.
help-line = { $command } { $value }

# Below an option: its possible values, its default; below a short page where there is more.
help-possible = 使《つか》えるもの：{ $values }
help-default = 入力《にゅうりょく》しないとき：{ $value }
help-more = くわしい説明《せつめい》：{ $command }

# Each command in one line; under `-more` what stands below it.
help-verb-guide = どうするか：ガイドのリスト、ガイドの中《なか》のやり方《かた》、順番《じゅんばん》にすること
help-verb-guide-more = ガイドを入力《にゅうりょく》しないと、ガイドのリストを出《だ》します。ガイドを入力《にゅうりょく》すると、そのやり方《かた》を全部《ぜんぶ》出《だ》します。やり方《かた》も入力《にゅうりょく》すると、順番《じゅんばん》にすること、必要《ひつよう》なもの、画面《がめん》に出《で》る言葉《ことば》を出《だ》します。
help-verb-ask = 自分《じぶん》のときはどうなるか：質問《しつもん》に順番《じゅんばん》に答《こた》えて確《たし》かめる
help-verb-ask-more = わかっている答《こた》えを入力《にゅうりょく》してください。順番《じゅんばん》は自由《じゆう》です。次《つぎ》の質問《しつもん》か、結果《けっか》と必要《ひつよう》なものを出《だ》します。わからないときは、どの質問《しつもん》にも unsure と答《こた》えることができます。そのときは、まだ残《のこ》っている結果《けっか》を全部《ぜんぶ》出《だ》します。
help-verb-lines = 電話《でんわ》の窓口《まどぐち》：言葉《ことば》、受付《うけつけ》の時間《じかん》、お金《かね》、今《いま》電話《でんわ》できるか
help-verb-is-open = 電話《でんわ》の窓口《まどぐち》に今《いま》電話《でんわ》できるか：人《ひと》が読《よ》む答《こた》えと、スクリプトのための終了《しゅうりょう》コード
help-verb-is-open-more = 終了《しゅうりょう》コードは、電話《でんわ》できるとき0、受付《うけつけ》の時間《じかん》ではないとき3、受付《うけつけ》の時間《じかん》の発表《はっぴょう》がないとき4です。電話《でんわ》の窓口《まどぐち》を入力《にゅうりょく》しないと、用事《ようじ》と言葉《ことば》に一番《いちばん》合《あ》う窓口《まどぐち》を選《えら》びます。順番《じゅんばん》は、電話《でんわ》できる、わからない、受付《うけつけ》の時間《じかん》ではない、です。無料《むりょう》のものが先《さき》です。--at - を付《つ》けると、入力《にゅうりょく》の一行《いちぎょう》ごとに、日時《にちじ》を一《ひと》つ読《よ》みます。
help-verb-checklist = 印刷《いんさつ》して渡《わた》せる、チェックを書《か》くところがある用紙《ようし》
help-verb-checklist-more = ガイド、その中《なか》のやり方《かた》、または答《こた》えで決《き》まる結果《けっか》の用紙《ようし》です。いくつかの項目《こうもく》を入力《にゅうりょく》すると、一《ひと》つの用紙《ようし》にします。項目《こうもく》を入力《にゅうりょく》しないと、印刷《いんさつ》できるもののリストを出《だ》します。
help-verb-term = 正式《せいしき》な名前《なまえ》：どの言語《げんご》でも探《さが》せる。すべての言語《げんご》で出《だ》す
help-verb-term-more = 探《さが》す言葉《ことば》を入力《にゅうりょく》しないと、すべての名前《なまえ》のリストを出《だ》します。入力《にゅうりょく》すると、それぞれの言語《げんご》での名前《なまえ》、それが何《なに》か、どこに出《で》てくるかを出《だ》します。どの言語《げんご》でも、どの書《か》き方《かた》でも、途中《とちゅう》まででも探《さが》せます。いくつかの言葉《ことば》を入力《にゅうりょく》すると、一《ひと》つの名前《なまえ》として探《さが》します。
help-verb-search = 画面《がめん》や用紙《ようし》に書《か》いてあることが、この案内《あんない》のどこにあるかを探《さが》す
help-verb-search-more = 書《か》いてあるとおりに、自分《じぶん》の言葉《ことば》か日本語《にほんご》で入力《にゅうりょく》してください。入力《にゅうりょく》した言葉《ことば》が全部《ぜんぶ》あるところを探《さが》します。順番《じゅんばん》は自由《じゆう》です。それぞれの結果《けっか》を開《ひら》くための入力《にゅうりょく》も出《だ》します。一番《いちばん》よく合《あ》うものが先《さき》です。
help-verb-sources = 資料《しりょう》：どのような資料《しりょう》か、何《なん》のもとになっているか、資料《しりょう》によって違《ちが》うところ
help-verb-check = 内容《ないよう》の足《た》りないところや間違《まちが》いを、場所《ばしょ》と一緒《いっしょ》に全部《ぜんぶ》出《だ》す
help-verb-check-more = 内容《ないよう》を書《か》く人《ひと》が使《つか》います。見《み》つかったものは、それぞれ「ファイル:行《ぎょう》:列《れつ》: error または warning: 何《なに》が誤《あやま》りか [その ID]」のように出《だ》します。その下《した》に、正《ただ》しい書《か》き方《かた》を出《だ》します。間違《まちが》いがあると、終了《しゅうりょう》コードは 1 です。
help-verb-help = 使《つか》い方《かた》の説明《せつめい》：全体《ぜんたい》、コマンド、または話題《わだい》
help-verb-completions = シェルで入力《にゅうりょく》の続《つづ》きを出《だ》すためのスクリプト
help-verb-completions-more = コマンド、オプション、ガイド、やり方《かた》、質問《しつもん》、電話《でんわ》の窓口《まどぐち》、資料《しりょう》の名前《なまえ》の続《つづ》きを出《だ》します。題《だい》を出《だ》せるシェルでは、あなたの言葉《ことば》の題《だい》も出《だ》します。
help-verb-man = マニュアルのページ：一《ひと》つ、または全部《ぜんぶ》
help-verb-man-more = コマンドを入力《にゅうりょく》しないと、全体《ぜんたい》のページを出《だ》します。コマンドを入力《にゅうりょく》しないで --output を付《つ》けると、すべてのページをファイルに書《か》きます。すべての言葉《ことば》で、入力《にゅうりょく》したフォルダーの下《した》に書《か》きます。

# The options of every command.
help-option-lang = 出《だ》す言葉《ことば》
help-option-lang-more = zh-TW や ja_JP.UTF-8 など、同《おな》じ言葉《ことば》のほかの書《か》き方《かた》もできます。入力《にゅうりょく》しないときは、環境《かんきょう》変数《へんすう》で決《き》めます：myna help environment
help-option-with = 最初《さいしょ》の言葉《ことば》と並《なら》べて出《だ》す、もう一《ひと》つの言葉《ことば》
help-option-at = いつの答《こた》えか（日本《にほん》の時間《じかん》）。入力《にゅうりょく》しないときは今《いま》
help-option-at-more = 次《つぎ》のどれかの形《かたち》で入力《にゅうりょく》してください：2026-09-22T18:30、2026-09-22 18:30、2026-09-22（0:00）、2026-09-22T18:30:00+09:00
help-option-format = 答《こた》えの形式《けいしき》。入力《にゅうりょく》しないときは text
help-option-json = --format json と同《おな》じ
help-option-output = このファイルに書《か》く
help-option-output-more = 途中《とちゅう》で止《と》まったときは、何《なに》も書《か》きません。種類《しゅるい》の違《ちが》うファイルがもうあるとき、上《うえ》から書《か》くのは --force を付《つ》けたときだけです。
help-option-force = 種類《しゅるい》の違《ちが》うファイルにも上《うえ》から書《か》く
help-option-content = この案内《あんない》の内容《ないよう》に重《かさ》ねる、自分《じぶん》たちの内容《ないよう》（市《し》の窓口《まどぐち》、電話《でんわ》、言葉《ことば》など）
help-option-content-more = このフォルダーには、だれの内容《ないよう》かを書《か》いた overlay.toml が必要《ひつよう》です。システムとユーザーの設定《せってい》フォルダーにある myna も、その下《した》に重《かさ》ねます。
help-option-color = 色《いろ》を使《つか》う場合《ばあい》
help-option-color-auto = 端末《たんまつ》の画面《がめん》に出《だ》すとき。NO_COLOR の設定《せってい》があれば使《つか》わない
help-option-color-always = いつも使《つか》う
help-option-color-never = 使《つか》わない
help-option-accessible = 声《こえ》で読《よ》む人《ひと》のための出《だ》し方《かた》：枠《わく》や段《だん》を使《つか》わない。記号《きごう》を言葉《ことば》に変《か》える
help-option-no-input = 入力《にゅうりょく》を待《ま》たない
help-option-help = 使《つか》い方《かた》。-h は短《みじか》い説明《せつめい》、--help はくわしい説明《せつめい》
help-option-version = バージョンと、内容《ないよう》を確《たし》かめた日《ひ》

# The arguments and options of single commands.
help-guide-guide = ガイド
help-guide-route = そのガイドの中《なか》のやり方《かた》
help-guide-rehearse = カードリーダーの画面《がめん》を順番《じゅんばん》に使《つか》って練習《れんしゅう》する（ガイド visit だけ）
help-ask-tree = 始《はじ》める質問《しつもん》リスト
help-ask-answer = 答《こた》え。例《れい》：has-card=yes。わかる質問《しつもん》ごとに入力《にゅうりょく》する
help-ask-answer-more = 日付《ひづけ》は 2019-04-01 の形《かたち》で入力《にゅうりょく》してください。わからないときは has-card=unsure のように答《こた》えてください
help-lines-line = 電話《でんわ》の窓口《まどぐち》の名前《なまえ》か番号《ばんごう》
help-is-open-line = 電話《でんわ》の窓口《まどぐち》の名前《なまえ》か番号《ばんごう》。入力《にゅうりょく》しないときは一番《いちばん》合《あ》うもの
help-is-open-speak = 電話《でんわ》で話《はな》す言葉《ことば》。入力《にゅうりょく》しないときは画面《がめん》に出《だ》す言葉《ことば》
help-is-open-for = 電話《でんわ》の用事《ようじ》
help-is-open-quiet = 何《なに》も出《だ》さない。終了《しゅうりょう》コードだけで答《こた》える
help-checklist-items = ガイド、<ガイド>/<やり方《かた》>、--answer を付《つ》けた質問《しつもん》リスト、または <質問《しつもん》リスト>/<結果《けっか》>
help-checklist-answer = 入力《にゅうりょく》した質問《しつもん》リストへの答《こた》え。例《れい》：has-card=yes
help-checklist-desk = 用紙《ようし》を渡《わた》す窓口《まどぐち》。名前《なまえ》、住所《じゅうしょ》、電話《でんわ》番号《ばんごう》、受付《うけつけ》の時間《じかん》を書《か》いたTOMLファイル
help-checklist-paper = 用紙《ようし》の大《おお》きさ
help-checklist-paper-a4 = 210 × 297 mm
help-checklist-paper-letter = 216 × 279 mm
help-checklist-large = 大《おお》きな文字《もじ》：18ポイント
help-checklist-width = 文章《ぶんしょう》の一番《いちばん》広《ひろ》い幅《はば》（桁《けた》の数《かず》）
help-checklist-all-languages = それぞれの項目《こうもく》をすべての言葉《ことば》で、--output のフォルダーにファイルとして書《か》く。項目《こうもく》を入力《にゅうりょく》しないときは、すべての項目《こうもく》
help-term-words = 名前《なまえ》、またはその最初《さいしょ》の部分《ぶぶん》
help-search-words = 探《さが》す言葉《ことば》
help-sources-edition = 資料《しりょう》。入力《にゅうりょく》しないときはリスト
help-check-dir = もとからある内容《ないよう》に重《かさ》ねる内容《ないよう》のフォルダー。書《か》かないときは、いつも答《こた》えに使《つか》っている内容《ないよう》を調《しら》べる
help-check-graph = 質問《しつもん》リストを図《ず》にするためのグラフ。その日《ひ》に使《つか》わない枝《えだ》は、点線《てんせん》
help-check-graph-format = グラフの書《か》き方《かた》
help-check-graph-format-mermaid = Mermaid
help-check-graph-format-dot = Graphviz
help-check-outcomes = すべての質問《しつもん》リストのすべての結果《けっか》を、そこに着《つ》くまでの答《こた》えと一緒《いっしょ》に、上《うえ》から順番《じゅんばん》に出《だ》す
help-check-due = 何《なに》を、いつまでに、もう一度《いちど》調《しら》べるか。早《はや》い資料《しりょう》から順番《じゅんばん》に出《だ》す。--at の時《とき》までに変《か》わるものも出《だ》す
help-help-topic = コマンドか話題《わだい》
help-completions-shell = シェル
help-man-verb = コマンド。入力《にゅうりょく》しないときは全体《ぜんたい》

# What each format is for.
help-format-text = 人《ひと》が読《よ》むため
help-format-json = プログラムで使《つか》うため
help-format-markdown = ウェブサイトやメールのため
help-format-html = ブラウザーで見《み》るため
help-format-pdf = 紙《かみ》に印刷《いんさつ》するため
help-format-state = 言葉《ことば》一《ひと》つだけ：open、closed、unknown のどれか

# What the command line above it does.
help-example-start = 次《つぎ》に何《なに》をすればよいか
help-example-without-card = カードを持《も》たないで受付《うけつけ》をするとき
help-example-guide-list = どのようなガイドがあるか
help-example-guide-route = 一《ひと》つのやり方《かた》を、日本語《にほんご》と並《なら》べて見《み》る
help-example-ask-begin = 始《はじ》めて、最初《さいしょ》の質問《しつもん》を見《み》る
help-example-ask-answers = 答《こた》えを入力《にゅうりょく》する
help-example-ask-day = 別《べつ》の日《ひ》の答《こた》え
help-example-lines-number = この番号《ばんごう》はどこの窓口《まどぐち》か
help-example-is-open-speak = カードをなくしたとき、ポルトガル語《ご》で話《はな》せる窓口《まどぐち》
help-example-is-open-script = スクリプトで使《つか》うとき：終了《しゅうりょう》コードが答《こた》えになる
help-example-guide-rehearse = 行《い》く前《まえ》に練習《れんしゅう》する
help-example-checklist-desk = 窓口《まどぐち》で渡《わた》す用紙《ようし》。日本語《にほんご》を並《なら》べて出《だ》す
help-example-checklist-case = その人《ひと》の答《こた》えに合《あ》わせた用紙《ようし》
help-example-term-beginning = 最初《さいしょ》の部分《ぶぶん》だけでもよい
help-example-search-number = この番号《ばんごう》が出《で》てくるところ
help-example-sources-one = 一《ひと》つのリーフレットをもとにした内容《ないよう》
help-example-man-read = ページを読《よ》む

# Topics of the help: the title, a text, then each entry.
help-topic-environment = 環境《かんきょう》変数《へんすう》
help-topic-environment-text = ここにある設定《せってい》は、オプションを入力《にゅうりょく》しないときに使《つか》います。機械《きかい》のタイムゾーンで答《こた》えが変《か》わることはありません。
help-environment-myna-lang = 出《だ》す言葉《ことば》。ほかの設定《せってい》より先《さき》に使《つか》う
help-environment-locale = システムの言葉《ことば》。この中《なか》で最初《さいしょ》に設定《せってい》してあるもの
help-environment-language = コロンで分《わ》けた言葉《ことば》のリスト。システムの言葉《ことば》が設定《せってい》してあるときに使《つか》う
help-environment-myna-now = いつの答《こた》えか。--at と同《おな》じ
help-environment-myna-content = この案内《あんない》の内容《ないよう》に重《かさ》ねる内容《ないよう》。--content と同《おな》じ
help-environment-configuration = 使《つか》う人《ひと》とシステムの設定《せってい》がある場所《ばしょ》。そこのフォルダー myna の内容《ないよう》を、この案内《あんない》の内容《ないよう》に重《かさ》ねる
help-environment-myna-accessible = 設定《せってい》すると --accessible と同《おな》じ。空《から》、0、no、false、off のときは使《つか》わない
help-environment-no-color = 何《なに》かを設定《せってい》すると色《いろ》を使《つか》わない
help-environment-term = dumb のときは色《いろ》を使《つか》わない。質問《しつもん》しながらの案内《あんない》は一行《いちぎょう》ずつ進《すす》む
help-environment-columns = 文章《ぶんしょう》の幅《はば》（桁《けた》の数《かず》）
help-topic-exit-codes = 終了《しゅうりょう》コード
help-topic-exit-codes-text = 3と4を返《かえ》すのは is-open だけです。パイプが閉《と》じても、エラーにはなりません。
help-exit-codes-done = 終《お》わった。is-open では、電話《でんわ》できる
help-exit-codes-failed = できなかった。ディスクに空《あ》いているところがない、内容《ないよう》のデータがこわれている、term や search で何《なに》も見《み》つからないなど
help-exit-codes-usage = 使《つか》い方《かた》の間違《まちが》い。使《つか》えるものがメッセージに出《で》る
help-exit-codes-closed = is-open：受付《うけつけ》の時間《じかん》ではない
help-exit-codes-unknown = is-open：わからない。受付《うけつけ》の時間《じかん》の発表《はっぴょう》がない
help-exit-codes-left = 質問《しつもん》しながらの案内《あんない》を途中《とちゅう》で終《お》わった
help-topic-json = プログラムのためのJSON
help-topic-json-text = --json を付《つ》けると、一《ひと》つのオブジェクトを出《だ》します。文《ぶん》や言葉《ことば》のほかは、どの言語《げんご》でも同《おな》じです。文《ぶん》や言葉《ことば》は、言語《げんご》ごとのフィールドがあるオブジェクトです。名前《なまえ》とIDは訳《やく》しません。当《あ》てはまらないフィールドは null です。
help-json-schema-version = 形式《けいしき》のバージョン。同《おな》じバージョンの間《あいだ》は、フィールドが増《ふ》えることはあるが、意味《いみ》は変《か》わらない
help-json-kind = 答《こた》えの種類《しゅるい》
help-json-lang = 文《ぶん》や言葉《ことば》の言語《げんご》
help-json-at = いつの答《こた》えか
help-json-answer = 答《こた》え
help-json-warnings = 注意《ちゅうい》すること
help-json-sources = もとにした資料《しりょう》
help-json-error = 答《こた》えのかわりに標準《ひょうじゅん》エラーに出《だ》すもの：kind、text、hint
help-topic-accessibility = 声《こえ》、点字《てんじ》、大《おお》きな文字《もじ》で読《よ》む
help-topic-accessibility-text = --accessible を付《つ》けると、文章《ぶんしょう》は読《よ》む順番《じゅんばん》の行《ぎょう》だけになります。色《いろ》だけで伝《つた》えることはありません。
help-accessibility-accessible = 枠《わく》や段《だん》を使《つか》わない。記号《きごう》を言葉《ことば》に変《か》える
help-accessibility-variable = いつも同《おな》じ設定《せってい》にする
help-accessibility-no-input = 入力《にゅうりょく》を待《ま》たない
help-accessibility-color = 色《いろ》を使《つか》わない
help-accessibility-columns = 行《ぎょう》の幅《はば》を一番《いちばん》広《ひろ》くて40桁《けた》にする。大《おお》きな文字《もじ》や点字《てんじ》ディスプレイのため
help-accessibility-with = 窓口《まどぐち》で見《み》せることができるように、それぞれの行《ぎょう》の下《した》に日本語《にほんご》を出《だ》す
