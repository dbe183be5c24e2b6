# The electronic certificate's date.

## origin: project

tree-expiry = 전자증명서의 유효기간
tree-expiry-summary = 카드리더기에서 카드를 언제까지 사용할 수 있는지 알아봅니다.
tree-expiry-question-certificate-expiry = 전자증명서 「電子証明書」의 유효기간은 언제까지입니까?

tree-expiry-outcome-valid = 카드를 사용할 수 있습니다
tree-expiry-outcome-valid-text = 전자증명서가 유효합니다.
tree-expiry-outcome-valid-why = 갱신은 유효기간이 만료되기 3개월 전부터 할 수 있습니다.
tree-expiry-outcome-valid-step-use = 의료기관이나 약국에 가시면 카드를 카드리더기에 올려 주세요.

tree-expiry-outcome-renew-soon = 지금 전자증명서를 갱신해 주세요
tree-expiry-outcome-renew-soon-text = 카드는 아직 사용할 수 있습니다. 전자증명서의 유효기간이 3개월 이내에 만료됩니다.
tree-expiry-outcome-renew-soon-why = 유효기간이 만료되기 3개월 전부터 무료로 갱신할 수 있습니다.
tree-expiry-outcome-renew-soon-step-go = 카드를 가지고 시구정촌 창구에 가 주세요.

tree-expiry-outcome-grace = 유효기간 만료: 바로 갱신해 주세요
tree-expiry-outcome-grace-text = 당분간 카드리더기로 건강보험 자격만 확인할 수 있습니다.
tree-expiry-outcome-grace-why = 전자증명서의 유효기간이 만료된 후에도, 만료된 달의 다음 달부터 3개월째 되는 달의 말일까지는 카드를 사용할 수 있습니다.
tree-expiry-outcome-grace-step-go = 바로 카드를 가지고 시구정촌 창구에 가 주세요. 갱신은 무료입니다.
tree-expiry-outcome-grace-step-reader = 카드리더기 사용 마지막 날까지는 평소처럼 카드를 카드리더기에 올리시면 됩니다.
tree-expiry-outcome-grace-notice-not-available = 이 기간에는 약 정보 제공, 스마트폰의 건강보험증 이용, 마이너포털(Mynaportal) 이용은 할 수 없습니다.
tree-expiry-outcome-grace-notice-card-lapsed = 카드 자체가 유효한 경우에만 해당합니다. 카드가 체류기간과 함께 효력을 잃은 경우, 계속 사용할 수 있는지는 확인되지 않았습니다. 보험자에게 자격확인서 「資格確認書」의 발급을 문의해 주세요.

tree-expiry-outcome-ended = 카드리더기에서 카드를 더 이상 사용할 수 없습니다
tree-expiry-outcome-ended-text = 만료된 달의 다음 달부터 3개월째 되는 달의 말일이 지났습니다.
tree-expiry-outcome-ended-why = 그날이 지나면 카드리더기로 건강보험 자격을 확인할 수 없습니다.
tree-expiry-outcome-ended-step-certificate = 보험자가 보낸 자격확인서 「資格確認書」를 사용해 주세요. 아직 오지 않았으면 보험자에게 문의해 주세요.
tree-expiry-outcome-ended-step-go = 시구정촌 창구에서 전자증명서를 갱신해 주세요.

tree-expiry-notice-card-date = 카드 자체에도 유효기간이 있습니다. 체류기간이 정해져 있는 분은 카드의 유효기간도 체류기간과 함께 끝나며, 안내 통지는 오지 않습니다.
