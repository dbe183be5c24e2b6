# What `myna check --due` and `myna check --outcomes` say. For who reviews content.

## origin: project

# The sources, and when they are to be reviewed.
review-title = 見直すもの
review-none-overdue = { $date }の時点で、見直しの期限を過ぎた資料はありません（全{ $all }件）。
review-overdue-count = { $date }の時点で見直しの期限を過ぎている資料：{ $all }件のうち{ $number }件。
review-overdue = 期限を過ぎたもの
review-later = まだ期限が来ていないもの
review-was-due = 見直しの期限（{ $date }）を過ぎています。この資料に基づく内容を、もう一度資料と照らし合わせてから、verified と review-by を書き直してください。
review-verify = 確かめる内容：
review-nothing-rests = この資料に基づく内容はありません。

# The facts that hold for a time. Each is a line: when, in brackets what will have become of it on the day asked about, where.
review-between = 今日から{ $date }までに変わるもの
review-to-come = { $date }より後に変わるもの
review-ended = すでに終わったもの
review-nothing = 変わるものはありません。
review-dated = { $when }：{ $place }
review-changed = { $when }（{ $change }）：{ $place }
review-will-have-ended = それまでに終わります
review-will-have-begun = それまでに始まります
review-from = { $from }から
review-until = { $until }まで
review-from-until = { $from }から{ $until }まで
review-edge = { $tree } / { $question } / { $option } / 行き先：{ $to }
review-doubt = { $line } / { $matter } / 毎年この期間は資料によって異なります：{ $difference }

# The outcomes of the trees, each with the answers that lead to it: a question, and the option or the dates.
review-outcomes = すべての結果と、そこに至る答え
review-outcomes-on = { $days }の時点の内容です。
review-ways = この結果に至る答え
review-ways-on = { $date }にこの結果に至る答え
review-no-way = この結果に至る答えはありません。
review-no-way-on = { $date }には、この結果に至る答えはありません。
review-any-answer = 何と答えても、この結果になります。
review-answer = { $question } → { $option }
