# Getting the card. Japanese labels stand in 「」.

## origin: official mhlw-2025-01-ja

guide-apply = マイナンバーカードの取得方法
guide-apply-summary = マイナンバーカードを取得するための申請方法は、4つあります。

guide-apply-route-smartphone = スマートフォン
guide-apply-route-smartphone-step-photo = スマートフォンで顔写真を撮影します。手順の途中で撮影することも可能です。
guide-apply-route-smartphone-step-scan = スマートフォンで、個人番号通知書の「交付申請用QRコード」を読み取ります。
guide-apply-route-smartphone-step-email = 表示された申請者専用Webサイトで、メールアドレス等を登録します。
guide-apply-route-smartphone-step-finish = メールアドレスに申請者専用WebサイトのURLが届いたら、顔写真を登録し、必要事項を入力します。これで申請完了です。

guide-apply-route-computer = パソコン
guide-apply-route-computer-step-photo = デジタルカメラ等で顔写真を撮影します。
guide-apply-route-computer-step-enter-id = 申請用Webサイトで「申請書ID」（23桁）を入力し、メールアドレスを登録します：https://net.kojinbango-card.go.jp/
guide-apply-route-computer-step-finish = 申請者専用WebサイトのURLが届いたら、顔写真を登録し、必要事項を入力します。これで申請完了です。

guide-apply-route-photo-booth = 証明用写真機
guide-apply-route-photo-booth-step-select = タッチパネルから「個人番号カード申請」を選択します。
guide-apply-route-photo-booth-step-pay = 撮影用の料金を投入して、個人番号通知書の「交付申請用QRコード」をバーコードリーダーにかざします。
guide-apply-route-photo-booth-step-enter = 画面の案内にしたがって、必要事項を入力します。
guide-apply-route-photo-booth-step-photo = 画面の案内にしたがって、顔写真を撮影して送信します。これで申請完了です。

guide-apply-route-post = 郵便
guide-apply-route-post-step-fill = 個人番号通知書に同封されている「交付申請書」に必要事項を記入し、6か月以内に撮影した顔写真（縦 × 横：4.5 × 3.5 cm）を貼り付けます。
guide-apply-route-post-step-send = 同封の返信用封筒に入れて郵送します。これで申請完了です。

guide-apply-notice-other-languages = 日本語以外の交付申請書、申請書のダウンロード、マイナンバーカードに関する情報は、次のWebサイトでご確認ください：https://www.kojinbango-card.go.jp/ （日本語・英語・中国語・韓国語・スペイン語・ポルトガル語対応）

## origin: project

guide-apply-notice-city-office = 多くの市区町村の窓口でも申請できます。無料で顔写真を撮影してくれる窓口もあります。
guide-apply-notice-identity-when-applying = 申請のときに窓口で本人確認をして、カードを郵送で受け取れる市区町村もあります（「申請時来庁方式」といいます）。
guide-apply-notice-time = カードの用意ができたことを知らせるはがきが届くまで、約1か月かかります。届いたら、市区町村の窓口でカードを受け取ってください。
guide-apply-notice-express = 「特急発行」なら、約1週間でカードができます。転入や紛失などがあってから30日以内に、市区町村の窓口に行って申請する必要があります。対象は、住民票に新しく載った中長期在留者、国外から転入した方、カードをなくした方、1歳未満の赤ちゃんなどです。
guide-apply-notice-express-fee = 初めてのカードなら、特急発行は無料です。カードをなくした後の特急発行は2,000円です（電子証明書を付けない場合は1,800円）。通常の再発行は1,000円です（カード800円、電子証明書200円）。
guide-apply-notice-baby = 1歳未満の赤ちゃんのカードには、顔写真がありません。出生届と一緒に申請してください。
guide-apply-notice-form-lost = 交付申請書をなくしても、申請書IDがわかれば、オンラインで申請できます。わからないときは、Webサイトか市区町村の窓口で、未記入の交付申請書を手に入れてください。
guide-apply-notice-form-old = 在留期間の更新より前に印刷された交付申請書には、古い情報が載っています。更新の後に、新しい交付申請書をもらってください。
guide-apply-notice-notification-card = 「通知カード」は2020年5月25日に廃止されました。「個人番号通知書」は、マイナンバーを証明する書類としては使えません。
guide-apply-notice-portal = 申請の方法は、多言語のサイトでも確認できます：https://www.kojinbango-card.go.jp/en-link/
