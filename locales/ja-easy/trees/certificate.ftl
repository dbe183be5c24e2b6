# The Health Insurance Eligibility Certificate: who gets it, who applies.

## origin: project

tree-certificate = 「資格《しかく》確認書《かくにんしょ》」をもらうには
tree-certificate-summary = 申《もう》し込《こ》まなくても届《とど》くのか、申《もう》し込《こ》みが必要《ひつよう》なのか、なくてもいいのかを確《たし》かめます。

tree-certificate-question-has-card = 「マイナンバーカード」を持《も》っていますか。
tree-certificate-option-has-card-yes = はい
tree-certificate-option-has-card-no = いいえ
tree-certificate-option-has-card-lost-or-renewing = なくした。または、更新《こうしん》して（新《あたら》しくして）いるところ
tree-certificate-question-registered = カードを「マイナ保険証《ほけんしょう》」（健康《けんこう》保険証《ほけんしょう》として使《つか》うカード）として登録《とうろく》していますか。
tree-certificate-option-registered-yes = はい
tree-certificate-option-registered-no = いいえ
tree-certificate-option-registered-cancelled = 登録《とうろく》をやめた。または、やめる申《もう》し込《こ》みをした
tree-certificate-question-electronic-certificate = カードの「電子《でんし》証明書《しょうめいしょ》」は、有効《ゆうこう》期限《きげん》が切《き》れる前《まえ》ですか。
tree-certificate-option-electronic-certificate-valid = はい、前《まえ》です
tree-certificate-option-electronic-certificate-expired = いいえ、期限《きげん》が切《き》れています
tree-certificate-question-age-group = 何歳《なんさい》ですか。一番《いちばん》上《うえ》の年齢《ねんれい》のグループは、2026年《ねん》8月《がつ》｜1日《ついたち》に何歳《なんさい》かで決《き》まります。
tree-certificate-option-age-group-under-75 = 75歳《さい》になっていない
tree-certificate-option-age-group-aged-75-84 = 75歳《さい》から84歳《さい》まで
tree-certificate-option-age-group-aged-85-over = 85歳《さい》以上《いじょう》
tree-certificate-question-difficulty = その人《ひと》は、年《とし》をとっていることや、障害《しょうがい》などのために、カードを使《つか》うのが難《むずか》しいですか。
tree-certificate-option-difficulty-yes = はい
tree-certificate-option-difficulty-no = いいえ

tree-certificate-outcome-sent-without-applying = 申《もう》し込《こ》まなくても届《とど》きます
tree-certificate-outcome-sent-without-applying-text = 保険者《ほけんしゃ》（あなたが入《はい》っている健康《けんこう》保険《ほけん》の仕事《しごと》をしているところ）から、「資格《しかく》確認書《かくにんしょ》」が届《とど》きます。無料《むりょう》です。申《もう》し込《こ》みはいりません。
tree-certificate-outcome-sent-without-applying-why = 届《とど》くのは、カードを持《も》っていない人《ひと》、カードを登録《とうろく》していない人《ひと》や登録《とうろく》をやめた人《ひと》、電子《でんし》証明書《しょうめいしょ》の有効《ゆうこう》期限《きげん》が切《き》れた人《ひと》、決《き》まった年齢《ねんれい》の人《ひと》です。
tree-certificate-outcome-sent-without-applying-step-wait = 届《とど》くのを待《ま》ってください。届《とど》いたら、受付《うけつけ》で見《み》せてください。
tree-certificate-outcome-sent-without-applying-step-ask = 届《とど》く前《まえ》に、病院《びょういん》や薬局《やっきょく》に行《い》く必要《ひつよう》があるときは、保険者《ほけんしゃ》（あなたが入《はい》っている健康《けんこう》保険《ほけん》の仕事《しごと》をしているところ）に聞《き》いてください。
tree-certificate-outcome-sent-without-applying-notice-old-card = 有効《ゆうこう》期限《きげん》（いつまで使《つか》えるか）が切《き》れていない「健康《けんこう》保険証《ほけんしょう》」は、その期限《きげん》まで使《つか》えます（一番《いちばん》長《なが》くて、2025年《ねん》12月《がつ》｜1日《ついたち》まで）。その後《あと》に使《つか》う資格《しかく》確認書《かくにんしょ》が届《とど》きます。
tree-certificate-outcome-sent-without-applying-notice-only-old-card = 期限《きげん》が切《き》れた「健康《けんこう》保険証《ほけんしょう》」しかないときは、すぐに、資格《しかく》確認書《かくにんしょ》を出《だ》してもらうことを、保険者《ほけんしゃ》（あなたが入《はい》っている健康《けんこう》保険《ほけん》の仕事《しごと》をしているところ）に相談《そうだん》してください。または、カードリーダーでマイナンバーカードを登録《とうろく》してください。健康《けんこう》保険《ほけん》に入《はい》っていることを確《たし》かめられないと、医療費《いりょうひ》（病院《びょういん》や薬局《やっきょく》などでかかるお金《かね》）の100%を払《はら》ってくださいと言《い》われることがあります。保険《ほけん》が払《はら》う分《ぶん》は、後《あと》で請求《せいきゅう》できます（返《かえ》してくださいと申《もう》し込《こ》めます）。

tree-certificate-outcome-apply-for-it = 保険者《ほけんしゃ》に申《もう》し込《こ》んでください
tree-certificate-outcome-apply-for-it-text = 申《もう》し込《こ》めば、「資格《しかく》確認書《かくにんしょ》」をもらえます。無料《むりょう》です。
tree-certificate-outcome-apply-for-it-why = 申《もう》し込《こ》めばもらえるのは、登録《とうろく》したカードを使《つか》うのが難《むずか》しい人《ひと》、カードをなくした人《ひと》や更新《こうしん》して（新《あたら》しくして）いる人《ひと》、決《き》まった年齢《ねんれい》の人《ひと》です。
tree-certificate-outcome-apply-for-it-step-apply = 保険者《ほけんしゃ》（あなたが入《はい》っている健康《けんこう》保険《ほけん》の仕事《しごと》をしているところ）に申《もう》し込《こ》んでください。
tree-certificate-outcome-apply-for-it-notice-later = カードを使《つか》うのが難《むずか》しいという理由《りゆう》でもらった人《ひと》には、次《つぎ》からは、申《もう》し込《こ》まなくても届《とど》きます。

tree-certificate-outcome-not-needed = 資格《しかく》確認書《かくにんしょ》はなくても大丈夫《だいじょうぶ》です
tree-certificate-outcome-not-needed-text = 登録《とうろく》したマイナンバーカードで、健康《けんこう》保険《ほけん》に入《はい》っていることを確《たし》かめられます。
tree-certificate-outcome-not-needed-why = カードは、もう登録《とうろく》しています。電子《でんし》証明書《しょうめいしょ》の有効《ゆうこう》期限《きげん》も切《き》れていません。
tree-certificate-outcome-not-needed-step-use = 病院《びょういん》や薬局《やっきょく》に行《い》ったら、カードをカードリーダーに置《お》いてください。
tree-certificate-outcome-not-needed-notice-notification = 「資格《しかく》情報《じょうほう》のお知《し》らせ」を、カードと一緒《いっしょ》に持《も》って行《い》ってください。カードリーダーが使《つか》えないときは、両方《りょうほう》を見《み》せてください。

tree-certificate-notice-aged-75-until-2026-07 = 2026年《ねん》7月《がつ》31日《にち》までは、75歳《さい》以上《いじょう》の人《ひと》全員《ぜんいん》に、申《もう》し込《こ》まなくても届《とど》きます。
tree-certificate-notice-aged-75-from-2026-08 = 75歳《さい》以上《いじょう》の人《ひと》は、2026年《ねん》8月《がつ》｜1日《ついたち》から次《つぎ》のようになります。その日《ひ》に85歳《さい》以上《いじょう》の人《ひと》には、申《もう》し込《こ》まなくても届《とど》きます。75歳《さい》から84歳《さい》までの人《ひと》には、登録《とうろく》したカードがなければ、申《もう》し込《こ》まなくても届《とど》きます。登録《とうろく》したカードがあれば、申《もう》し込《こ》みが必要《ひつよう》です。住《す》んでいる市区町村《しくちょうそん》（市役所《しやくしょ》など）によって、違《ちが》うこともあります。窓口《まどぐち》に聞《き》いてください。
tree-certificate-notice-how-long = 使《つか》える期間《きかん》は、一番《いちばん》長《なが》くて5年《ねん》です。保険者《ほけんしゃ》（あなたが入《はい》っている健康《けんこう》保険《ほけん》の仕事《しごと》をしているところ）が決《き》めます。国民《こくみん》健康《けんこう》保険《ほけん》では、ふつう、8月《がつ》｜1日《ついたち》から7月《がつ》31日《にち》までです。
tree-certificate-notice-foreign-residents = 市区町村《しくちょうそん》によっては、外国人《がいこくじん》の資格《しかく》確認書《かくにんしょ》の期限《きげん》は、一番《いちばん》長《なが》くても、在留《ざいりゅう》期間《きかん》（日本《にほん》にいることができる期間《きかん》）の最後《さいご》の日《ひ》の次《つぎ》の日《ひ》までです。「資格《しかく》情報《じょうほう》のお知《し》らせ」にも期限《きげん》が書《か》いてあります。市区町村《しくちょうそん》（市役所《しやくしょ》など）の窓口《まどぐち》に聞《き》いてください。
tree-certificate-notice-hokkaido = 北海道《ほっかいどう》では、北海道《ほっかいどう》外国人《がいこくじん》相談《そうだん》センター（HIECC、電話《でんわ》011-200-9595）が、通訳《つうやく》（言葉《ことば》を変《か》えて伝《つた》えること）で手伝《てつだ》います。
