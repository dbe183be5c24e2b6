# What showing the card brings.

## origin: official mhlw-2025-07-ko

guide-benefits = 마이넘버카드로 진료 시 혜택
guide-benefits-summary = 마이넘버카드를 이용해 진료를 받을 경우의 주요 혜택입니다.
guide-benefits-route-better-care = 데이터를 기반으로 더 나은 의료 서비스를 받을 수 있습니다
guide-benefits-route-better-care-step-shared = 복약 수첩 「お薬手帳」을 따로 제시하지 않아도, 과거에 처방받은 약이나 특정 건강검진 「特定健診」 결과 등의 정보를 초진 시에도 의사나 약사에게 원활하게 공유할 수 있습니다.
guide-benefits-route-high-cost = 별도의 절차 없이 고액요양비의 한도 초과 금액이 면제됩니다
guide-benefits-route-high-cost-step-pay = 종이 증명서 「限度額適用認定証」를 제출하거나 별도의 절차를 거치지 않아도, 고액요양비의 한도 초과 금액은 자동으로 면제됩니다.
guide-benefits-route-high-cost-notice-what-it-is = 고액요양비제도 「高額療養費制度」란, 의료기관이나 약국에서 한 달(월초부터 월말까지) 동안 본인이 부담한 의료비가 정해진 상한선을 넘을 경우, 그 초과 금액을 돌려받을 수 있는 제도입니다. 마이넘버카드로 자격 확인을 하면, 이 제도가 자동으로 적용됩니다.
guide-benefits-notice-insurance = 일본의 의료보험제도는 가입대상자 전원이 보험료를 납부함으로써, 일정 부분을 본인이 부담하여 의료서비스를 받을 수 있도록 되어 있습니다. 의료기관이나 약국은 자유롭게 선택할 수 있습니다.
guide-benefits-notice-share = 의료비의 100%를 부담하지 않고, 나이와 소득에 따라 10%~30%만 본인이 부담하여 진료를 받을 수 있습니다.

## origin: project

guide-benefits-route-better-care-step-consent = 카드리더기에서 정보 제공에 동의해 주세요. 「全て同意する」 (모두 동의) 또는 「個別に同意する」 (개별 동의하기)를 선택합니다.
guide-benefits-route-high-cost-step-place = 마이넘버카드를 카드리더기에 올려 주세요.
guide-benefits-route-high-cost-notice-amounts = 한도 금액은 나이와 소득에 따라 다르며, 변경될 수 있습니다. 보험자에게 문의해 주세요.
