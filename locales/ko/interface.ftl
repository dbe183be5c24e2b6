# The words around the answers: headings, labels, dates, states.

## origin: official mhlw-2025-07-ko

# What the leaflet writes beside its routes and telephone numbers.
label-hours = 운영 시간
guide-japanese-only = 일본어 전용
cost-charged = 발신자 요금 부담
hours-every-day = 매일
hours-weekdays = 평일
hours-weekends-and-holidays = 주말 및 공휴일
hours-holidays = 공휴일

## origin: project

# Labels before a value.
label-why = 이유
label-do-now = 지금 하실 일
label-bring = 준비물
label-guides = 참고하실 안내
label-trees = 이어지는 질문
label-call = 전화할 곳
label-ask = 문의할 곳
label-sources = 출처
label-notices = 알아 두실 점
label-repeat = 같은 답을 다시 보려면
label-error = 오류
label-hint = 도움말
label-warning = 주의
label-language = 언어
label-matter = 용건
label-cost = 요금
label-state = 상태
label-line = 전화 창구
label-answer-with = 답하는 방법
label-still-possible = 아직 가능한 결과
label-your-answers = 선택하신 답
label-steps = 순서
label-screen = 화면 표시

# What a list is separated with.
list-separator = ,{" "}
# Between a label and its value.
label-separator = :{" "}
# A text with more in brackets behind it.
in-brackets = { $text } ({ $more })

# Guides.
guides-title = 안내 목록
guides-hint = 안내를 보려면: { $command }
guide-named-in = 실려 있는 자료: { $editions }
guide-named-in-all = 모든 안내 책자에 나와 있습니다
guide-press = 누르기
guide-label-not-known = 버튼에 적힌 정확한 일본어는 확인되지 않았습니다

# Trees.
trees-title = 이 안내로 확인할 수 있는 것
trees-hint = 시작하려면: { $command }
option-unsure = 모르겠습니다
undecided-title = 아직 여러 가지 결과가 가능합니다
undecided-text = 여기에 적힌 것을 모두 지참해 주세요.
undecided-empty-title = { $date }에 적용되는 규칙이 없습니다
undecided-empty-text = 이 날짜에 대해서는 이 안내가 알고 있는 규칙이 없습니다. 보험자 또는 시구정촌 창구에 문의해 주세요.

# Facts of an outcome.
fact-rate-percent = 본인 부담률
fact-until = 이 부담률의 마지막 날
fact-usable-until = 카드리더기 사용 마지막 날
fact-renew-from = 갱신할 수 있는 첫날
fact-certificate-expiry = 전자증명서 만료일
rate-separator = {" "}또는{" "}
percent = { $number }%

# Phone lines.
lines-title = 전화 창구
open-state-open = 운영 중: { $telephone }
open-state-closed = 운영하지 않음: { $telephone }
open-state-unknown = 운영 여부를 알 수 없음: { $telephone }
open-state-none = 해당하는 전화 창구가 없습니다
state-open = 운영 중
state-closed = 운영하지 않음
state-unknown = 알 수 없음
next-change-closes = { $moment }까지 운영합니다
next-change-opens = { $moment }부터 운영합니다
next-change-hours-known-again = { $moment }부터는 운영 시간을 알 수 있습니다
reason-open-hours = 운영 시간 내입니다
reason-always-open = 밤낮없이 매일 운영합니다
reason-outside-hours = 운영 시간이 아닙니다
reason-public-holiday = 공휴일입니다: { $holiday }
reason-year-end = 연말연시 휴무입니다
reason-not-served-language = 다음 언어로는 상담할 수 없습니다: { $language }
reason-not-served-matter = 이 전화 창구에서는 이 용건을 다루지 않습니다
reason-not-published = 이 기간의 운영 시간은 공표되어 있지 않습니다
cost-free = 무료
label-not-connected = 연결되지 않는 경우
label-lines-that-serve = 이용할 수 있는 전화 창구
as-of = { $moment } 기준(일본 시간)
hours-around-the-clock = 매일 24시간
hours-dates = { $from } ~ { $until }
hours-closed = 휴무
hours-unknown = 공표되지 않음
# days and the times on them
hours-rule = { $days } { $times }

# Dates and times. Hours in tables stand as 8:30–20:00.
weekday-1 = 월요일
weekday-2 = 화요일
weekday-3 = 수요일
weekday-4 = 목요일
weekday-5 = 금요일
weekday-6 = 토요일
weekday-7 = 일요일
month-1 = 1월
month-2 = 2월
month-3 = 3월
month-4 = 4월
month-5 = 5월
month-6 = 6월
month-7 = 7월
month-8 = 8월
month-9 = 9월
month-10 = 10월
month-11 = 11월
month-12 = 12월
day-1 = 1일
day-2 = 2일
day-3 = 3일
day-4 = 4일
day-5 = 5일
day-6 = 6일
day-7 = 7일
day-8 = 8일
day-9 = 9일
day-10 = 10일
day-11 = 11일
day-12 = 12일
day-13 = 13일
day-14 = 14일
day-15 = 15일
day-16 = 16일
day-17 = 17일
day-18 = 18일
day-19 = 19일
day-20 = 20일
day-21 = 21일
day-22 = 22일
day-23 = 23일
day-24 = 24일
day-25 = 25일
day-26 = 26일
day-27 = 27일
day-28 = 28일
day-29 = 29일
day-30 = 30일
day-31 = 31일
date = { $year }년 { $month }월 { $day }일
date-with-weekday = { $year }년 { $month }월 { $day }일 { $weekday }
month-day = { $month }월 { $day }일
year-month = { $year }년 { $month }월
moment = { $date } { $time }

# Sources.
sources-title = 출처 목록
sources-hint = 출처를 자세히 보려면: { $command }
sources-editions = 안내 책자
sources-pages = 그 밖의 출처
sources-differences = 출처마다 내용이 다른 부분
source-kind-edition = 안내 책자
source-kind-page = 웹페이지
source-kind-review = 이 프로젝트의 자체 검토
source-kind-overlay = 이 안내에 덧붙인 내용
source-publisher = 발행처
source-title = 제목
source-language = 자료의 언어
source-published = 발행일
source-undated = 날짜 없음
source-verified = 확인일
source-review-by = 재확인 기한
source-address = 주소
source-no-address = 기록된 주소가 없음
source-rests = 이 출처에 근거한 내용
source-position = { $reading } — { $sources }
source-told = 이 안내에서는
wording-official = 이 언어의 문구는 공식 안내 책자를 따릅니다.
wording-project = 이 언어의 문구는 이 프로젝트에서 번역한 것입니다.

# Warnings.
warning-holidays-provisional = { $date }보다 뒤의 공휴일은 아직 발표되지 않았습니다. 이 답은 공휴일에 관한 법률에 따라 계산한 공휴일을 사용합니다.
warning-review-due = { $date }까지 다시 확인할 예정이던 출처: { $source }. 지금도 맞는지 확인해 주세요.
warning-low-confidence = 확실하지 않은 내용입니다. 미리 확인해 주세요.
warning-not-in-force = 이 내용은 { $date }부터 적용됩니다.
warning-not-in-force-any-more = 이 내용은 { $date }까지만 적용됩니다.
warning-unused-answer = 질문 { $question }의 답은 필요하지 않아 사용하지 않았습니다.

# When the environment names no language that the guide has. On a terminal only.
fallback-language = 영어로 표시합니다. 환경 설정에 이 안내가 지원하는 언어가 없습니다. --lang으로 언어를 선택해 주세요: { $languages }

## origin: project

warning-sources-differ = 출처마다 내용이 다릅니다: { $subject }. 이 안내에서는 { $told }
hours-separator = ;{" "}
next-change-hours-unknown = 운영하지 않습니다. { $moment }부터의 운영 시간은 공표되어 있지 않습니다
label-holiday = 공휴일
label-holiday-provisional = 공휴일(미발표)
label-as-of = 기준 시각(일본 시간)
label-kind = 종류
holidays-title = 일본의 공휴일
label-spoken = 이 창구에서 가능한 언어
undecided-text-ask = 어느 경우에 해당하는지는 보험자 또는 시구정촌 창구에 문의해 주세요.
open-state-not-served = 이 문의에는 맞지 않는 번호: { $telephone }
wording-partly = 이 언어의 문장은 일부가 공식 안내 책자를 따르며, 나머지는 이 프로젝트에서 작성한 것입니다.
label-ways = 방법
