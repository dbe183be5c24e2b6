# When the card reader cannot confirm the card.

## origin: project

tree-fallback = マイナンバーカードで受付《うけつけ》ができないとき
tree-fallback-summary = カードリーダーで受付《うけつけ》ができないときに、何《なに》を見《み》せればいいかを確《たし》かめます。

tree-fallback-question-has-mynaportal = 「マイナポータル」の資格《しかく》情報《じょうほう》（健康《けんこう》保険《ほけん》に入《はい》っていることの情報《じょうほう》）の画面《がめん》か、保存《ほぞん》したPDFを見《み》せることができますか。
tree-fallback-option-has-mynaportal-yes = はい、画面《がめん》かPDFを見《み》せることができます
tree-fallback-option-has-mynaportal-no = いいえ
tree-fallback-question-has-notification = 「資格《しかく》情報《じょうほう》のお知《し》らせ」（マイナンバーカードを保険証《ほけんしょう》として使《つか》う人《ひと》に届《とど》く書類《しょるい》）を今《いま》持《も》っていますか。
tree-fallback-option-has-notification-yes = はい
tree-fallback-option-has-notification-no = いいえ
tree-fallback-question-visit = この病院《びょういん》や薬局《やっきょく》は、「初診《しょしん》」（はじめて来《き》た）ですか、「再診《さいしん》」（前《まえ》にも来《き》た）ですか。
tree-fallback-option-visit-first = 初診《しょしん》（はじめて来《き》ました）
tree-fallback-option-visit-return = 再診《さいしん》（前《まえ》にも来《き》ました）

tree-fallback-outcome-mynaportal-screen = カードとマイナポータルの画面《がめん》を見《み》せてください
tree-fallback-outcome-mynaportal-screen-text = マイナンバーカードと、マイナポータルの資格《しかく》情報《じょうほう》（健康《けんこう》保険《ほけん》に入《はい》っていることの情報《じょうほう》）の画面《がめん》を、一緒《いっしょ》に見《み》せてください。
tree-fallback-outcome-mynaportal-screen-step-open = マイナポータルにログインして、資格《しかく》情報《じょうほう》の画面《がめん》を開《ひら》いてください。または、ダウンロードしたPDFファイルを開《ひら》いてください。
tree-fallback-outcome-mynaportal-screen-step-show = マイナンバーカードと一緒《いっしょ》に、職員《しょくいん》に見《み》せてください。

tree-fallback-outcome-eligibility-notification = カードと資格《しかく》情報《じょうほう》のお知《し》らせを見《み》せてください
tree-fallback-outcome-eligibility-notification-text = マイナンバーカードと資格《しかく》情報《じょうほう》のお知《し》らせを、一緒《いっしょ》に見《み》せてください。
tree-fallback-outcome-eligibility-notification-step-show = 両方《りょうほう》を職員《しょくいん》に見《み》せてください。
tree-fallback-outcome-eligibility-notification-notice-what-it-is = 「資格《しかく》情報《じょうほう》のお知《し》らせ」は、マイナンバーカードを保険証《ほけんしょう》として使《つか》う人《ひと》に届《とど》く書類《しょるい》です。申《もう》し込《こ》まなくても届《とど》きます。この書類《しょるい》だけでは、診《み》てもらえません。

tree-fallback-outcome-verbal-confirmation = 職員《しょくいん》があなたと話《はな》して確《たし》かめます
tree-fallback-outcome-verbal-confirmation-text = 病院《びょういん》や薬局《やっきょく》に必要《ひつよう》な情報《じょうほう》があれば、職員《しょくいん》が、あなたが健康《けんこう》保険《ほけん》に入《はい》っていることを、話《はな》して確《たし》かめます。
tree-fallback-outcome-verbal-confirmation-step-say = マイナンバーカードを見《み》せて、職員《しょくいん》の質問《しつもん》に答《こた》えてください。

tree-fallback-outcome-eligibility-statement = 被保険者《ひほけんしゃ》資格《しかく》申立書《もうしたてしょ》を書《か》いてください
tree-fallback-outcome-eligibility-statement-text = 職員《しょくいん》から用紙《ようし》（書《か》くための紙《かみ》）をもらいます。用紙《ようし》に書《か》いて、マイナンバーカードを見《み》せてください。
tree-fallback-outcome-eligibility-statement-step-get = 職員《しょくいん》から「被保険者《ひほけんしゃ》資格《しかく》申立書《もうしたてしょ》」の用紙《ようし》をもらってください。
tree-fallback-outcome-eligibility-statement-step-fill = 必要《ひつよう》なことを書《か》いてください。
tree-fallback-outcome-eligibility-statement-step-show = 用紙《ようし》を出《だ》して、マイナンバーカードを見《み》せてください。
tree-fallback-outcome-eligibility-statement-notice-what-it-is = 「被保険者《ひほけんしゃ》資格《しかく》申立書《もうしたてしょ》」は、初診《しょしん》（はじめて来《き》たとき）で、健康《けんこう》保険《ほけん》に入《はい》っていることを確《たし》かめることができないときの書類《しょるい》です。マイナポータルの画面《がめん》も資格《しかく》情報《じょうほう》のお知《し》らせもない人《ひと》が書《か》きます。
tree-fallback-notice-usual-share = 払《はら》うお金《かね》は、100%ではありません。いつもの自己《じこ》負担《ふたん》（自分《じぶん》で払《はら》うお金《かね》）の割合《わりあい》です。

tree-fallback-question-has-certificate = 「資格《しかく》確認書《かくにんしょ》」（健康《けんこう》保険《ほけん》に入《はい》っていることを証明《しょうめい》する書類《しょるい》）を今《いま》持《も》っていますか。
tree-fallback-option-has-certificate-yes = はい
tree-fallback-option-has-certificate-no = いいえ
tree-fallback-question-has-card = 「マイナンバーカード」を今《いま》持《も》っていますか。
tree-fallback-option-has-card-yes = はい
tree-fallback-option-has-card-no = いいえ

tree-fallback-outcome-show-certificate = 資格《しかく》確認書《かくにんしょ》を見《み》せてください
tree-fallback-outcome-show-certificate-text = 「資格《しかく》確認書《かくにんしょ》」を見《み》せてください。カードもカードリーダーもいりません。
tree-fallback-outcome-show-certificate-why = 資格《しかく》確認書《かくにんしょ》だけで、健康《けんこう》保険《ほけん》に入《はい》っていることを確《たし》かめることができます。
tree-fallback-outcome-show-certificate-step-show = 受付《うけつけ》の職員《しょくいん》に渡《わた》してください。
tree-fallback-outcome-show-certificate-notice-valid-date = 資格《しかく》確認書《かくにんしょ》の有効《ゆうこう》期限《きげん》（いつまで使《つか》えるか）を確《たし》かめてください。使《つか》える期間《きかん》は、保険者《ほけんしゃ》（あなたが入《はい》っている健康《けんこう》保険《ほけん》の仕事《しごと》をしているところ）が決《き》めます。

tree-fallback-outcome-mynaportal-screen-why = 画面《がめん》には、カードリーダーで確《たし》かめる内容《ないよう》と同《おな》じ、資格《しかく》情報《じょうほう》（健康《けんこう》保険《ほけん》に入《はい》っていることの情報《じょうほう》）が出《で》ます。
tree-fallback-outcome-eligibility-notification-why = カードリーダーが使《つか》えないときは、カードとお知《し》らせの両方《りょうほう》を見《み》せます。それで、健康《けんこう》保険《ほけん》に入《はい》っていることを確《たし》かめることができます。
tree-fallback-outcome-verbal-confirmation-why = この病院《びょういん》や薬局《やっきょく》に、前《まえ》にも来《き》たからです。そして、画面《がめん》もお知《し》らせも持《も》っていないからです。
tree-fallback-outcome-verbal-confirmation-step-otherwise = 病院《びょういん》や薬局《やっきょく》に必要《ひつよう》な情報《じょうほう》がないときは、初診《しょしん》（はじめて来《き》たとき）と同《おな》じように、「被保険者《ひほけんしゃ》資格《しかく》申立書《もうしたてしょ》」を書《か》いてください。
tree-fallback-outcome-eligibility-statement-why = 初診《しょしん》（はじめて来《き》たとき）で、画面《がめん》もお知《し》らせも持《も》っていないからです。

tree-fallback-outcome-no-card = どうすればいいか、受付《うけつけ》で聞《き》いてください
tree-fallback-outcome-no-card-text = ほかのやり方《かた》には、マイナンバーカードが必要《ひつよう》です。今回《こんかい》は使《つか》えません。先《さき》に、医療費《いりょうひ》（病院《びょういん》や薬局《やっきょく》などでかかるお金《かね》）の100%を払《はら》うことになるかもしれません。そのときは、保険《ほけん》が払《はら》う分《ぶん》を、後《あと》で請求《せいきゅう》します（返《かえ》してくださいと申《もう》し込《こ》みます）。
tree-fallback-outcome-no-card-why = カードも資格《しかく》確認書《かくにんしょ》も持《も》っていないからです。
tree-fallback-outcome-no-card-step-ask = 健康《けんこう》保険《ほけん》に入《はい》っていることを、どうすれば確《たし》かめることができるか、受付《うけつけ》で聞《き》いてください。
tree-fallback-outcome-no-card-step-claim = 全部《ぜんぶ》のお金《かね》を払《はら》ったときは、領収書《りょうしゅうしょ》（お金《かね》を払《はら》ったことを証明《しょうめい》する紙《かみ》）を捨《す》てないでください。保険《ほけん》が払《はら》う分《ぶん》は、「療養費《りょうようひ》」として請求《せいきゅう》できます（返《かえ》してくださいと申《もう》し込《こ》めます）。やり方《かた》は、保険者《ほけんしゃ》（あなたが入《はい》っている健康《けんこう》保険《ほけん》の仕事《しごと》をしているところ）に聞《き》いてください。
tree-fallback-outcome-no-card-step-next-time = 次《つぎ》に病院《びょういん》や薬局《やっきょく》に行《い》く前《まえ》に、保険者《ほけんしゃ》（あなたが入《はい》っている健康《けんこう》保険《ほけん》の仕事《しごと》をしているところ）に「資格《しかく》確認書《かくにんしょ》」を申《もう》し込《こ》んでください。または、次《つぎ》に行《い》くときに、マイナンバーカードを持《も》って行《い》ってください。

tree-fallback-notice-old-card-valid = 有効《ゆうこう》期限《きげん》（いつまで使《つか》えるか）が切《き》れていない「健康《けんこう》保険証《ほけんしょう》」も使《つか》えます（遅《おそ》くても2025年《ねん》12月《がつ》｜1日《ついたち》まで）。
tree-fallback-notice-old-card-tolerated = 2026年《ねん》7月《がつ》31日《にち》までは、次《つぎ》の人《ひと》も診《み》てもらえることがあります：期限《きげん》が切《き》れた「健康《けんこう》保険証《ほけんしょう》」しかない人《ひと》、「資格《しかく》情報《じょうほう》のお知《し》らせ」しかない人《ひと》。病院《びょういん》や薬局《やっきょく》が、健康《けんこう》保険《ほけん》に入《はい》っているかどうかを調《しら》べます。払《はら》うお金《かね》は、いつもの割合《わりあい》です。でも、これは病院《びょういん》や薬局《やっきょく》の義務《ぎむ》（しなければならないこと）ではありません。できないこともあります。
tree-fallback-notice-old-card-ended = 前《まえ》からある「健康《けんこう》保険証《ほけんしょう》」は、もう使《つか》えません。
tree-fallback-notice-face-and-pin = 顔《かお》認証《にんしょう》（顔《かお》で確《たし》かめること）ができなくて、暗証《あんしょう》番号《ばんごう》も使《つか》えない（忘《わす》れた、またはロックされた）ときは、まず、職員《しょくいん》に「目視《もくし》モード」を頼《たの》んでください。職員《しょくいん》が、写真《しゃしん》と顔《かお》を目《め》で見《み》て確《たし》かめます。
tree-fallback-notice-no-reader = カードリーダーがない病院《びょういん》や薬局《やっきょく》でも、診《み》てもらうことができます。カードと一緒《いっしょ》に、「資格《しかく》情報《じょうほう》のお知《し》らせ」かマイナポータルの画面《がめん》を見《み》せてください。
tree-fallback-notice-card-without-pin = 暗証《あんしょう》番号《ばんごう》のないカード「顔《かお》認証《にんしょう》マイナンバーカード」では、マイナポータルを使《つか》えません。「資格《しかく》情報《じょうほう》のお知《し》らせ」を見《み》せてください。または、「被保険者《ひほけんしゃ》資格《しかく》申立書《もうしたてしょ》」を書《か》いてください。
tree-fallback-notice-expired = カードの電子《でんし》証明書《しょうめいしょ》（カードの中《なか》に入《はい》っている、データの証明書《しょうめいしょ》）の有効《ゆうこう》期限《きげん》（いつまで使《つか》えるか）が切《き》れていませんか。期限《きげん》の質問《しつもん》で確《たし》かめることができます：myna ask expiry
tree-fallback-outcome-mynaportal-screen-notice-save-pdf = 資格《しかく》情報《じょうほう》（健康《けんこう》保険《ほけん》に入《はい》っていることの情報《じょうほう》）の画面《がめん》は、マイナポータルの「証明書《しょうめいしょ》」の「健康《けんこう》保険証《ほけんしょう》」にあります。「資格《しかく》情報《じょうほう》をPDFで保存《ほぞん》」を選《えら》ぶと、先《さき》にPDFを保存《ほぞん》する（残《のこ》しておく）ことができます。
