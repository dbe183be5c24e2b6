# The help: what the program, its commands and its options are. What stands in a usage line or behind `myna` is typed as it is.

## origin: project

# What the program is; under `-more` what stands below it. Then its version.
help-about = 마이넘버카드를 건강보험증으로 쓰는 방법: 안내, 질문, 전화 창구
help-about-more = 모든 답은 물어보신 날짜를 기준으로 하며 출처를 밝힙니다. 인터넷에는 연결하지 않습니다. 관공서가 아니므로, 결정은 보험자와 시구정촌 창구에서 합니다.
help-version-knowledge = 내용 확인일: { $date }
help-version-licence = 라이선스: MIT

# Headings of the pages. The second group is for manual pages, where each language has its customary headings.
help-heading-usage = 사용법
help-heading-commands = 명령
help-heading-arguments = 인수
help-heading-options = 옵션
help-heading-options-everywhere = 모든 명령에 공통인 옵션
help-heading-examples = 예
help-heading-topics = 그 밖의 도움말
help-heading-name = 이름
help-heading-synopsis = 요약
help-heading-description = 설명
help-heading-exit-status = 종료 상태
help-heading-environment = 환경 변수
help-heading-see-also = 같이 보기
help-heading-book = myna 매뉴얼

# What is to be put in, as it is written in a usage line: English in capitals, the other languages in angle brackets, all without a space.
help-value-option = <옵션>
help-value-verb = <명령>
help-value-guide = <안내>
help-value-route = <방법>
help-value-tree = <질문모음>
help-value-question-option = <질문>=<답>
help-value-line = <전화창구>
help-value-spoken = <언어>
help-value-matter = <용건>
help-value-edition = <출처>
help-value-topic = <주제>
help-value-shell = <셸>
help-value-tag = <언어>
help-value-time = <일시>
help-value-format = <형식>
help-value-file = <파일>
help-value-dir = <폴더>
help-value-drawing = <그래프형식>
help-value-item = <항목>
help-value-word = <단어>
help-value-paper = <용지>
help-value-n = <수>
help-value-when = <경우>

# A command line with what is to be put in behind it.
help-line = { $command } { $value }

# Below an option: its possible values, its default; below a short page where there is more.
help-possible = 사용할 수 있는 값: { $values }
help-default = 지정하지 않으면: { $value }
help-more = 자세히 보려면: { $command }

# Each command in one line; under `-more` what stands below it.
help-verb-guide = 무엇을 어떻게 하는지: 안내 목록, 안내에 있는 방법, 그 순서
help-verb-guide-more = 인수가 없으면 안내 목록을, 안내를 지정하면 그 안내의 모든 방법을, 방법까지 지정하면 순서와 준비물, 표시되는 화면을 보여 줍니다.
help-verb-ask = 내 경우에는 어떻게 되는지: 질문에 차례로 답해 확인
help-verb-ask-more = 알고 있는 답을 순서에 상관없이 적어 주세요. 다음 질문, 또는 결과와 준비물을 보여 줍니다. 어떤 질문이든 모르면 unsure라고 답할 수 있으며, 그때는 아직 가능한 결과를 모두 보여 줍니다.
help-verb-lines = 전화 창구: 언어, 운영 시간, 요금, 현재 상태
help-verb-is-open = 전화 창구가 열려 있는지: 사람에게는 글로, 스크립트에는 종료 코드로
help-verb-is-open-more = 종료 코드는 열려 있으면 0, 닫혀 있으면 3, 운영 시간이 공개되지 않았으면 4입니다. 전화 창구를 지정하지 않으면 용건과 언어에 가장 알맞은 창구를 고릅니다. 열림, 알 수 없음, 닫힘의 차례로, 무료인 곳을 먼저 고릅니다. --at - 을 붙이면 입력에서 시각을 한 줄에 하나씩 읽습니다.
help-verb-checklist = 인쇄해서 건네줄 수 있는 체크리스트
help-verb-checklist-more = 안내, 그 안의 방법, 또는 답에 따른 결과를 위한 것입니다. 항목을 여럿 지정하면 하나로 묶습니다. 항목을 지정하지 않으면 인쇄할 수 있는 것의 목록을 보여 줍니다.
help-verb-term = 공식 명칭: 어느 언어로든 찾을 수 있고, 모든 언어로 보여 줌
help-verb-term-more = 단어를 지정하지 않으면 모든 명칭의 목록을 보여 줍니다. 단어를 지정하면 어느 언어든, 어떤 표기든, 일부만이라도 언어별 명칭, 그것이 무엇인지, 어디에 나오는지를 보여 줍니다. 여러 단어는 하나의 명칭으로 봅니다.
help-verb-search = 화면이나 서식에 적힌 말이 이 안내의 어디에 있는지 찾기
help-verb-search-more = 적힌 그대로, 사용하시는 언어나 일본어로 입력해 주세요. 모든 단어가 있어야 하며, 순서는 상관없습니다. 결과마다 그것을 여는 명령을 함께 보여 주며, 가장 잘 맞는 것이 먼저 나옵니다.
help-verb-sources = 출처: 어떤 자료인지, 어떤 내용의 근거인지, 서로 다른 부분
help-verb-check = 내용에 누락되거나 잘못된 곳이 없는지 검사: 모든 문제를 위치와 함께 표시
help-verb-check-more = 내용을 작성하는 사람을 위한 명령입니다. 문제마다 한 줄로 '파일:행:열: error 또는 warning: 문제 [식별자]'를 표시하고, 그 아래에 올바른 작성법을 표시합니다. 오류가 있으면 종료 코드는 1입니다.
help-verb-help = 사용법 설명: 전체, 명령 또는 주제
help-verb-completions = 셸에서 입력을 자동으로 완성하는 스크립트
help-verb-completions-more = 셸이 명령, 옵션, 그리고 안내, 방법, 질문, 전화 창구, 출처의 이름을 완성합니다. 제목을 보여 줄 수 있는 셸에서는 사용하시는 언어로 제목도 보여 줍니다.
help-verb-man = 매뉴얼 페이지: 하나 또는 전부
help-verb-man-more = 명령을 지정하지 않으면 전체 페이지를 출력합니다. 명령 없이 --output을 붙이면 모든 언어의 모든 페이지를 지정한 폴더 아래에 씁니다.

# The options of every command.
help-option-lang = 표시할 언어
help-option-lang-more = zh-TW, ja_JP.UTF-8처럼 같은 언어를 나타내는 다른 표기도 쓸 수 있습니다. 지정하지 않으면 환경 변수를 따릅니다: myna help environment
help-option-with = 첫 번째 언어와 나란히 보여 줄 또 하나의 언어
help-option-at = 물어볼 시점(일본 시간). 지정하지 않으면 현재
help-option-at-more = 2026-09-22T18:30, 2026-09-22 18:30, 2026-09-22(0:00), 2026-09-22T18:30:00+09:00 중 한 가지 형식으로 적습니다.
help-option-format = 답의 형식. 지정하지 않으면 text
help-option-json = --format json과 같음
help-option-output = 이 파일에 쓰기
help-option-output-more = 끝까지 쓰지 못하면 아무것도 쓰지 않습니다. 종류가 다른 파일이 이미 있으면 --force 없이는 덮어쓰지 않습니다.
help-option-force = 종류가 다른 파일도 덮어쓰기
help-option-content = 기본 내용에 덧붙일 자체 내용(시구정촌 창구, 전화 창구, 문구 등)
help-option-content-more = 이 폴더에는 누구의 내용인지 적은 overlay.toml이 있어야 합니다. 시스템 설정과 사용자 설정의 myna 폴더도 함께 덧붙이지만, 이 폴더의 내용이 우선합니다.
help-option-color = 색을 쓸 때
help-option-color-auto = 터미널에 표시할 때. NO_COLOR가 설정되어 있으면 쓰지 않음
help-option-color-always = 항상
help-option-color-never = 쓰지 않음
help-option-accessible = 음성으로 듣기 좋은 표시: 테두리와 단 나눔 없이, 기호를 말로 바꿈
help-option-no-input = 입력을 요구하지 않음
help-option-help = 사용법. -h는 간단한 설명, --help는 자세한 설명
help-option-version = 버전과 내용 확인일

# The arguments and options of single commands.
help-guide-guide = 안내
help-guide-route = 그 안내에 있는 방법
help-guide-rehearse = 카드리더기의 화면을 차례로 조작하며 연습(visit 안내만)
help-ask-tree = 시작할 질문 모음
help-ask-answer = 답. 예: has-card=yes. 답할 수 있는 질문마다 지정
help-ask-answer-more = 날짜는 2019-04-01과 같은 형식으로 적습니다. 모르면 has-card=unsure처럼 답합니다
help-lines-line = 전화 창구의 이름 또는 번호
help-is-open-line = 전화 창구의 이름 또는 번호. 지정하지 않으면 가장 알맞은 곳
help-is-open-speak = 통화할 언어. 지정하지 않으면 표시하는 언어
help-is-open-for = 전화 용건
help-is-open-quiet = 아무것도 표시하지 않음. 종료 코드로만 알림
help-checklist-items = 안내, <안내>/<방법>, --answer를 붙인 질문 모음, 또는 <질문모음>/<결과>
help-checklist-answer = 지정한 질문 모음의 답. 예: has-card=yes
help-checklist-desk = 건네주는 창구. 이름, 주소, 전화번호, 운영 시간을 적은 TOML 파일
help-checklist-paper = 용지 크기
help-checklist-paper-a4 = 210 × 297 mm
help-checklist-paper-letter = 216 × 279 mm
help-checklist-large = 큰 글자: 18포인트
help-checklist-width = 글 너비의 한도(칸 수)
help-checklist-all-languages = 각 항목을 모든 언어로 --output 폴더에 파일로 쓰기. 항목을 지정하지 않으면 모든 항목
help-term-words = 명칭, 또는 그 첫 부분
help-search-words = 찾을 단어
help-sources-edition = 출처. 지정하지 않으면 목록
help-check-dir = 기본 내용에 덧붙일 내용의 폴더. 지정하지 않으면 평소 답할 때 쓰는 내용을 검사
help-check-graph = 질문 모음을 그래프로 출력. 그래프를 그리는 프로그램용이며, 그날 유효하지 않은 간선은 점선
help-check-graph-format = 그래프의 형식
help-check-graph-format-mermaid = Mermaid
help-check-graph-format-dot = Graphviz
help-check-outcomes = 모든 질문 모음의 모든 결과를, 그 결과에 이르는 답과 함께 처음부터 끝까지 읽을 수 있게 표시
help-check-due = 무엇을 언제까지 다시 확인할지: 기한이 이른 출처부터 표시하고, --at의 일시까지 바뀌는 내용도 표시
help-help-topic = 명령 또는 주제
help-completions-shell = 셸
help-man-verb = 명령. 지정하지 않으면 전체

# What each format is for.
help-format-text = 사람이 읽는 글
help-format-json = 프로그램용
help-format-markdown = 웹사이트와 메일용
help-format-html = 브라우저용
help-format-pdf = 종이 인쇄용
help-format-state = 한 단어: open, closed, unknown

# What the command line above it does.
help-example-start = 이제 무엇을 해야 합니까?
help-example-without-card = 카드 없이 접수할 때
help-example-guide-list = 어떤 안내가 있는지
help-example-guide-route = 한 가지 방법을 일본어와 나란히 보기
help-example-ask-begin = 시작해서 첫 질문 보기
help-example-ask-answers = 답 적기
help-example-ask-day = 다른 날의 답
help-example-lines-number = 이 번호는 어느 창구입니까?
help-example-is-open-speak = 카드를 잃어버렸을 때 포르투갈어로 말할 수 있는 창구
help-example-is-open-script = 스크립트에서: 종료 코드가 답
help-example-guide-rehearse = 가기 전에 연습하기
help-example-checklist-desk = 창구에서 건넬 종이. 일본어를 나란히 표시
help-example-checklist-case = 한 사람의 답에 맞춘 종이
help-example-term-beginning = 첫 부분만으로도 충분
help-example-search-number = 이 번호가 나오는 곳
help-example-sources-one = 한 안내 책자를 근거로 하는 내용
help-example-man-read = 페이지 읽기

# Topics of the help: the title, a text, then each entry.
help-topic-environment = 환경 변수
help-topic-environment-text = 옵션으로 지정하지 않으면 이 설정을 따릅니다. 기기의 시간대 때문에 답이 바뀌는 일은 없습니다.
help-environment-myna-lang = 표시할 언어. 다른 설정보다 우선
help-environment-locale = 시스템의 언어. 이 가운데 먼저 설정된 것
help-environment-language = 콜론(:)으로 구분한 언어 목록. 시스템의 언어가 설정되어 있을 때 사용
help-environment-myna-now = 물어볼 시점. --at과 같음
help-environment-myna-content = 기본 내용에 덧붙일 자체 내용. --content와 같음
help-environment-configuration = 사용자와 시스템의 설정이 있는 곳. 그곳의 myna 폴더에 있는 내용을 기본 내용에 덧붙임
help-environment-myna-accessible = 설정하면 --accessible과 같음. 빈 값, 0, no, false, off는 해당하지 않음
help-environment-no-color = 아무 값이나 설정하면 색을 쓰지 않음
help-environment-term = dumb이면 색을 쓰지 않고, 대화형 안내는 한 줄씩 진행
help-environment-columns = 글의 너비(칸 수)
help-topic-exit-codes = 종료 코드
help-topic-exit-codes-text = 3과 4는 is-open만 돌려줍니다. 파이프가 닫혀도 오류가 아닙니다.
help-exit-codes-done = 완료. is-open에서는 열림
help-exit-codes-failed = 할 수 없었음. 디스크 공간 부족, 안내 내용의 데이터 오류, term이나 search의 결과 없음 등
help-exit-codes-usage = 잘못된 사용. 사용할 수 있는 것을 메시지에서 알려 줌
help-exit-codes-closed = is-open: 닫힘
help-exit-codes-unknown = is-open: 알 수 없음. 운영 시간이 공개되지 않음
help-exit-codes-left = 대화형 안내를 도중에 끝냄
help-topic-json = 프로그램용 JSON
help-topic-json-text = --json은 객체 하나를 출력합니다. 문구를 빼면 어느 언어에서나 같으며, 문구는 언어별 필드를 가진 객체입니다. 이름과 식별자는 번역되지 않습니다. 해당하지 않는 필드는 null입니다.
help-json-schema-version = 형식의 버전. 같은 버전에서는 필드가 늘 수는 있어도 뜻은 바뀌지 않음
help-json-kind = 답의 종류
help-json-lang = 문구의 언어
help-json-at = 물어본 시점
help-json-answer = 답 그 자체
help-json-warnings = 주의할 점
help-json-sources = 근거로 한 출처
help-json-error = 답 대신 표준 오류로 나옴: kind, text, hint
help-topic-accessibility = 듣기, 점자, 큰 글자로 읽기
help-topic-accessibility-text = --accessible을 붙이면 글이 읽는 차례대로 놓인 줄로만 나옵니다. 색만으로 알리는 것은 없습니다.
help-accessibility-accessible = 테두리와 단 나눔 없이, 기호를 말로 바꿈
help-accessibility-variable = 언제나 같은 설정으로
help-accessibility-no-input = 입력을 요구하지 않음
help-accessibility-color = 색을 쓰지 않음
help-accessibility-columns = 줄을 최대 40칸으로. 큰 글자나 점자 단말기용
help-accessibility-with = 창구에서 보여 줄 수 있도록 줄마다 아래에 일본어 표시
