# When the card reader cannot confirm the card.

## origin: project

tree-fallback = マイナンバーカードで受付ができないとき
tree-fallback-summary = カードリーダーで受付ができないときに、何を見せればよいかを確かめます。

tree-fallback-question-has-mynaportal = 「マイナポータル」の資格情報の画面、または保存したPDFを見せられますか。
tree-fallback-option-has-mynaportal-yes = はい、画面またはPDFを見せられます
tree-fallback-option-has-mynaportal-no = いいえ
tree-fallback-question-has-notification = 「資格情報のお知らせ」を今お持ちですか。
tree-fallback-option-has-notification-yes = はい
tree-fallback-option-has-notification-no = いいえ
tree-fallback-question-visit = この医療機関・薬局では「初診」ですか、「再診」ですか。
tree-fallback-option-visit-first = 初診（初めてです）
tree-fallback-option-visit-return = 再診（前にも来ました）

tree-fallback-outcome-mynaportal-screen = カードとマイナポータルの画面を見せてください
tree-fallback-outcome-mynaportal-screen-text = マイナンバーカードと、マイナポータルの資格情報の画面を、一緒に見せてください。
tree-fallback-outcome-mynaportal-screen-step-open = マイナポータルにログインして資格情報の画面を開くか、ダウンロードしたPDFファイルを開いてください。
tree-fallback-outcome-mynaportal-screen-step-show = マイナンバーカードと一緒に、職員に見せてください。

tree-fallback-outcome-eligibility-notification = カードと資格情報のお知らせを見せてください
tree-fallback-outcome-eligibility-notification-text = マイナンバーカードと資格情報のお知らせを、一緒に見せてください。
tree-fallback-outcome-eligibility-notification-step-show = 両方を職員に見せてください。
tree-fallback-outcome-eligibility-notification-notice-what-it-is = 「資格情報のお知らせ」は、マイナンバーカードを保険証として使う方に、申請しなくても送られる書類です。これだけでは受診できません。

tree-fallback-outcome-verbal-confirmation = 職員が口頭で確認します
tree-fallback-outcome-verbal-confirmation-text = 必要な情報が医療機関・薬局にあれば、職員があなたの保険の資格を口頭で確認します。
tree-fallback-outcome-verbal-confirmation-step-say = マイナンバーカードを見せて、職員の質問に答えてください。

tree-fallback-outcome-eligibility-statement = 被保険者資格申立書を書いてください
tree-fallback-outcome-eligibility-statement-text = 職員から用紙を受け取ります。記入して、マイナンバーカードを見せてください。
tree-fallback-outcome-eligibility-statement-step-get = 職員から「被保険者資格申立書」の用紙を受け取ってください。
tree-fallback-outcome-eligibility-statement-step-fill = 必要事項を記入してください。
tree-fallback-outcome-eligibility-statement-step-show = 用紙を出して、マイナンバーカードを見せてください。
tree-fallback-outcome-eligibility-statement-notice-what-it-is = 「被保険者資格申立書」は、初診で保険の資格を確認できず、マイナポータルの画面も資格情報のお知らせもない方のための書類です。
tree-fallback-notice-usual-share = 支払いは、100%ではなく、いつもの自己負担の割合です。

tree-fallback-question-has-certificate = 「資格確認書」を今お持ちですか。
tree-fallback-option-has-certificate-yes = はい
tree-fallback-option-has-certificate-no = いいえ
tree-fallback-question-has-card = 「マイナンバーカード」を今お持ちですか。
tree-fallback-option-has-card-yes = はい
tree-fallback-option-has-card-no = いいえ

tree-fallback-outcome-show-certificate = 資格確認書を見せてください
tree-fallback-outcome-show-certificate-text = 「資格確認書」を見せてください。カードもカードリーダーもいりません。
tree-fallback-outcome-show-certificate-why = 資格確認書だけで、保険の資格を確認できます。
tree-fallback-outcome-show-certificate-step-show = 受付の職員に渡してください。
tree-fallback-outcome-show-certificate-notice-valid-date = 資格確認書の有効期限を確かめてください。有効期間は保険者が決めます。

tree-fallback-outcome-mynaportal-screen-why = 画面には、カードリーダーで確認する内容と同じ資格情報が表示されます。
tree-fallback-outcome-eligibility-notification-why = カードリーダーが使えないときは、カードとお知らせの両方で保険の資格を確認できます。
tree-fallback-outcome-verbal-confirmation-why = この医療機関・薬局に前にも来たことがあり、画面もお知らせもお持ちでないためです。
tree-fallback-outcome-verbal-confirmation-step-otherwise = 必要な情報が医療機関・薬局にないときは、初診のときと同じように「被保険者資格申立書」に記入してください。
tree-fallback-outcome-eligibility-statement-why = 初診で、画面もお知らせもお持ちでないためです。

tree-fallback-outcome-no-card = どうすればよいか、受付で尋ねてください
tree-fallback-outcome-no-card-text = ほかの方法には、マイナンバーカードが必要です。今回は使えません。いったん医療費の100%を支払い、保険が負担する分を後から請求することになるかもしれません。
tree-fallback-outcome-no-card-why = カードも資格確認書もお持ちでないためです。
tree-fallback-outcome-no-card-step-ask = 保険の資格をどうすれば確認できるか、受付で尋ねてください。
tree-fallback-outcome-no-card-step-claim = 全額を支払ったときは、領収書をとっておいてください。保険が負担する分を「療養費」として請求する方法を、ご加入の保険者にお尋ねください。
tree-fallback-outcome-no-card-step-next-time = 次の受診までに、ご加入の保険者に「資格確認書」を申請するか、次の受診のときにマイナンバーカードをお持ちください。

tree-fallback-notice-old-card-valid = 有効期限内の「健康保険証」も使えます（最長で2025年12月1日まで）。
tree-fallback-notice-old-card-tolerated = 期限が切れた「健康保険証」や「資格情報のお知らせ」しかないときは、2026年7月31日までは、医療機関・薬局が資格を調べ、いつもの負担割合で受診できることがあります。医療機関・薬局の義務ではないため、必ずできるとは限りません。
tree-fallback-notice-old-card-ended = これまでの「健康保険証」は、もう使えません。
tree-fallback-notice-face-and-pin = 顔認証ができず、暗証番号も忘れたりロックされたりしているときは、まず、写真と顔を目で見て確認する「目視モード」を、職員に頼んでください。
tree-fallback-notice-no-reader = カードリーダーがない医療機関・薬局でも、カードと一緒に「資格情報のお知らせ」またはマイナポータルの画面を見せれば受診できます。
tree-fallback-notice-card-without-pin = 暗証番号のないカード「顔認証マイナンバーカード」では、マイナポータルを使えません。「資格情報のお知らせ」を見せるか、「被保険者資格申立書」に記入してください。
tree-fallback-notice-expired = カードの電子証明書の有効期限が切れていませんか。期限についての質問で確かめられます：myna ask expiry
tree-fallback-outcome-mynaportal-screen-notice-save-pdf = マイナポータルの「証明書」の「健康保険証」にあります。「資格情報をPDFで保存」を選ぶと、前もってPDFを保存できます。
