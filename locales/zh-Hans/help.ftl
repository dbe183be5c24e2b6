# The help: what the program, its commands and its options are. What stands in a usage line or behind `myna` is typed as it is.

## origin: project

# What the program is; under `-more` what stands below it. Then its version.
help-about = 把个人编号卡用作健康保险证的说明：指南、问答、咨询热线
help-about-more = 每个回答都以您查询的日期为准，并列出资料来源。不使用网络。这不是行政机关，最终由您的医疗保险机构和市区町村窗口决定。
help-version-knowledge = 内容核对日期：{ $date }
help-version-licence = 许可证：MIT

# Headings of the pages. The second group is for manual pages, where each language has its customary headings.
help-heading-usage = 用法
help-heading-commands = 命令
help-heading-arguments = 参数
help-heading-options = 选项
help-heading-options-everywhere = 所有命令共用的选项
help-heading-examples = 示例
help-heading-topics = 其他帮助
help-heading-name = 名称
help-heading-synopsis = 概要
help-heading-description = 描述
help-heading-exit-status = 退出状态
help-heading-environment = 环境变量
help-heading-see-also = 另见
help-heading-book = myna手册

# What is to be put in, as it is written in a usage line: English in capitals, the other languages in angle brackets, all without a space.
help-value-option = <选项>
help-value-verb = <命令>
help-value-guide = <指南>
help-value-route = <方法>
help-value-tree = <问答>
help-value-question-option = <问题>=<回答>
help-value-line = <热线>
help-value-spoken = <语言>
help-value-matter = <咨询事项>
help-value-edition = <资料>
help-value-topic = <主题>
help-value-shell = <Shell>
help-value-tag = <语言>
help-value-time = <日期时间>
help-value-format = <格式>
help-value-file = <文件>
help-value-dir = <文件夹>
help-value-drawing = <图的格式>
help-value-item = <项目>
help-value-word = <词>
help-value-paper = <纸张>
help-value-n = <数>
help-value-when = <时机>

# A command line with what is to be put in behind it.
help-line = { $command } { $value }

# Below an option: its possible values, its default; below a short page where there is more.
help-possible = 可以使用：{ $values }
help-default = 未指定时：{ $value }
help-more = 详细说明：{ $command }

# Each command in one line; under `-more` what stands below it.
help-verb-guide = 该怎么做：指南一览、指南中的各种方法、该方法的步骤
help-verb-guide-more = 不加参数时列出所有指南；指定指南时显示其所有方法；再指定方法时显示步骤、需要准备的东西和会看到的屏幕。
help-verb-ask = 我的情况该怎么办：依次回答问题以找到答案
help-verb-ask-more = 请提供您已知的回答，顺序不限。接着会显示下一个问题，或显示结果以及需要准备的东西。任何问题若不清楚，都可以回答 unsure：此时会列出所有可能的结果。
help-verb-lines = 咨询热线：语言、受理时间、费用、目前的状态
help-verb-is-open = 热线是否正在受理：供人阅读，也可供脚本按退出代码判断
help-verb-is-open-more = 退出代码：正在受理为0，非受理时间为3，受理时间未公布时为4。未指定热线时，会按咨询事项和语言选出最合适的一条：按正在受理、不明、非受理时间的顺序，并以免费的优先。加上 --at - 时，会从输入中逐行读取时间，每行一个。
help-verb-checklist = 可打印并交给对方的勾选清单
help-verb-checklist-more = 可用于指南、其中一种方法，或由回答得出的结果。指定多个项目时，会合为一份清单。未指定项目时，列出可打印的内容。
help-verb-term = 正式名称：可用任一语言查询，并显示所有语言的名称
help-verb-term-more = 未指定词时，列出所有名称。指定词时，任一语言、任何写法，只输入一部分也可以，会显示各语言的名称、它是什么，以及在哪里会遇到。多个词视为一个名称。
help-verb-search = 查找屏幕或表格上的文字在本指南的何处说明
help-verb-search-more = 请照原样输入您的语言或日文。必须包含每一个词，顺序不限。每条结果都附有打开它的命令，最符合的排在最前面。
help-verb-sources = 资料来源：是什么资料、哪些内容以其为依据、彼此不一致之处
help-verb-check = 内容是否完整正确：列出所有问题及其位置
help-verb-check-more = 供编写内容的人使用。每个问题一行：“文件:行:列: error 或 warning: 问题 [标识符]”，下方是正确的写法。有错误时退出代码为1。
help-verb-help = 帮助：整体、命令或主题
help-verb-completions = 让 Shell 自动补全输入的脚本
help-verb-completions-more = 这样 Shell 就能补全命令、选项，以及指南、方法、问题、热线和资料的名称；能显示标题的 Shell 还会以您的语言显示标题。
help-verb-man = 手册页：单页或全部
help-verb-man-more = 未指定命令时输出整体说明页。未指定命令而使用 --output 时，会把所有语言的所有页面写入指定的文件夹之下。

# The options of every command.
help-option-lang = 显示的语言
help-option-lang-more = 也可以使用表示同一语言的其他写法，例如 zh-TW、ja_JP.UTF-8。未指定时按环境变量决定：myna help environment
help-option-with = 与第一种语言并列显示的另一种语言
help-option-at = 要查询的时间（日本时间）；未指定时为现在
help-option-at-more = 请写成2026-09-22T18:30、2026-09-22 18:30、2026-09-22（0:00）或2026-09-22T18:30:00+09:00。
help-option-format = 回答的格式；未指定时为 text
help-option-json = 与 --format json 相同
help-option-output = 写入此文件
help-option-output-more = 如果不能完整写入，就完全不写入。如果已有其他类型的文件，不加 --force 就不会覆盖。
help-option-force = 即使是其他类型的文件也覆盖
help-option-content = 叠加在内置内容上的自定义内容（例如市区町村的窗口、热线、用语）
help-option-content-more = 文件夹中须有 overlay.toml，写明内容由谁提供。系统配置和用户配置中的 myna 文件夹也会叠加，但位于此内容之下。
help-option-color = 何时使用颜色
help-option-color-auto = 显示在终端时；如果设置了 NO_COLOR 则不使用
help-option-color-always = 总是使用
help-option-color-never = 从不使用
help-option-accessible = 适合朗读的显示方式：不用方框和分栏，符号用文字表示
help-option-no-input = 不要求输入
help-option-help = 帮助：-h 为简要说明，--help 为完整说明
help-option-version = 版本和内容核对日期

# The arguments and options of single commands.
help-guide-guide = 指南
help-guide-route = 该指南中的方法
help-guide-rehearse = 依次操作读卡器的屏幕进行练习（仅限指南 visit）
help-ask-tree = 要开始的问答
help-ask-answer = 回答，例如 has-card=yes；能回答的问题请逐一指定
help-ask-answer-more = 日期请写成2019-04-01这样的形式。如果不清楚，请回答如 has-card=unsure
help-lines-line = 热线的名称或号码
help-is-open-line = 热线的名称或号码；未指定时为最合适的一条
help-is-open-speak = 通话使用的语言；未指定时为显示的语言
help-is-open-for = 咨询事项
help-is-open-quiet = 不显示任何内容，只用退出代码表示
help-checklist-items = 指南、<指南>/<方法>、加上 --answer 的问答，或 <问答>/<结果>
help-checklist-answer = 对所指定问答的回答，例如 has-card=yes
help-checklist-desk = 发放的窗口：写有名称、地址、电话、受理时间的TOML文件
help-checklist-paper = 纸张大小
help-checklist-paper-a4 = 210 × 297 mm
help-checklist-paper-letter = 216 × 279 mm
help-checklist-large = 大字：18磅
help-checklist-width = 文字宽度的上限（列数）
help-checklist-all-languages = 将各项目以所有语言写成 --output 文件夹中的文件；未指定项目时为所有项目
help-term-words = 名称，或其开头
help-search-words = 要查找的词
help-sources-edition = 资料；未指定时为一览
help-check-dir = 内容所在的文件夹，叠加在内置内容上；未指定时检查平时回答所用的内容
help-check-graph = 将问答输出为图，供绘图程序使用；当日无效的分支以虚线表示
help-check-graph-format = 图的格式
help-check-graph-format-mermaid = Mermaid
help-check-graph-format-dot = Graphviz
help-check-outcomes = 列出所有问答的所有结果，以及通向各结果的回答，供从头到尾审阅
help-check-due = 应在何时之前重新核查哪些内容：先列最早到期的资料，并列出到 --at 的时间为止的变化
help-help-topic = 命令或主题
help-completions-shell = Shell
help-man-verb = 命令；未指定时为整体

# What each format is for.
help-format-text = 供人阅读
help-format-json = 供程序使用
help-format-markdown = 供网站和邮件使用
help-format-html = 供浏览器查看
help-format-pdf = 供打印
help-format-state = 只有一个词：open、closed 或 unknown

# What the command line above it does.
help-example-start = 我接下来该做什么？
help-example-without-card = 没带卡办理前台手续时
help-example-guide-list = 有哪些指南
help-example-guide-route = 查看一种方法，并列显示日语
help-example-ask-begin = 开始，并查看第一个问题
help-example-ask-answers = 提供回答
help-example-ask-day = 其他日期的答案
help-example-lines-number = 这是哪里的电话号码？
help-example-is-open-speak = 丢失卡时可以用葡萄牙语通话的热线
help-example-is-open-script = 在脚本中使用：以退出代码作为回答
help-example-guide-rehearse = 就诊前先练习
help-example-checklist-desk = 窗口使用的清单，并列日语
help-example-checklist-case = 按个人回答制作的清单
help-example-term-beginning = 只输入开头也可以
help-example-search-number = 这个号码出现在哪里？
help-example-sources-one = 以某一份宣传册为依据的内容
help-example-man-read = 阅读页面

# Topics of the help: the title, a text, then each entry.
help-topic-environment = 环境变量
help-topic-environment-text = 未用选项指定时，采用这些设置。设备的时区不会影响回答。
help-environment-myna-lang = 显示的语言，优先于其他设置
help-environment-locale = 系统的语言：采用其中第一个已设置的
help-environment-language = 用冒号分隔的语言列表；设置了系统语言时使用
help-environment-myna-now = 要查询的时间，与 --at 相同
help-environment-myna-content = 叠加在内置内容上的自定义内容，与 --content 相同
help-environment-configuration = 用户和系统配置的位置；其中 myna 文件夹的内容会叠加在内置内容上
help-environment-myna-accessible = 设置后与 --accessible 相同；空值、0、no、false、off 不算
help-environment-no-color = 设置任何值：不使用颜色
help-environment-term = 为 dumb 时不使用颜色，交互式引导改为逐行进行
help-environment-columns = 文字的宽度（列数）
help-topic-exit-codes = 退出代码
help-topic-exit-codes-text = 3和4只由 is-open 返回。管道关闭不视为错误。
help-exit-codes-done = 完成；is-open 时表示正在受理
help-exit-codes-failed = 未能完成：磁盘空间不足、内容数据有误、term 或 search 没有结果等
help-exit-codes-usage = 用法有误：消息会列出可以使用的内容
help-exit-codes-closed = is-open：非受理时间
help-exit-codes-unknown = is-open：不明，受理时间未公布
help-exit-codes-left = 中途离开交互式引导
help-topic-json = 供程序使用的JSON
help-topic-json-text = --json 会输出一个对象，除文字外，各语言都相同：文字是按语言分字段的对象。名称和标识符不会翻译。不适用的字段为 null。
help-json-schema-version = 格式版本：同一版本内可能新增字段，但已有字段的含义不变
help-json-kind = 回答的种类
help-json-lang = 文字的语言
help-json-at = 查询的时间
help-json-answer = 回答本身
help-json-warnings = 需要注意的事
help-json-sources = 所依据的资料
help-json-error = 代替回答输出到标准错误：kind、text、hint
help-topic-accessibility = 通过听读、盲文或大字阅读
help-topic-accessibility-text = 使用 --accessible 时，文字按阅读顺序逐行排列。任何时候都不会只用颜色传达信息。
help-accessibility-accessible = 不用方框和分栏，符号用文字表示
help-accessibility-variable = 每次都采用同样的设置
help-accessibility-no-input = 不要求输入
help-accessibility-color = 不使用颜色
help-accessibility-columns = 每行最多40列，适合大字或盲文显示器
help-accessibility-with = 在每行下方显示日语，便于在窗口出示
