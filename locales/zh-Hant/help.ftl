# The help: what the program, its commands and its options are. What stands in a usage line or behind `myna` is typed as it is.

## origin: project

# What the program is; under `-more` what stands below it. Then its version.
help-about = 將個人編號卡 (My Number Card) 作為健康保險證使用的說明：指南、問答、諮詢電話
help-about-more = 每個回答都以您查詢的日期為準，並列出資料來源。不會使用網路。這不是行政機關：實際情形由您的保險人及市區町村窗口決定。
help-version-knowledge = 內容查核日期：{ $date }
help-version-licence = 授權條款：MIT

# Headings of the pages. The second group is for manual pages, where each language has its customary headings.
help-heading-usage = 用法
help-heading-commands = 指令
help-heading-arguments = 引數
help-heading-options = 選項
help-heading-options-everywhere = 所有指令共用的選項
help-heading-examples = 範例
help-heading-topics = 其他說明
help-heading-name = 名稱
help-heading-synopsis = 概要
help-heading-description = 說明
help-heading-exit-status = 結束狀態
help-heading-environment = 環境變數
help-heading-see-also = 參見
help-heading-book = myna使用手冊

# What is to be put in, as it is written in a usage line: English in capitals, the other languages in angle brackets, all without a space.
help-value-option = <選項>
help-value-verb = <指令>
help-value-guide = <指南>
help-value-route = <方式>
help-value-tree = <問答>
help-value-question-option = <問題>=<回答>
help-value-line = <電話專線>
help-value-spoken = <語言>
help-value-matter = <諮詢事項>
help-value-edition = <資料來源>
help-value-topic = <主題>
help-value-shell = <Shell>
help-value-tag = <語言>
help-value-time = <日期時間>
help-value-format = <格式>
help-value-file = <檔案>
help-value-dir = <資料夾>
help-value-drawing = <圖的格式>
help-value-item = <項目>
help-value-word = <詞>
help-value-paper = <紙張>
help-value-n = <數>
help-value-when = <時機>

# A command line with what is to be put in behind it.
help-line = { $command } { $value }

# Below an option: its possible values, its default; below a short page where there is more.
help-possible = 可使用：{ $values }
help-default = 未指定時：{ $value }
help-more = 詳細說明：{ $command }

# Each command in one line; under `-more` what stands below it.
help-verb-guide = 該怎麼做：指南一覽、指南中的各種方式、該方式的步驟
help-verb-guide-more = 不加引數時列出所有指南；指定指南時顯示其所有方式；再指定方式時顯示步驟、必備項目及會看到的畫面。
help-verb-ask = 我的情況該怎麼辦：依序回答問題以找到答案
help-verb-ask-more = 請提供您已知的回答，順序不限。接著會顯示下一個問題，或顯示結果與必備項目。任何問題若不知道，都可以回答 unsure：此時會列出所有仍有可能的結果。
help-verb-lines = 諮詢電話：語言、受理時間、費用、目前的受理狀態
help-verb-is-open = 電話專線是否受理中：供人閱讀，也可供指令碼依結束代碼判斷
help-verb-is-open-more = 結束代碼：受理中為0，非受理時間為3，受理時間未公布時為4。未指定電話專線時，會依諮詢事項及語言選出最合適的一條：依受理中、不明、非受理時間的順序，並以免費者優先。加上 --at - 時，會從輸入內容逐行讀取時間，每行一個。
help-verb-checklist = 可列印並交給對方的勾選清單
help-verb-checklist-more = 可用於指南、其中一種方式，或依回答得出的結果。指定多個項目時，會合為一份清單。未指定項目時，列出可列印的內容。
help-verb-term = 正式名稱：可用任一語言查詢，並顯示所有語言的名稱
help-verb-term-more = 未指定詞時，列出所有名稱。指定詞時，任一語言、任何寫法，只輸入一部分也可以，會顯示各語言的名稱、它是什麼，以及會在哪裡遇到。多個詞視為一個名稱。
help-verb-search = 查詢畫面或表格上的文字在本指南的何處說明
help-verb-search-more = 請照原樣輸入您的語言或日文。必須包含每一個詞，順序不拘。每筆結果都附有開啟它的指令，最符合的排在最前面。
help-verb-sources = 資料來源：是什麼資料、哪些內容以其為依據、彼此差異
help-verb-check = 內容是否完整正確：列出所有問題及其位置
help-verb-check-more = 供撰寫內容的人使用。每個問題一行：『檔案:行:欄: error 或 warning: 問題 [識別碼]』，下方是正確的寫法。有錯誤時結束代碼為1。
help-verb-help = 說明：整體、指令或主題
help-verb-completions = 讓 Shell 自動補齊輸入內容的指令碼
help-verb-completions-more = 這樣 Shell 便能補齊指令、選項，以及指南、方式、問題、電話專線與資料來源的名稱；可顯示標題的 Shell，還會以您的語言顯示標題。
help-verb-man = 使用手冊頁：單頁或全部
help-verb-man-more = 未指定指令時輸出整體說明頁。未指定指令而使用 --output 時，會將所有語言的所有頁面寫入指定的資料夾之下。

# The options of every command.
help-option-lang = 顯示的語言
help-option-lang-more = 也可使用表示同一語言的其他寫法，例如 zh-TW、ja_JP.UTF-8。未指定時依環境變數決定：myna help environment
help-option-with = 與第一種語言並列顯示的另一種語言
help-option-at = 要查詢的時間（日本時間）；未指定時為現在
help-option-at-more = 請以 2026-09-22T18:30、2026-09-22 18:30、2026-09-22（0:00）或 2026-09-22T18:30:00+09:00 的格式輸入。
help-option-format = 回答的格式；未指定時為 text
help-option-json = 與 --format json 相同
help-option-output = 寫入此檔案
help-option-output-more = 若無法完整寫入，則完全不寫入。若已有不同種類的檔案，未加 --force 就不會覆寫。
help-option-force = 即使是不同種類的檔案也覆寫
help-option-content = 疊加在內建內容上的自訂內容（例如市區町村的窗口、電話專線、用語）
help-option-content-more = 資料夾中須有 overlay.toml，寫明內容由誰提供。系統設定與使用者設定中的 myna 資料夾也會疊加，但位於此內容之下。
help-option-color = 何時使用顏色
help-option-color-auto = 顯示於終端機時；若已設定 NO_COLOR 則不使用
help-option-color-always = 一律使用
help-option-color-never = 一律不使用
help-option-accessible = 適合朗讀的顯示方式：不用框線與分欄，符號以文字表示
help-option-no-input = 不要求輸入
help-option-help = 說明：-h 為簡要說明，--help 為完整說明
help-option-version = 版本與內容查核日期

# The arguments and options of single commands.
help-guide-guide = 指南
help-guide-route = 該指南中的方式
help-guide-rehearse = 依序操作讀卡機的畫面進行練習（僅限指南 visit）
help-ask-tree = 要開始的問答
help-ask-answer = 回答，例如 has-card=yes；可回答的問題請逐一指定
help-ask-answer-more = 日期請以 2019-04-01 的格式輸入。若不知道，請回答如 has-card=unsure
help-lines-line = 電話專線的名稱或號碼
help-is-open-line = 電話專線的名稱或號碼；未指定時為最合適的一條
help-is-open-speak = 通話使用的語言；未指定時為顯示的語言
help-is-open-for = 諮詢事項
help-is-open-quiet = 不顯示任何內容，僅以結束代碼表示
help-checklist-items = 指南、<指南>/<方式>、加上 --answer 的問答，或 <問答>/<結果>
help-checklist-answer = 對所指定問答的回答，例如 has-card=yes
help-checklist-desk = 發給的窗口：寫有名稱、地址、電話、受理時間的TOML檔案
help-checklist-paper = 紙張大小
help-checklist-paper-a4 = 210 × 297 mm
help-checklist-paper-letter = 216 × 279 mm
help-checklist-large = 大字：18點
help-checklist-width = 文字寬度的上限（欄數）
help-checklist-all-languages = 將各項目以所有語言寫成 --output 資料夾中的檔案；未指定項目時為所有項目
help-term-words = 名稱，或其開頭
help-search-words = 要查詢的詞
help-sources-edition = 資料來源；未指定時為一覽
help-check-dir = 內容所在的資料夾，疊加在內建內容上；未指定時檢查平時回答所用的內容
help-check-graph = 將問答輸出為圖，供繪圖程式使用；當日無效的分支以虛線表示
help-check-graph-format = 圖的格式
help-check-graph-format-mermaid = Mermaid
help-check-graph-format-dot = Graphviz
help-check-outcomes = 列出所有問答的所有結果，以及導向各結果的回答，供從頭到尾審閱
help-check-due = 應於何時之前重新查核哪些內容：先列最早到期的資料，並列出到 --at 的時間為止的變動
help-help-topic = 指令或主題
help-completions-shell = Shell
help-man-verb = 指令；未指定時為整體

# What each format is for.
help-format-text = 供人閱讀
help-format-json = 供程式使用
help-format-markdown = 供網站及電子郵件使用
help-format-html = 供瀏覽器檢視
help-format-pdf = 供紙本列印
help-format-state = 只有一個詞：open、closed 或 unknown

# What the command line above it does.
help-example-start = 我接下來該做什麼？
help-example-without-card = 未攜帶卡片而要報到時
help-example-guide-list = 有哪些指南
help-example-guide-route = 檢視一種方式，並列顯示日語
help-example-ask-begin = 開始，並查看第一個問題
help-example-ask-answers = 提供回答
help-example-ask-day = 其他日期的答案
help-example-lines-number = 這是哪裡的電話號碼？
help-example-is-open-speak = 遺失卡片時可用葡萄牙語通話的專線
help-example-is-open-script = 在指令碼中使用：以結束代碼作為回答
help-example-guide-rehearse = 就診前先練習
help-example-checklist-desk = 窗口使用的清單，並列日語
help-example-checklist-case = 依個人回答製作的清單
help-example-term-beginning = 只輸入開頭也可以
help-example-search-number = 這個號碼出現在哪裡？
help-example-sources-one = 以某一份說明手冊為依據的內容
help-example-man-read = 閱讀頁面

# Topics of the help: the title, a text, then each entry.
help-topic-environment = 環境變數
help-topic-environment-text = 未以選項指定時，採用這些設定。裝置的時區不會影響回答。
help-environment-myna-lang = 顯示的語言，優先於其他設定
help-environment-locale = 系統的語言：採用其中第一個已設定者
help-environment-language = 以冒號分隔的語言清單；已設定系統語言時使用
help-environment-myna-now = 要查詢的時間，與 --at 相同
help-environment-myna-content = 疊加在內建內容上的自訂內容，與 --content 相同
help-environment-configuration = 使用者和系統設定的位置；其中 myna 資料夾的內容會疊加在內建內容上
help-environment-myna-accessible = 設定後與 --accessible 相同；空值、0、no、false、off 不算
help-environment-no-color = 設定任何值：不使用顏色
help-environment-term = 為 dumb 時不使用顏色，互動式引導改為逐行進行
help-environment-columns = 文字的寬度（欄數）
help-topic-exit-codes = 結束代碼
help-topic-exit-codes-text = 3和4只由 is-open 傳回。管線關閉不視為錯誤。
help-exit-codes-done = 完成；is-open 時表示受理中
help-exit-codes-failed = 無法完成：磁碟空間不足、內容資料有誤、term 或 search 查無結果等
help-exit-codes-usage = 用法有誤：訊息會列出可使用的內容
help-exit-codes-closed = is-open：非受理時間
help-exit-codes-unknown = is-open：不明，受理時間未公布
help-exit-codes-left = 中途離開互動式引導
help-topic-json = 供程式使用的JSON
help-topic-json-text = --json 會輸出一個物件，除文字外，各語言皆相同：文字是依語言分欄位的物件。名稱與識別碼不會翻譯。不適用的欄位為 null。
help-json-schema-version = 格式版本：同一版本內可能新增欄位，但既有欄位的意義不變
help-json-kind = 回答的種類
help-json-lang = 文字的語言
help-json-at = 查詢的時間
help-json-answer = 回答本身
help-json-warnings = 注意事項
help-json-sources = 所依據的資料來源
help-json-error = 代替回答輸出至標準錯誤：kind、text、hint
help-topic-accessibility = 以聆聽、點字或大字閱讀
help-topic-accessibility-text = 使用 --accessible 時，文字依閱讀順序逐行排列。任何時候都不會只用顏色傳達資訊。
help-accessibility-accessible = 不用框線與分欄，符號以文字表示
help-accessibility-variable = 每次都採用相同設定
help-accessibility-no-input = 不要求輸入
help-accessibility-color = 不使用顏色
help-accessibility-columns = 每行最多40欄，適合大字或點字顯示器
help-accessibility-with = 在每行下方顯示日語，便於在窗口出示
