# The electronic certificate's date.

## origin: project

tree-expiry = 電子証明書の有効期限
tree-expiry-summary = カードをいつまでカードリーダーで使えるかを確かめます。
tree-expiry-question-certificate-expiry = 「電子証明書」の有効期限はいつですか。

tree-expiry-outcome-valid = カードを使えます
tree-expiry-outcome-valid-text = 電子証明書は有効期限内です。
tree-expiry-outcome-valid-why = 更新は、有効期限の3か月前からできます。
tree-expiry-outcome-valid-step-use = 医療機関や薬局を受診するときに、カードをカードリーダーに置いてください。

tree-expiry-outcome-renew-soon = 今、電子証明書を更新してください
tree-expiry-outcome-renew-soon-text = カードはまだ使えます。電子証明書の有効期限まで3か月以内です。
tree-expiry-outcome-renew-soon-why = 有効期限の3か月前から、無料で更新できます。
tree-expiry-outcome-renew-soon-step-go = カードを持って、市区町村の窓口に行ってください。

tree-expiry-outcome-grace = 期限が切れています。すぐに更新してください
tree-expiry-outcome-grace-text = しばらくの間は、カードリーダーで保険の資格を確認できます。できるのはそれだけです。
tree-expiry-outcome-grace-why = 電子証明書の有効期限が切れても、切れた月の翌月から数えて3か月目の末日まで、カードを使えます。
tree-expiry-outcome-grace-step-go = すぐに、カードを持って市区町村の窓口に行ってください。更新は無料です。
tree-expiry-outcome-grace-step-reader = カードリーダーで使える最終日までは、いつものようにカードをカードリーダーに置いて受付できます。
tree-expiry-outcome-grace-notice-not-available = 電子証明書の有効期限が切れている間は、お薬の情報の提供、スマートフォンでの利用、マイナポータルは使えません。
tree-expiry-outcome-grace-notice-card-lapsed = カードリーダーで使えるのは、カードそのものが有効な場合だけです。在留期間とともにカードが失効した場合、使えるかどうかはわかっていません。ご加入の保険者に「資格確認書」を申請してください。

tree-expiry-outcome-ended = カードはもうカードリーダーで使えません
tree-expiry-outcome-ended-text = 有効期限が切れた月の翌月から数えて3か月目の末日を過ぎました。
tree-expiry-outcome-ended-why = この日を過ぎると、カードリーダーで保険の資格を確認できません。
tree-expiry-outcome-ended-step-certificate = 保険者から届く「資格確認書」を使ってください。届いていなければ、ご加入の保険者にお尋ねください。
tree-expiry-outcome-ended-step-go = 市区町村の窓口で電子証明書を更新してください。

tree-expiry-notice-card-date = カードそのものにも有効期限があります。在留期間がある方のカードの有効期限は、在留期間の満了日です。お知らせは届きません。
