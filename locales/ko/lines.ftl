# The phone lines, and what they are for.

## origin: official mhlw-2025-07-ko

line-card = 마이넘버카드 콜센터
line-system = 마이넘버 제도, 마이너포털(Mynaportal)
check-number = 잘못 거는 전화가 늘고 있습니다. 전화번호를 틀리지 않도록 주의해 주세요.
matter-card = 마이넘버카드, 개인번호통지서, 통지 카드
matter-lost = 마이넘버카드 및 전자증명서를 탑재한 스마트폰 분실/도난에 따른 일시적인 이용 정지
matter-system = 마이넘버 제도, 마이너포털(Mynaportal)

## origin: project

line-card-navi = 콜센터 두 번째 번호 (첫 번째 번호로 연결되지 않는 경우)
line-card-ip = 콜센터 세 번째 번호 (다른 번호들로도 연결되지 않는 경우)
line-card-ja = 콜센터 (일본어 대응을 원하시는 경우)
line-general-ja = 마이넘버 종합 안내 전화 (일본어)
line-hokkaido = 홋카이도 외국인 상담센터(HIECC)
matter-consult = 외국인 주민 상담
line-interpreter-by-weekday = 상담 가능한 언어는 요일에 따라 다르거나 통역을 통해 제공됩니다. 전화하실 때 확인해 주세요.
line-from-abroad = 0120 또는 0570으로 시작하는 번호는 일반적으로 해외에서 걸 수 없습니다.
line-insurer-instead = 건강보험 자격, 본인 부담, 자격확인서 「資格確認書」에 관한 문의는 이 전화 창구가 아니라 보험자에게 해 주세요.
