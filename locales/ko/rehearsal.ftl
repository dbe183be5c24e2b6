# The rehearsal at the card reader. It is not the reader: whoever sees one line of it must be able to tell.

## origin: project

rehearsal-title = 카드리더기 사용 연습
rehearsal-mark = 연습
rehearsal-nothing-is-kept = 지금은 연습입니다. 아무것도 전송되지 않고, 저장되지도 않습니다.
rehearsal-no-pin = 여기에는 비밀번호를 절대로 입력하지 마세요. 맞게 입력했는지 틀렸는지만 선택하시면 됩니다.
rehearsal-question = 누를 버튼이나 해당하는 항목을 선택해 주세요.
rehearsal-may-differ = 시설에 따라 다를 수 있는 점
rehearsal-read-more = 같은 내용을 글로 읽으려면

# Scenes.
rehearsal-registered = 카드를 이미 마이넘버카드 건강보험증 「マイナ保険証」으로 등록하셨습니까?
rehearsal-visit = 이전에 이 시설에서 항목별로 동의 여부를 선택하신 적이 있습니까?
rehearsal-identity = 본인 확인 방법을 선택해 주세요.
rehearsal-pin = 카드리더기에서 비밀번호 (4자리)를 입력합니다. 번호의 위치는 매번 바뀝니다.
rehearsal-pin-wrong = 비밀번호가 틀렸습니다. 「あと2回」는 앞으로 2번 더 입력할 수 있다는 뜻입니다.
rehearsal-pin-wrong-again = 비밀번호가 또 틀렸습니다. 이제 1번만 더 입력할 수 있습니다.
rehearsal-pin-screen = 비밀번호를 입력해 주세요.
rehearsal-pin-screen-again = 올바른 비밀번호를 입력해 주세요.
rehearsal-locked = 연속으로 3번 틀려서 비밀번호가 잠겼습니다. 카드는 얼굴 인증 「顔認証」으로 계속 사용할 수 있고, 직원이 얼굴과 카드의 사진을 대조하는 육안 확인 「目視モード」도 가능합니다.
rehearsal-staff = 직원에게 육안 확인 「目視モード」을 요청해 주세요. 이후에는 직원이 안내합니다. 비밀번호를 재설정하려면: myna guide pin
rehearsal-ended = 등록하지 않고 종료했습니다. 이 카드는 아직 건강보험증으로 사용할 수 없습니다.

# What a person does where no button of the reader stands for it.
rehearsal-deed-yes = 예
rehearsal-deed-no = 아니요
rehearsal-deed-first = 아니요, 또는 이번이 첫 방문입니다
rehearsal-deed-chose-before = 예
rehearsal-deed-place = 카드를 카드리더기에 올려놓기
rehearsal-deed-recognised = 얼굴이 인식되었습니다
rehearsal-deed-not-recognised = 얼굴이 인식되지 않았습니다
rehearsal-deed-right = 올바른 비밀번호 입력하기
rehearsal-deed-wrong = 틀린 비밀번호 입력하기
rehearsal-deed-face = 얼굴 인증 「顔認証」 사용하기
rehearsal-deed-staff = 직원에게 육안 확인 「目視モード」 요청하기
rehearsal-deed-next-visit = 다음 방문 연습하기
rehearsal-deed-again = 처음부터 다시 하기
rehearsal-deed-finish = 연습 끝내기

# What was chosen.
rehearsal-your-choices = 선택하신 내용
rehearsal-agreed-to-all = 모든 정보가 이 시설에 제공됩니다.
rehearsal-choices-kept = 이 시설에서 이전에 선택하신 내용을 그대로 적용합니다.
rehearsal-agreed = 제공함: { $item }
rehearsal-refused = 제공하지 않음: { $item }
rehearsal-item-surgery = 수술 정보
rehearsal-item-treatment = 수술 이외의 진료 및 처방 기록 정보
rehearsal-item-medicine = 처방 기록 정보
rehearsal-item-checkups = 건강검진 정보
