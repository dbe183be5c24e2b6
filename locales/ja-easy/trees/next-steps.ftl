# Where a person stands, and what to do now.

## origin: project

tree-next-steps = 次《つぎ》にすること
tree-next-steps-summary = カードがあるか、登録《とうろく》してあるか、カードと電子《でんし》証明書《しょうめいしょ》の期限《きげん》が切《き》れていないかを確《たし》かめます。

tree-next-steps-question-has-card = 「マイナンバーカード」を持《も》っていますか。
tree-next-steps-option-has-card-yes = はい
tree-next-steps-option-has-card-no = いいえ
tree-next-steps-option-has-card-applied = 申《もう》し込《こ》んで、待《ま》っている
tree-next-steps-option-has-card-lost = なくした。または、盗《ぬす》まれた
tree-next-steps-question-validity = カードと、カードの「電子《でんし》証明書《しょうめいしょ》」（カードの中《なか》に入《はい》っている、データの証明書《しょうめいしょ》）は、有効《ゆうこう》期限《きげん》（いつまで使《つか》えるか）が切《き》れる前《まえ》ですか。
tree-next-steps-option-validity-valid = どちらも切《き》れる前《まえ》で、期限《きげん》は3か月《げつ》より後《あと》
tree-next-steps-option-validity-ending-soon = どちらか、または在留《ざいりゅう》期間《きかん》（日本《にほん》にいることができる期間《きかん》）が、3か月《げつ》以内《いない》に切《き》れる
tree-next-steps-option-validity-certificate-expired = 電子《でんし》証明書《しょうめいしょ》の期限《きげん》が切《き》れている
tree-next-steps-option-validity-card-expired = カードの期限《きげん》（電子《でんし》証明書《しょうめいしょ》の期限《きげん》とは別《べつ》です）が切《き》れている
tree-next-steps-question-registered = カードを「マイナ保険証《ほけんしょう》」（健康《けんこう》保険証《ほけんしょう》として使《つか》うカード）として登録《とうろく》していますか。
tree-next-steps-option-registered-yes = はい
tree-next-steps-option-registered-no = いいえ

tree-next-steps-outcome-get-card = マイナンバーカードを申《もう》し込《こ》みましょう
tree-next-steps-outcome-get-card-text = 4つのやり方《かた》のうち、1つで申《もう》し込《こ》んでください。登録《とうろく》したカードを持《も》つまでは、「資格《しかく》確認書《かくにんしょ》」（健康《けんこう》保険《ほけん》に入《はい》っていることを証明《しょうめい》する書類《しょるい》）で診《み》てもらえます。
tree-next-steps-outcome-get-card-why = まだカードを持《も》っていないからです。
tree-next-steps-outcome-get-card-step-apply = カードを申《もう》し込《こ》んでください。
tree-next-steps-outcome-get-card-step-register = カードを受《う》け取《と》ったら、健康《けんこう》保険証《ほけんしょう》として登録《とうろく》してください。

tree-next-steps-outcome-wait-for-card = はがきを待《ま》ちましょう
tree-next-steps-outcome-wait-for-card-text = 約《やく》1か月《げつ》で、カードの用意《ようい》ができたことを知《し》らせるはがきが届《とど》きます。それまでは、「資格《しかく》確認書《かくにんしょ》」（健康《けんこう》保険《ほけん》に入《はい》っていることを証明《しょうめい》する書類《しょるい》）で診《み》てもらえます。
tree-next-steps-outcome-wait-for-card-why = もう申《もう》し込《こ》んであるからです。
tree-next-steps-outcome-wait-for-card-step-wait = はがきが届《とど》いたら、市区町村《しくちょうそん》（市役所《しやくしょ》など）の窓口《まどぐち》で、カードを受《う》け取《と》ってください。
tree-next-steps-outcome-wait-for-card-step-register = その後《あと》で、カードを健康《けんこう》保険証《ほけんしょう》として登録《とうろく》してください。

tree-next-steps-outcome-report-loss = すぐにカードを使《つか》えないように止《と》めてください
tree-next-steps-outcome-report-loss-text = 一時《いちじ》利用《りよう》停止《ていし》（カードを使《つか》えないように止《と》めること）は、24時間《じかん》受《う》け付《つ》けています。
tree-next-steps-outcome-report-loss-why = なくしたカードを、ほかの人《ひと》が使《つか》えないようにするためです。
tree-next-steps-outcome-report-loss-step-call = 今《いま》すぐ電話《でんわ》してください。外国語《がいこくご》は0120-0178-27、日本語《にほんご》は0120-95-0178です。
tree-next-steps-outcome-report-loss-step-police = 次《つぎ》に、警察《けいさつ》に知《し》らせてください（届出《とどけで》をしてください）。新《あたら》しいカードは、市区町村《しくちょうそん》（市役所《しやくしょ》など）の窓口《まどぐち》で申《もう》し込《こ》んでください。
tree-next-steps-outcome-report-loss-step-certificate = 新《あたら》しいカードができるまでの間《あいだ》は、「資格《しかく》確認書《かくにんしょ》」（健康《けんこう》保険《ほけん》に入《はい》っていることを証明《しょうめい》する書類《しょるい》）を使《つか》います。保険者《ほけんしゃ》（あなたが入《はい》っている健康《けんこう》保険《ほけん》の仕事《しごと》をしているところ）に申《もう》し込《こ》んでください。

tree-next-steps-outcome-renew-now = 期限《きげん》の前《まえ》に更新《こうしん》して（新《あたら》しくして）ください
tree-next-steps-outcome-renew-now-text = カードの有効《ゆうこう》期限《きげん》より前《まえ》に、市区町村《しくちょうそん》（市役所《しやくしょ》など）の窓口《まどぐち》に行《い》ってください。在留《ざいりゅう》期間《きかん》（日本《にほん》にいることができる期間《きかん》）を更新《こうしん》しても（延《の》ばしても）、カードの期限《きげん》は延《の》びません。
tree-next-steps-outcome-renew-now-why = カードか、カードの電子《でんし》証明書《しょうめいしょ》（カードの中《なか》に入《はい》っている、データの証明書《しょうめいしょ》）か、在留《ざいりゅう》期間《きかん》（日本《にほん》にいることができる期間《きかん》）のどれかが、3か月《げつ》以内《いない》に切《き》れるからです。
tree-next-steps-outcome-renew-now-step-go = カードを持《も》って、市区町村《しくちょうそん》（市役所《しやくしょ》など）の窓口《まどぐち》に行《い》ってください。在留《ざいりゅう》期間《きかん》がある人《ひと》は、在留《ざいりゅう》カードも持《も》って行《い》ってください。
tree-next-steps-outcome-renew-now-step-pending = 在留《ざいりゅう》期間《きかん》（日本《にほん》にいることができる期間《きかん》）がある人《ひと》は、先《さき》に在留《ざいりゅう》期間《きかん》を更新《こうしん》して（延《の》ばして）ください。更新《こうしん》を申《もう》し込《こ》んで、結果《けっか》を待《ま》っている間《あいだ》に、カードの有効《ゆうこう》期限《きげん》が近《ちか》くなることがあります。そのときは、有効《ゆうこう》期限《きげん》より前《まえ》に、市区町村《しくちょうそん》（市役所《しやくしょ》など）の窓口《まどぐち》に聞《き》いてください。カードの期限《きげん》を、一度《いちど》だけ、2か月《げつ》延《の》ばせます。
tree-next-steps-outcome-renew-now-step-register = カードをまだ健康《けんこう》保険証《ほけんしょう》として登録《とうろく》していないときは、登録《とうろく》してください。

tree-next-steps-outcome-renew-certificate = すぐに電子《でんし》証明書《しょうめいしょ》を更新《こうしん》して（新《あたら》しくして）ください
tree-next-steps-outcome-renew-certificate-text = 市区町村《しくちょうそん》（市役所《しやくしょ》など）の窓口《まどぐち》で、電子《でんし》証明書《しょうめいしょ》（カードの中《なか》に入《はい》っている、データの証明書《しょうめいしょ》）を更新《こうしん》できます。無料《むりょう》です。
tree-next-steps-outcome-renew-certificate-why = 電子《でんし》証明書《しょうめいしょ》の有効《ゆうこう》期限《きげん》が切《き》れているからです。
tree-next-steps-outcome-renew-certificate-step-go = カードを持《も》って、市区町村《しくちょうそん》（市役所《しやくしょ》など）の窓口《まどぐち》に行《い》ってください。
tree-next-steps-outcome-renew-certificate-step-until = カードをいつまでカードリーダーで使《つか》えるかは、次《つぎ》のように入力《にゅうりょく》すると確《たし》かめることができます：myna ask expiry

tree-next-steps-outcome-replace-card = 新《あたら》しいカードを申《もう》し込《こ》んでください
tree-next-steps-outcome-replace-card-text = 期限《きげん》が切《き》れて使《つか》えなくなったカードの期限《きげん》は、延《の》ばせません。在留《ざいりゅう》期間《きかん》（日本《にほん》にいることができる期間《きかん》）と一緒《いっしょ》に期限《きげん》が切《き》れたときは、新《あたら》しいカードに1,000円《えん》かかります。
tree-next-steps-outcome-replace-card-why = カードの有効《ゆうこう》期限《きげん》（電子《でんし》証明書《しょうめいしょ》の期限《きげん》とは別《べつ》です）が切《き》れているからです。
tree-next-steps-outcome-replace-card-step-go = 新《あたら》しいカードを申《もう》し込《こ》んでください。
tree-next-steps-outcome-replace-card-step-certificate = 新《あたら》しいカードができるまでの間《あいだ》は、「資格《しかく》確認書《かくにんしょ》」（健康《けんこう》保険《ほけん》に入《はい》っていることを証明《しょうめい》する書類《しょるい》）を使《つか》います。保険者《ほけんしゃ》（あなたが入《はい》っている健康《けんこう》保険《ほけん》の仕事《しごと》をしているところ）に申《もう》し込《こ》んでください。

tree-next-steps-outcome-register-card = カードを登録《とうろく》してください
tree-next-steps-outcome-register-card-why = 使《つか》えるカードがありますが、まだ登録《とうろく》していないからです。
tree-next-steps-outcome-register-card-step-register = 病院《びょういん》や薬局《やっきょく》のカードリーダーで登録《とうろく》してください。または、病院《びょういん》や薬局《やっきょく》に行《い》く前《まえ》に、マイナポータルで登録《とうろく》してください。
tree-next-steps-outcome-register-card-step-visit = 登録《とうろく》したら、カードリーダーで使《つか》ってください。

tree-next-steps-outcome-ready = 準備《じゅんび》はできています
tree-next-steps-outcome-ready-text = 病院《びょういん》や薬局《やっきょく》に行《い》ったら、カードをカードリーダーに置《お》いてください。
tree-next-steps-outcome-ready-why = カードがあって、もう登録《とうろく》していて、期限《きげん》も全部《ぜんぶ》切《き》れていないからです。
tree-next-steps-outcome-ready-step-visit = 病院《びょういん》や薬局《やっきょく》に行《い》くときは、毎回《まいかい》、カードを持《も》って行《い》ってください。
tree-next-steps-outcome-ready-step-dates = カードと電子《でんし》証明書《しょうめいしょ》（カードの中《なか》に入《はい》っている、データの証明書《しょうめいしょ》）の有効《ゆうこう》期限《きげん》（いつまで使《つか》えるか）に気《き》をつけてください。

tree-next-steps-notice-old-card-valid = 健康《けんこう》保険《ほけん》に入《はい》っていることを、次《つぎ》のどちらかで確《たし》かめることができます：有効《ゆうこう》期限《きげん》（いつまで使《つか》えるか）が切《き》れていない「健康《けんこう》保険証《ほけんしょう》」（遅《おそ》くても2025年《ねん》12月《がつ》｜1日《ついたち》まで）。または、「資格《しかく》確認書《かくにんしょ》」（健康《けんこう》保険《ほけん》に入《はい》っていることを証明《しょうめい》する書類《しょるい》）。
tree-next-steps-notice-old-card-tolerated = 前《まえ》からある「健康《けんこう》保険証《ほけんしょう》」は、期限《きげん》が切《き》れました。健康《けんこう》保険《ほけん》に入《はい》っていることを確《たし》かめることができるのは、「マイナ保険証《ほけんしょう》」（登録《とうろく》したマイナンバーカード）か「資格《しかく》確認書《かくにんしょ》」（健康《けんこう》保険《ほけん》に入《はい》っていることを証明《しょうめい》する書類《しょるい》）です。2026年《ねん》7月《がつ》31日《にち》までは、病院《びょういん》や薬局《やっきょく》が、期限《きげん》が切《き》れた健康《けんこう》保険証《ほけんしょう》を見《み》て、調《しら》べてくれることもあります。でも、調《しら》べてくれないこともあります。
tree-next-steps-notice-old-card-ended = 前《まえ》からある「健康《けんこう》保険証《ほけんしょう》」は、もう使《つか》えません。健康《けんこう》保険《ほけん》に入《はい》っていることを確《たし》かめることができるのは、「マイナ保険証《ほけんしょう》」（登録《とうろく》したマイナンバーカード）か「資格《しかく》確認書《かくにんしょ》」（健康《けんこう》保険《ほけん》に入《はい》っていることを証明《しょうめい》する書類《しょるい》）だけです。

## origin: project

tree-next-steps-outcome-register-card-text = マイナンバーカードを健康《けんこう》保険証《ほけんしょう》として使《つか》うためには、登録《とうろく》が必要《ひつよう》です。
