# What `myna check --due` and `myna check --outcomes` say. For who reviews content.

## origin: project

# The sources, and when they are to be reviewed.
review-title = 待重新查核的內容
review-none-overdue = 截至{ $date }，沒有逾期未查核的資料來源（共{ $all }項）。
review-overdue-count = 截至{ $date }逾期未查核的資料來源：{ $all }項中的{ $number }項。
review-overdue = 已逾期
review-later = 尚未到期
review-was-due = 已超過查核期限（{ $date }）。請將以此資料來源為依據的內容再次與該資料來源核對，然後更新 verified 和 review-by。
review-verify = 應核對的內容：
review-nothing-rests = 沒有以此為依據的內容。

# The facts that hold for a time. Each is a line: when, in brackets what will have become of it on the day asked about, where.
review-between = 從今天到{ $date }之間的變動
review-to-come = { $date }之後的變動
review-ended = 已失效的內容
review-nothing = 沒有變動。
review-dated = { $when }：{ $place }
review-changed = { $when }（{ $change }）：{ $place }
review-will-have-ended = 屆時已失效
review-will-have-begun = 屆時已生效
review-from = 自{ $from }起
review-until = 至{ $until }為止
review-from-until = 自{ $from }起至{ $until }為止
review-edge = { $tree } / { $question } / { $option } / 導向：{ $to }
review-doubt = { $line } / { $matter } / 每年這段期間各資料來源說法不同：{ $difference }

# The outcomes of the trees, each with the answers that lead to it: a question, and the option or the dates.
review-outcomes = 所有結果，以及導向各結果的回答
review-outcomes-on = 以下是{ $days }的內容。
review-ways = 導向此結果的回答
review-ways-on = 在{ $date }導向此結果的回答
review-no-way = 沒有回答會導向此結果。
review-no-way-on = 在{ $date }沒有回答會導向此結果。
review-any-answer = 無論怎樣回答，都導向此結果。
review-answer = { $question } → { $option }
