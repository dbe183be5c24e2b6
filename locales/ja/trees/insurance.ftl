# Who must join National Health Insurance.

## origin: project

tree-insurance = 国民健康保険に入る必要がありますか
tree-insurance-summary = どの保険に入るのか、市区町村の窓口に行く必要があるのかを確かめます。外国籍の方のための案内です。

tree-insurance-question-insured-now = 次のどれかに当てはまりますか。
tree-insurance-option-insured-now-employee = 勤め先の健康保険に入っている、またはその被扶養者である
tree-insurance-option-insured-now-public-assistance = 生活保護を受けている
tree-insurance-option-insured-now-social-security-agreement = 社会保障協定の適用証明書がある
tree-insurance-option-insured-now-none-of-these = どれにも当てはまらない
tree-insurance-question-status = 「在留資格」は何ですか。
tree-insurance-option-status-short-term = 「短期滞在」
tree-insurance-option-status-diplomat = 「外交」
tree-insurance-option-status-medical-stay = 「特定活動」（医療を受けるため、または医療を受ける方の世話をするため）
tree-insurance-option-status-sightseeing = 「特定活動」（観光や保養のため）
tree-insurance-option-status-no-status = 在留資格がない
tree-insurance-option-status-by-documents = 「興行」、「技能実習」、「家族滞在」、またはそのほかの「特定活動」
tree-insurance-option-status-other = そのほかの在留資格、または永住者
tree-insurance-question-period = 「在留期間」はどれくらいですか。
tree-insurance-option-period-over-3-months = 3か月を超える、または期限がない
tree-insurance-option-period-up-to-3-months = 3か月以下
tree-insurance-question-documents = 3か月を超えて日本にいることがわかる書類がありますか。
tree-insurance-option-documents-yes = はい
tree-insurance-option-documents-no = いいえ
tree-insurance-question-age-75 = 75歳以上ですか。
tree-insurance-option-age-75-yes = はい
tree-insurance-option-age-75-no = いいえ

tree-insurance-outcome-must-join = 国民健康保険に入る必要があります
tree-insurance-outcome-must-join-text = 14日以内に、市区町村の窓口に行ってください。
tree-insurance-outcome-must-join-why = 住民票がある方のうち、在留期間が3か月を超え、75歳未満で、ほかの保険に入っていない方は、国民健康保険に入る必要があります。
tree-insurance-outcome-must-join-step-go = 市区町村の窓口で、国民健康保険に入る届出をしてください。
tree-insurance-outcome-must-join-notice-not-automatic = 自動では入れません。自分で届け出る必要があります。

tree-insurance-outcome-must-join-by-documents = 国民健康保険に入る必要があります（書類で判断されます）
tree-insurance-outcome-must-join-by-documents-text = 14日以内に、日本にいる期間がわかる書類を持って、市区町村の窓口に行ってください。
tree-insurance-outcome-must-join-by-documents-why = 在留期間は3か月以下ですが、入ることができる在留資格で、3か月を超えて日本にいることが書類でわかるためです。
tree-insurance-outcome-must-join-by-documents-step-go = 市区町村の窓口でこの書類を見せて、国民健康保険に入る届出をしてください。
tree-insurance-outcome-must-join-by-documents-notice-not-automatic = 自動では入れません。自分で届け出る必要があります。

tree-insurance-outcome-not-nhi = 国民健康保険には入れません
tree-insurance-outcome-not-nhi-text = この場合は、国民健康保険の対象ではありません。
tree-insurance-outcome-not-nhi-why = 在留資格が短期滞在や外交の方、医療や観光のための特定活動の方、在留資格がない方、在留期間が3か月以下で書類がない方、生活保護を受けている方、社会保障協定の対象の方は、国民健康保険に入れません。
tree-insurance-outcome-not-nhi-step-ask = 事情が変わったときや、よくわからないときは、市区町村の窓口にお尋ねください。

tree-insurance-outcome-late-elderly = 後期高齢者医療制度の対象です
tree-insurance-outcome-late-elderly-text = 75歳の誕生日からは、国民健康保険ではなく後期高齢者医療制度に加入します。
tree-insurance-outcome-late-elderly-why = 75歳以上のためです。
tree-insurance-outcome-late-elderly-step-ask = わからないことは、市区町村の後期高齢者医療の窓口にお尋ねください。

tree-insurance-outcome-employee-insurance = 入る保険は、勤め先の健康保険です
tree-insurance-outcome-employee-insurance-text = 国民健康保険には入りません。
tree-insurance-outcome-employee-insurance-why = 勤め先の健康保険に入っている方と、その被扶養者は、国民健康保険に入りません。
tree-insurance-outcome-employee-insurance-step-employer = わからないことは、勤め先か、ご加入の保険者にお尋ねください。
tree-insurance-outcome-employee-insurance-notice-at-75 = 75歳の誕生日からは、後期高齢者医療制度に変わります。
tree-insurance-outcome-employee-insurance-notice-leaving = 勤め先の健康保険をやめたときは、14日以内に市区町村の窓口に行ってください。国民健康保険には、自動では入れません。

tree-insurance-notice-report = マイナンバーカードを保険証として登録していても、保険に入るときややめるときは、届け出る必要があります。

## origin: official mhlw-2025-01-ja

tree-insurance-notice-overview = 日本の医療保険制度では、加入対象者全員が保険料を支払うことで、一定の自己負担のもと、医療を受けることができます。加入対象者には、在留期間が3か月を超える方など一定の要件に該当する外国人も含まれます。どの医療機関・薬局を受診するかは、自由に選ぶことができます。
