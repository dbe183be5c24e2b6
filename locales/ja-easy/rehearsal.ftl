# The rehearsal at the card reader. It is not the reader: whoever sees one line of it must be able to tell.

## origin: project

rehearsal-title = カードリーダーの使《つか》い方《かた》の練習《れんしゅう》
rehearsal-mark = 練習《れんしゅう》
rehearsal-nothing-is-kept = これは練習《れんしゅう》です。何《なに》も送《おく》りません。何《なに》も残《のこ》りません。
rehearsal-no-pin = 自分《じぶん》の暗証《あんしょう》番号《ばんごう》を、ここに絶対《ぜったい》に入力《にゅうりょく》しないでください。正《ただ》しく入力《にゅうりょく》したか、間違《まちが》えたかを選《えら》ぶだけです。
rehearsal-question = 押《お》すボタンや、当《あ》てはまるものを選《えら》んでください。
rehearsal-may-differ = 病院《びょういん》や薬局《やっきょく》によって違《ちが》うところ
rehearsal-read-more = 同《おな》じ内容《ないよう》を文章《ぶんしょう》で読《よ》む

# Scenes.
rehearsal-registered = カードを、もう「マイナ保険証《ほけんしょう》」（健康《けんこう》保険証《ほけんしょう》として使《つか》うカード）として登録《とうろく》していますか。
rehearsal-visit = この病院《びょういん》や薬局《やっきょく》で、前《まえ》に「個別《こべつ》に同意《どうい》する」を選《えら》んだことがありますか。
rehearsal-identity = 本人《ほんにん》であることを確《たし》かめる方法《ほうほう》を選《えら》んでください。
rehearsal-pin = カードリーダーで暗証《あんしょう》番号《ばんごう》（4桁《けた》）を入力《にゅうりょく》します。番号《ばんごう》の場所《ばしょ》は毎回《まいかい》変《か》わります。
rehearsal-pin-wrong = 暗証《あんしょう》番号《ばんごう》が違《ちが》います。「あと2回《かい》」は、入力《にゅうりょく》できるのがあと2回《かい》という意味《いみ》です。
rehearsal-pin-wrong-again = 暗証《あんしょう》番号《ばんごう》がまた違《ちが》います。入力《にゅうりょく》できるのは、あと1回《かい》です。
rehearsal-pin-screen = 暗証《あんしょう》番号《ばんごう》を入力《にゅうりょく》してください。
rehearsal-pin-screen-again = 正《ただ》しい暗証《あんしょう》番号《ばんごう》を入力《にゅうりょく》してください。
rehearsal-locked = 続《つづ》けて3回《かい》間違《まちが》えたので、暗証《あんしょう》番号《ばんごう》がロックされました（使《つか》えなくなりました）。カードは「顔《かお》認証《にんしょう》」（顔《かお》で確《たし》かめること）なら使《つか》えます。職員《しょくいん》が写真《しゃしん》と顔《かお》を比《くら》べて確《たし》かめることもできます（「目視《もくし》モード」）。
rehearsal-staff = 職員《しょくいん》に「目視《もくし》モード」（目《め》で見《み》て確《たし》かめること）を頼《たの》んでください。この後《あと》は、職員《しょくいん》が案内《あんない》します。暗証《あんしょう》番号《ばんごう》をもう一度《いちど》決《き》める方法《ほうほう》：myna guide pin
rehearsal-ended = 登録《とうろく》しないで終《お》わりました。このカードは、まだ健康《けんこう》保険証《ほけんしょう》として使《つか》えません。

# What a person does where no button of the reader stands for it.
rehearsal-deed-yes = はい
rehearsal-deed-no = いいえ
rehearsal-deed-first = いいえ。または、今回《こんかい》がはじめて
rehearsal-deed-chose-before = はい
rehearsal-deed-place = カードをカードリーダーに置《お》く
rehearsal-deed-recognised = 顔《かお》認証《にんしょう》ができた
rehearsal-deed-not-recognised = 顔《かお》認証《にんしょう》ができなかった
rehearsal-deed-right = 正《ただ》しい暗証《あんしょう》番号《ばんごう》を入力《にゅうりょく》する
rehearsal-deed-wrong = 間違《まちが》った暗証《あんしょう》番号《ばんごう》を入力《にゅうりょく》する
rehearsal-deed-face = 「顔《かお》認証《にんしょう》」を使《つか》う
rehearsal-deed-staff = 職員《しょくいん》に「目視《もくし》モード」を頼《たの》む
rehearsal-deed-next-visit = 次《つぎ》に来《き》たときの受付《うけつけ》を練習《れんしゅう》する
rehearsal-deed-again = 最初《さいしょ》からもう一度《いちど》する
rehearsal-deed-finish = 練習《れんしゅう》を終《お》わる

# What was chosen.
rehearsal-your-choices = あなたが選《えら》んだこと
rehearsal-agreed-to-all = この病院《びょういん》や薬局《やっきょく》に、すべての情報《じょうほう》を見《み》せます。
rehearsal-choices-kept = この病院《びょういん》や薬局《やっきょく》で前《まえ》に選《えら》んだことを、そのまま使《つか》います。
rehearsal-agreed = 見《み》せる：{ $item }
rehearsal-refused = 見《み》せない：{ $item }
rehearsal-item-surgery = 手術《しゅじゅつ》の情報《じょうほう》
rehearsal-item-treatment = 手術《しゅじゅつ》ではない診療《しんりょう》（診《み》てもらったこと）と薬《くすり》の情報《じょうほう》
rehearsal-item-medicine = 薬《くすり》の情報《じょうほう》
rehearsal-item-checkups = 健診《けんしん》の情報《じょうほう》
