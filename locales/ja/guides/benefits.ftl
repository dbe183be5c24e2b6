# What showing the card brings.

## origin: official mhlw-2025-01-ja

guide-benefits = マイナンバーカードでの受診のメリット
guide-benefits-summary = マイナンバーカードを使って受診する主なメリットは以下のとおりです。
guide-benefits-route-better-care = データに基づくより良い医療が受けられる
guide-benefits-route-better-care-step-shared = 薬剤情報等の提供に同意をすると、「お薬手帳」を見せなくても、過去に処方されたお薬や「特定健診」などの情報を、初診でも医師・薬剤師にスムーズに共有できます。
guide-benefits-route-high-cost = 手続きなしで高額療養費の限度額を超える支払いが免除される
guide-benefits-route-high-cost-step-pay = マイナンバーカードで資格確認をおこなうため、紙の認定証「限度額適用認定証」の持参も手続きもなしで、高額療養費の限度額を超える支払いが免除になります。
guide-benefits-route-high-cost-notice-what-it-is = 「高額療養費制度」とは、医療機関や薬局の窓口で支払った額が、ひと月（月の初めから終わりまで）で上限額を超えた場合に、その超えた金額を支給する制度です。マイナンバーカードによる資格確認で高額療養費制度が適用されます。
guide-benefits-notice-insurance = 日本の医療保険制度では、加入対象者全員が保険料を支払うことで、一定の自己負担のもと、医療を受けることができます。どの医療機関・薬局を受診するかは、自由に選ぶことができます。
guide-benefits-notice-share = 実際にかかった医療費を100%負担することなく、年齢や所得に応じて、10%から30%の自己負担で受診できます。

## origin: project

guide-benefits-route-better-care-step-consent = カードリーダーで、情報の提供に同意します。「全て同意する」または「個別に同意する」を選んでください。
guide-benefits-route-high-cost-step-place = マイナンバーカードをカードリーダーに置きます。
guide-benefits-route-high-cost-notice-amounts = 上限額は、年齢や所得によって違います。見直されることもあります。ご加入の保険者にお尋ねください。
