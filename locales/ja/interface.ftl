# The words around the answers: headings, labels, dates, states.

## origin: project

# Labels before a value.
label-why = 理由
label-do-now = 今すること
label-bring = 必要なもの
label-guides = 参考になる手引き
label-trees = 次に確かめる質問
label-call = 電話での問い合わせ先
label-ask = 相談する窓口
label-sources = 資料
label-notices = 知っておきたいこと
label-repeat = 同じ答えをもう一度見る
label-error = エラー
label-hint = ヒント
label-warning = ご注意
label-language = 言語
label-matter = 用件
label-cost = 料金
label-hours = 受付時間
label-state = 受付の状況
label-line = 電話窓口
label-answer-with = 答え方
label-still-possible = まだ考えられる結果
label-your-answers = これまでの答え
label-steps = 手順
label-screen = 画面の表示

# What a list is separated with.
list-separator = 、
# Between a label and its value.
label-separator = ：
# A text with more in brackets behind it.
in-brackets = { $text }〔{ $more }〕

# Guides.
guides-title = 手引き
guides-hint = 次のように入力すると、手引きが開きます：{ $command }
guide-japanese-only = 入力画面は日本語のみです
guide-named-in = 記載のある資料：{ $editions }
guide-named-in-all = すべてのリーフレットに記載があります
guide-press = 押す
guide-label-not-known = ボタンの正確な表記はわかっていません

# Trees.
trees-title = この案内で確かめられること
trees-hint = 次のように入力すると、始まります：{ $command }
option-unsure = わからない
undecided-title = まだ、いくつかの結果が考えられます
undecided-text = ここに書いてあるものを、すべてお持ちください。
undecided-empty-title = { $date }に適用される決まりがありません
undecided-empty-text = この日の決まりは、この案内ではわかりません。ご加入の保険者か、市区町村の窓口にお尋ねください。

# Facts of an outcome.
fact-rate-percent = 自己負担の割合
fact-until = この割合の最終日
fact-usable-until = カードリーダーで使える最終日
fact-renew-from = 更新できる最初の日
fact-certificate-expiry = 電子証明書の有効期限
rate-separator = か
percent = { $number }%

# Phone lines.
lines-title = 電話窓口
open-state-open = 受付中です：{ $telephone }
open-state-closed = 受け付けていません：{ $telephone }
open-state-unknown = 受付中かどうかわかりません：{ $telephone }
open-state-none = 対応する電話窓口はありません
state-open = 受付中
state-closed = 受付時間外
state-unknown = 不明
next-change-closes = { $moment }まで受付
next-change-opens = { $moment }から受付
next-change-hours-known-again = { $moment }からの受付時間は公表されています
reason-open-hours = 受付時間内です
reason-always-open = 毎日、昼も夜も受け付けています
reason-outside-hours = 受付時間外です
reason-public-holiday = 祝日です：{ $holiday }
reason-year-end = 年末年始はお休みです
reason-not-served-language = この電話窓口は{ $language }に対応していません
reason-not-served-matter = この電話窓口では、この用件を受け付けていません
reason-not-published = この期間の受付時間は公表されていません
cost-free = 無料
cost-charged = 有料（通話料がかかります）
label-not-connected = つながらない場合
label-lines-that-serve = 対応している電話窓口
as-of = { $moment }現在（日本時間）
hours-around-the-clock = 毎日24時間
hours-every-day = 毎日
hours-weekdays = 平日
hours-weekends-and-holidays = 土曜日・日曜日・祝日
hours-holidays = 祝日
hours-dates = { $from }から{ $until }までは
hours-closed = お休み
hours-unknown = 公表されていません
# days and the times on them
hours-rule = { $days } { $times }

# Dates and times. Hours in tables stand as 8:30–20:00.
weekday-1 = 月曜日
weekday-2 = 火曜日
weekday-3 = 水曜日
weekday-4 = 木曜日
weekday-5 = 金曜日
weekday-6 = 土曜日
weekday-7 = 日曜日
month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月
day-1 = 1日
day-2 = 2日
day-3 = 3日
day-4 = 4日
day-5 = 5日
day-6 = 6日
day-7 = 7日
day-8 = 8日
day-9 = 9日
day-10 = 10日
day-11 = 11日
day-12 = 12日
day-13 = 13日
day-14 = 14日
day-15 = 15日
day-16 = 16日
day-17 = 17日
day-18 = 18日
day-19 = 19日
day-20 = 20日
day-21 = 21日
day-22 = 22日
day-23 = 23日
day-24 = 24日
day-25 = 25日
day-26 = 26日
day-27 = 27日
day-28 = 28日
day-29 = 29日
day-30 = 30日
day-31 = 31日
date = { $year }年{ $month }月{ $day }日
date-with-weekday = { $year }年{ $month }月{ $day }日（{ $weekday }）
month-day = { $month }月{ $day }日
year-month = { $year }年{ $month }月
moment = { $date } { $time }

# Sources.
sources-title = 資料
sources-hint = 次のように入力すると、資料の詳しい内容が見られます：{ $command }
sources-editions = リーフレット
sources-pages = そのほかの資料
sources-differences = 資料によって違うところ
source-kind-edition = リーフレット
source-kind-page = Webページ
source-kind-review = この案内による確認
source-kind-overlay = この案内に重ねた内容
source-publisher = 発行者
source-title = 題名
source-language = 資料の言語
source-published = 発行日
source-undated = 日付なし
source-verified = 確認した日
source-review-by = 見直しの期限
source-address = アドレス
source-no-address = アドレスの記録はありません
source-rests = この資料に基づく内容
source-position = { $reading }〔{ $sources }〕
source-told = この案内
wording-official = この言語の文章は、公式のリーフレットに基づいています。
wording-project = この言語の文章は、この案内が独自に作ったものです。

# Warnings.
warning-holidays-provisional = { $date }より後の祝日は、まだ発表されていません。この答えでは、祝日法に基づいて計算した祝日を使っています。
warning-review-due = { $date }までに見直す予定だった資料：{ $source }。今も正しいかどうか、お確かめください。
warning-low-confidence = 確かではありません。お確かめのうえ、ご利用ください。
warning-not-in-force = { $date }からの決まりです。
warning-not-in-force-any-more = { $date }までの決まりです。
warning-unused-answer = 「{ $question }」の答えは使いませんでした。

# When the environment names no language that the guide has. On a terminal only.
fallback-language = 英語で表示しています。お使いの環境に、この案内の言語が設定されていません。--lang で言語を選んでください：{ $languages }

## origin: project

warning-sources-differ = 資料によって異なります：{ $subject }。この案内では、{ $told }
hours-separator = ／
next-change-hours-unknown = 受付時間外です。{ $moment }からの受付時間は公表されていません
label-holiday = 祝日
label-holiday-provisional = 祝日（未発表・計算による）
label-as-of = 基準日時（日本時間）
label-kind = 種類
holidays-title = 日本の祝日
label-spoken = この窓口で話せる言語
undecided-text-ask = どれに当てはまるかは、保険者または市区町村の窓口にお尋ねください。
open-state-not-served = この用件・言語には対応していません：{ $telephone }
wording-partly = この言語の文章は、一部が公式のリーフレットに基づき、ほかは独自に作ったものです。
label-ways = 方法
