# The words around the answers: headings, labels, dates, states.

## origin: project

# Labels before a value.
label-why = 原因
label-do-now = 现在要做的事
label-bring = 需要准备的东西
label-guides = 相关指南
label-trees = 相关问答
label-call = 咨询电话
label-ask = 咨询窗口
label-sources = 资料来源
label-notices = 须知
label-repeat = 再次查询同一答案
label-error = 错误
label-hint = 提示
label-warning = 注意
label-language = 语言
label-matter = 咨询事项
label-cost = 费用
label-hours = 受理时间
label-state = 状态
label-line = 热线
label-answer-with = 回答方法
label-still-possible = 可能的结果
label-your-answers = 您的回答
label-steps = 步骤
label-screen = 屏幕显示

# What a list is separated with.
list-separator = 、
# Between a label and its value.
label-separator = ：
# A text with more in brackets behind it.
in-brackets = { $text }（{ $more }）

# Guides.
guides-title = 指南
guides-hint = 打开指南：{ $command }
guide-japanese-only = 仅提供日语
guide-named-in = 载于：{ $editions }
guide-named-in-all = 所有宣传册均有记载
guide-press = 请按
guide-label-not-known = 按钮上的日语原文尚不清楚

# Trees.
trees-title = 本指南可以回答的问题
trees-hint = 开始提问：{ $command }
option-unsure = 不清楚
undecided-title = 目前还有几种可能
undecided-text = 请带齐这里列出的所有物品。
undecided-empty-title = 没有适用于{ $date }的规定
undecided-empty-text = 本指南没有这一天的规定。请咨询您的医疗保险机构或市区町村窗口。

# Facts of an outcome.
fact-rate-percent = 自付比例
fact-until = 此比例适用至
fact-usable-until = 可在读卡器上使用至
fact-renew-from = 可以开始更新的日期
fact-certificate-expiry = 电子证书有效期至
rate-separator = 或
percent = { $number }%

# Phone lines.
lines-title = 咨询热线
open-state-open = 受理中：{ $telephone }
open-state-closed = 目前不受理：{ $telephone }
open-state-unknown = 是否受理尚不清楚：{ $telephone }
open-state-none = 没有可以咨询此事项的热线
state-open = 受理中
state-closed = 目前不受理
state-unknown = 不清楚
next-change-closes = 受理至{ $moment }
next-change-opens = { $moment }开始受理
next-change-hours-known-again = { $moment }以后的受理时间是明确的
reason-open-hours = 在受理时间内
reason-always-open = 全年无休，全天候受理
reason-outside-hours = 不在受理时间内
reason-public-holiday = 节假日：{ $holiday }
reason-year-end = 年末年初不受理
reason-not-served-language = 此热线不提供{ $language }服务
reason-not-served-matter = 此热线不受理这一事项
reason-not-published = 这几天的受理时间没有公布
cost-free = 免费
cost-charged = 需支付通话费
label-not-connected = 打不通时
label-lines-that-serve = 可以受理的热线
as-of = 截至{ $moment }（日本时间）

## origin: official hiecc-zh-Hans

hours-around-the-clock = 每天24小时
hours-every-day = 每日
hours-weekdays = 平日
hours-weekends-and-holidays = 周末、节假日
hours-holidays = 节假日

## origin: project

hours-dates = { $from }至{ $until }
hours-closed = 不受理
hours-unknown = 未公布
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
moment = { $date }{ $time }

# Sources.
sources-title = 资料来源
sources-hint = 查看某项资料：{ $command }
sources-editions = 宣传册
sources-pages = 其他资料
sources-differences = 资料之间不一致之处
source-kind-edition = 宣传册
source-kind-page = 网页
source-kind-review = 本项目自行核查
source-kind-overlay = 叠加于本指南的内容
source-publisher = 发布者
source-title = 标题
source-language = 原文语言
source-published = 发布时间
source-undated = 无日期
source-verified = 核实日期
source-review-by = 下次核查期限
source-address = 网址
source-no-address = 未保存网址
source-rests = 依据此资料的内容
source-position = { $reading }［{ $sources }］
source-told = 本指南
wording-official = 此处的中文依据官方宣传册。
wording-project = 此处的中文由本项目自行翻译，并非官方译文。

# Warnings.
warning-holidays-provisional = { $date }之后的节假日尚未公布。此回答使用依照《国民节假日法》推算的日期。
warning-review-due = 原定于{ $date }前重新核查的资料：{ $source }。请确认内容是否仍然有效。
warning-low-confidence = 此内容不确定。请先确认，再作为依据。
warning-not-in-force = 此内容自{ $date }起才适用。
warning-not-in-force-any-more = 此内容仅适用至{ $date }。
warning-unused-answer = 没有用到对“{ $question }”的回答。

# When the environment names no language that the guide has. On a terminal only.
fallback-language = 现以英语显示：环境设置中没有指定本指南提供的语言。请用 --lang 选择：{ $languages }

## origin: project

warning-sources-differ = 各资料说法不一：{ $subject }。本指南{ $told }
hours-separator = ；
next-change-hours-unknown = 目前不受理；{ $moment }起的受理时间未公布
label-holiday = 节假日
label-holiday-provisional = 节假日（尚未公布，按法律推算）
label-as-of = 查询时间（日本时间）
label-kind = 种类
holidays-title = 日本的节假日
label-spoken = 该热线可使用的语言
undecided-text-ask = 请向医疗保险机构或市区町村窗口确认您属于哪种情况。
open-state-not-served = 不适用于此次通话：{ $telephone }
wording-partly = 此处的中文部分依据官方宣传册，其余由本项目自行撰写。
label-ways = 方法
