# What `myna check` says: what is wrong with content, and under `-hint` what would be right. For authors of content.

## origin: project

# Around the findings.
check-translations = 翻訳
check-language = 言語
check-messages = 必要数
check-there = 作成済み
check-missing = 不足
check-stale = 要更新
check-share = 割合
check-clean = 誤りはありません。
check-count = エラー：{ $errors }件。警告：{ $warnings }件。
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
flaw-overlay-missing = overlay.toml がありません。だれの内容かが、どこにも書かれていません。
flaw-overlay-missing-hint = まず id、publisher、language、verified、review-by を書いてください。
flaw-unreadable = 読み込めません：{ $cause }
flaw-too-large = ファイルが大きすぎます：{ $cause }
flaw-too-large-hint = ファイルの大きさは 8 MiB までです。分割してください。
flaw-not-utf8 = ここから先は UTF-8 ではありません。
flaw-not-utf8-hint = ファイルを UTF-8 で保存してください。
flaw-byte-order-mark = ファイルの先頭にバイト順マーク（BOM）があります。
flaw-byte-order-mark-hint = BOM なしの UTF-8 で保存してください。
flaw-file-name = 「{ $value }」は ID として使えません。
flaw-file-name-hint = ID は英小文字で始め、続けて英小文字、数字、ハイフンを使ってください。
flaw-unknown-file = 「{ $value }」は、どこからも読み込まれません。
flaw-control-character = { $value } は、目に見えないまま表示に影響する文字です。出力されることはありません。
flaw-control-character-hint = 取り除いてください。

# What a file holds.
flaw-toml = TOML の書き方ではありません：{ $cause }
flaw-missing-key = 「{ $key }」がありません。
flaw-unknown-key = ここに「{ $value }」という項目はありません。
flaw-wrong-type = 値の種類が違います。
flaw-wrong-type-hint = 次のように書いてください：{ $expected }
flaw-empty-list = 一つ以上必要です。
flaw-empty-text = 文字列が空です。
flaw-not-one-line = { $most }文字以内の一行で書いてください。
flaw-not-a-number = 0以上の整数にしてください。
flaw-not-a-percentage = 0から100までの整数にしてください。
flaw-not-a-date = 「{ $value }」は日付ではありません。
flaw-not-a-date-hint = 引用符を付けずに、次のように書いてください：2026-11-20
flaw-not-a-month-day = 「{ $value }」は月日ではありません。
flaw-not-a-month-day-hint = 次のように書いてください："12-29"
flaw-not-published = 「{ $value }」は、発行日の形になっていません。
flaw-not-published-hint = わかっているところまで書いてください："2026"、"2026-11"、"2026-11-20"
flaw-not-an-id = 「{ $value }」は ID ではありません。
flaw-not-an-id-hint = ID は英小文字で始め、続けて英小文字、数字、ハイフンを使ってください。
flaw-dates-turned-around = { $last } は { $first } より前です。
flaw-unknown-word = ここに「{ $value }」は使えません。
flaw-unknown-thing = 「{ $value }」という{ $thing }はありません。
flaw-id-twice = ここに「{ $value }」が重複しています。
flaw-id-taken = 「{ $value }」は、すでに、重ねる内容の ID として使われています。
flaw-unused = 「{ $value }」は、どこでも使われていません。

# Addresses, numbers, hours.
flaw-address-malformed = 「{ $value }」は、アドレスの形になっていません。
flaw-address-malformed-hint = 次のように書いてください：https://www.city.example.jp/page
flaw-address-not-https = 「{ $value }」は、通信が保護されません。
flaw-address-not-https-hint = https で始まるアドレスがないか、確かめてください。
flaw-telephone-malformed = 「{ $value }」は、日本の電話番号の形になっていません。
flaw-telephone-malformed-hint = 0から始まる10桁の番号（050、060、070、080、090で始まるものは11桁）を、ハイフンで区切って書いてください
flaw-number-twice = 電話窓口「{ $line }」も同じ番号です。
flaw-cost-doubtful = { $telephone } は、おそらく「{ $value }」ではありません。
flaw-cost-doubtful-hint = 0120と0800は無料、0570と050は有料です。
flaw-calls-itself = この電話窓口は、次にかける先として自分自身を指定しています。
flaw-no-language = 対応する言語が一つも書かれていません。
flaw-line-not-offered = 電話窓口「{ $value }」は、直接指定した人にしか案内されません。
flaw-line-not-offered-hint = overlay.toml の「offer」、手引き、またはほかの電話窓口の「then」に書いてください。
flaw-hours-unreadable = 受付時間「{ $value }」を読み取れません。
flaw-hours-unreadable-hint = 次のように書いてください：Mo-Fr 08:30-12:00,13:00-17:15; PH off; Dec 29-Jan 03 off
flaw-hours-after-midnight = 「{ $value }」は24:00を過ぎています。
flaw-hours-over-midnight = 「{ $value }」は日をまたいでいます。
flaw-hours-over-midnight-hint = そのつもりでなければ、前後を入れ替えてください。
flaw-hours-not-plain = 受付時間「{ $value }」は読み取れますが、書かれたとおりに表示されます。
flaw-hours-not-plain-hint = ことばで表示できるのは、曜日、日付、PH、SH、時刻、off、unknown です。
flaw-hours-never-open = 受付時間が「{ $value }」では、受け付ける時がありません。
flaw-hours-overlap = 「{ $value }」の中で時間帯が重なっています。
flaw-hours-overridden = 「{ $value }」では、後にある毎日の規則が、その前の規則を打ち消しています。
flaw-hours-without-holidays = 「{ $value }」には、祝日の扱いが書かれていません。祝日も、ふだんの曜日どおりに受け付けることになります。
flaw-hours-without-holidays-hint = 祝日が休みなら、PH off を加えてください。
flaw-hours-without-own-days = 「{ $value }」には窓口の休業日（SH）の扱いが書かれていますが、休業日がどこにも書かれていません。
flaw-hours-without-own-days-hint = content/holidays.toml に休業日を書くか、SH を消してください。

# Guides and trees.
flaw-route-without-steps = この方法には手順がありません。
flaw-steps-of-two-kinds = この方法には、すべての方法に共通の手順のほかに、独自の手順もあります。
flaw-unknown-route = この手引きに「{ $value }」という方法はありません。
flaw-unknown-button = この画面に「{ $value }」というボタンはありません。
flaw-unknown-question = この質問集に「{ $value }」という質問はありません。
flaw-unknown-outcome = この質問集に「{ $value }」という結果はありません。
flaw-edge-to-two = 枝の行き先は、質問か結果のどちらか一つです。
flaw-edge-to-nowhere = この枝には行き先がありません。
flaw-edge-to-nowhere-hint = 質問か結果を指定してください。
flaw-edges-overlap = { $date } から、二つの枝が同時に有効です。
flaw-edges-gap = { $from } から { $until } まで、有効な枝がありません。
flaw-edge-ended = 最後の枝は { $date } で終わっています。この選択肢を選んだ人には、適用されるものがないと表示されます。
flaw-question-not-reached = 質問「{ $value }」に至る経路がありません。
flaw-outcome-not-reached = 結果「{ $value }」に至る経路がありません。
flaw-circle = 「{ $value }」で、経路が循環しています。
flaw-too-many-ways = 質問集を通る道が{ $most }通りを超えるか、長すぎる道があります。この質問集は使われません。
flaw-too-many-ways-hint = 一つの質問集で聞くことを減らし、結果からほかの質問集につないでください。
flaw-asked-twice = 一つの経路で「{ $value }」を二度尋ねています。
flaw-rule-without-date = 規則は日付を選択肢に置き換えるものですが、この質問は日付を尋ねるものではありません。
flaw-date-without-rule = この質問は日付を尋ねますが、日付を選択肢に置き換える規則がありません。
flaw-option-missing = 規則は「{ $value }」を返すことがありますが、この質問にその選択肢はありません。
flaw-option-missing-hint = その選択肢を加え、行き先を書いてください。
flaw-option-never-given = 規則が「{ $value }」を返すことはありません。
flaw-asked-otherwise = 「{ $value }」は、もとの場所では別の選択肢か別の形で尋ねています。
flaw-asked-otherwise-hint = 一つの答えが両方の場所で使われます。type、rule、選択肢を同じにするか、別の質問にしてください。

# Sources.
flaw-no-source = 裏付けがありません。もとになる資料が書かれていません。
flaw-page-without-address = Webページにはアドレスが必要です。
flaw-verified-later = { $date } は、まだ来ていない日付です。
flaw-review-due = 見直しの期限（{ $date }）を過ぎています。
flaw-review-due-hint = もう一度、もとの資料と照らし合わせてから、verified と review-by を書き直してください。
flaw-withdrawal-unclear = 何を取り下げるのか、はっきりしません。
flaw-withdrawal-unclear-hint = 電話窓口、手引き（方法、手順、注意書きも指定可）、質問集（注意書きも指定可）、名称のどれかを指定してください。
flaw-too-many-withdrawals = 取り下げるものが{ $most }件を超えています。この内容は使われません。
flaw-too-many-withdrawals-hint = 手引きや質問集をまるごと取り下げるか、同じ名前のファイルで置き換えてください。
flaw-unknown-step = ここに、取り下げる手順「{ $value }」はありません。
flaw-unknown-step-hint = 方法ごとの手順なら「route」も書き、共通の手順なら「route」を書かないでください。
flaw-unknown-notice = ここに、取り下げる注意書き「{ $value }」はありません。
flaw-unknown-notice-hint = 方法や結果ごとの注意書きなら「route」か「outcome」も書き、全体の注意書きなら書かないでください。
flaw-met-unclear = どこで出会うものか、はっきりしません。
flaw-met-unclear-hint = 手引き（方法も指定可）、質問集、電話窓口のどれか一つを指定してください。
flaw-entry-unclear = この項目には行き先がないか、二つ以上あります。
flaw-entry-unclear-hint = trees、guide、does のどれか一つを書いてください。

# Words.
flaw-ftl = この行は、コメントでもメッセージでも、その続きでもありません。または波かっこが閉じていません。
flaw-ftl-hint = id = 文 の形で書き、続きの行は字下げし、コメントは # と空白で始め、波かっこはすべて閉じてください。
flaw-as-of = 「{ $value }」は日付ではありません。
flaw-as-of-hint = メッセージのすぐ上に # as of 2026-11-20 のように書いてください。
flaw-message-empty = 「{ $value }」に文がありません。
flaw-message-empty-hint = 等号の後に文を書くか、メッセージを削除してください。
flaw-message-twice = 「{ $value }」がこのファイルに二度あります。使われるのは最初のものです。
flaw-message-twice-hint = どちらかを残してください。
flaw-message-attribute = 「{ $value }」に、文・文字列・変数のほかのものがあります。
flaw-message-attribute-hint = 属性、用語、参照、選択は使わず、文をそのまま書いてください。
flaw-braces-too-deep = 波かっこの入れ子が深すぎます。このメッセージは読み込まれません。
flaw-braces-too-deep-hint = 波かっこを使わずに書いてください。
flaw-locale-unknown = 「{ $value }」に文がありますが、表示する言語にありません。
flaw-locale-unknown-hint = content/locales.toml に加えるか、フォルダーの名前を直してください。
flaw-message-missing = メッセージ「{ $value }」がありません（{ $languages }）。
flaw-message-missing-hint = { $file } に加えてください。
flaw-message-unused = メッセージ「{ $value }」はどこでも使われません。
flaw-message-unused-hint = 削除するか、ID を直してください。
flaw-message-misplaced = 「{ $value }」はこのファイルでは探されません。
flaw-message-misplaced-hint = 下に示すファイルに移してください。
flaw-variable-unknown = 変数「{ $value }」はここでは使えません。
flaw-variable-unknown-hint = この変数を使わずに書くか、名前を直してください。
flaw-variables-differ = 変数「{ $value }」が抜けています（{ $languages }）。
flaw-variables-differ-hint = 組み込みのメッセージにはあります。文の中の合う場所に入れてください。
flaw-numbers-differ = 数、時刻、日付が違います（比べた言語：{ $languages }）：{ $value }
flaw-numbers-differ-hint = どの言語でも、同じ数を数字で書いてください。
flaw-telephone-differs = 電話番号が違います（比べた言語：{ $languages }）：{ $value }
flaw-telephone-differs-hint = どれが正しいかを資料で確かめ、どの言語でも同じに書いてください。
flaw-telephone-of-no-line = { $value } は、どの電話窓口の番号でもありません。
flaw-telephone-of-no-line-hint = 受付時間と資料を示せるように電話窓口として加えるか、番号を直してください。
flaw-address-differs = アドレスが違います（比べた言語：{ $languages }）：{ $value }
flaw-address-differs-hint = どの言語でも同じアドレスを書き、ページがほかの言語なら文で断ってください。
flaw-label-missing = 「{ $value }」が文にありません（{ $languages }）。
flaw-label-missing-hint = 画面や用紙にある言葉を「」で書き、その後に意味をかっこで書いてください。
flaw-link-missing = アドレス { $value } が文にありません（{ $languages }）。
flaw-link-missing-hint = どの言語でも、同じに略さず書いてください。
flaw-label-differs = 「{ $value }」が、こことほかの言語（{ $languages }）のどちらか一方にしかありません。
flaw-label-differs-hint = 画面や用紙の日本語は、どの言語でも「」の中に、一字一句同じに書いてください。
flaw-bracket-alone = { $value } が一つだけあります。
flaw-bracket-alone-hint = かぎかっこは必ず閉じ、入れ子にしないでください。
flaw-digits-full-width = 数字 { $value } が全角です。
flaw-digits-full-width-hint = 数字は 0 から 9 で書いてください。
flaw-not-the-term = 「{ $value }」は正しい名称ではありません。
flaw-not-the-term-hint = 用語集にあるこの言語の名称を使ってください。
flaw-kana-here = かなを使わない言語に、かながあります：{ $value }
flaw-kana-here-hint = 翻訳してください。画面や用紙の日本語は「」の中に書きます。
flaw-wrong-script = この言語で使わない文字があります：{ $value }
flaw-wrong-script-hint = この言語の書き方で書いてください。画面や用紙の日本語は「」の中に書きます。
flaw-hangul-missing = 韓国語の文にハングルがありません。
flaw-hangul-missing-hint = 翻訳してください。
flaw-ambiguous-width = { $value } の幅は、端末によって1文字分か2文字分かが変わります。
flaw-ambiguous-width-hint = 一覧に出るので、ほかの文字で書いてください。
flaw-no-glyph = 印刷用のフォントにない文字があります：{ $value }
flaw-no-glyph-hint = ほかの文字を使ってください。このままでは印刷できません。
