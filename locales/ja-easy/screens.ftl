# The meaning of the Japanese on the card reader. The Japanese itself is in content/screens.toml.

## origin: project

screen-register-1 = マイナンバーカードを保険証《ほけんしょう》として登録《とうろく》する
screen-register-1-button-exit = 登録《とうろく》しないで終《お》わる
screen-register-1-button-register = 登録《とうろく》する
screen-register-2 = 保険証《ほけんしょう》として登録《とうろく》する
screen-register-2-button-exit = 終了《しゅうりょう》する（終《お》わる）
screen-register-2-button-agree = 同意《どうい》して（それでいいと決《き》めて）次《つぎ》へ進《すす》む
screen-register-3 = 登録《とうろく》が終《お》わりました。マイナンバーカードを保険証《ほけんしょう》として使《つか》えます。
screen-register-3-button-next = 次《つぎ》へ
screen-identity = 本人《ほんにん》であることを確《たし》かめる方法《ほうほう》を選《えら》ぶ
screen-identity-button-face = 顔《かお》認証《にんしょう》（顔《かお》で確《たし》かめる）
screen-identity-button-pin = 暗証《あんしょう》番号《ばんごう》（番号《ばんごう》で確《たし》かめる）
screen-pin = 正《ただ》しい暗証《あんしょう》番号《ばんごう》を入力《にゅうりょく》してください（あと2回《かい》できます）
screen-consent = 今《いま》までの医療《いりょう》（病院《びょういん》などで診《み》てもらったこと）の情報《じょうほう》などを、見《み》せてもいいですか。（手術《しゅじゅつ》／診療《しんりょう》、お薬《くすり》／健診《けんしん》）
screen-consent-button-all = 全《すべ》て同意《どうい》する（全部《ぜんぶ》見《み》せてもいい）
screen-consent-button-individually = 個別《こべつ》に同意《どうい》する（一《ひと》つずつ決《き》める）
screen-done = カードを取《と》り出《だ》して、待合室《まちあいしつ》（待《ま》つ部屋《へや》）で待《ま》ってください
screen-pin-note = 番号《ばんごう》の場所《ばしょ》は変《か》わります。

## origin: project

screen-pin-button-cancel = 取消《とりけし》（やめる）
screen-pin-button-clear = クリア（消《け》す）
screen-consent-again-button-keep = 前《まえ》に同意《どうい》した内容《ないよう》を、今回《こんかい》も使《つか》う
screen-consent-again-button-choose-again = もう一度《いちど》選《えら》ぶ
screen-consent-surgery = 今《いま》までの手術《しゅじゅつ》の情報《じょうほう》を、この病院《びょういん》や薬局《やっきょく》に見《み》せてもいいですか。
screen-consent-surgery-button-agree = 同意《どうい》する（見《み》せてもいい）
screen-consent-surgery-button-refuse = 同意《どうい》しない（見《み》せない）
screen-consent-treatment = 今《いま》までの、手術《しゅじゅつ》ではない診療《しんりょう》（診《み》てもらったこと）と薬《くすり》の情報《じょうほう》を、この病院《びょういん》や薬局《やっきょく》に見《み》せてもいいですか。
screen-consent-treatment-button-agree = 同意《どうい》する（見《み》せてもいい）
screen-consent-treatment-button-refuse = 同意《どうい》しない（見《み》せない）
screen-consent-medicine = 今《いま》までの薬《くすり》の情報《じょうほう》を、この病院《びょういん》や薬局《やっきょく》に見《み》せてもいいですか。
screen-consent-medicine-button-agree = 同意《どうい》する（見《み》せてもいい）
screen-consent-medicine-button-refuse = 同意《どうい》しない（見《み》せない）
screen-consent-checkups = 今《いま》までの健診《けんしん》（体《からだ》を調《しら》べること）の情報《じょうほう》を、この病院《びょういん》や薬局《やっきょく》に見《み》せてもいいですか。
screen-consent-checkups-button-agree = 同意《どうい》する（見《み》せてもいい）
screen-consent-checkups-button-refuse = 同意《どうい》しない（見《み》せない）
screen-consent-again = 前《まえ》に選《えら》んだことを今回《こんかい》も使《つか》いますか。もう一度《いちど》選《えら》びますか。
