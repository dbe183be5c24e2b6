# 核对清单：窗口打印后交给居民的单页。

## origin: project

# 可打印项目一览。
checklists-title = 核对清单
checklists-hint = 打印用的命令：{ $command }

# 单页最上方和最下方的文字。“本单”指手中的这张纸；日期是这张纸的期限，不是卡的期限。
sheet-language = 本单使用语言：{ $languages }
sheet-valid-until = 本单内容截至{ $made }，有效期至{ $date }。过期后请索取新单。

# 单页的各个部分。
sheet-about = 本单用途
sheet-for-whom = 适用对象和原因
sheet-dates = 重要日期
sheet-where = 前往或咨询的窗口
sheet-pages = 官方网页
sheet-page-of-a-step = 本单提到的网页
sheet-checked = 最近一次与资料核对的日期：{ $date }
sheet-stamp = 窗口盖章处
sheet-notes = 备注

# 发放窗口：写在窗口自填内容之前的标签。
sheet-desk = 窗口
sheet-address = 地址
sheet-telephone = 电话
