# At the card reader, stage by stage.

## origin: official mhlw-2025-01-ja

guide-visit = マイナンバーカードでの受診方法
guide-visit-summary = 顔認証付きカードリーダーで、本人確認や資格確認を行います。
guide-visit-stage-place = マイナンバーカードを置く
guide-visit-stage-identity = 本人確認
guide-visit-stage-consent = 同意事項の確認
guide-visit-stage-done = 受付完了
guide-visit-route-face = 顔認証
guide-visit-route-pin = 暗証番号（4桁）
guide-visit-step-identity-face = 本人確認方法を選択します。「顔認証」を押してください。
guide-visit-step-identity-pin = 本人確認方法を選択します。「暗証番号」を押してください。
guide-visit-step-consent = 診療・薬剤・特定健診情報などの利用について、確認・選択します。「全て同意する」を選択すると、まとめて同意完了となります。「個別に同意する」を選択すると、順番に表示されるので、個別に同意の選択をしてください。
guide-visit-step-done = カードを取り出して、待合室でお待ちください。受付完了です。
guide-visit-notice-what-the-reader-is = カードリーダーは、マイナンバーカードの顔写真データをICチップから読み取り、窓口で撮影した本人の顔写真と照合して、本人確認を行います。
guide-visit-notice-readers = カードリーダーのメーカー：富士通Japan、パナソニック コネクト、キヤノンマーケティングジャパン、アトラス情報サービス、USEN-ALMEX。

## origin: project

guide-visit-step-consent-again = 以前に個別に同意した医療機関・薬局では、そのときの選択が示されます。引き継ぐか、今回のために選び直すかを選んでください。
guide-visit-notice-screens-differ = 画面のデザインや言葉は、医療機関・薬局やメーカーによって違います。
guide-visit-notice-other-items = 「電子処方箋」など、ほかにも確認や同意をする項目が出ることがあります。
guide-visit-notice-not-shared = あなたの選択は、ほかの医療機関・薬局には共有されません。
guide-visit-stage-register = 利用登録（カードが未登録の方のみ）
guide-visit-step-place = マイナンバーカードをケースから出して、自分でカードリーダーに置いてください。
guide-visit-step-register-1 = カードが未登録の場合だけ、この画面が自動で出ます。「登録する」を押してください。
guide-visit-step-register-2 = マイナポータルの利用規約を確認し、問題なければ「同意して次へ進む」を押してください。
guide-visit-step-register-3 = 登録完了です。「次へ」を押してください。
guide-visit-step-camera = カメラを見てください。カードリーダーが、あなたの顔とカードの写真を照合します。
guide-visit-step-enter-pin = 暗証番号（4桁）を入力してください。番号の位置は入れ替わります。続けて3回間違えると、暗証番号はロックされます。
guide-visit-step-consent-surgery = 個別に同意する場合：手術の情報の提供に同意するかどうかを選びます。
guide-visit-step-consent-treatment = 個別に同意する場合：手術以外の診療とお薬の情報の提供に同意するかどうかを選びます。
guide-visit-step-consent-medicine = 個別に同意する場合：お薬の情報の提供に同意するかどうかを選びます。
guide-visit-step-consent-checkups = 個別に同意する場合：健診の情報の提供に同意するかどうかを選びます。
guide-visit-notice-proof-with-old-card = 保険の資格を確認できるもの：「マイナ保険証」、「資格確認書」、または有効期限内の「健康保険証」（最長で2025年12月1日まで）。
guide-visit-notice-proof-tolerance = 保険の資格を確認できるもの：「マイナ保険証」または「資格確認書」。期限が切れた「健康保険証」や「資格情報のお知らせ」しかないときは、2026年7月31日までは、医療機関・薬局が資格を調べ、いつもの負担割合で受診できることがあります。医療機関・薬局の義務ではないため、必ずできるとは限りません。
guide-visit-notice-proof-now = 保険の資格を確認できるもの：「マイナ保険証」または「資格確認書」。これまでの「健康保険証」は、もう使えません。「資格情報のお知らせ」だけでは受診できません。
guide-visit-notice-without-proof = 保険の資格を確認できないと、医療費の100%の支払いを求められることがあります。ご加入の保険者にお尋ねください。保険が負担する分は、後から「療養費」として請求できます。
guide-visit-notice-subsidy = カードリーダーに「医療費助成の各種受給者証を利用しますか」と出る医療機関・薬局もあります。利用するときは「利用する」を押してください。紙の受給者証もお持ちください。
guide-visit-notice-limit-consent = 「限度額」についての同意の画面は、もう出ません。2024年10月7日になくなりました。
guide-visit-notice-pin-lock = 続けて3回間違えると、暗証番号はロックされます。回数は日や場所が変わっても数えられ、正しく入力すると元に戻ります。3回目を入力する前に、職員に声をかけてください。ロックされたカードも顔認証で使えます。職員が写真と顔を見比べて確認することもできます（「目視モード」）。
guide-visit-notice-card-without-pin = 暗証番号のないカード「顔認証マイナンバーカード」は、保険証と本人確認書類としてだけ使えます。マイナポータルには使えません。
guide-visit-notice-ambulance = 救急車の中では、救急隊員が暗証番号なしでカードを読み取れます（「マイナ救急」）。カードの登録が必要です。すべての消防本部が参加しています。
guide-visit-notice-no-new-old-card = 2024年12月2日から、新しい「健康保険証」は発行されていません。今までのものは、最長でも2025年12月1日までです。
guide-visit-notice-phone = スマートフォン用のリーダーがある施設では、カードの代わりにスマートフォンも使えます。先に設定が必要です：myna guide phone-card
