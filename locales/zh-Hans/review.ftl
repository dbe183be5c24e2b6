# What `myna check --due` and `myna check --outcomes` say. For who reviews content.

## origin: project

# The sources, and when they are to be reviewed.
review-title = 待重新核查的内容
review-none-overdue = 截至{ $date }，没有逾期的资料（共{ $all }项）。
review-overdue-count = 截至{ $date }已逾期的资料：{ $all }项中的{ $number }项。
review-overdue = 已逾期
review-later = 尚未到期
review-was-due = 已超过核查期限（{ $date }）。请将依据此资料的内容重新与该资料核对，然后更新 verified 和 review-by。
review-verify = 需要核实的内容：
review-nothing-rests = 没有依据此资料的内容。

# The facts that hold for a time. Each is a line: when, in brackets what will have become of it on the day asked about, where.
review-between = 从今天到{ $date }之间的变化
review-to-come = { $date }之后的变化
review-ended = 已失效的内容
review-nothing = 没有变化。
review-dated = { $when }：{ $place }
review-changed = { $when }（{ $change }）：{ $place }
review-will-have-ended = 届时已失效
review-will-have-begun = 届时已生效
review-from = 自{ $from }起
review-until = 至{ $until }止
review-from-until = 自{ $from }起至{ $until }止
review-edge = { $tree } / { $question } / { $option } / 通向：{ $to }
review-doubt = { $line } / { $matter } / 每年这段期间各资料说法不一：{ $difference }

# The outcomes of the trees, each with the answers that lead to it: a question, and the option or the dates.
review-outcomes = 所有结果，以及通向各结果的回答
review-outcomes-on = 以下是{ $days }的内容。
review-ways = 通向此结果的回答
review-ways-on = 在{ $date }通向此结果的回答
review-no-way = 没有回答会通向此结果。
review-no-way-on = 在{ $date }没有回答会通向此结果。
review-any-answer = 无论怎样回答，都通向此结果。
review-answer = { $question } → { $option }
