# Who must join National Health Insurance.

## origin: project

tree-insurance = 国民《こくみん》健康《けんこう》保険《ほけん》に入《はい》る必要《ひつよう》がありますか
tree-insurance-summary = どの健康《けんこう》保険《ほけん》に入《はい》るのか、市区町村《しくちょうそん》（市役所《しやくしょ》など）の窓口《まどぐち》に行《い》く必要《ひつよう》があるのかを確《たし》かめます。外国《がいこく》の国籍《こくせき》の人《ひと》のための案内《あんない》です。

tree-insurance-question-insured-now = 次《つぎ》のどれかに当《あ》てはまりますか。
tree-insurance-option-insured-now-employee = 働《はたら》いているところ（会社《かいしゃ》など）の健康《けんこう》保険《ほけん》に入《はい》っている。または、その被扶養者《ひふようしゃ》（家族《かぞく》として一緒《いっしょ》に入《はい》っている人《ひと》）である
tree-insurance-option-insured-now-public-assistance = 生活《せいかつ》保護《ほご》（お金《かね》が足《た》りない人《ひと》を助《たす》ける制度《せいど》）を受《う》けている
tree-insurance-option-insured-now-social-security-agreement = 社会《しゃかい》保障《ほしょう》協定《きょうてい》（保険《ほけん》などについての国《くに》と国《くに》の約束《やくそく》）の適用《てきよう》証明書《しょうめいしょ》がある
tree-insurance-option-insured-now-none-of-these = どれにも当《あ》てはまらない
tree-insurance-question-status = 「在留《ざいりゅう》資格《しかく》」（日本《にほん》にいるための資格《しかく》）は何《なん》ですか。
tree-insurance-option-status-short-term = 「短期《たんき》滞在《たいざい》」
tree-insurance-option-status-diplomat = 「外交《がいこう》」
tree-insurance-option-status-medical-stay = 「特定《とくてい》活動《かつどう》」（病院《びょういん》などで診《み》てもらうため、または、診《み》てもらう人《ひと》の世話《せわ》をするため）
tree-insurance-option-status-sightseeing = 「特定《とくてい》活動《かつどう》」（観光《かんこう》や、体《からだ》を休《やす》めるため）
tree-insurance-option-status-no-status = 在留《ざいりゅう》資格《しかく》がない
tree-insurance-option-status-by-documents = 「興行《こうぎょう》」、「技能《ぎのう》実習《じっしゅう》」、「家族《かぞく》滞在《たいざい》」、または、そのほかの「特定《とくてい》活動《かつどう》」
tree-insurance-option-status-other = そのほかの在留《ざいりゅう》資格《しかく》、または永住者《えいじゅうしゃ》
tree-insurance-question-period = 「在留《ざいりゅう》期間《きかん》」（日本《にほん》にいることができる期間《きかん》）はどれくらいですか。
tree-insurance-option-period-over-3-months = 3か月《げつ》より長《なが》い。または、期限《きげん》がない
tree-insurance-option-period-up-to-3-months = 3か月《げつ》、またはもっと短《みじか》い
tree-insurance-question-documents = 3か月《げつ》より長《なが》く日本《にほん》にいることがわかる書類《しょるい》がありますか。
tree-insurance-option-documents-yes = はい
tree-insurance-option-documents-no = いいえ
tree-insurance-question-age-75 = 75歳《さい》以上《いじょう》ですか。
tree-insurance-option-age-75-yes = はい
tree-insurance-option-age-75-no = いいえ

tree-insurance-outcome-must-join = 国民《こくみん》健康《けんこう》保険《ほけん》に入《はい》る必要《ひつよう》があります
tree-insurance-outcome-must-join-text = ｜14日《じゅうよっか》以内《いない》に、市区町村《しくちょうそん》（市役所《しやくしょ》など）の窓口《まどぐち》に行《い》ってください。
tree-insurance-outcome-must-join-why = 次《つぎ》の全部《ぜんぶ》に当《あ》てはまる人《ひと》は、国民《こくみん》健康《けんこう》保険《ほけん》に入《はい》る必要《ひつよう》があります：住民票《じゅうみんひょう》（住《す》んでいるところの記録《きろく》）がある。在留《ざいりゅう》期間《きかん》（日本《にほん》にいることができる期間《きかん》）が3か月《げつ》より長《なが》い。75歳《さい》になっていない。ほかの健康《けんこう》保険《ほけん》に入《はい》っていない。
tree-insurance-outcome-must-join-step-go = 市区町村《しくちょうそん》（市役所《しやくしょ》など）の窓口《まどぐち》で、国民《こくみん》健康《けんこう》保険《ほけん》に入《はい》る届出《とどけで》（知《し》らせること）をしてください。
tree-insurance-outcome-must-join-notice-not-automatic = 何《なに》もしないと、入《はい》れません。自分《じぶん》で届出《とどけで》（知《し》らせること）をしてください。

tree-insurance-outcome-must-join-by-documents = 国民《こくみん》健康《けんこう》保険《ほけん》に入《はい》る必要《ひつよう》があります（書類《しょるい》を見《み》て決《き》めます）
tree-insurance-outcome-must-join-by-documents-text = ｜14日《じゅうよっか》以内《いない》に、日本《にほん》にいる期間《きかん》がわかる書類《しょるい》を持《も》って、市区町村《しくちょうそん》（市役所《しやくしょ》など）の窓口《まどぐち》に行《い》ってください。
tree-insurance-outcome-must-join-by-documents-why = 在留《ざいりゅう》期間《きかん》（日本《にほん》にいることができる期間《きかん》）は、3か月《げつ》、またはもっと短《みじか》いです。でも、国民《こくみん》健康《けんこう》保険《ほけん》に入《はい》ることができる在留《ざいりゅう》資格《しかく》です。そして、3か月《げつ》より長《なが》く日本《にほん》にいることが、書類《しょるい》でわかるからです。
tree-insurance-outcome-must-join-by-documents-step-go = 市区町村《しくちょうそん》（市役所《しやくしょ》など）の窓口《まどぐち》で、この書類《しょるい》を見《み》せてください。そして、国民《こくみん》健康《けんこう》保険《ほけん》に入《はい》る届出《とどけで》（知《し》らせること）をしてください。
tree-insurance-outcome-must-join-by-documents-notice-not-automatic = 何《なに》もしないと、入《はい》れません。自分《じぶん》で届出《とどけで》（知《し》らせること）をしてください。

tree-insurance-outcome-not-nhi = 国民《こくみん》健康《けんこう》保険《ほけん》には入《はい》れません
tree-insurance-outcome-not-nhi-text = この場合《ばあい》は、国民《こくみん》健康《けんこう》保険《ほけん》に入《はい》ることができません。
tree-insurance-outcome-not-nhi-why = 次《つぎ》の人《ひと》は、国民《こくみん》健康《けんこう》保険《ほけん》に入《はい》れません：在留《ざいりゅう》資格《しかく》が短期《たんき》滞在《たいざい》や外交《がいこう》の人《ひと》。病院《びょういん》などで診《み》てもらうためや、観光《かんこう》のための特定《とくてい》活動《かつどう》の人《ひと》。在留《ざいりゅう》資格《しかく》がない人《ひと》。在留《ざいりゅう》期間《きかん》が3か月《げつ》、またはもっと短《みじか》くて、書類《しょるい》がない人《ひと》。生活《せいかつ》保護《ほご》を受《う》けている人《ひと》。社会《しゃかい》保障《ほしょう》協定《きょうてい》の対象《たいしょう》の人《ひと》。
tree-insurance-outcome-not-nhi-step-ask = 事情《じじょう》が変《か》わったときや、よくわからないときは、市区町村《しくちょうそん》（市役所《しやくしょ》など）の窓口《まどぐち》に聞《き》いてください。

tree-insurance-outcome-late-elderly = 後期《こうき》高齢者《こうれいしゃ》医療《いりょう》制度《せいど》（お年寄《としよ》りの医療《いりょう》の制度《せいど》）に入《はい》る人《ひと》です
tree-insurance-outcome-late-elderly-text = 75歳《さい》の誕生日《たんじょうび》からは、国民《こくみん》健康《けんこう》保険《ほけん》ではなく、後期《こうき》高齢者《こうれいしゃ》医療《いりょう》制度《せいど》に入《はい》ります。
tree-insurance-outcome-late-elderly-why = 75歳《さい》以上《いじょう》だからです。
tree-insurance-outcome-late-elderly-step-ask = わからないことは、市区町村《しくちょうそん》（市役所《しやくしょ》など）の後期《こうき》高齢者《こうれいしゃ》医療《いりょう》の窓口《まどぐち》に聞《き》いてください。

tree-insurance-outcome-employee-insurance = 入《はい》る保険《ほけん》は、働《はたら》いているところ（会社《かいしゃ》など）の健康《けんこう》保険《ほけん》です
tree-insurance-outcome-employee-insurance-text = 国民《こくみん》健康《けんこう》保険《ほけん》には入《はい》りません。
tree-insurance-outcome-employee-insurance-why = 働《はたら》いているところ（会社《かいしゃ》など）の健康《けんこう》保険《ほけん》に入《はい》っている人《ひと》と、その被扶養者《ひふようしゃ》（家族《かぞく》として一緒《いっしょ》に入《はい》っている人《ひと》）は、国民《こくみん》健康《けんこう》保険《ほけん》に入《はい》りません。
tree-insurance-outcome-employee-insurance-step-employer = わからないことは、働《はたら》いているところか、保険者《ほけんしゃ》（あなたが入《はい》っている健康《けんこう》保険《ほけん》の仕事《しごと》をしているところ）に聞《き》いてください。
tree-insurance-outcome-employee-insurance-notice-at-75 = 75歳《さい》の誕生日《たんじょうび》からは、後期《こうき》高齢者《こうれいしゃ》医療《いりょう》制度《せいど》（お年寄《としよ》りの医療《いりょう》の制度《せいど》）に変《か》わります。
tree-insurance-outcome-employee-insurance-notice-leaving = 働《はたら》いているところ（会社《かいしゃ》など）の健康《けんこう》保険《ほけん》をやめたときは、｜14日《じゅうよっか》以内《いない》に、市区町村《しくちょうそん》（市役所《しやくしょ》など）の窓口《まどぐち》に行《い》ってください。何《なに》もしないと、国民《こくみん》健康《けんこう》保険《ほけん》に入《はい》れません。

tree-insurance-notice-report = マイナンバーカードを保険証《ほけんしょう》として登録《とうろく》していても、保険《ほけん》に入《はい》るときややめるときは、届出《とどけで》（知《し》らせること）が必要《ひつよう》です。

## origin: project

tree-insurance-notice-overview = 日本《にほん》の医療《いりょう》保険《ほけん》制度《せいど》では、入《はい》ることになっている人《ひと》全員《ぜんいん》が、保険料《ほけんりょう》（保険《ほけん》のためのお金《かね》）を払《はら》います。それで、決《き》まった割合《わりあい》の自己《じこ》負担《ふたん》（自分《じぶん》で払《はら》うお金《かね》）で、診《み》てもらえます。外国人《がいこくじん》も、在留《ざいりゅう》期間《きかん》（日本《にほん》にいることができる期間《きかん》）が3か月《げつ》より長《なが》い人《ひと》など、決《き》まった条件《じょうけん》に合《あ》う人《ひと》は入《はい》ります。どの病院《びょういん》や薬局《やっきょく》に行《い》くかは、自由《じゆう》に選《えら》べます。
