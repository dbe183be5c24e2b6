# Where a person stands, and what to do now.

## origin: official mhlw-2025-07-ko

tree-next-steps-outcome-register-card-text = 마이넘버카드를 건강보험증으로 사용하려면 이용 등록이 필요합니다.

## origin: project

tree-next-steps = 지금 할 일
tree-next-steps-summary = 카드가 있는지, 등록되어 있는지, 모두 유효한지 확인합니다.

tree-next-steps-question-has-card = 마이넘버카드 「マイナンバーカード」를 가지고 계십니까?
tree-next-steps-option-has-card-yes = 예
tree-next-steps-option-has-card-no = 아니요
tree-next-steps-option-has-card-applied = 신청하고 기다리는 중입니다
tree-next-steps-option-has-card-lost = 분실하거나 도난당했습니다
tree-next-steps-question-validity = 카드와 전자증명서 「電子証明書」가 유효합니까?
tree-next-steps-option-validity-valid = 둘 다 3개월 넘게 남아 있습니다
tree-next-steps-option-validity-ending-soon = 둘 중 하나 또는 체류기간이 3개월 이내에 끝납니다
tree-next-steps-option-validity-certificate-expired = 전자증명서의 유효기간이 만료되었습니다
tree-next-steps-option-validity-card-expired = 카드 자체의 유효기간이 만료되었습니다
tree-next-steps-question-registered = 그 카드를 마이넘버카드 건강보험증 「マイナ保険証」으로 이용 등록하셨습니까?
tree-next-steps-option-registered-yes = 예
tree-next-steps-option-registered-no = 아니요

tree-next-steps-outcome-get-card = 마이넘버카드를 발급받아 주세요
tree-next-steps-outcome-get-card-text = 4가지 방법 중 1가지로 신청해 주세요. 카드를 받아 등록할 때까지는 자격확인서 「資格確認書」로 자격을 증명합니다.
tree-next-steps-outcome-get-card-why = 아직 카드가 없습니다.
tree-next-steps-outcome-get-card-step-apply = 카드를 신청해 주세요.
tree-next-steps-outcome-get-card-step-register = 카드를 받으면 건강보험증으로 이용 등록해 주세요.

tree-next-steps-outcome-wait-for-card = 엽서를 기다려 주세요
tree-next-steps-outcome-wait-for-card-text = 약 1개월 후에 카드가 준비되었다고 알리는 엽서가 옵니다. 그때까지는 자격확인서 「資格確認書」로 자격을 증명합니다.
tree-next-steps-outcome-wait-for-card-why = 카드를 신청하셨습니다.
tree-next-steps-outcome-wait-for-card-step-wait = 엽서가 오면 시구정촌 창구에서 카드를 받아 주세요.
tree-next-steps-outcome-wait-for-card-step-register = 그다음 건강보험증으로 이용 등록해 주세요.

tree-next-steps-outcome-report-loss = 바로 카드의 이용을 정지해 주세요
tree-next-steps-outcome-report-loss-text = 이용 정지는 24시간 접수합니다.
tree-next-steps-outcome-report-loss-why = 분실한 카드를 다른 사람이 사용하지 못하게 해야 합니다.
tree-next-steps-outcome-report-loss-step-call = 지금 전화해 주세요: 0120-0178-27, 일본어 0120-95-0178.
tree-next-steps-outcome-report-loss-step-police = 그다음 경찰에 신고하고, 시구정촌 창구에서 새 카드를 신청해 주세요.
tree-next-steps-outcome-report-loss-step-certificate = 새 카드를 받을 때까지 사용할 자격확인서 「資格確認書」를 보험자에게 신청해 주세요.

tree-next-steps-outcome-renew-now = 유효기간이 끝나기 전에 갱신해 주세요
tree-next-steps-outcome-renew-now-text = 카드에 적힌 날짜가 되기 전에 시구정촌 창구에 가 주세요. 체류기간을 연장해도 카드의 유효기간은 자동으로 연장되지 않습니다.
tree-next-steps-outcome-renew-now-why = 카드, 전자증명서 또는 체류기간이 3개월 이내에 끝납니다.
tree-next-steps-outcome-renew-now-step-go = 카드를 가지고 시구정촌 창구에 가 주세요. 체류기간이 정해져 있는 분은 재류카드도 가져가 주세요.
tree-next-steps-outcome-renew-now-step-pending = 체류기간이 정해져 있는 분은 먼저 체류기간을 연장해 주세요. 카드에 적힌 날짜가 다가와도 아직 심사 중이면, 그 날짜가 되기 전에 시구정촌 창구에 문의해 주세요. 카드의 유효기간을 한 번만 2개월 연장할 수 있습니다.
tree-next-steps-outcome-renew-now-step-register = 아직 건강보험증으로 등록되지 않은 카드라면 이용 등록해 주세요.

tree-next-steps-outcome-renew-certificate = 바로 전자증명서를 갱신해 주세요
tree-next-steps-outcome-renew-certificate-text = 시구정촌 창구에서 무료로 갱신할 수 있습니다.
tree-next-steps-outcome-renew-certificate-why = 전자증명서의 유효기간이 만료되었습니다.
tree-next-steps-outcome-renew-certificate-step-go = 카드를 가지고 시구정촌 창구에 가 주세요.
tree-next-steps-outcome-renew-certificate-step-until = 카드리더기에서 언제까지 사용할 수 있는지 확인해 주세요: myna ask expiry

tree-next-steps-outcome-replace-card = 새 카드를 발급받아 주세요
tree-next-steps-outcome-replace-card-text = 효력을 잃은 카드는 연장할 수 없습니다. 체류기간과 함께 효력을 잃은 경우, 새 카드는 1,000엔입니다.
tree-next-steps-outcome-replace-card-why = 카드 자체의 유효기간이 만료되었습니다.
tree-next-steps-outcome-replace-card-step-go = 새 카드를 신청해 주세요.
tree-next-steps-outcome-replace-card-step-certificate = 새 카드를 받을 때까지 사용할 자격확인서 「資格確認書」를 보험자에게 요청해 주세요.

tree-next-steps-outcome-register-card = 카드를 등록해 주세요
tree-next-steps-outcome-register-card-why = 유효한 카드가 있지만 아직 등록되어 있지 않습니다.
tree-next-steps-outcome-register-card-step-register = 의료기관이나 약국의 카드리더기에서 등록하거나, 마이너포털(Mynaportal)에서 사전 등록해 주세요.
tree-next-steps-outcome-register-card-step-visit = 그다음 카드리더기에서 사용해 주세요.

tree-next-steps-outcome-ready = 준비가 끝났습니다
tree-next-steps-outcome-ready-text = 의료기관이나 약국에 가시면 카드를 카드리더기에 올려 주세요.
tree-next-steps-outcome-ready-why = 카드가 있고, 등록되어 있으며, 모두 유효합니다.
tree-next-steps-outcome-ready-step-visit = 진료를 받으실 때마다 카드를 가져가 주세요.
tree-next-steps-outcome-ready-step-dates = 카드와 전자증명서의 유효기간을 미리 확인해 주세요.

tree-next-steps-notice-old-card-valid = 아직 유효한 건강보험증 「健康保険証」(최장 2025년 12월 1일까지) 또는 자격확인서 「資格確認書」로 건강보험 자격을 증명할 수 있습니다.
tree-next-steps-notice-old-card-tolerated = 예전의 건강보험증 「健康保険証」은 유효기간이 만료되었습니다. 마이넘버카드 건강보험증 「マイナ保険証」 또는 자격확인서 「資格確認書」로 건강보험 자격을 증명할 수 있습니다. 2026년 7월 31일까지는 시설이 만료된 건강보험증으로 자격을 조회할 수도 있지만, 보장되지 않습니다.
tree-next-steps-notice-old-card-ended = 예전의 건강보험증 「健康保険証」으로는 더 이상 자격을 증명할 수 없습니다. 마이넘버카드 건강보험증 「マイナ保険証」 또는 자격확인서 「資格確認書」로만 증명할 수 있습니다.
