# What `myna check` says: what is wrong with content, and under `-hint` what would be right. For authors of content.

## origin: project

# Around the findings.
check-translations = 翻訳の状況
check-language = 言語
check-messages = 必要数
check-there = 翻訳済み
check-missing = 不足
check-stale = 要更新
check-share = 割合
check-clean = 抜けや誤りは見つかりませんでした。
check-count = エラーは{ $errors }件、警告は{ $warnings }件です。
check-nearest = 「{ $nearest }」のことですか。
check-allowed = 使えるもの：{ $allowed }

# When an edge of a graph is in force.
check-from = { $from } から
check-until = { $until } まで
check-between = { $from } から { $until } まで

# What an id names.
thing-source = 資料
thing-line = 電話窓口
thing-guide = 手引き
thing-tree = 質問集
thing-term = 名称
thing-item = 持ち物
thing-screen = 画面
thing-difference = 相違点
thing-office = 窓口
thing-holiday = 休日
thing-language = 言語
thing-locale = 表示言語

# Files.
flaw-overlay-missing = overlay.toml がありません。この内容がだれのものか、どこにも書かれていません。
flaw-overlay-missing-hint = overlay.toml を作り、まず id、publisher、language、verified、review-by を書いてください。
flaw-unreadable = 読み込めません：{ $cause }
flaw-too-large = ファイルが大きすぎます。
flaw-too-large-hint = ファイルの大きさは 8 MiB までです。分割してください。
flaw-not-utf8 = ここから先は UTF-8 ではありません。
flaw-not-utf8-hint = ファイルを UTF-8 で保存してください。
flaw-byte-order-mark = ファイルの先頭にバイト順マーク（BOM）があります。
flaw-byte-order-mark-hint = BOM なしの UTF-8 で保存してください。
flaw-file-name = 「{ $value }」は ID として使えません。
flaw-file-name-hint = ファイルやフォルダーの名前を直してください。ID は英小文字で始め、その後には英小文字、数字、ハイフンだけを使います。
flaw-unknown-file = 「{ $value }」は、どこからも読み込まれません。
flaw-control-character = { $value } は、目に見えないまま表示に影響する制御文字です。出力されることはありません。
flaw-control-character-hint = 取り除いてください。

# What a file holds.
flaw-toml = TOML の文法に合っていません：{ $cause }
flaw-missing-key = 「{ $key }」がありません。
flaw-unknown-key = ここに「{ $value }」という項目はありません。
flaw-wrong-type = 値の型が違います。
flaw-wrong-type-hint = 次のように書いてください：{ $expected }
flaw-empty-list = ここは空にできません。一つ以上書いてください。
flaw-empty-text = 文字列が空です。
flaw-not-one-line = { $most }文字以内の一行で書いてください。
flaw-not-a-number = 0以上の整数にしてください。
flaw-not-a-percentage = 0から100までの整数にしてください。
flaw-not-a-date = 「{ $value }」は、日付として読み取れません。
flaw-not-a-date-hint = 引用符や時刻を付けずに、日付だけを次のように書いてください：2026-11-20
flaw-not-a-month-day = 「{ $value }」は、月日として読み取れません。
flaw-not-a-month-day-hint = 次のように書いてください："12-29"
flaw-not-published = 「{ $value }」は、発行日として読み取れません。
flaw-not-published-hint = わかっているところまで、次のように書いてください："2026"、"2026-11"、"2026-11-20"
flaw-not-an-id = 「{ $value }」は ID として使えません。
flaw-not-an-id-hint = ID は英小文字で始め、その後には英小文字、数字、ハイフンだけを使ってください。
flaw-dates-turned-around = { $last } の日付が { $first } より前になっています。
flaw-unknown-word = ここでは「{ $value }」は使えません。
flaw-unknown-thing = 「{ $value }」という{ $thing }はありません。
flaw-id-twice = ここでは「{ $value }」が重複しています。
flaw-id-taken = 「{ $value }」は、重ねる内容の ID としてすでに使われています。
flaw-unused = 「{ $value }」は、どこでも使われていません。

# Addresses, numbers, hours.
flaw-address-malformed = 「{ $value }」は、アドレスの形になっていません。
flaw-address-malformed-hint = 次のように書いてください：https://www.city.example.jp/page
flaw-address-not-https = 「{ $value }」では、通信が保護されません。
flaw-address-not-https-hint = https で始まるアドレスがないか、確かめてください。
flaw-telephone-malformed = 「{ $value }」は、日本の電話番号の形になっていません。
flaw-telephone-malformed-hint = 0から始まる10桁の番号（050、060、070、080、090で始まるものは11桁）を、ハイフンで区切って書いてください。119のように1で始まる3桁の番号は、そのまま書いてください。
flaw-number-twice = 電話窓口「{ $line }」も同じ番号です。
flaw-cost-doubtful = { $telephone } の料金は、「{ $value }」ではないようです。
flaw-cost-doubtful-hint = 0120と0800は無料、0570と050は有料です。
flaw-calls-itself = 次にかける電話窓口として、この窓口自身が指定されています。
flaw-no-language = 対応する言語が一つも書かれていません。
flaw-service-twice = この電話窓口には、同じ用件「{ $value }」を同じ言語（{ $languages }）で扱う受付がすでに書かれています。使われるのは、最初のものだけです。
flaw-service-twice-hint = 受付時間をすべて、一つの「service」にまとめて書いてください。
flaw-line-not-offered = 電話窓口「{ $value }」は、名前を指定した人にしか案内されません。
flaw-line-not-offered-hint = overlay.toml の「offer」、手引きや質問集の「lines」、またはほかの電話窓口の「then」に書いてください。
flaw-hours-unreadable = 受付時間「{ $value }」を読み取れません。
flaw-hours-unreadable-hint = 次のように書いてください：Mo-Fr 08:30-12:00,13:00-17:15; PH off; Dec 29-Jan 03 off
flaw-hours-without-times = 受付時間のうち「{ $value }」に時刻が書かれていません。このままでは、終日受け付けることになります。
flaw-hours-without-times-hint = カンマの後に空白を入れず（PH,SH off）、休みは off、終日の受付は 00:00-24:00 と書いてください。
flaw-hours-after-midnight = 「{ $value }」は24:00を過ぎて続いています。
flaw-hours-over-midnight = 「{ $value }」は日付をまたいでいます。
flaw-hours-over-midnight-hint = 意図したものでなければ、時刻を直してください。
flaw-hours-not-plain = 受付時間「{ $value }」は読み取れますが、言葉に直さず、書かれたとおりに表示されます。
flaw-hours-not-plain-hint = 言葉に直して表示できるのは、曜日、日付、PH、SH、08:30 のような時刻、off、unknown だけです。
flaw-hours-never-open = 受付時間が「{ $value }」では、受け付ける時間がまったくありません。
flaw-hours-overlap = 「{ $value }」の中で時間帯が重なっています。
flaw-hours-overridden = 「{ $value }」では、後に書かれた規則が、その前の規則を上書きしています。
flaw-hours-overridden-hint = 一日の時間帯は一つの規則にまとめ、例外は最後に書いてください：Mo-Fr 08:30-12:00,13:00-17:15; PH off
flaw-hours-without-holidays = 「{ $value }」には、祝日の扱いが書かれていません。祝日も、その曜日のとおりに受け付けることになります。
flaw-hours-without-holidays-hint = 祝日が休みなら、PH off を加えてください。
flaw-hours-without-own-days = 「{ $value }」には窓口の休業日（SH）の扱いが書かれていますが、休業日がどこにも書かれていません。
flaw-hours-without-own-days-hint = content/holidays.toml に休業日を書くか、SH を消してください。
flaw-own-days-unused = これらの休業日の扱いが、どの電話窓口の受付時間にも書かれていません。
flaw-own-days-unused-hint = 電話窓口の受付時間に SH として書いてください：Mo-Fr 08:30-17:15; PH,SH off
flaw-year-missing = { $value }年は発表済みとされていますが、その年の祝日のファイルがありません。
flaw-year-missing-hint = その年のファイルを content/calendars/jp/ に加えるか、発表済みの期間を前の年までにしてください。
flaw-holiday-missing = 国民の祝日に関する法律による祝日のうち、次の日がここに書かれていません：{ $value }

# Guides and trees.
flaw-route-without-steps = この方法には手順がありません。
flaw-steps-of-two-kinds = この方法には独自の手順がありますが、この手引きには共通の手順もあります。どちらか一方だけにしてください。
flaw-unknown-route = この手引きに「{ $value }」という方法はありません。
flaw-unknown-button = この画面に「{ $value }」というボタンはありません。
flaw-unknown-question = この質問集に「{ $value }」という質問はありません。
flaw-unknown-outcome = この質問集に「{ $value }」という結果はありません。
flaw-edge-to-two = 枝の行き先は、質問か結果のどちらか一方だけです。
flaw-edge-to-nowhere = この枝には行き先がありません。
flaw-edge-to-nowhere-hint = 質問か結果を指定してください。
flaw-edges-overlap = { $date } に、二つの枝が同時に有効です。
flaw-edges-gap = { $from } から { $until } まで、有効な枝がありません。
flaw-edge-ended = 最後の枝は { $date } で終わっています。この選択肢を選んだ人には、適用される決まりがないと表示されます。
flaw-question-not-reached = 質問「{ $value }」に至る経路がありません。
flaw-outcome-not-reached = 結果「{ $value }」に至る経路がありません。
flaw-circle = 「{ $value }」で、経路が循環しています。
flaw-too-many-ways = 質問集の経路が{ $most }通りを超えているか、長すぎる経路があります。この質問集は読み込まれません。
flaw-too-many-ways-hint = 一つの質問集の質問を減らし、結果からほかの質問集につないでください。
flaw-asked-twice = 一つの経路で「{ $value }」を二度尋ねています。
flaw-rule-without-date = 規則は日付を選択肢に置き換えるものですが、この質問は日付を尋ねるものではありません。
flaw-date-without-rule = この質問は日付を尋ねますが、日付を選択肢に置き換える規則がありません。
flaw-option-missing = 規則は「{ $value }」を返すことがありますが、この質問にその選択肢はありません。
flaw-option-missing-hint = その選択肢を加え、行き先を書いてください。
flaw-option-never-given = 規則が「{ $value }」を返すことはありません。
flaw-asked-otherwise = 質問「{ $value }」の選択肢か尋ね方が、もとの場所と違います。
flaw-asked-otherwise-hint = 一つの答えが両方の場所で使われます。type、rule、選択肢を同じにするか、別の質問にしてください。

# Sources.
flaw-no-source = 裏付けとなる資料が書かれていません。
flaw-page-without-address = Webページの資料にはアドレスが必要ですが、「url」がありません。
flaw-verified-later = { $date } は未来の日付です。
flaw-review-due = 見直しの期限（{ $date }）を過ぎています。
flaw-review-due-hint = もう一度、もとの資料と照らし合わせてから、verified と review-by を書き直してください。
flaw-withdrawal-unclear = 何を取り下げるのか、はっきりしません。
flaw-withdrawal-unclear-hint = 電話窓口、手引き（方法、手順、注意書きも指定可）、質問集（注意書きも指定可）、名称のどれか一つを指定してください。
flaw-too-many-withdrawals = 取り下げるものが{ $most }件を超えています。この内容は読み込まれません。
flaw-too-many-withdrawals-hint = 手引きや質問集をまるごと取り下げるか、同じ名前のファイルで置き換えてください。
flaw-unknown-step = ここに、取り下げる手順「{ $value }」はありません。
flaw-unknown-step-hint = 方法ごとの手順なら「route」も書き、共通の手順なら「route」を書かないでください。
flaw-unknown-notice = ここに、取り下げる注意書き「{ $value }」はありません。
flaw-unknown-notice-hint = 方法や結果ごとの注意書きなら「route」か「outcome」も書き、全体の注意書きなら、どちらも書かないでください。
flaw-met-unclear = どこに出てくるものか、はっきりしません。
flaw-met-unclear-hint = 手引き（方法も指定可）、質問集、電話窓口のどれか一つを指定してください。
flaw-entry-unclear = この項目には行き先がないか、二つ以上あります。
flaw-entry-unclear-hint = trees、guide、does のどれか一つを書いてください。

# Words.
flaw-ftl = この行は、コメントでもメッセージでも、その続きでもありません。または、波かっこが閉じていません。
flaw-ftl-hint = id = 文言 の形で書き、続きの行は字下げし、コメントは # と空白で始め、波かっこはすべて閉じてください。
flaw-as-of = 「{ $value }」は、日付として読み取れません。
flaw-as-of-hint = メッセージのすぐ上に # as of 2026-11-20 のように書いてください。
flaw-message-stale = 「{ $value }」は、ここでは { $date } に改められていますが、ほかの言語ではまだです（言語：{ $languages }）。
flaw-message-stale-hint = その言語の文言をここの文言と照らし合わせて見直し、そのメッセージのすぐ上に # as of { $date } と書いてください。
flaw-origin-language = 資料「{ $value }」の言語は「{ $languages }」で、この文言の言語ではありません。
flaw-origin-language-hint = 翻訳した文言の上に「## origin: project」と書いてください。
flaw-message-empty = 「{ $value }」に文言がありません。
flaw-message-empty-hint = 等号の後に文言を書くか、メッセージを削除してください。
flaw-message-twice = 「{ $value }」がこのファイルに二つあります。使われるのは最初のものです。
flaw-message-twice-hint = どちらかを残してください。
flaw-message-attribute = このメッセージには、文言、文字列、変数以外のもの（「{ $value }」）があります。
flaw-message-attribute-hint = 属性、用語、参照、選択式は必要ありません。文をそのまま最後まで書いてください。
flaw-braces-too-deep = 波かっこの入れ子が深すぎます。このメッセージは読み込まれません。
flaw-braces-too-deep-hint = 波かっこを使わずに書いてください。
flaw-locale-unknown = 「{ $value }」の文言がありますが、この名前の表示言語はありません。
flaw-locale-unknown-hint = content/locales.toml に追加するか、フォルダーの名前を直してください。
flaw-message-missing = メッセージ「{ $value }」がありません（言語：{ $languages }）。
flaw-message-missing-hint = { $file } に追加してください。
flaw-message-unused = メッセージ「{ $value }」は、どこでも使われていません。
flaw-message-unused-hint = 削除するか、ID を直してください。
flaw-message-misplaced = 「{ $value }」は、このファイルに書いても使われません。
flaw-message-misplaced-hint = 下に示すファイルに移してください。
flaw-variable-unknown = 変数「{ $value }」はここでは使えません。
flaw-variable-unknown-hint = この変数を使わずに書くか、名前を直してください。
flaw-variables-differ = 変数「{ $value }」が抜けています（言語：{ $languages }）。
flaw-variables-differ-hint = 組み込みのメッセージにはあります。文の中の適切な位置に入れてください。
flaw-numbers-differ = 数、時刻、日付のいずれかが、比べた言語（{ $languages }）の文言にあるものと違います。ここにあるもの：{ $value }
flaw-numbers-differ-hint = どの言語でも、同じ数を数字で書いてください。
flaw-telephone-differs = 電話番号が、比べた言語（{ $languages }）の文言にあるものと違います。ここにあるもの：{ $value }
flaw-telephone-differs-hint = どれが正しいかを資料で確かめ、どの言語でも同じ番号を書いてください。
flaw-telephone-of-no-line = { $value } は、どの電話窓口の番号でもありません。
flaw-telephone-of-no-line-hint = 受付時間と資料を示せるように電話窓口として追加するか、番号を直してください。
flaw-address-differs = アドレスが、比べた言語（{ $languages }）の文言にあるものと違います。ここにあるもの：{ $value }
flaw-address-differs-hint = どの言語でも同じアドレスを書き、ページがほかの言語で書かれているときは、そのことを文で示してください。
flaw-label-missing = 「{ $value }」が文言の中にありません（言語：{ $languages }）。
flaw-label-missing-hint = 画面や用紙にある言葉を「」の中に書き、その後に意味をかっこに入れて書いてください。
flaw-link-missing = アドレス { $value } が文言の中にありません（言語：{ $languages }）。
flaw-link-missing-hint = どの言語でも、同じアドレスを省略せずに書いてください。
flaw-label-differs = 「{ $value }」が、こことほかの言語（{ $languages }）のどちらか一方にしかありません。
flaw-label-differs-hint = 画面や用紙の日本語は、どの言語でも「」の中に、一字一句同じに書いてください。
flaw-bracket-alone = { $value } と対になるかぎかっこがありません。
flaw-bracket-alone-hint = かぎかっこは必ず閉じ、入れ子にしないでください。
flaw-reading-malformed = 「{ $value }」は、ふりがなの一部として読み取れないため、そのまま表示されます。
flaw-reading-malformed-hint = ふりがなは、漢字のすぐ後に、二重山かっこで囲んだひらがなで書いてください。
flaw-digits-full-width = 数字 { $value } が全角です。
flaw-digits-full-width-hint = 数字は半角の0から9で書いてください。
flaw-not-the-term = 「{ $value }」は正しい名称ではありません。
flaw-not-the-term-hint = 用語集にある、この言語での名称を使ってください。
flaw-kana-here = かなを使わない言語の文言に、かながあります：{ $value }
flaw-kana-here-hint = 翻訳してください。画面や用紙の日本語は「」の中に書きます。
flaw-wrong-script = この言語で使わない文字があります：{ $value }
flaw-wrong-script-hint = この言語で使う文字で書いてください。画面や用紙の日本語は「」の中に書きます。
flaw-hangul-missing = 韓国語の文言にハングルがありません。
flaw-hangul-missing-hint = 翻訳してください。
flaw-ambiguous-width = { $value } の表示幅は、端末によって1桁にも2桁にもなります。
flaw-ambiguous-width-hint = これは一覧に表示されます。ほかの文字で書いてください。
flaw-no-glyph = 印刷用のフォントにない文字があります：{ $value }
flaw-no-glyph-hint = ほかの文字を使ってください。このままでは、PDFの用紙を作れません。
