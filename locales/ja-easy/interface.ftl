# The words around the answers: headings, labels, dates, states.

## origin: project

# Labels before a value.
label-why = 理由《りゆう》
label-do-now = 今《いま》すること
label-bring = 必要《ひつよう》なもの
label-guides = 読《よ》むとよいガイド
label-trees = 次《つぎ》に確《たし》かめる質問《しつもん》
label-call = 電話《でんわ》で聞《き》くところ
label-ask = 相談《そうだん》するところ
label-sources = もとにした資料《しりょう》
label-notices = 知《し》っておくとよいこと
label-repeat = 同《おな》じ答《こた》えをもう一度《いちど》見《み》る
label-error = エラー
label-hint = ヒント
label-warning = 注意《ちゅうい》
label-language = 言葉《ことば》
label-matter = 用事《ようじ》
label-cost = お金《かね》
label-hours = 受付《うけつけ》の時間《じかん》
label-state = 電話《でんわ》できるか
label-line = 電話《でんわ》の窓口《まどぐち》
label-answer-with = 答《こた》え方《かた》
label-still-possible = まだ残《のこ》っている結果《けっか》
label-your-answers = 今《いま》までの答《こた》え
label-steps = 順番《じゅんばん》にすること
label-screen = 画面《がめん》に出《で》る言葉《ことば》

# What a list is separated with.
list-separator = 、
# Between a label and its value.
label-separator = ：
# A text with more in brackets behind it.
in-brackets = { $text }〔{ $more }〕

# Guides.
guides-title = ガイド
guides-hint = ガイドを開《ひら》くには、次《つぎ》のように入力《にゅうりょく》してください：{ $command }
guide-japanese-only = 入力《にゅうりょく》する画面《がめん》は日本語《にほんご》だけです
guide-named-in = 書《か》いてある資料《しりょう》：{ $editions }
guide-named-in-all = すべてのリーフレットに書《か》いてあります
guide-press = 押《お》す
guide-label-not-known = ボタンの正《ただ》しい言葉《ことば》は、わかっていません

# Trees.
trees-title = この案内《あんない》でわかること
trees-hint = 始《はじ》めるには、次《つぎ》のように入力《にゅうりょく》してください：{ $command }
option-unsure = わからない
undecided-title = 結果《けっか》は、まだ一《ひと》つに決《き》まっていません
undecided-text = ここに書《か》いてあるものを、全部《ぜんぶ》持《も》って行《い》ってください。
undecided-empty-title = この案内《あんない》には、{ $date }の決《き》まりがありません
undecided-empty-text = この日《ひ》の決《き》まりは、この案内《あんない》ではわかりません。保険者《ほけんしゃ》（あなたが入《はい》っている健康《けんこう》保険《ほけん》の仕事《しごと》をしているところ）か、市区町村《しくちょうそん》（市役所《しやくしょ》など）の窓口《まどぐち》に聞《き》いてください。

# Facts of an outcome.
fact-rate-percent = 自己《じこ》負担《ふたん》（自分《じぶん》で払《はら》うお金《かね》）の割合《わりあい》
fact-until = この割合《わりあい》の最後《さいご》の日《ひ》
fact-usable-until = カードリーダーで使《つか》える最後《さいご》の日《ひ》
fact-renew-from = 更新《こうしん》（新《あたら》しくすること）ができる最初《さいしょ》の日《ひ》
fact-certificate-expiry = 電子《でんし》証明書《しょうめいしょ》の有効《ゆうこう》期限《きげん》（この日《ひ》まで）
rate-separator = か
percent = { $number }%

# Phone lines.
lines-title = 電話《でんわ》の窓口《まどぐち》
open-state-open = 電話《でんわ》できます：{ $telephone }
open-state-closed = 電話《でんわ》できません：{ $telephone }
open-state-unknown = 電話《でんわ》できるかどうか、わかりません：{ $telephone }
open-state-none = 合《あ》う電話《でんわ》の窓口《まどぐち》はありません
state-open = 電話《でんわ》できます
state-closed = 受付《うけつけ》の時間《じかん》ではありません
state-unknown = わかりません
next-change-closes = { $moment }まで電話《でんわ》できます
next-change-opens = { $moment }から電話《でんわ》できます
next-change-hours-known-again = { $moment }からの受付《うけつけ》の時間《じかん》は、発表《はっぴょう》があります
reason-open-hours = 受付《うけつけ》の時間《じかん》です
reason-always-open = 毎日《まいにち》、昼《ひる》も夜《よる》も電話《でんわ》できます
reason-outside-hours = 受付《うけつけ》の時間《じかん》ではありません
reason-public-holiday = 祝日《しゅくじつ》（日本《にほん》の休《やす》みの日《ひ》）です：{ $holiday }
reason-year-end = 年末《ねんまつ》年始《ねんし》（年《とし》の終《お》わりと始《はじ》め）は休《やす》みです
reason-not-served-language = この電話《でんわ》の窓口《まどぐち》では、{ $language }で話《はな》せません
reason-not-served-matter = この電話《でんわ》の窓口《まどぐち》では、この用事《ようじ》の話《はなし》ができません
reason-not-published = この間《あいだ》の受付《うけつけ》の時間《じかん》は、発表《はっぴょう》がありません
cost-free = 無料《むりょう》（お金《かね》はかかりません）
cost-charged = 有料《ゆうりょう》（電話《でんわ》のお金《かね》がかかります）
label-not-connected = 電話《でんわ》がつながらないとき
label-lines-that-serve = 話《はな》せる電話《でんわ》の窓口《まどぐち》
as-of = { $moment }のとき（日本《にほん》の時間《じかん》）
hours-around-the-clock = 毎日《まいにち》24時間《じかん》
hours-every-day = 毎日《まいにち》
hours-weekdays = 平日《へいじつ》（祝日《しゅくじつ》ではない月曜日《げつようび》から金曜日《きんようび》）
hours-weekends-and-holidays = 土曜日《どようび》・日曜日《にちようび》・祝日《しゅくじつ》
hours-holidays = 祝日《しゅくじつ》
hours-dates = { $from }から{ $until }までは
hours-closed = 休《やす》み
hours-unknown = 発表《はっぴょう》がありません
# days and the times on them
hours-rule = { $days } { $times }

# Dates and times. Hours in tables stand as 8:30–20:00.
weekday-1 = 月曜日《げつようび》
weekday-2 = 火曜日《かようび》
weekday-3 = 水曜日《すいようび》
weekday-4 = 木曜日《もくようび》
weekday-5 = 金曜日《きんようび》
weekday-6 = 土曜日《どようび》
weekday-7 = 日曜日《にちようび》
month-1 = 1月《がつ》
month-2 = 2月《がつ》
month-3 = 3月《がつ》
month-4 = 4月《がつ》
month-5 = 5月《がつ》
month-6 = 6月《がつ》
month-7 = 7月《がつ》
month-8 = 8月《がつ》
month-9 = 9月《がつ》
month-10 = 10月《がつ》
month-11 = 11月《がつ》
month-12 = 12月《がつ》
day-1 = ｜1日《ついたち》
day-2 = ｜2日《ふつか》
day-3 = ｜3日《みっか》
day-4 = ｜4日《よっか》
day-5 = ｜5日《いつか》
day-6 = ｜6日《むいか》
day-7 = ｜7日《なのか》
day-8 = ｜8日《ようか》
day-9 = ｜9日《ここのか》
day-10 = ｜10日《とおか》
day-11 = 11日《にち》
day-12 = 12日《にち》
day-13 = 13日《にち》
day-14 = ｜14日《じゅうよっか》
day-15 = 15日《にち》
day-16 = 16日《にち》
day-17 = 17日《にち》
day-18 = 18日《にち》
day-19 = 19日《にち》
day-20 = ｜20日《はつか》
day-21 = 21日《にち》
day-22 = 22日《にち》
day-23 = 23日《にち》
day-24 = ｜24日《にじゅうよっか》
day-25 = 25日《にち》
day-26 = 26日《にち》
day-27 = 27日《にち》
day-28 = 28日《にち》
day-29 = 29日《にち》
day-30 = 30日《にち》
day-31 = 31日《にち》
date = { $year }年《ねん》{ $month }月《がつ》{ $day-name }
date-with-weekday = { $year }年《ねん》{ $month }月《がつ》{ $day-name }（{ $weekday }）
month-day = { $month }月《がつ》{ $day-name }
year-month = { $year }年《ねん》{ $month }月《がつ》
moment = { $date } { $time }

# Sources.
sources-title = もとにした資料《しりょう》
sources-hint = 資料《しりょう》をくわしく見《み》るには、次《つぎ》のように入力《にゅうりょく》してください：{ $command }
sources-editions = リーフレット（お知《し》らせの紙《かみ》）
sources-pages = ほかの資料《しりょう》
sources-differences = 資料《しりょう》によって違《ちが》うところ
source-kind-edition = リーフレット
source-kind-page = Webページ
source-kind-review = この案内《あんない》が確《たし》かめたこと
source-kind-overlay = この案内《あんない》に重《かさ》ねた内容《ないよう》
source-publisher = 出《だ》したところ
source-title = 資料《しりょう》の題《だい》
source-language = 資料《しりょう》の言葉《ことば》
source-published = 出《だ》した日《ひ》
source-undated = 日付《ひづけ》はありません
source-verified = 確《たし》かめた日《ひ》
source-review-by = もう一度《いちど》確《たし》かめる期限《きげん》
source-address = アドレス
source-no-address = アドレスの記録《きろく》はありません
source-rests = この資料《しりょう》をもとにした内容《ないよう》
source-position = { $reading }〔{ $sources }〕
source-told = この案内《あんない》
wording-official = この言葉《ことば》の文《ぶん》は、公式《こうしき》のリーフレットをもとにしています。
wording-project = この言葉《ことば》の文《ぶん》は、この案内《あんない》が自分《じぶん》で作《つく》りました。

# Warnings.
warning-holidays-provisional = { $date }より後《あと》の祝日《しゅくじつ》は、まだ発表《はっぴょう》がありません。この答《こた》えでは、祝日《しゅくじつ》の法律《ほうりつ》をもとに計算《けいさん》した祝日《しゅくじつ》を使《つか》っています。
warning-review-due = { $date }までにもう一度《いちど》確《たし》かめる予定《よてい》だった資料《しりょう》：{ $source }。今《いま》も正《ただ》しいかどうか、確《たし》かめてください。
warning-low-confidence = 確《たし》かではありません。使《つか》う前《まえ》に、確《たし》かめてください。
warning-not-in-force = { $date }からの決《き》まりです。
warning-not-in-force-any-more = { $date }までの決《き》まりです。
warning-unused-answer = 「{ $question }」の答《こた》えは使《つか》いませんでした。

# When the environment names no language that the guide has. On a terminal only.
fallback-language = 英語《えいご》で出《だ》しています。あなたのコンピューターは、この案内《あんない》にある言葉《ことば》に設定《せってい》していません。--lang で言葉《ことば》を選《えら》んでください：{ $languages }

## origin: project

warning-sources-differ = 資料《しりょう》によって違《ちが》います：{ $subject }。この案内《あんない》では、{ $told }
hours-separator = ／
next-change-hours-unknown = 受付《うけつけ》の時間《じかん》ではありません。{ $moment }からの受付《うけつけ》の時間《じかん》は、発表《はっぴょう》がありません。
label-holiday = 祝日《しゅくじつ》
label-holiday-provisional = 祝日《しゅくじつ》（まだ発表《はっぴょう》がないので、計算《けいさん》したもの）
label-as-of = いつの答《こた》えか（日本《にほん》の時間《じかん》）
label-kind = 種類《しゅるい》
holidays-title = 日本《にほん》の祝日《しゅくじつ》
label-spoken = この窓口《まどぐち》で話《はな》せる言葉《ことば》
undecided-text-ask = どれに当《あ》てはまるかは、保険者《ほけんしゃ》（あなたが入《はい》っている健康《けんこう》保険《ほけん》の仕事《しごと》をしているところ）か、市区町村《しくちょうそん》（市役所《しやくしょ》など）の窓口《まどぐち》に聞《き》いてください。
open-state-not-served = この用事《ようじ》・言葉《ことば》では、電話《でんわ》できません：{ $telephone }
wording-partly = この言葉《ことば》の文《ぶん》は、一部《いちぶ》が公式《こうしき》のリーフレットをもとにしています。ほかは、この案内《あんない》が自分《じぶん》で作《つく》りました。
label-ways = やり方《かた》
