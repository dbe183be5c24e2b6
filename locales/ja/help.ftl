# The help: what the program, its commands and its options are. What stands in a usage line or behind `myna` is typed as it is.

## origin: project

# What the program is; under `-more` what stands below it. Then its version.
help-about = マイナンバーカードを健康保険証として使うための手引き、質問、電話窓口
help-about-more = どの答えも、お尋ねの日を基準とし、もとにした資料を示します。通信は行いません。役所ではありませんので、決定するのは保険者と市区町村の窓口です。
help-version-knowledge = 内容の確認日：{ $date }
help-version-licence = ライセンス：MIT

# Headings of the pages. The second group is for manual pages, where each language has its customary headings.
help-heading-usage = 使い方
help-heading-commands = コマンド
help-heading-arguments = 引数
help-heading-options = オプション
help-heading-options-everywhere = すべてのコマンドに共通のオプション
help-heading-examples = 例
help-heading-topics = そのほかの説明
help-heading-name = 名前
help-heading-synopsis = 書式
help-heading-description = 説明
help-heading-exit-status = 終了ステータス
help-heading-environment = 環境変数
help-heading-see-also = 関連項目
help-heading-book = mynaマニュアル

# What is to be put in, as it is written in a usage line: English in capitals, the other languages in angle brackets, all without a space.
help-value-option = <オプション>
help-value-verb = <コマンド>
help-value-guide = <手引き>
help-value-route = <方法>
help-value-tree = <質問集>
help-value-question-option = <質問>=<答え>
help-value-line = <電話窓口>
help-value-spoken = <言語>
help-value-matter = <用件>
help-value-edition = <資料>
help-value-topic = <話題>
help-value-shell = <シェル>
help-value-tag = <言語>
help-value-time = <日時>
help-value-format = <形式>
help-value-file = <ファイル>
help-value-dir = <フォルダー>
help-value-drawing = <グラフ形式>
help-value-item = <項目>
help-value-word = <語>
help-value-paper = <用紙>
help-value-n = <数>
help-value-when = <場合>

# A command line with what is to be put in behind it.
help-line = { $command } { $value }

# Below an option: its possible values, its default; below a short page where there is more.
help-possible = 使えるもの：{ $values }
help-default = 指定しないとき：{ $value }
help-more = 詳しい説明：{ $command }

# Each command in one line; under `-more` what stands below it.
help-verb-guide = 進め方：手引きの一覧、手引きの中の方法、その手順
help-verb-guide-more = 引数なしでは手引きの一覧、手引きを指定するとそのすべての方法、方法まで指定すると手順、必要なもの、表示される画面を示します。
help-verb-ask = 自分の場合はどうなるか：質問に順に答えて確かめる
help-verb-ask-more = わかっている答えを、順番を問わず指定してください。次の質問か、必要なものと合わせて結果を示します。どの質問にも、わからないときは unsure と答えられます。その場合は、まだ考えられる結果をすべて示します。
help-verb-lines = 電話窓口：言語、受付時間、料金、今の受付状況
help-verb-is-open = 電話窓口は受付中か：人向けの表示と、スクリプト向けの終了コード
help-verb-is-open-more = 終了コードは、受付中なら0、受付時間外なら3、受付時間が公表されていないときは4です。電話窓口を指定しないと、用件と言語に最も合う窓口を選びます。受付中、不明、受付時間外の順に、また無料のものを優先します。--at - を付けると、入力から日時を、行ごとに一つずつ読み取ります。
help-verb-checklist = 印刷して渡せる、チェック欄付きの用紙
help-verb-checklist-more = 手引き、その中の方法、または答えから決まる結果の用紙です。複数の項目を指定すると、一つの用紙にまとめます。項目を指定しないと、印刷できるものの一覧を示します。
help-verb-term = 正式な名称：どの言語からでも探せ、すべての言語で示す
help-verb-term-more = 語を指定しないと、すべての名称の一覧を示します。語を指定すると、どの言語でも、どのような書き方でも、途中まででも、各言語での名称、それが何か、どこに出てくるかを示します。複数の語は、一つの名称として扱います。
help-verb-search = 画面や用紙に書いてあることが、この案内のどこにあるかを探す
help-verb-search-more = 書いてあるとおりに、ご自分の言語か日本語で入力してください。すべての語を含むところを探します。順番は問いません。それぞれの結果に、開くための入力を示します。最もよく合うものが先です。
help-verb-sources = 資料：どのようなものか、何のもとになっているか、資料による違い
help-verb-check = 内容の抜けや誤りを調べ、場所とともにすべて示す
help-verb-check-more = 内容を書く人のためのコマンドです。見つかったものは、それぞれ「ファイル:行:列: error または warning: 何が誤りか [その ID]」の形で示し、その下に正しい書き方を示します。error が一つでもあると、終了コードは1です。
help-verb-help = 使い方の説明：全体、コマンド、または話題
help-verb-completions = シェルで入力を補完するためのスクリプト
help-verb-completions-more = コマンド、オプション、手引き、方法、質問、電話窓口、資料の名前が補完されます。表題を示せるシェルでは、お使いの言語の表題も表示されます。
help-verb-man = マニュアルページ：一つ、またはすべて
help-verb-man-more = コマンドを指定しないと、全体のページを出力します。コマンドを指定せずに --output を付けると、すべての言語のすべてのページを、指定したフォルダーの下に書き出します。

# The options of every command.
help-option-lang = 表示する言語
help-option-lang-more = zh-TW や ja_JP.UTF-8 など、同じ言語を表すほかの書き方もできます。指定しないときは環境変数に従います：myna help environment
help-option-with = 最初の言語と並べて示す、もう一つの言語
help-option-at = いつの時点の答えか（日本時間）。指定しないときは現在
help-option-at-more = 次のどれかの形で入力します：2026-09-22T18:30、2026-09-22 18:30、2026-09-22（0:00）、2026-09-22T18:30:00+09:00
help-option-format = 答えの形式。指定しないときは text
help-option-json = --format json と同じ
help-option-output = このファイルに書き出す
help-option-output-more = 途中で止まったときは、何も書き込みません。種類の違うファイルがすでにあるときは、--force を付けないと上書きしません。
help-option-force = 種類の違うファイルにも上書きする
help-option-content = 組み込みの内容に重ねる、独自の内容（市の窓口、電話、言葉など）
help-option-content-more = このフォルダーには、内容がだれのものかを書いた overlay.toml が必要です。システムとユーザーの設定の場所にあるフォルダー myna の内容も重ねられますが、このフォルダーの内容が優先されます。
help-option-color = 色を使う場合
help-option-color-auto = 端末に表示するとき。NO_COLOR が設定されていれば使わない
help-option-color-always = いつも使う
help-option-color-never = 使わない
help-option-accessible = 読み上げ向けの表示：枠や段組みを使わず、記号を言葉に置き換える
help-option-no-input = 入力を求めない
help-option-help = 使い方。-h は簡単な説明、--help は詳しい説明
help-option-version = バージョンと、内容の確認日

# The arguments and options of single commands.
help-guide-guide = 手引き
help-guide-route = その手引きの中の方法
help-guide-rehearse = カードリーダーの画面を順に操作して練習する（手引き visit のみ）
help-ask-tree = 始める質問集
help-ask-answer = 答え。例：has-card=yes。わかる質問ごとに指定する
help-ask-answer-more = 日付は 2019-04-01 の形で入力します。わからないときは has-card=unsure のように答えます
help-lines-line = 電話窓口の名前または番号
help-is-open-line = 電話窓口の名前または番号。指定しないときは最も合うもの
help-is-open-speak = 電話で話す言語。指定しないときは表示する言語
help-is-open-for = 電話の用件
help-is-open-quiet = 何も表示しない。終了コードだけで示す
help-checklist-items = 手引き、<手引き>/<方法>、--answer を付けた質問集、または <質問集>/<結果>
help-checklist-answer = 指定した質問集への答え。例：has-card=yes
help-checklist-desk = 渡す窓口。名称、住所、電話番号、受付時間を書いたTOMLファイル
help-checklist-paper = 用紙の大きさ
help-checklist-paper-a4 = 210 × 297 mm
help-checklist-paper-letter = 216 × 279 mm
help-checklist-large = 大きな文字：18ポイント
help-checklist-width = 文章の幅の上限（桁数）
help-checklist-all-languages = 各項目をすべての言語で、--output のフォルダーにファイルとして書き出す。項目を指定しないときは、すべての項目
help-term-words = 名称、またはその初めの部分
help-search-words = 探す語
help-sources-edition = 資料。指定しないときは一覧
help-check-dir = 組み込みの内容に重ねる内容のフォルダー。指定しないときは、ふだんの答えに使う内容を調べる
help-check-graph = 質問集を、作図プログラム用のグラフとして出力する。指定した日に有効でない枝は破線
help-check-graph-format = グラフを記述する形式
help-check-graph-format-mermaid = Mermaid
help-check-graph-format-dot = Graphviz
help-check-outcomes = すべての質問集のすべての結果を、そこに至る答えと一緒に、上から順に読める形で示す
help-check-due = 何をいつまでに見直すか。期限の早い資料から順に示し、--at の日時までに変わるものも示す
help-help-topic = コマンドまたは話題
help-completions-shell = シェル
help-man-verb = コマンド。指定しないときは全体

# What each format is for.
help-format-text = 人が読むため
help-format-json = プログラムで使うため
help-format-markdown = ウェブサイトやメールのため
help-format-html = ブラウザーで見るため
help-format-pdf = 紙に印刷するため
help-format-state = 一語だけ：open、closed、unknown のどれか

# What the command line above it does.
help-example-start = 次に何をすればよいか
help-example-without-card = カードを持たずに受付をするとき
help-example-guide-list = どのような手引きがあるか
help-example-guide-route = 一つの方法を、日本語と並べて見る
help-example-ask-begin = 始めて、最初の質問を見る
help-example-ask-answers = 答えを指定する
help-example-ask-day = 別の日の答え
help-example-lines-number = この番号はどこの窓口か
help-example-is-open-speak = カードをなくしたとき、ポルトガル語で話せる窓口
help-example-is-open-script = スクリプトで使うとき：終了コードが答えになる
help-example-guide-rehearse = 行く前に練習する
help-example-checklist-desk = 窓口で渡す用紙。日本語を並べて示す
help-example-checklist-case = その人の答えに合わせた用紙
help-example-term-beginning = 初めの部分だけでもよい
help-example-search-number = この番号が出てくるところ
help-example-sources-one = 一つのリーフレットがもとになっている内容
help-example-man-read = ページを読む

# Topics of the help: the title, a text, then each entry.
help-topic-environment = 環境変数
help-topic-environment-text = ここに挙げた設定は、オプションの指定がないときに使われます。機器のタイムゾーンによって答えが変わることはありません。
help-environment-myna-lang = 表示する言語。ほかの設定より優先する
help-environment-locale = システムの言語。このうち最初に設定されているもの
help-environment-language = コロンで区切った言語の一覧。システムの言語が設定されているときに使う
help-environment-myna-now = いつの時点の答えか。--at と同じ
help-environment-myna-content = 組み込みの内容に重ねる内容。--content と同じ
help-environment-configuration = 利用者とシステムの設定がある場所。そこのフォルダー myna の内容を、組み込みの内容に重ねる
help-environment-myna-accessible = 設定すると --accessible と同じ。空、0、no、false、off のときは働かない
help-environment-no-color = 何かを設定すると色を使わない
help-environment-term = dumb のときは色を使わず、対話形式の案内は一行ずつ進める
help-environment-columns = 文章の幅（桁数）
help-topic-exit-codes = 終了コード
help-topic-exit-codes-text = 3と4は is-open だけが返します。パイプが閉じられても、エラーにはなりません。
help-exit-codes-done = 完了。is-open では、受付中
help-exit-codes-failed = 実行できなかった。ディスクの空き容量がない、内容のデータが壊れている、term や search で何も見つからないなど
help-exit-codes-usage = 使い方の誤り。使えるものがメッセージに示される
help-exit-codes-closed = is-open：受付時間外
help-exit-codes-unknown = is-open：不明。受付時間が公表されていない
help-exit-codes-left = 対話形式の案内を途中で終えた
help-topic-json = プログラム向けのJSON
help-topic-json-text = --json を付けると、一つのオブジェクトを出力します。言葉のほかは、どの言語でも同じです。言葉は、言語ごとのフィールドを持つオブジェクトです。名前とIDは翻訳されません。当てはまらないフィールドは null です。
help-json-schema-version = 形式のバージョン。同じバージョンのうちは、フィールドが増えることはあっても、意味は変わらない
help-json-kind = 答えの種類
help-json-lang = 言葉の言語
help-json-at = いつの時点の答えか
help-json-answer = 答えそのもの
help-json-warnings = 注意すること
help-json-sources = もとにした資料
help-json-error = 答えの代わりに標準エラーに出力される：kind、text、hint
help-topic-accessibility = 読み上げ、点字、大きな文字で読む
help-topic-accessibility-text = --accessible を付けると、文章は読む順に並んだ行だけになります。色だけで伝えることはありません。
help-accessibility-accessible = 枠や段組みを使わず、記号を言葉に置き換える
help-accessibility-variable = いつも同じ設定にする
help-accessibility-no-input = 入力を求めない
help-accessibility-color = 色を使わない
help-accessibility-columns = 行の幅を最大40桁にする。大きな文字や点字ディスプレイ向け
help-accessibility-with = 窓口で見せられるように、各行の下に日本語を示す
