# What `myna check` says: what is wrong with content, and under `-hint` what would be right. For authors of content.

## origin: project

# Around the findings.
check-translations = 번역 현황
check-language = 언어
check-messages = 필요 수
check-there = 번역됨
check-missing = 누락
check-stale = 갱신 필요
check-share = 완료율
check-clean = 문제가 없습니다.
check-count = 오류 { $errors }건, 경고 { $warnings }건.
check-nearest = 혹시 '{ $nearest }'을(를) 쓰려고 하셨습니까?
check-allowed = 사용할 수 있는 값: { $allowed }

# When an edge of a graph is in force.
check-from = { $from }부터
check-until = { $until }까지
check-between = { $from }부터 { $until }까지

# What an id names.
thing-source = 출처
thing-line = 전화 창구
thing-guide = 안내
thing-tree = 질문 모음
thing-term = 명칭
thing-item = 준비물
thing-screen = 화면
thing-difference = 차이점
thing-office = 창구
thing-holiday = 휴일
thing-language = 언어
thing-locale = 표시 언어

# Files.
flaw-overlay-missing = overlay.toml이 없습니다. 이 내용이 누구의 것인지 어디에도 적혀 있지 않습니다.
flaw-overlay-missing-hint = overlay.toml을 만들고, 그 맨 앞에 id, publisher, language, verified, review-by를 적어 주세요.
flaw-unreadable = 읽을 수 없습니다: { $cause }
flaw-too-large = 파일이 너무 큽니다.
flaw-too-large-hint = 파일 크기는 8 MiB까지입니다. 파일을 나누어 주세요.
flaw-not-utf8 = 여기부터는 UTF-8이 아닙니다.
flaw-not-utf8-hint = 파일을 UTF-8로 저장해 주세요.
flaw-byte-order-mark = 파일 맨 앞에 바이트 순서 표시(BOM)가 있습니다.
flaw-byte-order-mark-hint = BOM 없는 UTF-8로 저장해 주세요.
flaw-file-name = '{ $value }'은(는) 식별자로 쓸 수 없습니다.
flaw-file-name-hint = 파일이나 폴더의 이름을 바꾸어 주세요. 식별자는 영문 소문자로 시작하고, 그 뒤에는 영문 소문자, 숫자, 하이픈만 사용합니다.
flaw-unknown-file = '{ $value }'은(는) 읽지 않는 파일 또는 폴더입니다.
flaw-control-character = { $value }은(는) 눈에 보이지 않으면서 표시에 영향을 주는 제어 문자입니다. 이 문자는 출력되지 않습니다.
flaw-control-character-hint = 이 문자를 지워 주세요.

# What a file holds.
flaw-toml = TOML 형식이 아닙니다: { $cause }
flaw-missing-key = '{ $key }' 항목이 없습니다.
flaw-unknown-key = 여기에서는 '{ $value }' 항목을 사용할 수 없습니다.
flaw-wrong-type = 값의 자료형이 올바르지 않습니다.
flaw-wrong-type-hint = 다음과 같이 적어 주세요: { $expected }
flaw-empty-list = 여기에는 값이 하나 이상 있어야 합니다.
flaw-empty-text = 문자열이 비어 있습니다.
flaw-not-one-line = { $most }자 이내의 한 줄이어야 합니다.
flaw-not-a-number = 0 이상의 정수여야 합니다.
flaw-not-a-percentage = 0부터 100까지의 정수여야 합니다.
flaw-not-a-date = '{ $value }'은(는) 올바른 날짜가 아닙니다.
flaw-not-a-date-hint = 따옴표나 시각 없이 날짜만 다음과 같이 적어 주세요: 2026-11-20
flaw-not-a-month-day = '{ $value }'은(는) 올바른 날짜(월-일)가 아닙니다.
flaw-not-a-month-day-hint = 다음과 같이 적어 주세요: "12-29"
flaw-not-published = '{ $value }'은(는) 올바른 발행일이 아닙니다.
flaw-not-published-hint = 알고 있는 데까지 다음과 같이 적어 주세요: "2026", "2026-11", "2026-11-20"
flaw-not-an-id = '{ $value }'은(는) 식별자로 쓸 수 없습니다.
flaw-not-an-id-hint = 식별자는 영문 소문자로 시작하고, 그 뒤에는 영문 소문자, 숫자, 하이픈만 사용해 주세요.
flaw-dates-turned-around = { $last }의 날짜가 { $first }의 날짜보다 앞섭니다.
flaw-unknown-word = 여기에서는 '{ $value }'을(를) 사용할 수 없습니다.
flaw-unknown-thing = { $thing } 중에 '{ $value }'(이)라는 것이 없습니다.
flaw-id-twice = 여기에 '{ $value }'이(가) 중복되어 있습니다.
flaw-id-taken = '{ $value }'은(는) 덧붙인 내용의 식별자로 이미 쓰이고 있습니다.
flaw-unused = '{ $value }'은(는) 어디에서도 사용되지 않습니다.

# Addresses, numbers, hours.
flaw-address-malformed = '{ $value }'은(는) 올바른 주소가 아닙니다.
flaw-address-malformed-hint = 다음과 같이 적어 주세요: https://www.city.example.jp/page
flaw-address-not-https = '{ $value }'은(는) 통신이 보호되지 않는 주소입니다.
flaw-address-not-https-hint = 이 페이지에 https로 시작하는 주소가 있는지 확인해 주세요.
flaw-telephone-malformed = '{ $value }'은(는) 올바른 일본 전화번호가 아닙니다.
flaw-telephone-malformed-hint = 0으로 시작하는 10자리 번호(050, 060, 070, 080, 090으로 시작하면 11자리)를 하이픈으로 나누어 적어 주세요. 119와 같이 1로 시작하는 3자리 번호는 그대로 적어 주세요.
flaw-number-twice = 전화 창구 '{ $line }'도 이 번호를 사용합니다.
flaw-cost-doubtful = { $telephone }의 요금은 '{ $value }'이(가) 아닌 것 같습니다.
flaw-cost-doubtful-hint = 0120과 0800은 무료, 0570과 050은 유료입니다.
flaw-calls-itself = 다음에 걸 전화 창구로 이 창구 자신이 지정되어 있습니다.
flaw-no-language = 이 서비스에 언어가 하나도 적혀 있지 않습니다.
flaw-service-twice = 이 전화 창구에는 '{ $value }' 용건을 같은 언어({ $languages })로 다루는 서비스가 이미 있습니다. 처음 것만 사용됩니다.
flaw-service-twice-hint = 운영 시간을 한 서비스에 모아 적어 주세요.
flaw-line-not-offered = 전화 창구 '{ $value }'은(는) 이름을 직접 지정한 사람에게만 안내됩니다.
flaw-line-not-offered-hint = overlay.toml의 'offer', 안내나 질문 모음의 'lines', 또는 다른 전화 창구의 'then'에 적어 주세요.
flaw-hours-unreadable = 운영 시간 '{ $value }'을(를) 해석할 수 없습니다.
flaw-hours-unreadable-hint = 다음과 같이 적어 주세요: Mo-Fr 08:30-12:00,13:00-17:15; PH off; Dec 29-Jan 03 off
flaw-hours-without-times = 운영 시간 중 '{ $value }'에 시각이 적혀 있지 않습니다. 이대로라면 밤낮없이 운영하는 것이 됩니다.
flaw-hours-without-times-hint = 쉼표 뒤에 공백을 넣지 말고(PH,SH off), 하루 종일 운영하면 00:00-24:00, 쉬는 때는 off로 적어 주세요.
flaw-hours-after-midnight = '{ $value }'은(는) 24:00 이후까지 이어집니다.
flaw-hours-over-midnight = '{ $value }'은(는) 자정을 넘깁니다.
flaw-hours-over-midnight-hint = 의도한 것이 아니라면 시각을 바로잡아 주세요.
flaw-hours-not-plain = 운영 시간 '{ $value }'은(는) 해석할 수 있지만, 말로 풀지 않고 적힌 그대로 표시됩니다.
flaw-hours-not-plain-hint = 말로 풀어 표시할 수 있는 것은 요일, 날짜, PH, SH, 08:30과 같은 시각, off, unknown뿐입니다.
flaw-hours-never-open = 운영 시간 '{ $value }'대로라면 운영하는 때가 없습니다.
flaw-hours-overlap = '{ $value }'에 겹치는 시간대가 있습니다.
flaw-hours-overridden = '{ $value }'에서 뒤에 적힌 규칙이 앞의 규칙을 덮어씁니다.
flaw-hours-overridden-hint = 하루의 시간은 한 규칙에 모아 적고, 예외는 마지막에 적어 주세요: Mo-Fr 08:30-12:00,13:00-17:15; PH off
flaw-hours-without-holidays = '{ $value }'에는 공휴일 운영 여부가 적혀 있지 않습니다. 공휴일에도 해당 요일과 똑같이 운영하는 것으로 봅니다.
flaw-hours-without-holidays-hint = 공휴일에 쉰다면 PH off를 추가해 주세요.
flaw-hours-without-own-days = '{ $value }'에는 창구 자체 휴무일(SH)에 어떻게 하는지 적혀 있지만, 그 휴무일이 언제인지는 어디에도 적혀 있지 않습니다.
flaw-hours-without-own-days-hint = content/holidays.toml에 휴무일을 적거나 SH를 지워 주세요.
flaw-own-days-unused = 어느 운영 시간에도 이 휴무일에 어떻게 하는지 적혀 있지 않습니다.
flaw-own-days-unused-hint = 전화 창구의 운영 시간에 SH로 적어 주세요: Mo-Fr 08:30-17:15; PH,SH off
flaw-year-missing = { $value }년은 발표된 것으로 되어 있지만, 그해의 공휴일 파일이 없습니다.
flaw-year-missing-hint = content/calendars/jp/에 추가하거나, 발표된 기간을 그 전까지로 적어 주세요.
flaw-holiday-missing = 공휴일에 관한 법률에 따른 공휴일 가운데 다음 날이 여기에 적혀 있지 않습니다: { $value }

# Guides and trees.
flaw-route-without-steps = 이 방법에는 단계가 없습니다.
flaw-steps-of-two-kinds = 이 방법에는 자체 단계가 있는데, 이 안내에는 공통 단계도 있습니다. 둘 중 한쪽만 적어 주세요.
flaw-unknown-route = 이 안내에는 '{ $value }'(이)라는 방법이 없습니다.
flaw-unknown-button = 이 화면에는 '{ $value }'(이)라는 버튼이 없습니다.
flaw-unknown-question = 이 질문 모음에는 '{ $value }'(이)라는 질문이 없습니다.
flaw-unknown-outcome = 이 질문 모음에는 '{ $value }'(이)라는 결과가 없습니다.
flaw-edge-to-two = 간선은 질문이나 결과 중 하나로만 이어져야 합니다. 둘 다 지정할 수는 없습니다.
flaw-edge-to-nowhere = 이 간선은 어디로도 이어지지 않습니다.
flaw-edge-to-nowhere-hint = 질문이나 결과를 지정해 주세요.
flaw-edges-overlap = { $date }에 두 간선이 동시에 유효합니다.
flaw-edges-gap = { $from }부터 { $until }까지 유효한 간선이 없습니다.
flaw-edge-ended = 마지막 간선은 { $date }에 끝났습니다. 이 선택지를 고른 사람에게는 적용되는 규칙이 없다고 표시됩니다.
flaw-question-not-reached = 질문 '{ $value }'에 이르는 경로가 없습니다.
flaw-outcome-not-reached = 결과 '{ $value }'에 이르는 경로가 없습니다.
flaw-circle = '{ $value }'에서 경로가 순환합니다.
flaw-too-many-ways = 질문 모음의 경로가 { $most }개를 넘거나 너무 긴 경로가 있습니다. 이 질문 모음은 사용되지 않습니다.
flaw-too-many-ways-hint = 한 질문 모음에서 묻는 질문을 줄이고, 결과에서 다른 질문 모음으로 이어지게 해 주세요.
flaw-asked-twice = 한 경로에서 '{ $value }'을(를) 두 번 묻습니다.
flaw-rule-without-date = 규칙은 날짜를 선택지로 변환하는 것인데, 이 질문은 날짜를 묻지 않습니다.
flaw-date-without-rule = 이 질문은 날짜를 묻는데, 날짜를 선택지로 변환하는 규칙이 없습니다.
flaw-option-missing = 규칙에 따라 '{ $value }'이(가) 선택될 수 있는데, 이 질문에는 그 선택지가 없습니다.
flaw-option-missing-hint = 그 선택지를 추가하고 어디로 이어지는지 적어 주세요.
flaw-option-never-given = 규칙에 따라 '{ $value }'이(가) 선택되는 경우는 없습니다.
flaw-asked-otherwise = '{ $value }'을(를) 원래 자리에서는 다른 선택지나 다른 방식으로 묻습니다.
flaw-asked-otherwise-hint = 답 하나가 두 자리에 모두 쓰입니다. type, rule, 선택지를 같게 하거나 다른 질문으로 바꾸어 주세요.

# Sources.
flaw-no-source = 근거가 없습니다. 출처가 하나도 적혀 있지 않습니다.
flaw-page-without-address = 출처가 웹페이지이면 주소가 필요한데 'url'이 없습니다.
flaw-verified-later = { $date }은(는) 아직 오지 않은 날짜입니다.
flaw-review-due = 재확인 기한({ $date })이 지났습니다.
flaw-review-due-hint = 출처와 다시 대조한 뒤 verified와 review-by를 새로 적어 주세요.
flaw-withdrawal-unclear = 무엇을 철회하는지 분명하지 않습니다.
flaw-withdrawal-unclear-hint = 전화 창구, 안내(방법, 단계, 유의 사항도 지정 가능), 질문 모음(유의 사항도 지정 가능), 명칭 중 하나만 지정해 주세요.
flaw-too-many-withdrawals = 철회하는 것이 { $most }개를 넘습니다. 이 덧붙인 내용은 사용되지 않습니다.
flaw-too-many-withdrawals-hint = 안내나 질문 모음을 통째로 철회하거나 같은 이름의 파일로 바꾸어 주세요.
flaw-unknown-step = 여기에는 철회할 단계 '{ $value }'이(가) 없습니다.
flaw-unknown-step-hint = 방법 안에 적힌 단계라면 'route'도 적고, 안내에 직접 적힌 공통 단계라면 'route'를 적지 마세요.
flaw-unknown-notice = 여기에는 철회할 유의 사항 '{ $value }'이(가) 없습니다.
flaw-unknown-notice-hint = 방법이나 결과 안에 적힌 유의 사항이라면 'route'나 'outcome'도 적고, 안내나 질문 모음에 직접 적힌 유의 사항이라면 둘 다 적지 마세요.
flaw-met-unclear = 이 명칭이 어디에 나오는지 분명하지 않습니다.
flaw-met-unclear-hint = 안내(방법도 지정 가능), 질문 모음, 전화 창구 중 하나만 지정해 주세요.
flaw-entry-unclear = 이 항목은 어디로도 이어지지 않거나 둘 이상으로 이어집니다.
flaw-entry-unclear-hint = trees, guide, does 중 하나만 적어 주세요.

# Words.
flaw-ftl = 이 줄은 주석도, 메시지도, 앞줄에서 이어지는 줄도 아니거나, 중괄호가 닫혀 있지 않습니다.
flaw-ftl-hint = 'id = 문구' 형식으로 적고, 이어지는 줄은 들여쓰기하고, 주석은 #과 공백으로 시작하고, 중괄호는 모두 닫아 주세요.
flaw-as-of = '{ $value }'은(는) 올바른 날짜가 아닙니다.
flaw-as-of-hint = 메시지 바로 윗줄에 다음과 같이 적어 주세요: # as of 2026-11-20
flaw-message-stale = '{ $value }'의 문구를 여기에서는 { $date }에 고쳤지만, { $languages }에서는 아직 고치지 않았습니다.
flaw-message-stale-hint = 그 언어의 문구를 이 문구와 비교해 확인하고, 그 언어의 메시지 바로 윗줄에 다음과 같이 적어 주세요: # as of { $date }
flaw-origin-language = 출처 '{ $value }'의 언어('{ $languages }')가 이 문구의 언어와 다릅니다.
flaw-origin-language-hint = 번역한 문구 위에는 '## origin: project'라고 적어 주세요.
flaw-message-empty = '{ $value }'에 문구가 없습니다.
flaw-message-empty-hint = 등호 뒤에 문구를 적거나 메시지를 삭제해 주세요.
flaw-message-twice = '{ $value }'이(가) 이 파일에 두 번 있습니다. 첫 번째 것만 사용됩니다.
flaw-message-twice-hint = 하나만 남겨 주세요.
flaw-message-attribute = 이 메시지에는 문구, 문자열, 변수만 쓸 수 있는데 '{ $value }'도 들어 있습니다.
flaw-message-attribute-hint = 속성, 용어, 참조, 선택자는 필요 없습니다. 문장 전체를 그대로 적어 주세요.
flaw-braces-too-deep = 중괄호가 너무 깊이 중첩되어 있어 이 메시지는 읽지 않습니다.
flaw-braces-too-deep-hint = 중괄호를 쓰지 말고 적어 주세요.
flaw-locale-unknown = '{ $value }'의 문구가 있지만, 이런 이름의 표시 언어는 없습니다.
flaw-locale-unknown-hint = content/locales.toml에 추가하거나 폴더 이름을 고쳐 주세요.
flaw-message-missing = 메시지 '{ $value }'이(가) 없습니다(언어: { $languages }).
flaw-message-missing-hint = { $file }에 추가해 주세요.
flaw-message-unused = 메시지 '{ $value }'은(는) 어디에서도 사용되지 않습니다.
flaw-message-unused-hint = 삭제하거나 식별자를 고쳐 주세요.
flaw-message-misplaced = '{ $value }'은(는) 이 파일에 있으면 사용되지 않습니다.
flaw-message-misplaced-hint = 아래에 표시된 파일로 옮겨 주세요.
flaw-variable-unknown = 여기에서는 변수 '{ $value }'을(를) 사용할 수 없습니다.
flaw-variable-unknown-hint = 이 변수를 쓰지 말고 적거나 변수 이름을 고쳐 주세요.
flaw-variables-differ = 변수 '{ $value }'이(가) 빠져 있습니다(언어: { $languages }).
flaw-variables-differ-hint = 기본 내용의 메시지에는 이 변수가 있습니다. 문장의 알맞은 자리에 넣어 주세요.
flaw-numbers-differ = 숫자, 시각 또는 날짜가 비교한 언어({ $languages })의 문구와 다릅니다. 여기에 있는 것: { $value }
flaw-numbers-differ-hint = 모든 언어에서 같은 수를 숫자로 적어 주세요.
flaw-telephone-differs = 전화번호가 비교한 언어({ $languages })의 문구와 다릅니다. 여기에 있는 것: { $value }
flaw-telephone-differs-hint = 어느 것이 맞는지 출처에서 확인하고, 모든 언어에서 같은 번호를 적어 주세요.
flaw-telephone-of-no-line = { $value }은(는) 어느 전화 창구의 번호도 아닙니다.
flaw-telephone-of-no-line-hint = 운영 시간과 출처를 밝힐 수 있도록 전화 창구로 추가하거나 번호를 고쳐 주세요.
flaw-address-differs = 주소가 비교한 언어({ $languages })의 문구와 다릅니다. 여기에 있는 것: { $value }
flaw-address-differs-hint = 모든 언어에서 같은 주소를 적고, 페이지가 다른 언어로 되어 있으면 그 사실을 문구로 알려 주세요.
flaw-label-missing = 「{ $value }」이(가) 문구에 없습니다(언어: { $languages }).
flaw-label-missing-hint = 화면이나 서류에 적힌 말을 「」 안에 적고, 그 뒤에 뜻을 괄호 안에 적어 주세요.
flaw-link-missing = 문구에 다음 주소가 없습니다(언어: { $languages }): { $value }
flaw-link-missing-hint = 모든 언어에서 같은 주소를 줄이지 말고 적어 주세요.
flaw-label-differs = 「{ $value }」이(가) 이 문구에만 있거나, 비교한 언어({ $languages })의 문구에만 있습니다.
flaw-label-differs-hint = 화면이나 서류의 일본어는 모든 언어에서 「」 안에 한 글자도 바꾸지 말고 적어 주세요.
flaw-bracket-alone = { $value }의 짝이 되는 괄호가 없습니다.
flaw-bracket-alone-hint = 이 괄호는 반드시 닫고, 중첩하지 마세요.
flaw-reading-malformed = '{ $value }'이(가) 후리가나의 일부가 아니어서 그대로 표시됩니다.
flaw-reading-malformed-hint = 후리가나는 한자 바로 뒤에, '《'와 '》' 사이에 히라가나로 적어 주세요.
flaw-digits-full-width = 숫자 { $value }이(가) 전각 문자입니다.
flaw-digits-full-width-hint = 숫자는 0부터 9까지의 반각 문자로 적어 주세요.
flaw-not-the-term = '{ $value }'은(는) 정해진 명칭이 아닙니다.
flaw-not-the-term-hint = 용어집에 있는 이 언어의 명칭을 써 주세요.
flaw-kana-here = 가나를 쓰지 않는 언어의 문구에 가나가 있습니다: { $value }
flaw-kana-here-hint = 번역해 주세요. 화면이나 서류의 일본어는 「」 안에 적습니다.
flaw-wrong-script = 이 언어에서 쓰지 않는 문자가 있습니다: { $value }
flaw-wrong-script-hint = 이 언어에서 쓰는 문자로 적어 주세요. 화면이나 서류의 일본어는 「」 안에 적습니다.
flaw-hangul-missing = 한국어 문구에 한글이 없습니다.
flaw-hangul-missing-hint = 번역해 주세요.
flaw-ambiguous-width = { $value }의 너비는 터미널에 따라 1칸이 되기도 하고 2칸이 되기도 합니다.
flaw-ambiguous-width-hint = 목록에 표시되는 문구이므로 다른 문자로 적어 주세요.
flaw-no-glyph = 인쇄용 글꼴에 없는 문자가 있습니다: { $value }
flaw-no-glyph-hint = 다른 문자로 적어 주세요. 이대로는 PDF 안내지를 만들 수 없습니다.
