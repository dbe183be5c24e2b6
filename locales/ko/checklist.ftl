# 체크리스트: 창구에서 인쇄해 건네는 안내지.

## origin: project

# 인쇄할 수 있는 것의 목록.
checklists-title = 체크리스트
checklists-hint = 인쇄하려면: { $command }

# 안내지의 맨 위와 맨 아래 글. ‘이 안내지’는 손에 든 종이를 가리키고, 날짜는 카드가 아니라 이 종이의 기한이다.
sheet-language = 이 안내지의 언어: { $languages }
sheet-valid-until = 이 안내지는 { $made } 기준이며 { $date }까지 유효합니다. 그 후에는 새 안내지를 요청해 주세요.

# 안내지의 각 부분.
sheet-about = 이 안내지의 내용
sheet-for-whom = 대상과 이유
sheet-dates = 중요한 날짜
sheet-where = 방문하거나 문의할 곳
sheet-pages = 공식 페이지
sheet-page-of-a-step = 이 안내지에 나오는 페이지
sheet-checked = 출처와 마지막으로 대조한 날: { $date }
sheet-stamp = 창구 도장
sheet-notes = 메모

# 건네는 창구: 창구에서 직접 쓴 내용 앞에 놓는 이름.
sheet-desk = 창구
sheet-address = 주소
sheet-telephone = 전화번호
