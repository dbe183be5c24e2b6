# Errors: what is wrong, then what would be right. The names in quotes are what was typed.

## origin: project

error-unknown-language = '{ $value }'은(는) 이 안내에 없는 언어입니다.
error-unknown-format = '{ $value }'은(는) 이 안내에 없는 형식입니다.
error-format-not-served = '{ $value }' 형식은 여기에서 사용할 수 없습니다.
error-unknown-guide = '{ $value }'(이)라는 안내가 없습니다.
error-unknown-route = 안내 '{ $guide }'에는 '{ $value }'(이)라는 방법이 없습니다.
error-unknown-tree = '{ $value }'(이)라는 질문 모음이 없습니다.
error-unknown-question = 질문 모음 '{ $tree }'에는 '{ $value }'(이)라는 질문이 없습니다.
error-unknown-option = '{ $value }'은(는) 질문 '{ $question }'의 선택지에 없습니다.
error-unknown-line = '{ $value }'(이)라는 전화 창구가 없습니다.
error-unknown-matter = '{ $value }'(이)라는 용건이 없습니다.
error-unknown-spoken-language = '{ $value }'(이)라는 언어가 없습니다.
error-unknown-edition = '{ $value }'(이)라는 출처가 없습니다.
error-malformed-answer = '{ $value }'은(는) 올바른 답의 형식이 아닙니다.
error-answered-twice = 질문 '{ $question }'에 서로 다른 답이 두 번 들어 있습니다.
error-malformed-moment = '{ $value }'은(는) 날짜나 시각이 아닙니다.
error-impossible-moment = '{ $value }'은(는) 달력이나 시계에 없는 날짜 또는 시각입니다.
error-moment-out-of-range = '{ $value }'은(는) 이 안내에서 다룰 수 있는 기간을 벗어납니다.
error-malformed-date = '{ $value }'은(는) 날짜가 아닙니다.
error-impossible-date = '{ $value }'은(는) 달력에 없는 날짜입니다.
error-date-in-future = '{ $value }'은(는) 아직 오지 않은 날짜입니다.
error-date-out-of-range = '{ $value }'은(는) 입력할 수 있는 날짜의 범위를 벗어납니다.
error-moments-line = { $line }행: '{ $value }'은(는) 날짜나 시각이 아닙니다.
error-not-utf8 = 입력한 인수가 올바른 UTF-8이 아닙니다: '{ $value }'
error-moments-not-here = --at - 옵션은 is-open에서만 사용할 수 있습니다.
error-output-unwritable = '{ $value }'에 쓸 수 없습니다: { $cause }
error-output-other-kind = '{ $value }'이(가) 이미 있으며, 종류가 다릅니다.
error-output-failed = '{ $value }'에 쓰는 중 오류가 발생했습니다: { $cause }
error-input-failed = 입력을 읽는 중 오류가 발생했습니다: { $cause }
error-content = 안내 내용의 데이터에 오류가 있습니다: { $cause }

# 체크리스트와 창구 파일.
error-unknown-checklist = '{ $value }'(이)라는 체크리스트가 없습니다.
error-answers-without-tree = '--answer'는 질문 모음의 질문에 대한 답입니다. 결과를 붙이지 말고 질문 모음 하나만 지정해 주세요.
error-question-open = '{ $tree }'에는 아직 '{ $question }' 질문이 남아 있습니다: { $words }
error-nothing-in-force = '{ $value }': { $date }에 적용되는 규칙이 없습니다.
error-desk-unreadable = 창구 파일 '{ $value }'을(를) 읽을 수 없습니다: { $cause }
error-desk-broken = 창구 파일 '{ $value }' { $line }행: TOML 형식이 아닙니다({ $cause }).
error-desk-unknown-key = 창구 파일 '{ $file }' { $line }행: '{ $value }' 항목은 사용할 수 없습니다.
error-desk-not-text = 창구 파일 '{ $file }' { $line }행: '{ $value }'은(는) 1자에서 { $longest }자까지의 한 줄짜리 문자열이어야 합니다.
error-desk-nameless = 창구 파일 '{ $value }': 'name' 항목이 없습니다.
error-pdf-on-terminal = PDF 파일은 터미널에 표시할 수 없습니다.
hint-desk = name = "…" 형식으로 적고, 필요하면 address, telephone, hours도 적어 주세요.
hint-output = --output으로 파일에 저장해 주세요.
hint-written = 그 전에 온전히 저장된 파일: { $total }개 중 { $count }개.
hint-output-folder = 이미 있고 쓰기 권한이 있는 폴더를 지정해 주세요.
cause-no-file = 파일이 없습니다
cause-no-reading = 읽기 권한이 없습니다
cause-too-large = 파일이 너무 큽니다
cause-not-utf8 = UTF-8 텍스트가 아닙니다

hint-nearest = 혹시 '{ $nearest }'을(를) 찾으셨습니까?
hint-allowed = 사용할 수 있는 값: { $allowed }
hint-moment = 2026-09-22T18:30, 2026-09-22 18:30, 2026-09-22, 2026-09-22T18:30:00+09:00 중 한 가지 형식으로 입력해 주세요.
hint-date = 2019-04-01과 같은 형식으로 입력해 주세요.
hint-range = { $from }부터 { $until }까지 입력할 수 있습니다.
hint-answer = <질문>=<답> 형식으로 입력해 주세요. 예: { $example }
hint-answer-once = 질문마다 답을 하나씩만 입력해 주세요.
hint-force = 다른 파일을 선택하거나, --force로 덮어써 주세요.
hint-folder = 이미 있고 쓰기 권한이 있는 폴더 안의 파일 이름을 적어 주세요.
hint-utf8 = 인수를 UTF-8로 입력해 주세요.
hint-moments = 일시를 하나만 지정하거나 is-open을 사용해 주세요.
hint-report = 이 오류를 알려 주시기 바랍니다.

## origin: project

cause-missing = 폴더가 없습니다
cause-no-folder = 폴더가 아닙니다
cause-permission = 쓰기 권한이 없습니다
cause-folder = 폴더입니다
cause-full = 디스크 공간이 부족합니다

# What the argument parser refuses.
error-unknown-verb = '{ $value }' 명령은 없습니다.
error-unknown-argument = '{ $value }' 옵션은 없습니다.
error-unexpected-argument = '{ $value }'은(는) 필요 없는 인수입니다.
error-missing-value = '{ $value }'의 값이 없습니다.
error-invalid-value = '{ $option }'에 '{ $value }'은(는) 사용할 수 없습니다.
error-conflict = '{ $value }'은(는) '{ $other }'와(과) 함께 사용할 수 없습니다.
error-given-twice = '{ $value }'이(가) 중복 지정되었습니다.
error-missing-argument = '{ $value }'이(가) 지정되지 않았습니다.
hint-help = { $command } 명령으로 사용 방법을 볼 수 있습니다.
error-no-value-here = '{ $value }'에는 값을 지정할 수 없습니다.
error-value-not-taken = '{ $option }'에 '{ $value }'까지 지정할 수는 없습니다.
error-missing-verb = 명령이 지정되지 않았습니다.
error-usage = 입력하신 내용을 이해할 수 없습니다.
error-unknown-topic = '{ $value }'에 대한 설명이 없습니다.
error-unknown-shell = '{ $value }' 셸은 지원하지 않습니다.

# Names and searches that find nothing.
error-unknown-term = '{ $value }'(이)라는 명칭이 없습니다.
error-nothing-found = 이 안내에는 '{ $value }'에 관한 내용이 없습니다.
error-nothing-to-search = '{ $value }'에는 검색할 수 있는 글자가 없습니다.
hint-search = 단어를 줄이거나, 화면이나 서식에 적힌 일본어를 그대로 입력해 주세요.
hint-terms = 명칭 목록: { $command }

# The guided mode.
error-year-last = '{ $value }'은(는) 두 가지 날짜로 해석될 수 있습니다. 연도가 맨 뒤에 있기 때문입니다.
error-rehearse-not-here = --rehearse 옵션은 'visit' 안내에서만 사용할 수 있습니다.
hint-written-date = 연도를 먼저 입력해 주세요: 2019-04-01, 2019/4/1, 「平成31年4月1日」, H31.4.1
hint-write = 다음과 같이 입력해 주세요: { $command }

# What cannot be printed.
error-no-glyph = 문자 { $value }을(를) 인쇄할 수 있는 글꼴이 없습니다.
error-pdf-refused = PDF를 만들 수 없습니다: { $cause }
hint-no-glyph = 다른 문자로 쓰거나 --format html을 사용해 주세요.

# Content that is laid over the built-in one.
error-overlay-missing = '{ $value }'이(가) 없습니다. 이 폴더의 내용이 누구의 것인지 적혀 있지 않습니다.
error-overlay-unreadable = 내용 '{ $value }'을(를) 읽을 수 없습니다: { $cause }
error-overlay-broken = 내용 '{ $value }' { $line }행 { $column }열: { $cause }
error-withdrawn = { $whose }에서 '{ $value }'을(를) 철회했습니다: { $reason }
cause-no-plain-file = 일반 파일이 아닙니다
hint-overlay = overlay.toml이 있는 폴더를 지정해 주세요. README의 'Your own content' 절에 예가 있습니다.
hint-check = 모든 문제를 한꺼번에 확인하려면: { $command }
