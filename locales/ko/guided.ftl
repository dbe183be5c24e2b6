# The guided mode: what is asked between the answers. Short lines, spoken to one person; many stand in a list with a number before them.

## origin: project

# What the prompter itself says.
prompt-keys = 위/아래 키와 Enter: 선택   <: 뒤로   ?: 도움말   *: 언어   Esc: 끝내기
prompt-field-keys = Enter: 계속   <: 뒤로   ?: 도움말   *: 언어   Esc: 끝내기
prompt-type-here = 번호나 목록에 있는 단어를 입력해 주세요. <: 뒤로, ?: 도움말, *: 언어 변경.
prompt-empty-means = 아무것도 입력하지 않으면
prompt-taken = 선택한 항목
prompt-not-there = 목록에 없습니다
prompt-go-on = Enter: 이어서 보기
prompt-page = 페이지

# What there is to do.
home-question = 무엇을 도와드릴까요?
home-next-steps = 지금 할 일
home-get-card = 마이넘버카드 「マイナンバーカード」 신청하기
home-register = 카드를 건강보험증으로 등록하기
home-reader = 카드리더기로 접수하기
home-rehearse = 카드리더기 사용 연습하기
home-reader-failed = 카드리더기로 접수할 수 없을 때
home-papers = 자격확인서, 본인 부담, 보험, 기한
home-call = 전화로 문의하기
home-guides = 모든 안내 보기
home-names = 용어의 공식 명칭
home-sources = 이 안내의 출처
home-language = 언어 변경
home-leave = 끝내기

# Lists.
papers-question = 무엇에 대해 알고 싶으십니까?
guides-question = 어떤 안내를 보시겠습니까?
guide-all-ways = 모두 한꺼번에 보기
sources-question = 어떤 출처를 보시겠습니까?
sources-all = 모든 출처와 출처 간 차이점
names-question = 어떤 명칭을 보시겠습니까?
call-matter-question = 어떤 용건으로 전화하시겠습니까?
call-line-question = 어디에 전화하시겠습니까? 지금 운영 중인 곳이 먼저 나옵니다.
call-nobody = 이 용건을 이 언어로 상담할 수 있는 전화 창구가 없습니다.
call-line = { $telephone }  { $name }: { $state }
call-other-language = 다른 언어로 통화하기
call-language-question = 어느 언어로 통화하시겠습니까?

# Questions.
guided-place = 질문 { $number } (최대 { $most }개)
guided-back = 뒤로
guided-explain = { $name } 설명 보기
date-hint = 예: 2019-04-01, 2019/4/1, 「平成31年4月1日」, H31.4.1. 아무것도 입력하지 않으면 '모르겠습니다'라고 답한 것으로 처리합니다.
date-understood = 입력된 날짜: { $date }
date-understood-in-era = 입력된 날짜: { $date } 「{ $japanese }」
date-unsure = 입력된 답: { $answer }

# After an answer.
next-question = 다음으로 무엇을 하시겠습니까?
next-change = 답 바꾸기
next-guide = 안내: { $title }
next-tree = 질문: { $title }
next-command = 같은 답을 보여 주는 명령 보기
next-print = 인쇄하기: 체크리스트를 만드는 명령 보기
next-home = 처음으로 돌아가기
change-question = 지금까지의 답입니다. 어느 답을 바꾸시겠습니까?
change-answered = { $question } { $answer }

# What can be done at every question.
help-title = 사용 방법
help-choose = 목록에서는 방향키와 Enter로 선택하거나 항목의 번호를 입력해 주세요.
help-back = { "<" }: 바로 앞의 질문이나 목록으로 돌아갑니다.
help-language = { "*" }: 언어를 바꿉니다.
help-unsure = 모든 질문에 '모르겠습니다'라고 답할 수 있습니다. 그러면 아직 가능한 결과를 모두 보여 드립니다.
help-leave = Esc 또는 Ctrl-C로 끝냅니다.
help-nothing-kept = 입력한 내용은 저장되지 않습니다.
