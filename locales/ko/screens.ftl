# The meaning of the Japanese on the card reader. The Japanese itself is in content/screens.toml.

## origin: official mhlw-2025-07-ko

screen-register-1-button-register = 등록하기
screen-register-2-button-agree = 동의하고 진행
screen-register-3-button-next = 다음
screen-identity = 본인 확인 방법 선택
screen-identity-button-face = 얼굴 인증
screen-identity-button-pin = 비밀번호
screen-pin-note = 번호의 위치가 바뀝니다.
screen-consent = 과거의 의료 정보를 제공하는 데 동의하십니까? (수술 / 진료, 약 / 건강검진)
screen-consent-button-all = 모두 동의
screen-consent-button-individually = 개별 동의하기
screen-consent-surgery = 과거의 수술 정보를 해당 기관에 제공하는 데 동의하십니까?
screen-consent-surgery-button-agree = 동의하기
screen-consent-surgery-button-refuse = 동의하지 않음
screen-consent-treatment = 과거의 수술 이외의 진료 및 처방 기록 정보를 해당 기관에 제공하는 데 동의하십니까?
screen-consent-treatment-button-agree = 동의하기
screen-consent-treatment-button-refuse = 동의하지 않음
screen-consent-medicine = 과거의 처방 기록 정보를 해당 기관에 제공하는 데 동의하십니까?
screen-consent-medicine-button-agree = 동의하기
screen-consent-medicine-button-refuse = 동의하지 않음
screen-consent-checkups = 과거의 건강검진 정보를 해당 기관에 제공하는 데 동의하십니까?
screen-consent-checkups-button-agree = 동의하기
screen-consent-checkups-button-refuse = 동의하지 않음
screen-consent-again-button-keep = 현재 동의 내역 그대로 적용하기
screen-consent-again-button-choose-again = 다시 선택하기

## origin: project

screen-register-1 = 마이넘버카드를 건강보험증으로 등록
screen-register-1-button-exit = 등록하지 않고 종료
screen-register-2 = 건강보험증으로 등록
screen-register-2-button-exit = 종료
screen-register-3 = 등록이 완료되었습니다. 마이넘버카드를 건강보험증으로 이용하실 수 있습니다.
screen-pin = 올바른 비밀번호를 입력해 주세요. (앞으로 2번 입력 가능)
screen-pin-button-cancel = 취소
screen-pin-button-clear = 지우기
screen-consent-again = 이전에 선택하신 내용을 그대로 적용하시겠습니까, 다시 선택하시겠습니까?
screen-done = 카드를 꺼내고 대기실에서 기다려 주세요
