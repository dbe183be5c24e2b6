# What share a person pays at the counter, by age.

## origin: project

tree-copay = 自己負担の割合
tree-copay-summary = 年齢による「自己負担」の割合を確かめます。
tree-copay-question-birth-date = 生年月日はいつですか。

tree-copay-outcome-preschool = 小学校に入る前の子ども：20%
tree-copay-outcome-preschool-text = 自己負担は20%です。
tree-copay-outcome-preschool-why = 6歳になった日以後の最初の3月31日までです。年齢は誕生日の前日に一つ増えるため、4月1日生まれの子どもは、6歳の誕生日から割合が変わります。
tree-copay-outcome-preschool-step-show = 受付で、保険の資格を確認できるものを見せてください。
tree-copay-outcome-preschool-notice-leaflet = リーフレットには、6歳から69歳までの方は30%とあります。これは簡単にした説明です。小学校に入る前の6歳の子どもは20%です。
tree-copay-outcome-preschool-notice-subsidy = 市区町村などの助成で、子どもの負担はもっと少なくなることがよくあります。市区町村の窓口にお尋ねください。

tree-copay-outcome-general = 小学校に入る年齢から69歳まで：30%
tree-copay-outcome-general-text = 自己負担は30%です。
tree-copay-outcome-general-why = 70歳の誕生日がある月の末日までです（1日生まれの方は、その前の月の末日まで）。
tree-copay-outcome-general-step-show = 受付で、保険の資格を確認できるものを見せてください。
tree-copay-outcome-general-notice-subsidy = 市区町村などの助成で、子どもの負担はもっと少なくなることがよくあります。市区町村の窓口にお尋ねください。
tree-copay-outcome-general-notice-disability = 65歳から74歳までで、一定の障害があると認定された方は、すでに後期高齢者医療制度に入っていることがあります。

tree-copay-outcome-aged-70-74 = 70歳から74歳まで：20%、または30%
tree-copay-outcome-aged-70-74-text = 自己負担は20%です。現役並みの所得がある方は30%です。割合は保険者が決めます。お手元の書類に書かれています。
tree-copay-outcome-aged-70-74-why = 75歳の誕生日の前日までです。
tree-copay-outcome-aged-70-74-step-show = お手元の書類で割合を確かめて、受付で、保険の資格を確認できるものを見せてください。
tree-copay-outcome-aged-70-74-notice-disability = 65歳から74歳までで、一定の障害があると認定された方は、すでに後期高齢者医療制度に入っていることがあります。

tree-copay-outcome-aged-75-over = 75歳以上：10%、20%、または30%
tree-copay-outcome-aged-75-over-text = 自己負担は、所得に応じて10%、20%、または30%です。割合は保険者が決めます。お手元の書類に書かれています。
tree-copay-outcome-aged-75-over-why = 75歳の誕生日からです。
tree-copay-outcome-aged-75-over-step-show = お手元の書類で割合を確かめて、受付で、保険の資格を確認できるものを見せてください。

tree-copay-notice-full-without-proof = 受付で保険の資格を確認できれば、100%ではなく、この割合の支払いになります。
