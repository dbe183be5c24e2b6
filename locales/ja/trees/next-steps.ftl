# Where a person stands, and what to do now.

## origin: project

tree-next-steps = 次にすること
tree-next-steps-summary = カードがあるか、登録してあるか、すべて有効かを確かめます。

tree-next-steps-question-has-card = 「マイナンバーカード」を持っていますか。
tree-next-steps-option-has-card-yes = はい
tree-next-steps-option-has-card-no = いいえ
tree-next-steps-option-has-card-applied = 申請して、待っている
tree-next-steps-option-has-card-lost = なくした、または盗まれた
tree-next-steps-question-validity = カードと、カードの「電子証明書」は、有効期限内ですか。
tree-next-steps-option-validity-valid = どちらも有効で、期限は3か月より先である
tree-next-steps-option-validity-ending-soon = どちらか、または在留期間が、3か月以内に切れる
tree-next-steps-option-validity-certificate-expired = 電子証明書の期限が切れている
tree-next-steps-option-validity-card-expired = カードそのものの期限が切れている
tree-next-steps-question-registered = カードを「マイナ保険証」として登録していますか。
tree-next-steps-option-registered-yes = はい
tree-next-steps-option-registered-no = いいえ

tree-next-steps-outcome-get-card = マイナンバーカードを申請しましょう
tree-next-steps-outcome-get-card-text = 4つの方法のうち1つで申請してください。登録済みのカードを持つまでは、「資格確認書」で受診できます。
tree-next-steps-outcome-get-card-why = まだカードをお持ちでないためです。
tree-next-steps-outcome-get-card-step-apply = カードを申請してください。
tree-next-steps-outcome-get-card-step-register = カードを受け取ったら、健康保険証として登録してください。

tree-next-steps-outcome-wait-for-card = はがきを待ちましょう
tree-next-steps-outcome-wait-for-card-text = 約1か月で、カードの用意ができたことを知らせるはがきが届きます。それまでは、「資格確認書」で受診できます。
tree-next-steps-outcome-wait-for-card-why = 申請済みのためです。
tree-next-steps-outcome-wait-for-card-step-wait = はがきが届いたら、市区町村の窓口でカードを受け取ってください。
tree-next-steps-outcome-wait-for-card-step-register = その後、カードを健康保険証として登録してください。

tree-next-steps-outcome-report-loss = すぐにカードの利用を止めてください
tree-next-steps-outcome-report-loss-text = 一時利用停止は24時間受け付けています。
tree-next-steps-outcome-report-loss-why = なくしたカードを、ほかの人に使われないようにするためです。
tree-next-steps-outcome-report-loss-step-call = 今すぐお電話ください。外国語は0120-0178-27、日本語は0120-95-0178です。
tree-next-steps-outcome-report-loss-step-police = 次に、警察に届け出てください。新しいカードは、市区町村の窓口で申請してください。
tree-next-steps-outcome-report-loss-step-certificate = 新しいカードができるまでの間は、ご加入の保険者に「資格確認書」を申請してください。

tree-next-steps-outcome-renew-now = 期限の前に更新してください
tree-next-steps-outcome-renew-now-text = カードの有効期限より前に、市区町村の窓口に行ってください。在留期間を更新しても、カードの期限は延びません。
tree-next-steps-outcome-renew-now-why = カード、カードの電子証明書、在留期間のどれかが、3か月以内に切れるためです。
tree-next-steps-outcome-renew-now-step-go = カードを持って、市区町村の窓口に行ってください。在留期間がある方は、在留カードもお持ちください。
tree-next-steps-outcome-renew-now-step-pending = 在留期間がある方は、先に在留期間を更新してください。カードの有効期限が近づいても更新の申請中のときは、有効期限より前に、市区町村の窓口にお尋ねください。カードの期限を、一度だけ、2か月延ばせます。
tree-next-steps-outcome-renew-now-step-register = カードをまだ健康保険証として登録していなければ、登録してください。

tree-next-steps-outcome-renew-certificate = すぐに電子証明書を更新してください
tree-next-steps-outcome-renew-certificate-text = 市区町村の窓口で、無料で更新できます。
tree-next-steps-outcome-renew-certificate-why = 電子証明書の有効期限が切れているためです。
tree-next-steps-outcome-renew-certificate-step-go = カードを持って、市区町村の窓口に行ってください。
tree-next-steps-outcome-renew-certificate-step-until = カードをいつまでカードリーダーで使えるかは、次のように入力すると確かめられます：myna ask expiry

tree-next-steps-outcome-replace-card = 新しいカードを申請してください
tree-next-steps-outcome-replace-card-text = 失効したカードの期限は延ばせません。在留期間とともに失効した場合、新しいカードには1,000円かかります。
tree-next-steps-outcome-replace-card-why = カードそのものの有効期限が切れているためです。
tree-next-steps-outcome-replace-card-step-go = 新しいカードを申請してください。
tree-next-steps-outcome-replace-card-step-certificate = 新しいカードができるまでの間は、ご加入の保険者に「資格確認書」を申請してください。

tree-next-steps-outcome-register-card = カードを登録してください
tree-next-steps-outcome-register-card-why = 有効なカードがありますが、まだ登録していないためです。
tree-next-steps-outcome-register-card-step-register = 医療機関・薬局のカードリーダーで登録するか、マイナポータルで事前に登録してください。
tree-next-steps-outcome-register-card-step-visit = 登録したら、カードリーダーで使ってください。

tree-next-steps-outcome-ready = 準備はできています
tree-next-steps-outcome-ready-text = 医療機関や薬局を受診するときに、カードをカードリーダーに置いてください。
tree-next-steps-outcome-ready-why = カードがあり、登録済みで、すべて有効期限内のためです。
tree-next-steps-outcome-ready-step-visit = 受診のたびに、カードをお持ちください。
tree-next-steps-outcome-ready-step-dates = カードと電子証明書の有効期限に気をつけてください。

tree-next-steps-notice-old-card-valid = 有効期限内の「健康保険証」（最長で2025年12月1日まで）または「資格確認書」で、保険の資格を確認できます。
tree-next-steps-notice-old-card-tolerated = これまでの「健康保険証」は期限が切れました。保険の資格を確認できるのは、「マイナ保険証」または「資格確認書」です。2026年7月31日までは、期限が切れた健康保険証から医療機関・薬局が資格を調べてくれることもありますが、必ずとは限りません。
tree-next-steps-notice-old-card-ended = これまでの「健康保険証」は、もう使えません。保険の資格を確認できるのは、「マイナ保険証」または「資格確認書」だけです。

## origin: official mhlw-2025-01-ja

tree-next-steps-outcome-register-card-text = マイナンバーカードを健康保険証として使用するためには、利用登録が必要です。
