# The words around the answers: headings, labels, dates, states.

## origin: project

# Labels before a value.
label-why = 理由
label-do-now = 現在該做的事
label-bring = 必備項目
label-guides = 可參考的指南
label-trees = 接下來的問答
label-call = 諮詢電話
label-ask = 洽詢窗口
label-sources = 資料來源
label-notices = 注意事項
label-repeat = 再次查看同一答案
label-error = 錯誤
label-hint = 提示
label-warning = 注意
label-language = 語言
label-matter = 諮詢事項
label-cost = 費用
label-hours = 受理時間
label-state = 受理狀態
label-line = 電話專線
label-answer-with = 回答方式
label-still-possible = 仍有可能的結果
label-your-answers = 您的回答
label-steps = 步驟
label-screen = 畫面

# What a list is separated with.
list-separator = 、
# Between a label and its value.
label-separator = ：
# A text with more in brackets behind it.
in-brackets = { $text }〔{ $more }〕

# Guides.
guides-title = 指南
guides-hint = 開啟指南：{ $command }

## origin: official mhlw-2025-07-zh-Hant

guide-japanese-only = 僅提供日語

## origin: project

guide-named-in = 記載於：{ $editions }
guide-named-in-all = 所有手冊均有記載
guide-press = 請按
guide-label-not-known = 按鈕上確切的日文不明

# Trees.
trees-title = 本指南可回答的問題
trees-hint = 開始問答：{ $command }
option-unsure = 我不知道
undecided-title = 仍有數種可能的結果
undecided-text = 請備齊這裡列出的所有項目。
undecided-empty-title = { $date }沒有適用的規定
undecided-empty-text = 本指南沒有這一天適用的規定。請洽詢您的保險人或市區町村窗口。

# Facts of an outcome.
fact-rate-percent = 負擔比例
fact-until = 此負擔比例的最後適用日
fact-usable-until = 卡片可在讀卡機上使用至
fact-renew-from = 可開始更新的日期
fact-certificate-expiry = 電子證明文件的有效期限
rate-separator = 或
percent = { $number }%

# Phone lines.
lines-title = 諮詢電話
open-state-open = 受理中：{ $telephone }
open-state-closed = 目前不受理：{ $telephone }
open-state-unknown = 無法得知目前是否受理：{ $telephone }
open-state-none = 沒有符合條件的電話專線
state-open = 受理中
state-closed = 目前不受理
state-unknown = 不明
next-change-closes = 受理至 { $moment }
next-change-opens = { $moment } 開始受理
next-change-hours-known-again = { $moment } 起可得知受理時間
reason-open-hours = 目前在受理時間內
reason-always-open = 全年無休，全天候受理
reason-outside-hours = 目前不在受理時間內
reason-public-holiday = 國定假日：{ $holiday }
reason-year-end = 年尾年初休息
reason-not-served-language = 不提供{ $language }服務
reason-not-served-matter = 不受理此事項
reason-not-published = 這段期間的受理時間尚未公布
cost-free = 免付費

## origin: official mhlw-2025-07-zh-Hant

cost-charged = 需收取通話費

## origin: project

label-not-connected = 若無法撥通
label-lines-that-serve = 可受理的電話專線
as-of = { $moment } 的狀態（日本時間）
hours-around-the-clock = 每天24小時
hours-every-day = 每天
hours-weekdays = 平日
hours-weekends-and-holidays = 週六日及國定假日
hours-holidays = 國定假日
hours-dates = { $from }至{ $until }
hours-closed = 休息
hours-unknown = 尚未公布
# days and the times on them
hours-rule = { $days } { $times }

# Dates and times. Hours in tables stand as 8:30–20:00.
weekday-1 = 星期一
weekday-2 = 星期二
weekday-3 = 星期三
weekday-4 = 星期四
weekday-5 = 星期五
weekday-6 = 星期六
weekday-7 = 星期日
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
sources-title = 資料來源
sources-hint = 查看資料來源：{ $command }
sources-editions = 說明手冊
sources-pages = 其他資料來源
sources-differences = 資料來源之間的差異
source-kind-edition = 說明手冊
source-kind-page = 網頁
source-kind-review = 本專案自行查核
source-kind-overlay = 疊加於本指南的內容
source-publisher = 發行單位
source-title = 標題
source-language = 原文語言
source-published = 發行日期
source-undated = 未標明日期
source-verified = 確認日期
source-review-by = 下次查核期限
source-address = 網址
source-no-address = 未保留網址
source-rests = 以此為依據的內容
source-position = { $reading }〔{ $sources }〕
source-told = 本指南
wording-official = 繁體中文的文字依據官方說明手冊。
wording-project = 繁體中文的文字，全部或部分由本專案自行翻譯。

# Warnings.
warning-holidays-provisional = { $date }之後的國定假日尚未公布。此答案採用依國定假日相關法律推算的日期。
warning-review-due = 原訂於{ $date }前重新查核的資料來源：{ $source }。請確認內容是否仍然有效。
warning-low-confidence = 此內容並不確定。請先確認，再依此辦理。
warning-not-in-force = 自{ $date }起才適用。
warning-not-in-force-any-more = 僅適用至{ $date }。
warning-unused-answer = 不需要『{ $question }』的回答，因此未採用。

# When the environment names no language that the guide has. On a terminal only.
fallback-language = 目前以英語顯示：您的環境未指定本指南提供的語言。請使用 --lang 選擇語言：{ $languages }

## origin: project

warning-sources-differ = 各資料來源說法不同：{ $subject }。本指南{ $told }
hours-separator = ；
next-change-hours-unknown = 目前不受理；{ $moment } 起的受理時間尚未公布
label-holiday = 國定假日
label-holiday-provisional = 國定假日（尚未公布，依法推算）
label-as-of = 查詢時間（日本時間）
label-kind = 種類
holidays-title = 日本的國定假日
label-spoken = 此專線可使用的語言
undecided-text-ask = 請向保險人或市區町村窗口確認您屬於哪一種情形。
open-state-not-served = 不適用於此次通話：{ $telephone }
wording-partly = 本頁中文部分依據官方說明手冊，其餘由本專案自行撰寫。
label-ways = 方式
