# The Health Insurance Eligibility Certificate: who gets it, who applies.

## origin: project

tree-certificate = 「資格確認書」をもらうには
tree-certificate-summary = 申請しなくても届くのか、申請が必要なのか、なくてもよいのかを確かめます。

tree-certificate-question-has-card = 「マイナンバーカード」を持っていますか。
tree-certificate-option-has-card-yes = はい
tree-certificate-option-has-card-no = いいえ
tree-certificate-option-has-card-lost-or-renewing = なくした、または更新中
tree-certificate-question-registered = カードを「マイナ保険証」として登録していますか。
tree-certificate-option-registered-yes = はい
tree-certificate-option-registered-no = いいえ
tree-certificate-option-registered-cancelled = 登録を解除した、または解除を申請した
tree-certificate-question-electronic-certificate = カードの「電子証明書」は有効期限内ですか。
tree-certificate-option-electronic-certificate-valid = はい
tree-certificate-option-electronic-certificate-expired = いいえ、期限が切れています
tree-certificate-question-age-group = 何歳ですか。一番上の年齢区分は、2026年8月1日時点の年齢で決まります。
tree-certificate-option-age-group-under-75 = 75歳未満
tree-certificate-option-age-group-aged-75-84 = 75歳から84歳まで
tree-certificate-option-age-group-aged-85-over = 85歳以上
tree-certificate-question-difficulty = その方は、高齢や障害などのため、カードを使うのが難しいですか。
tree-certificate-option-difficulty-yes = はい
tree-certificate-option-difficulty-no = いいえ

tree-certificate-outcome-sent-without-applying = 申請しなくても届きます
tree-certificate-outcome-sent-without-applying-text = ご加入の保険者から「資格確認書」が届きます。無料です。申請は必要ありません。
tree-certificate-outcome-sent-without-applying-why = カードをお持ちでない方、カードを登録していない方や登録を解除した方、電子証明書の有効期限が切れた方、一定の年齢の方に送られます。
tree-certificate-outcome-sent-without-applying-step-wait = 届くのを待って、受付で見せてください。
tree-certificate-outcome-sent-without-applying-step-ask = 届かないうちに受診が必要になったら、ご加入の保険者にお尋ねください。
tree-certificate-outcome-sent-without-applying-notice-old-card = 有効期限内の「健康保険証」は、その期限まで使えます（最長で2025年12月1日まで）。その後に使う資格確認書が届きます。
tree-certificate-outcome-sent-without-applying-notice-only-old-card = 期限が切れた「健康保険証」しかないときは、すぐに、ご加入の保険者に資格確認書の交付を相談するか、カードリーダーでマイナンバーカードを登録してください。資格を確認できないと、医療費の100%の支払いを求められることがあります。保険が負担する分は、後から請求できます。

tree-certificate-outcome-apply-for-it = ご加入の保険者に申請してください
tree-certificate-outcome-apply-for-it-text = 申請すれば「資格確認書」をもらえます。無料です。
tree-certificate-outcome-apply-for-it-why = 登録済みのカードを使うのが難しい方、カードをなくした方や更新中の方、一定の年齢の方は、申請すればもらえます。
tree-certificate-outcome-apply-for-it-step-apply = ご加入の保険者に申請してください。
tree-certificate-outcome-apply-for-it-notice-later = カードを使うのが難しいという理由でもらった方には、次からは申請しなくても届きます。

tree-certificate-outcome-not-needed = 資格確認書はなくても大丈夫です
tree-certificate-outcome-not-needed-text = 登録済みのマイナンバーカードで、保険の資格を確認できます。
tree-certificate-outcome-not-needed-why = カードは登録済みで、電子証明書も有効期限内です。
tree-certificate-outcome-not-needed-step-use = 医療機関や薬局を受診するときに、カードをカードリーダーに置いてください。
tree-certificate-outcome-not-needed-notice-notification = 「資格情報のお知らせ」を、カードと一緒にお持ちください。カードリーダーが使えないときは、両方を見せてください。

tree-certificate-notice-aged-75-until-2026-07 = 2026年7月31日までは、75歳以上の方全員に、申請しなくても届きます。
tree-certificate-notice-aged-75-from-2026-08 = 75歳以上の方については、2026年8月1日から次のとおりです。その日に85歳以上の方には、申請しなくても届きます。75歳から84歳までの方には、登録済みのカードがなければ申請しなくても届きます。あれば申請が必要です。お住まいの市区町村では違うこともあります。市区町村の窓口にお尋ねください。
tree-certificate-notice-how-long = 有効期間は最長5年で、保険者が決めます。国民健康保険では、ふつう8月1日から7月31日までです。
tree-certificate-notice-foreign-residents = 市区町村によっては、外国人の資格確認書の期限は、長くても在留期間の満了日の翌日までです。「資格情報のお知らせ」にも期限が書かれています。市区町村の窓口にお尋ねください。
tree-certificate-notice-hokkaido = 北海道では、北海道外国人相談センター（HIECC、電話011-200-9595）が通訳でお手伝いします。
