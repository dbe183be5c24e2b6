# Errors: what is wrong, then what would be right. The names in quotes are what was typed.

## origin: project

error-unknown-language = 本指南没有“{ $value }”这种语言。
error-unknown-format = 没有“{ $value }”这种格式。
error-format-not-served = 此处不能使用“{ $value }”格式。
error-unknown-guide = 没有名为“{ $value }”的指南。
error-unknown-route = 指南“{ $guide }”中没有“{ $value }”这种方法。
error-unknown-tree = 没有名为“{ $value }”的问答。
error-unknown-question = 问答“{ $tree }”中没有“{ $value }”这个问题。
error-unknown-option = “{ $value }”不是问题“{ $question }”的选项。
error-unknown-line = 没有名为“{ $value }”的热线。
error-unknown-matter = 没有“{ $value }”这一咨询事项。
error-unknown-spoken-language = 没有“{ $value }”这种语言。
error-unknown-edition = 没有名为“{ $value }”的资料。
error-malformed-answer = “{ $value }”不是有效的回答。
error-answered-twice = 对问题“{ $question }”给出了两个不同的回答。
error-malformed-moment = “{ $value }”不是有效的日期或时间。
error-impossible-moment = “{ $value }”这一日期或时间不存在。
error-moment-out-of-range = “{ $value }”超出了本指南所涵盖的日期范围。
error-malformed-date = “{ $value }”不是有效的日期。
error-impossible-date = “{ $value }”这一天不存在。
error-date-in-future = “{ $value }”是将来的日期。
error-date-out-of-range = “{ $value }”超出了可以输入的日期范围。
error-moments-line = 第{ $line }行：“{ $value }”不是有效的日期或时间。
error-not-utf8 = 有一个参数不是有效的UTF-8：“{ $value }”。
error-moments-not-here = --at - 只能与 is-open 一起使用。
error-output-unwritable = 无法写入“{ $value }”：{ $cause }
error-output-other-kind = “{ $value }”已存在，而且是其他类型的文件。
error-output-failed = 写入“{ $value }”失败：{ $cause }
error-input-failed = 读取输入失败：{ $cause }
error-content = 内容数据有误：{ $cause }

# 核对清单与窗口文件。
error-unknown-checklist = 没有名为“{ $value }”的核对清单。
error-answers-without-tree = “--answer”用来回答问答中的问题：请只指定一个问答，不要加上结果。
error-question-open = 问答“{ $tree }”还需要回答“{ $question }”：{ $words }
error-nothing-in-force = “{ $value }”：没有适用于{ $date }的规定。
error-desk-unreadable = 无法读取窗口文件“{ $value }”：{ $cause }
error-desk-broken = 窗口文件“{ $value }”第{ $line }行：不是 TOML 格式（{ $cause }）。
error-desk-unknown-key = 窗口文件“{ $file }”第{ $line }行：没有“{ $value }”这一项。
error-desk-not-text = 窗口文件“{ $file }”第{ $line }行：“{ $value }”必须是单行文字，长度为1至{ $longest }个字符。
error-desk-nameless = 窗口文件“{ $value }”：缺少“name”。
error-pdf-on-terminal = PDF 文件无法在终端上显示。
hint-desk = 请写成 name = "…"，需要时再加上 address、telephone、hours。
hint-output = 请用 --output 写入文件。
hint-written = 在此之前已完整写入的文件：{ $total }个中的{ $count }个。
hint-output-folder = 请指定已存在且您有写入权限的文件夹。
cause-no-file = 文件不存在
cause-no-reading = 没有读取权限
cause-too-large = 文件太大
cause-not-utf8 = 不是 UTF-8 文本

hint-nearest = 您要输入的是“{ $nearest }”吗？
hint-allowed = 可以使用：{ $allowed }
hint-moment = 请写成2026-09-22T18:30、2026-09-22 18:30、2026-09-22或2026-09-22T18:30:00+09:00。
hint-date = 请写成2019-04-01这样的形式。
hint-range = 可以输入{ $from }至{ $until }的日期。
hint-answer = 请写成 <问题>=<回答> 的形式，例如 { $example }
hint-answer-once = 每个问题请只回答一次。
hint-force = 请选择其他文件，或用 --force 覆盖。
hint-folder = 请指定文件名，其所在的文件夹须已存在，且您有写入权限。
hint-utf8 = 请用UTF-8输入参数。
hint-moments = 请只给出一个时间，或使用 is-open。
hint-report = 请将此问题反馈给我们。

## origin: project

cause-missing = 文件夹不存在
cause-no-folder = 这不是文件夹
cause-permission = 没有写入权限
cause-folder = 这是文件夹
cause-full = 磁盘空间不足

# What the argument parser refuses.
error-unknown-verb = 没有“{ $value }”这个命令。
error-unknown-argument = 没有“{ $value }”这个选项。
error-unexpected-argument = “{ $value }”是多余的参数。
error-missing-value = “{ $value }”缺少值。
error-invalid-value = “{ $option }”不能使用“{ $value }”。
error-conflict = “{ $value }”不能与“{ $other }”同时使用。
error-given-twice = “{ $value }”被指定了多次。
error-missing-argument = 缺少“{ $value }”。
hint-help = 查看帮助请输入 { $command }
error-no-value-here = “{ $value }”不能指定值。
error-value-not-taken = “{ $option }”不能再加上“{ $value }”。
error-missing-verb = 缺少命令。
error-usage = 无法理解这行输入。
error-unknown-topic = 没有关于“{ $value }”的帮助。
error-unknown-shell = 不支持“{ $value }”这种 Shell。

# Names and searches that find nothing.
error-unknown-term = 没有“{ $value }”这个名称。
error-nothing-found = 本指南没有提到“{ $value }”。
error-nothing-to-search = “{ $value }”中没有可搜索的文字。
hint-search = 请减少词数，或照屏幕、表格上的日文原样输入。
hint-terms = 所有名称：{ $command }

# The guided mode.
error-year-last = “{ $value }”的年份写在最后，可能指两个不同的日期。
error-rehearse-not-here = --rehearse 只能与指南 visit 一起使用。
hint-written-date = 请将年份写在最前面：2019-04-01、2019/4/1、「平成31年4月1日」或 H31.4.1。
hint-write = 请改为输入：{ $command }

# What cannot be printed.
error-no-glyph = 没有字体包含字符 { $value }。
error-pdf-refused = 无法生成PDF：{ $cause }
hint-no-glyph = 请改用其他字符，或使用 --format html。

# Content that is laid over the built-in one.
error-overlay-missing = 缺少“{ $value }”：该文件夹没有说明内容由谁提供。
error-overlay-unreadable = 无法读取内容“{ $value }”：{ $cause }
error-overlay-broken = 内容“{ $value }”第{ $line }行第{ $column }列：{ $cause }
error-withdrawn = { $whose }已撤下“{ $value }”：{ $reason }
cause-no-plain-file = 不是普通文件
hint-overlay = 请指定含有 overlay.toml 的文件夹；README 的“Your own content”一节有示例。
hint-check = 一次找出所有问题：{ $command }
