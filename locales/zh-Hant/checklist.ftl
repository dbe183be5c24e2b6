# 確認清單：窗口列印並交給民眾的單張。

## origin: project

# 可列印項目的一覽。
checklists-title = 確認清單
checklists-hint = 列印用的指令：{ $command }

# 單張最上方與最下方的文字。「本單」指手上這張紙；日期是這張紙的期限，不是卡片的期限。
sheet-language = 本單使用語言：{ $languages }
sheet-valid-until = 本單內容以{ $made }為準，有效至{ $date }。逾期請索取新單。

# 單張的各個部分。
sheet-about = 本單用途
sheet-for-whom = 適用對象與原因
sheet-dates = 重要日期
sheet-where = 前往或洽詢的窗口
sheet-pages = 官方網頁
sheet-page-of-a-step = 本單提到的網頁
sheet-checked = 最近一次與資料核對的日期：{ $date }
sheet-stamp = 窗口蓋章處
sheet-notes = 備註

# 發單窗口：放在窗口自行填寫的內容之前的標籤。
sheet-desk = 窗口
sheet-address = 地址
sheet-telephone = 電話
