# Errors: what is wrong, then what would be right. The names in quotes are what was typed.

## origin: project

error-unknown-language = 本指南沒有『{ $value }』這種語言。
error-unknown-format = 沒有『{ $value }』這種格式。
error-format-not-served = 此處無法使用『{ $value }』格式。
error-unknown-guide = 沒有『{ $value }』這份指南。
error-unknown-route = 指南『{ $guide }』中沒有『{ $value }』這種方式。
error-unknown-tree = 沒有『{ $value }』這組問答。
error-unknown-question = 問答『{ $tree }』中沒有『{ $value }』這個問題。
error-unknown-option = 『{ $value }』不是問題『{ $question }』的選項。
error-unknown-line = 沒有『{ $value }』這條電話專線。
error-unknown-matter = 沒有『{ $value }』這個諮詢事項。
error-unknown-spoken-language = 『{ $value }』不是一種語言。
error-unknown-edition = 沒有『{ $value }』這個資料來源。
error-malformed-answer = 『{ $value }』不符合回答的格式。
error-answered-twice = 問題『{ $question }』有兩個不同的回答。
error-malformed-moment = 『{ $value }』不是日期或時間。
error-impossible-moment = 沒有『{ $value }』這個日期或時間。
error-moment-out-of-range = 『{ $value }』超出本指南涵蓋的日期範圍。
error-malformed-date = 『{ $value }』不是日期。
error-impossible-date = 沒有『{ $value }』這一天。
error-date-in-future = 『{ $value }』是未來的日期。
error-date-out-of-range = 『{ $value }』超出可輸入的日期範圍。
error-moments-line = 第{ $line }行：『{ $value }』不是日期或時間。
error-not-utf8 = 引數不是有效的UTF-8：『{ $value }』。
error-moments-not-here = --at - 只能與 is-open 一起使用。
error-output-unwritable = 無法寫入『{ $value }』：{ $cause }
error-output-other-kind = 『{ $value }』已存在，而且是不同種類的檔案。
error-output-failed = 寫入『{ $value }』失敗：{ $cause }
error-input-failed = 讀取輸入內容失敗：{ $cause }
error-content = 內容資料有誤：{ $cause }

# 確認清單與窗口檔案。
error-unknown-checklist = 沒有『{ $value }』這份確認清單。
error-answers-without-tree = 『--answer』用來回答問答中的問題：請只指定一組問答，不要加上結果。
error-question-open = 問答『{ $tree }』還需要回答『{ $question }』：{ $words }
error-nothing-in-force = 『{ $value }』：{ $date }沒有適用的規定。
error-desk-unreadable = 無法讀取窗口檔案『{ $value }』：{ $cause }
error-desk-broken = 窗口檔案『{ $value }』第{ $line }行：不是 TOML 格式（{ $cause }）。
error-desk-unknown-key = 窗口檔案『{ $file }』第{ $line }行：沒有『{ $value }』這個項目。
error-desk-not-text = 窗口檔案『{ $file }』第{ $line }行：『{ $value }』必須是單行文字，長度為1至{ $longest }個字元。
error-desk-nameless = 窗口檔案『{ $value }』：缺少『name』。
error-pdf-on-terminal = PDF 檔案無法顯示在終端機上。
hint-desk = 請寫成 name = "…"，需要時再加上 address、telephone、hours。
hint-output = 請用 --output 寫入檔案。
hint-written = 在此之前已完整寫入的檔案：{ $total }個中的{ $count }個。
hint-output-folder = 請指定已存在且您有寫入權限的資料夾。
cause-no-file = 檔案不存在
cause-no-reading = 沒有讀取權限
cause-too-large = 檔案太大
cause-not-utf8 = 不是 UTF-8 文字

hint-nearest = 您要找的是『{ $nearest }』嗎？
hint-allowed = 可使用：{ $allowed }
hint-moment = 請以 2026-09-22T18:30、2026-09-22 18:30、2026-09-22 或 2026-09-22T18:30:00+09:00 的格式輸入。
hint-date = 請以 2019-04-01 的格式輸入。
hint-range = 可輸入的範圍：{ $from }至{ $until }
hint-answer = 請以 <問題>=<回答> 的格式輸入，例如 { $example }
hint-answer-once = 每個問題請只回答一次。
hint-force = 請選擇其他檔案，或以 --force 覆寫。
hint-folder = 請指定檔案名稱，並選擇已存在且您有寫入權限的資料夾。
hint-utf8 = 請以UTF-8輸入引數。
hint-moments = 請指定一個時間，或改用 is-open。
hint-report = 請回報這個問題。

## origin: project

cause-missing = 資料夾不存在
cause-no-folder = 這不是資料夾
cause-permission = 沒有寫入權限
cause-folder = 這是資料夾
cause-full = 磁碟空間不足

# What the argument parser refuses.
error-unknown-verb = 沒有『{ $value }』這個指令。
error-unknown-argument = 沒有『{ $value }』這個選項。
error-unexpected-argument = 『{ $value }』是多餘的引數。
error-missing-value = 『{ $value }』缺少值。
error-invalid-value = 『{ $option }』不能使用『{ $value }』。
error-conflict = 『{ $value }』不能與『{ $other }』同時使用。
error-given-twice = 重複指定了『{ $value }』。
error-missing-argument = 缺少『{ $value }』。
hint-help = 請以 { $command } 查看說明。
error-no-value-here = 『{ $value }』不能指定值。
error-value-not-taken = 『{ $option }』不能再加上『{ $value }』。
error-missing-verb = 缺少指令。
error-usage = 無法理解這行輸入內容。
error-unknown-topic = 沒有『{ $value }』的說明。
error-unknown-shell = 不支援『{ $value }』這種 Shell。

# Names and searches that find nothing.
error-unknown-term = 沒有『{ $value }』這個名稱。
error-nothing-found = 本指南沒有提到『{ $value }』。
error-nothing-to-search = 『{ $value }』中沒有可搜尋的文字。
hint-search = 請減少詞數，或照畫面、表格上的日文原樣輸入。
hint-terms = 所有名稱：{ $command }

# The guided mode.
error-year-last = 『{ $value }』的年份寫在最後，可能指兩個不同的日期。
error-rehearse-not-here = --rehearse 只能與指南 visit 一起使用。
hint-written-date = 請將年份寫在最前面：2019-04-01、2019/4/1、「平成31年4月1日」或 H31.4.1。
hint-write = 請改為輸入：{ $command }

# What cannot be printed.
error-no-glyph = 沒有字型包含字元 { $value }。
error-pdf-refused = 無法產生PDF：{ $cause }
hint-no-glyph = 請改用其他字元，或使用 --format html。

# Content that is laid over the built-in one.
error-overlay-missing = 缺少『{ $value }』：這個資料夾沒有寫明內容由誰提供。
error-overlay-unreadable = 無法讀取內容『{ $value }』：{ $cause }
error-overlay-broken = 內容『{ $value }』第{ $line }行第{ $column }欄：{ $cause }
error-withdrawn = { $whose }已撤下『{ $value }』：{ $reason }
cause-no-plain-file = 不是一般檔案
hint-overlay = 請指定含有 overlay.toml 的資料夾；README 的『Your own content』一節有範例。
hint-check = 一次找出所有問題：{ $command }
