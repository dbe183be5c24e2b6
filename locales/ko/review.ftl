# What `myna check --due` and `myna check --outcomes` say. For who reviews content.

## origin: project

# The sources, and when they are to be reviewed.
review-title = 다시 확인할 내용
review-none-overdue = { $date } 기준으로 재확인 기한이 지난 출처가 없습니다(전체 { $all }건).
review-overdue-count = { $date } 기준으로 재확인 기한이 지난 출처: { $all }건 중 { $number }건.
review-overdue = 기한이 지난 출처
review-later = 아직 기한이 남은 출처
review-was-due = 재확인 기한({ $date })이 지났습니다. 이 출처와 이에 근거한 내용을 다시 대조한 뒤 verified와 review-by를 새로 적어 주세요.
review-verify = 확인할 내용:
review-nothing-rests = 이 출처에 근거한 내용이 없습니다.

# The facts that hold for a time. Each is a line: when, in brackets what will have become of it on the day asked about, where.
review-between = 오늘부터 { $date }까지 바뀌는 내용
review-to-come = { $date }보다 뒤에 바뀌는 내용
review-ended = 이미 끝난 내용
review-nothing = 바뀌는 내용이 없습니다.
review-dated = { $when }: { $place }
review-changed = { $when } ({ $change }): { $place }
review-will-have-ended = 그 사이에 끝남
review-will-have-begun = 그 사이에 시작됨
review-from = { $from }부터
review-until = { $until }까지
review-from-until = { $from }부터 { $until }까지
review-edge = { $tree } / { $question } / { $option } / 이어지는 곳: { $to }
review-doubt = { $line } / { $matter } / 매년 이 기간에는 출처마다 내용이 다름: { $difference }

# The outcomes of the trees, each with the answers that lead to it: a question, and the option or the dates.
review-outcomes = 모든 결과와 그 결과에 이르는 답
review-outcomes-on = { $days } 기준입니다.
review-ways = 이 결과에 이르는 답
review-ways-on = { $date }에 이 결과에 이르는 답
review-no-way = 이 결과에 이르는 답이 없습니다.
review-no-way-on = { $date }에는 이 결과에 이르는 답이 없습니다.
review-any-answer = 무엇이라고 답해도 이 결과가 됩니다.
review-answer = { $question } → { $option }
