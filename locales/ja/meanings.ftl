# What each thing of terms.ftl is, for somebody who reads its name for the first time. Told on its own, without the name before it.

## origin: project

term-my-number-card-meaning = ICチップが付いた、本人であることを示すカードです。登録すると、健康保険証としても使えます。
term-myna-insurance-card-meaning = 健康保険証として利用登録をしたマイナンバーカードです。医療機関・薬局のカードリーダーで受付をします。
term-old-certificate-meaning = 従来の保険証です。2024年12月2日からは新たに発行されず、2025年12月1日より後に有効なものはありません。
term-eligibility-certificate-meaning = マイナンバーカードがなくても健康保険の資格を証明できる、保険者が発行する書類です。無料です。
term-eligibility-notification-meaning = マイナンバーカードを保険証として使う方に、申請しなくても送られる書類です。カードと一緒に見せます。これだけでは証明になりません。
term-eligibility-statement-meaning = 初診で保険の資格を確認できず、マイナポータルの画面も「資格情報のお知らせ」もないときに、職員から用紙を受け取って書く書類です。
term-mynaportal-meaning = マイナンバー制度のオンラインサービスです。アプリで、カードの健康保険証利用の登録や、保険の資格の確認ができます。
term-individual-number-notification-meaning = 個人番号を知らせる書類です。交付申請用QRコードがあり、交付申請書が同封されています。個人番号を証明する書類としては使えません。
term-notification-card-meaning = 以前、個人番号を知らせていたカードです。2020年5月25日に廃止されました。
term-application-form-meaning = マイナンバーカードを郵便で申請するときの用紙です。「個人番号通知書」に同封されています。
term-application-qr-meaning = 「個人番号通知書」にあるコードです。スマートフォンや証明用写真機で読み取って、カードを申請します。
term-application-id-meaning = パソコンでカードを申請するときに入力する、23桁の番号です。
term-electronic-certificate-meaning = マイナンバーカードに入っている、カードとは別の有効期限がある証明書です。有効期限の3か月前から、市区町村の窓口で無料で更新できます。
term-pin-meaning = カードリーダーで、顔認証のかわりに入力する利用者証明用の番号です。続けて3回間違えると、ロックされます。
term-card-reader-meaning = 医療機関・薬局の受付で、本人であることと保険の資格を確認する機械です。
term-face-recognition-meaning = カードリーダーで本人であることを確認する二つの方法の一つです。顔を、カードのICチップにある写真のデータと照合します。
term-high-cost-benefit-meaning = ひと月に支払った額が上限額を超えた場合に、超えた金額を支給する制度です。
term-medicine-notebook-meaning = 処方されたお薬の記録です。カードリーダーで同意すると、これを見せなくても、過去に処方されたお薬の情報を医師・薬剤師に共有できます。
term-specific-checkup-meaning = カードリーダーで同意すると、結果の情報を医師・薬剤師に共有できる健診です。
term-call-center-meaning = マイナンバーカードについての電話の問い合わせ先です。紛失・盗難による一時利用停止は、24時間受け付けています。
term-residence-card-meaning = 外国人住民の方が持つカードです。在留期間がある方は、市区町村の窓口でマイナンバーカードの期限を延ばすときに、マイナンバーカードと一緒に持って行きます。
term-period-of-stay-meaning = 日本にいることができる期間です。在留期間がある方のマイナンバーカードは、遅くともその満了日に期限が切れます。在留期間を更新しても、カードの期限は延びません。
term-co-payment-meaning = かかった医療費のうち、自分で支払う分です。年齢や所得に応じて、10%から30%です。
term-insurer-meaning = 加入している健康保険を運営するところです。「資格確認書」を発行し、保険についての質問に答えます。
term-city-office-meaning = お住まいの市区町村の窓口です。カードの受け取り、電子証明書の更新、暗証番号の再設定ができます。
term-medical-institution-meaning = 診療を受けたり、お薬を受け取ったりするところです。自由に選ぶことができ、受付で保険の資格を確認します。
term-special-residence-card-meaning = 2026年6月14日から始まる、マイナンバーカードの機能が付いた在留カードです。希望する方だけのもので、保険証としても使えます。
term-visual-mode-meaning = 職員が、顔とカードの写真を目で見て確認する方法です。顔認証ができず、暗証番号も忘れたりロックされたりしたときに頼みます。
