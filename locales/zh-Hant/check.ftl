# What `myna check` says: what is wrong with content, and under `-hint` what would be right. For authors of content.

## origin: project

# Around the findings.
check-translations = 翻譯狀況
check-language = 語言
check-messages = 需要
check-there = 已有
check-missing = 缺少
check-stale = 待更新
check-share = 完成率
check-clean = 沒有發現問題。
check-count = 錯誤{ $errors }個，警告{ $warnings }個。
check-nearest = 您要寫的是『{ $nearest }』嗎？
check-allowed = 可使用：{ $allowed }

# When an edge of a graph is in force.
check-from = { $from } 起
check-until = 至 { $until }
check-between = { $from } 至 { $until }

# What an id names.
thing-source = 資料來源
thing-line = 電話專線
thing-guide = 指南
thing-tree = 問答
thing-term = 正式名稱
thing-item = 必備項目
thing-screen = 畫面
thing-difference = 差異
thing-office = 窗口
thing-holiday = 假日
thing-language = 語言
thing-locale = 顯示語言

# Files.
flaw-overlay-missing = 缺少 overlay.toml：沒有寫明內容由誰提供。
flaw-overlay-missing-hint = 請建立這個檔案，並在開頭寫上 id、publisher、language、verified 和 review-by。
flaw-unreadable = 無法讀取：{ $cause }
flaw-too-large = 檔案太大。
flaw-too-large-hint = 檔案大小上限為 8 MiB，請分割檔案。
flaw-not-utf8 = 從這裡開始不是有效的 UTF-8。
flaw-not-utf8-hint = 請將檔案存成 UTF-8。
flaw-byte-order-mark = 檔案開頭有位元組順序記號（BOM）。
flaw-byte-order-mark-hint = 請存成不含 BOM 的 UTF-8。
flaw-file-name = 『{ $value }』不能當作識別碼。
flaw-file-name-hint = 請更改檔案或資料夾的名稱：識別碼須以小寫英文字母開頭，其後只能使用小寫英文字母、數字和連字號。
flaw-unknown-file = 程式不會讀取『{ $value }』。
flaw-control-character = { $value } 是看不見卻會影響顯示的控制字元，一律不會輸出。
flaw-control-character-hint = 請刪除這個字元。

# What a file holds.
flaw-toml = 不是 TOML 格式：{ $cause }
flaw-missing-key = 缺少『{ $key }』。
flaw-unknown-key = 這裡沒有『{ $value }』這個項目。
flaw-wrong-type = 值的類型不正確。
flaw-wrong-type-hint = 請寫成這樣的形式：{ $expected }
flaw-empty-list = 這裡至少要有一項。
flaw-empty-text = 這裡必須有文字。
flaw-not-one-line = 這裡必須是一行，且不超過{ $most }個字元。
flaw-not-a-number = 這裡必須是0以上的整數。
flaw-not-a-percentage = 這裡必須是0到100的整數。
flaw-not-a-date = 『{ $value }』不是有效的日期。
flaw-not-a-date-hint = 請只寫日期，不加引號，寫成這樣的形式：2026-11-20
flaw-not-a-month-day = 『{ $value }』不是有效的月日。
flaw-not-a-month-day-hint = 請寫成這樣的形式："12-29"
flaw-not-published = 『{ $value }』不是有效的發行日期。
flaw-not-published-hint = 請依已知的精確程度書寫："2026"、"2026-11" 或 "2026-11-20"
flaw-not-an-id = 『{ $value }』不是有效的識別碼。
flaw-not-an-id-hint = 識別碼須以小寫英文字母開頭，其後只能使用小寫英文字母、數字和連字號。
flaw-dates-turned-around = { $last } 早於 { $first }。
flaw-unknown-word = 這裡不能使用『{ $value }』。
flaw-unknown-thing = 沒有識別碼為『{ $value }』的{ $thing }。
flaw-id-twice = 這裡的『{ $value }』重複了。
flaw-id-taken = 『{ $value }』已被用作某份疊加內容的識別碼。
flaw-unused = 沒有任何地方用到『{ $value }』。

# Addresses, numbers, hours.
flaw-address-malformed = 『{ $value }』不是有效的網址。
flaw-address-malformed-hint = 請寫成這樣的形式：https://www.city.example.jp/page
flaw-address-not-https = 『{ $value }』的傳輸未經加密。
flaw-address-not-https-hint = 請確認該網頁是否有以 https 開頭的網址。
flaw-telephone-malformed = 『{ $value }』不是有效的日本電話號碼。
flaw-telephone-malformed-hint = 請寫以0開頭的10位數字（以050、060、070、080、090開頭的為11位），並加上連字號。像119這樣以1開頭的3位號碼，照原樣寫即可。
flaw-number-twice = 電話專線『{ $line }』也用這個號碼。
flaw-cost-doubtful = { $telephone } 的費用恐怕不是『{ $value }』。
flaw-cost-doubtful-hint = 0120和0800免付費，0570和050需收取通話費。
flaw-calls-itself = 這條電話專線把自己列為無法撥通時改撥的專線。
flaw-no-language = 這項服務沒有寫明可使用的語言。
flaw-service-twice = 這條電話專線已有一項服務以同樣的語言（{ $languages }）受理『{ $value }』：只會使用第一項。
flaw-service-twice-hint = 請把受理時間寫在同一項服務中。
flaw-line-not-offered = 除非使用者直接指定，否則不會向使用者提供電話專線『{ $value }』。
flaw-line-not-offered-hint = 請寫在 overlay.toml 的『offer』、指南或問答的『lines』，或另一條電話專線的『then』中。
flaw-hours-unreadable = 無法解讀受理時間『{ $value }』。
flaw-hours-unreadable-hint = 請寫成這樣的形式：Mo-Fr 08:30-12:00,13:00-17:15; PH off; Dec 29-Jan 03 off
flaw-hours-without-times = 受理時間中的『{ $value }』沒有寫時刻：這樣就成了全天受理。
flaw-hours-without-times-hint = 逗號後不要加空格（PH,SH off）；休息寫 off，全天受理寫 00:00-24:00。
flaw-hours-after-midnight = 『{ $value }』延續到24:00以後。
flaw-hours-over-midnight = 『{ $value }』跨越午夜。
flaw-hours-over-midnight-hint = 如果不是有意這樣寫，請更正時間。
flaw-hours-not-plain = 受理時間『{ $value }』可以解讀，但只會照原樣顯示。
flaw-hours-not-plain-hint = 能轉換成文字顯示的只有星期、日期、PH、SH、08:30 這樣的時間、off 和 unknown。
flaw-hours-never-open = 依受理時間『{ $value }』，任何時候都不會受理。
flaw-hours-overlap = 『{ $value }』中的時段重疊。
flaw-hours-overridden = 『{ $value }』中，後面的規則蓋過了前面的規則。
flaw-hours-overridden-hint = 請把同一天的各時段寫在同一條規則中，例外寫在最後：Mo-Fr 08:30-12:00,13:00-17:15; PH off
flaw-hours-without-holidays = 『{ $value }』沒有寫明國定假日是否受理：遇到國定假日，會依當天是星期幾照常受理。
flaw-hours-without-holidays-hint = 如果國定假日休息，請加上 PH off
flaw-hours-without-own-days = 『{ $value }』寫明了窗口自行規定的休息日（SH）如何處理，但沒有列出這些日子。
flaw-hours-without-own-days-hint = 請在 content/holidays.toml 列出這些日子，或刪除 SH。
flaw-own-days-unused = 沒有任何受理時間寫明這些休息日如何處理。
flaw-own-days-unused-hint = 請在電話專線的受理時間中以 SH 寫明：Mo-Fr 08:30-17:15; PH,SH off
flaw-year-missing = { $value }年的國定假日標示為已公布，但沒有這一年的檔案。
flaw-year-missing-hint = 請將這一年的檔案加到 content/calendars/jp/，或把已公布期間的結束日改到這一年之前。
flaw-holiday-missing = 依國定假日相關法律，以下日期也是國定假日，但這裡沒有列出：{ $value }

# Guides and trees.
flaw-route-without-steps = 這種方式沒有步驟。
flaw-steps-of-two-kinds = 這種方式有自己的步驟，而這份指南又有共用的步驟：只能使用其中一種。
flaw-unknown-route = 這份指南中沒有『{ $value }』這種方式。
flaw-unknown-button = 這個畫面上沒有『{ $value }』這個按鈕。
flaw-unknown-question = 這組問答中沒有『{ $value }』這個問題。
flaw-unknown-outcome = 這組問答中沒有『{ $value }』這個結果。
flaw-edge-to-two = 一個分支只能導向一個問題或一個結果，不能同時導向兩者。
flaw-edge-to-nowhere = 這個分支沒有導向任何問題或結果。
flaw-edge-to-nowhere-hint = 請指定一個問題或結果。
flaw-edges-overlap = { $date } 有兩個分支同時有效。
flaw-edges-gap = { $from } 至 { $until } 期間沒有有效的分支。
flaw-edge-ended = 最後一個分支的有效期間已於 { $date } 結束：選擇這個選項的人會看到『沒有適用的規定』。
flaw-question-not-reached = 沒有路徑通往問題『{ $value }』。
flaw-outcome-not-reached = 沒有路徑通往結果『{ $value }』。
flaw-circle = 路徑在『{ $value }』形成循環。
flaw-too-many-ways = 這組問答的路徑超過{ $most }條，或有路徑過長：程式會拒絕使用這組問答。
flaw-too-many-ways-hint = 請減少一組問答中的問題，並由結果接續到另一組問答。
flaw-asked-twice = 在同一條路徑上，『{ $value }』問了兩次。
flaw-rule-without-date = 規則是用來把日期轉換成選項的，但這個問題沒有詢問日期。
flaw-date-without-rule = 這個問題詢問日期，卻沒有把日期轉換成選項的規則。
flaw-option-missing = 規則可能得出『{ $value }』，但這個問題沒有這個選項。
flaw-option-missing-hint = 請加上這個選項，並寫明導向哪個問題或結果。
flaw-option-never-given = 規則不會得出『{ $value }』。
flaw-asked-otherwise = 這裡的選項或詢問方式，與問題『{ $value }』不同。
flaw-asked-otherwise-hint = 一個回答會用在兩處：請寫相同的 type、rule 和選項，或改問別的問題。

# Sources.
flaw-no-source = 這項內容沒有依據：沒有寫明資料來源。
flaw-page-without-address = 資料來源是網頁時必須寫明網址，但缺少『url』。
flaw-verified-later = { $date } 是未來的日期。
flaw-review-due = 這項內容原訂於 { $date } 前重新查核。
flaw-review-due-hint = 請再次與資料來源核對，然後更新 verified 和 review-by。
flaw-withdrawal-unclear = 無法確定要撤下什麼。
flaw-withdrawal-unclear-hint = 請只指定以下其中一項：電話專線、指南（可加上方式、步驟或注意事項）、問答（可加上注意事項）或正式名稱。
flaw-too-many-withdrawals = 撤下的內容超過{ $most }項：不會使用這份疊加內容。
flaw-too-many-withdrawals-hint = 請撤下整份指南或整組問答，或以同名檔案取代。
flaw-unknown-step = 這裡沒有可撤下的步驟『{ $value }』。
flaw-unknown-step-hint = 若是某種方式自己的步驟，請一併寫『route』；若是共用的步驟，請不要寫『route』。
flaw-unknown-notice = 這裡沒有可撤下的注意事項『{ $value }』。
flaw-unknown-notice-hint = 若是某種方式或某個結果自己的注意事項，請一併寫『route』或『outcome』；若是整份指南或整組問答的注意事項，兩者都不要寫。
flaw-met-unclear = 無法確定使用者會在哪裡遇到這個名稱。
flaw-met-unclear-hint = 請只指定以下其中一項：指南（可加上方式）、問答或電話專線。
flaw-entry-unclear = 這個項目沒有通往任何地方，或通往不只一處。
flaw-entry-unclear-hint = 請寫 trees、guide、does 其中之一。

# Words.
flaw-ftl = 此行既不是註解，也不是訊息或訊息的續行；或者大括號沒有成對。
flaw-ftl-hint = 請寫成『id = 文字』的形式，續行要縮排，註解以 # 加空格開頭，大括號都要成對。
flaw-as-of = 『{ $value }』不是有效的日期。
flaw-as-of-hint = 請在緊鄰訊息的上一行寫上 # as of 2026-11-20 這樣的註解。
flaw-message-stale = 『{ $value }』在這裡已於 { $date } 改寫，但 { $languages } 中尚未改寫。
flaw-message-stale-hint = 請以這裡的文字核對上述語言的訊息，並在該訊息的上一行寫上 # as of { $date }。
flaw-origin-language = 『{ $value }』的語言是『{ $languages }』，不是這些文字的語言。
flaw-origin-language-hint = 自行翻譯的文字，請在上方寫『## origin: project』。
flaw-message-empty = 『{ $value }』沒有文字。
flaw-message-empty-hint = 請在等號後寫上文字，或刪除此訊息。
flaw-message-twice = 『{ $value }』在此檔案中重複出現，只會使用第一個。
flaw-message-twice-hint = 請只保留其中一個。
flaw-message-attribute = 『{ $value }』處使用了文字、字串與變數以外的語法。
flaw-message-attribute-hint = 不需要屬性、術語、參照或選擇器，請直接寫出完整的句子。
flaw-braces-too-deep = 大括號的巢狀層數過多，不會讀取此訊息。
flaw-braces-too-deep-hint = 請不要在文字中使用大括號。
flaw-locale-unknown = 資料夾『{ $value }』中有文字，但『{ $value }』不是可用的顯示語言。
flaw-locale-unknown-hint = 請將其加入 content/locales.toml，或更正資料夾名稱。
flaw-message-missing = { $languages } 缺少訊息『{ $value }』。
flaw-message-missing-hint = 請新增至 { $file }。
flaw-message-unused = 沒有任何地方用到訊息『{ $value }』。
flaw-message-unused-hint = 請刪除此訊息，或更正其識別碼。
flaw-message-misplaced = 程式不會在此檔案中尋找『{ $value }』。
flaw-message-misplaced-hint = 請移到下方所示的檔案。
flaw-variable-unknown = 此處沒有定義變數『{ $value }』。
flaw-variable-unknown-hint = 請不要使用此變數，或更正其名稱。
flaw-variables-differ = { $languages } 遺漏了變數『{ $value }』。
flaw-variables-differ-hint = 內建的訊息含有此變數，請放在句中適當的位置。
flaw-numbers-differ = 數字、時間或日期與 { $languages } 版本中的不一致。此處為：{ $value }
flaw-numbers-differ-hint = 請在每種語言中都以阿拉伯數字寫出相同的數字。
flaw-telephone-differs = 電話號碼與 { $languages } 版本中的不一致。此處為：{ $value }
flaw-telephone-differs-hint = 請依資料來源確認何者正確，並在每種語言中都寫相同的號碼。
flaw-telephone-of-no-line = { $value } 不是任何電話專線的號碼。
flaw-telephone-of-no-line-hint = 請將其新增為電話專線，以便寫明受理時間與資料來源；或更正號碼。
flaw-address-differs = 網址與 { $languages } 版本中的不一致。此處為：{ $value }
flaw-address-differs-hint = 請在每種語言中都寫相同的網址；如果網頁使用其他語言，請以文字說明。
flaw-label-missing = { $languages } 的文字中沒有「{ $value }」。
flaw-label-missing-hint = 請將畫面或紙本上的文字寫在「」內，再以括號註明意思。
flaw-link-missing = { $languages } 的文字中沒有網址 { $value }。
flaw-link-missing-hint = 請完整寫出網址，且在每種語言中都相同。
flaw-label-differs = 「{ $value }」只出現在此處，或只出現在 { $languages } 中。
flaw-label-differs-hint = 畫面或紙本上的日文，在每種語言中都要寫在「」內，一字不差。
flaw-bracket-alone = { $value } 沒有成對。
flaw-bracket-alone-hint = 這種引號必須成對，且不可放在另一對之內。
flaw-reading-malformed = 『{ $value }』不屬於任何標音，會照原樣顯示。
flaw-reading-malformed-hint = 標音請用平假名寫在『《』和『》』之間，緊接在漢字後面。
flaw-digits-full-width = 數字 { $value } 是全形。
flaw-digits-full-width-hint = 數字請使用半形的0到9。
flaw-not-the-term = 『{ $value }』不是正式名稱。
flaw-not-the-term-hint = 請使用詞彙表中此語言的名稱。
flaw-kana-here = 不使用假名的語言中出現了假名：{ $value }
flaw-kana-here-hint = 請翻譯。畫面或紙本上的日文請寫在「」內。
flaw-wrong-script = 出現了此語言不使用的字元：{ $value }
flaw-wrong-script-hint = 請改用此語言的文字。畫面或紙本上的日文請寫在「」內。
flaw-hangul-missing = 韓語的文字中沒有諺文。
flaw-hangul-missing-hint = 請翻譯。
flaw-ambiguous-width = { $value } 的寬度因終端機而異，占1欄或2欄。
flaw-ambiguous-width-hint = 此內容會出現在清單中，請改用其他字元。
flaw-no-glyph = 列印用的字型不含這些字元：{ $value }
flaw-no-glyph-hint = 請改用其他字元，否則無法製作 PDF 清單。
