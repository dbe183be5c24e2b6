# What `myna check` says: what is wrong with content, and under `-hint` what would be right. For authors of content.

## origin: project

# Around the findings.
check-translations = 翻译
check-language = 语言
check-messages = 需要
check-there = 已有
check-missing = 缺少
check-stale = 待更新
check-share = 完成率
check-clean = 没有发现问题。
check-count = 错误{ $errors }个，警告{ $warnings }个。
check-nearest = 您要写的是“{ $nearest }”吗？
check-allowed = 可以使用：{ $allowed }

# When an edge of a graph is in force.
check-from = { $from } 起
check-until = 至 { $until }
check-between = { $from } 至 { $until }

# What an id names.
thing-source = 资料来源
thing-line = 热线
thing-guide = 指南
thing-tree = 问答
thing-term = 正式名称
thing-item = 携带物品
thing-screen = 界面
thing-difference = 不一致之处
thing-office = 窗口
thing-holiday = 节假日
thing-language = 语言
thing-locale = 显示语言

# Files.
flaw-overlay-missing = 缺少 overlay.toml：没有说明内容由谁提供。
flaw-overlay-missing-hint = 请新建 overlay.toml，并在开头写上 id、publisher、language、verified 和 review-by。
flaw-unreadable = 无法读取：{ $cause }
flaw-too-large = 文件太大。
flaw-too-large-hint = 文件上限为 8 MiB，请拆分文件。
flaw-not-utf8 = 从这里开始不是 UTF-8。
flaw-not-utf8-hint = 请将文件保存为 UTF-8。
flaw-byte-order-mark = 文件开头有字节顺序标记（BOM）。
flaw-byte-order-mark-hint = 请保存为不带 BOM 的 UTF-8。
flaw-file-name = “{ $value }”不能用作标识符。
flaw-file-name-hint = 请更改文件或文件夹的名称：标识符须以小写英文字母开头，其后只能使用小写英文字母、数字和连字符。
flaw-unknown-file = “{ $value }”不会被读取。
flaw-control-character = { $value } 是看不见却会影响显示的控制字符，一律不会显示。
flaw-control-character-hint = 请删除该字符。

# What a file holds.
flaw-toml = 不是 TOML 格式：{ $cause }
flaw-missing-key = 缺少“{ $key }”。
flaw-unknown-key = 这里没有“{ $value }”这一项。
flaw-wrong-type = 值的类型不正确。
flaw-wrong-type-hint = 请写成这样的形式：{ $expected }
flaw-empty-list = 这里至少要有一项。
flaw-empty-text = 这里必须有文字。
flaw-not-one-line = 这里必须是一行，且不超过{ $most }个字符。
flaw-not-a-number = 这里必须是大于或等于0的整数。
flaw-not-a-percentage = 这里必须是0到100的整数。
flaw-not-a-date = “{ $value }”不是有效的日期。
flaw-not-a-date-hint = 请只写日期，不加引号，写成这样的形式：2026-11-20
flaw-not-a-month-day = “{ $value }”不是有效的月日。
flaw-not-a-month-day-hint = 请写成这样的形式："12-29"
flaw-not-published = “{ $value }”不是有效的发布时间。
flaw-not-published-hint = 请按已知的精确程度书写："2026"、"2026-11" 或 "2026-11-20"
flaw-not-an-id = “{ $value }”不是有效的标识符。
flaw-not-an-id-hint = 标识符须以小写英文字母开头，其后只能使用小写英文字母、数字和连字符。
flaw-dates-turned-around = { $last } 早于 { $first }。
flaw-unknown-word = 这里不能使用“{ $value }”。
flaw-unknown-thing = 没有标识符为“{ $value }”的{ $thing }。
flaw-id-twice = 这里的“{ $value }”重复了。
flaw-id-taken = “{ $value }”已被用作某项叠加内容的标识符。
flaw-unused = 没有任何地方用到“{ $value }”。

# Addresses, numbers, hours.
flaw-address-malformed = “{ $value }”不是有效的网址。
flaw-address-malformed-hint = 请写成这样的形式：https://www.city.example.jp/page
flaw-address-not-https = “{ $value }”的传输未加密。
flaw-address-not-https-hint = 请确认该网页是否有以 https 开头的网址。
flaw-telephone-malformed = “{ $value }”不是有效的日本电话号码。
flaw-telephone-malformed-hint = 请写以0开头的10位数字（以050、060、070、080、090开头的为11位），并加上连字符。像119这样以1开头的3位号码，照原样写即可。
flaw-number-twice = 热线“{ $line }”也使用此号码。
flaw-cost-doubtful = { $telephone } 的费用很可能不是“{ $value }”。
flaw-cost-doubtful-hint = 0120和0800免费，0570和050收费。
flaw-calls-itself = 该热线把自己列为打不通时应改拨的热线。
flaw-no-language = 该服务没有写明可使用的语言。
flaw-service-twice = 该热线已有一项服务以同样的语言（{ $languages }）受理“{ $value }”：只会使用第一项。
flaw-service-twice-hint = 请把全部受理时间写在同一项服务中。
flaw-line-not-offered = 除非用户直接指定，否则不会向用户提供热线“{ $value }”。
flaw-line-not-offered-hint = 请写在 overlay.toml 的“offer”、指南或问答的“lines”，或另一条热线的“then”中。
flaw-hours-unreadable = 无法解析受理时间“{ $value }”。
flaw-hours-unreadable-hint = 请写成这样的形式：Mo-Fr 08:30-12:00,13:00-17:15; PH off; Dec 29-Jan 03 off
flaw-hours-without-times = 受理时间中的“{ $value }”没有写时刻：这样就成了全天受理。
flaw-hours-without-times-hint = 逗号后不要加空格（PH,SH off）；休息写 off，全天受理写 00:00-24:00。
flaw-hours-after-midnight = “{ $value }”超过了24:00。
flaw-hours-over-midnight = “{ $value }”跨越了零点。
flaw-hours-over-midnight-hint = 如果不是有意这样写，请更正时间。
flaw-hours-not-plain = 受理时间“{ $value }”可以解析，但只会照原样显示。
flaw-hours-not-plain-hint = 能转换为文字显示的只有星期、日期、PH、SH、08:30 这样的时间、off 和 unknown。
flaw-hours-never-open = 按受理时间“{ $value }”，任何时候都不受理。
flaw-hours-overlap = “{ $value }”中的时段有重叠。
flaw-hours-overridden = “{ $value }”中，后面的规则覆盖了前面的规则。
flaw-hours-overridden-hint = 请把同一天的各时间段写在同一条规则中，例外写在最后：Mo-Fr 08:30-12:00,13:00-17:15; PH off
flaw-hours-without-holidays = “{ $value }”没有写明节假日是否受理：这样，节假日也会按当天是星期几照常受理。
flaw-hours-without-holidays-hint = 如果节假日不受理，请加上 PH off
flaw-hours-without-own-days = “{ $value }”写明了窗口自行规定的休息日（SH）如何处理，但没有列出这些日子。
flaw-hours-without-own-days-hint = 请在 content/holidays.toml 列出这些日子，或删除 SH。
flaw-own-days-unused = 没有一处受理时间写明这些休息日如何处理。
flaw-own-days-unused-hint = 请在热线的受理时间中用 SH 写明：Mo-Fr 08:30-17:15; PH,SH off
flaw-year-missing = { $value }年写为已公布，但没有这一年的节假日文件。
flaw-year-missing-hint = 请在 content/calendars/jp/ 中添加这一年的文件，或让已公布的期间在这一年之前结束。
flaw-holiday-missing = 按《国民节假日法》，以下日期也是节假日，但这里没有列出：{ $value }

# Guides and trees.
flaw-route-without-steps = 该方法没有步骤。
flaw-steps-of-two-kinds = 该方法有自己的步骤，而该指南又有共用的步骤：只能使用其中一种。
flaw-unknown-route = 该指南中没有“{ $value }”这种方法。
flaw-unknown-button = 该界面上没有“{ $value }”这个按钮。
flaw-unknown-question = 该问答中没有“{ $value }”这个问题。
flaw-unknown-outcome = 该问答中没有“{ $value }”这个结果。
flaw-edge-to-two = 一个分支只能通向一个问题或一个结果，不能同时通向两者。
flaw-edge-to-nowhere = 该分支没有通向任何地方。
flaw-edge-to-nowhere-hint = 请指定一个问题或结果。
flaw-edges-overlap = { $date } 有两个分支同时有效。
flaw-edges-gap = { $from } 至 { $until } 没有有效的分支。
flaw-edge-ended = 最后一个分支的有效期已于 { $date } 结束：选择该选项的人会被告知没有适用的规定。
flaw-question-not-reached = 没有路径通向问题“{ $value }”。
flaw-outcome-not-reached = 没有路径通向结果“{ $value }”。
flaw-circle = 路径在“{ $value }”处形成循环。
flaw-too-many-ways = 问答的路径超过{ $most }条，或有路径过长：程序不接受此问答。
flaw-too-many-ways-hint = 请减少单个问答中的问题，并从结果引导至另一个问答。
flaw-asked-twice = 在同一条路径上，“{ $value }”被问了两次。
flaw-rule-without-date = 规则用于将日期转换为选项，但该问题并不询问日期。
flaw-date-without-rule = 该问题询问日期，却没有将日期转换为选项的规则。
flaw-option-missing = 规则可能得出“{ $value }”，但该问题没有这个选项。
flaw-option-missing-hint = 请加上这个选项，并写明通向哪里。
flaw-option-never-given = 规则不会得出“{ $value }”。
flaw-asked-otherwise = 这里的选项或提问方式，与问题“{ $value }”不同。
flaw-asked-otherwise-hint = 一个回答会用在两处：请写相同的 type、rule 和选项，或改问别的问题。

# Sources.
flaw-no-source = 该内容没有依据：没有写明资料来源。
flaw-page-without-address = 资料来源是网页时，必须写明网址：缺少“url”。
flaw-verified-later = { $date } 是将来的日期。
flaw-review-due = 该内容原定于 { $date } 前重新核查。
flaw-review-due-hint = 请重新与资料来源核对，然后更新 verified 和 review-by。
flaw-withdrawal-unclear = 无法确定要撤下什么。
flaw-withdrawal-unclear-hint = 请只指定以下其中一项：热线、指南（可加上方法、步骤或须知）、问答（可加上须知）或正式名称。
flaw-too-many-withdrawals = 撤下的内容超过{ $most }项：不会使用这份叠加内容。
flaw-too-many-withdrawals-hint = 请撤下整份指南或整个问答，或用同名文件取代。
flaw-unknown-step = 这里没有可撤下的步骤“{ $value }”。
flaw-unknown-step-hint = 若是某种方法自己的步骤，请同时写“route”；若是共用的步骤，请不要写。
flaw-unknown-notice = 这里没有可撤下的须知“{ $value }”。
flaw-unknown-notice-hint = 若是某种方法或某个结果自己的须知，请同时写“route”或“outcome”；若是整份指南或整个问答的须知，请不要写。
flaw-met-unclear = 无法确定用户会在哪里遇到这个名称。
flaw-met-unclear-hint = 请只指定以下其中一项：指南（可加上方法）、问答或热线。
flaw-entry-unclear = 该项目没有通向任何地方，或通向不止一处。
flaw-entry-unclear-hint = 请写 trees、guide、does 中的一个。

# Words.
flaw-ftl = 此行既不是注释，也不是消息或消息的续行；或者大括号没有成对。
flaw-ftl-hint = 请写成“id = 文字”的形式，续行要缩进，注释以 # 加空格开头，大括号都要成对。
flaw-as-of = “{ $value }”不是有效的日期。
flaw-as-of-hint = 请在紧靠消息的上一行写上 # as of 2026-11-20 这样的内容。
flaw-message-stale = “{ $value }”在这里已于 { $date } 改写，但在 { $languages } 中尚未改写。
flaw-message-stale-hint = 请在上述语言的文件中对照此处核对该消息，并在紧靠它的上一行写上 # as of { $date }。
flaw-origin-language = “{ $value }”的语言是“{ $languages }”，不是这些文字的语言。
flaw-origin-language-hint = 自行翻译的文字，请在上方写“## origin: project”。
flaw-message-empty = “{ $value }”没有文字。
flaw-message-empty-hint = 请在等号后写上文字，或删除此消息。
flaw-message-twice = “{ $value }”在此文件中重复出现，只会使用第一个。
flaw-message-twice-hint = 请只保留其中一个。
flaw-message-attribute = “{ $value }”处使用了文字、字符串和变量以外的语法。
flaw-message-attribute-hint = 不需要属性、术语、引用或选择器，请直接写出完整的句子。
flaw-braces-too-deep = 大括号嵌套过深，不会读取此消息。
flaw-braces-too-deep-hint = 请不要在文字中使用大括号。
flaw-locale-unknown = 文件夹“{ $value }”中有文字，但“{ $value }”不是可用的显示语言。
flaw-locale-unknown-hint = 请将其加入 content/locales.toml，或更正文件夹名称。
flaw-message-missing = { $languages } 中缺少消息“{ $value }”。
flaw-message-missing-hint = 请添加到 { $file }。
flaw-message-unused = 没有任何地方用到消息“{ $value }”。
flaw-message-unused-hint = 请删除此消息，或更正其标识符。
flaw-message-misplaced = 程序不会在此文件中查找“{ $value }”。
flaw-message-misplaced-hint = 请移到下方所示的文件。
flaw-variable-unknown = 此处未定义变量“{ $value }”。
flaw-variable-unknown-hint = 请不要使用此变量，或更正其名称。
flaw-variables-differ = { $languages } 中遗漏了变量“{ $value }”。
flaw-variables-differ-hint = 内置的消息含有此变量，请放在句中适当的位置。
flaw-numbers-differ = 数字、时间或日期与 { $languages } 版本中的不一致。此处为：{ $value }
flaw-numbers-differ-hint = 请在每种语言中都用阿拉伯数字写出相同的数值。
flaw-telephone-differs = 电话号码与 { $languages } 版本中的不一致。此处为：{ $value }
flaw-telephone-differs-hint = 请根据资料来源确认哪个正确，并在每种语言中写成一致。
flaw-telephone-of-no-line = { $value } 不是任何热线的号码。
flaw-telephone-of-no-line-hint = 请将其添加为热线，以便写明受理时间和资料来源；或更正号码。
flaw-address-differs = 网址与 { $languages } 版本中的不一致。此处为：{ $value }
flaw-address-differs-hint = 请在每种语言中写相同的网址；如果网页使用其他语言，请用文字说明。
flaw-label-missing = { $languages } 的文字中没有「{ $value }」。
flaw-label-missing-hint = 请将屏幕或纸上的日文写在「」内，再用括号注明意思。
flaw-link-missing = { $languages } 的文字中没有网址 { $value }。
flaw-link-missing-hint = 请完整写出网址，且在每种语言中写成一致。
flaw-label-differs = 「{ $value }」只在此处出现，或只在 { $languages } 中出现。
flaw-label-differs-hint = 屏幕或纸上的日文，在每种语言中都要写在「」内，一字不差。
flaw-bracket-alone = { $value } 没有成对。
flaw-bracket-alone-hint = 这种引号必须成对，且不要嵌套。
flaw-reading-malformed = “{ $value }”不属于任何注音，会照原样显示。
flaw-reading-malformed-hint = 注音请用平假名写在“《”和“》”之间，紧跟在汉字后面。
flaw-digits-full-width = 数字 { $value } 是全角。
flaw-digits-full-width-hint = 数字请写成半角的0到9。
flaw-not-the-term = “{ $value }”不是正式名称。
flaw-not-the-term-hint = 请使用词汇表中该语言的名称。
flaw-kana-here = 不使用假名的语言中出现了假名：{ $value }
flaw-kana-here-hint = 请翻译。屏幕或纸上的日文请写在「」内。
flaw-wrong-script = 出现了该语言不使用的字符：{ $value }
flaw-wrong-script-hint = 请改用该语言的文字。屏幕或纸上的日文请写在「」内。
flaw-hangul-missing = 韩语的文字中没有谚文。
flaw-hangul-missing-hint = 请翻译。
flaw-ambiguous-width = { $value } 的宽度因终端而异，占1列或2列。
flaw-ambiguous-width-hint = 此内容会出现在列表中，请改用其他字符。
flaw-no-glyph = 打印用的字体不含这些字符：{ $value }
flaw-no-glyph-hint = 请改用其他字符，否则无法制作 PDF 清单。
