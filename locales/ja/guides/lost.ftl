# The card, or the phone that carries it, is lost or stolen.

## origin: official mhlw-2025-01-ja

guide-lost = マイナンバーカードの紛失・盗難
guide-lost-summary = 一時利用停止は24時間受け付けています。

## origin: project

guide-lost-route-suspend = カードの利用を止めて、新しいカードを申請する
guide-lost-route-suspend-step-call = すぐに電話で、カードまたは電子証明書を搭載したスマートフォンの一時利用停止を申し込んでください。外国語は0120-0178-27、日本語は0120-95-0178です。どちらも無料で、24時間受け付けています。
guide-lost-route-suspend-step-police = 紛失・盗難を警察に届け出てください。
guide-lost-route-suspend-step-city-office = 市区町村の窓口で、新しいカードを申請してください。
guide-lost-route-suspend-step-certificate = 新しいカードができるまでの間は、ご加入の保険者に「資格確認書」を申請してください。
guide-lost-notice-found = 利用を止めたカードが見つかったときは、市区町村の窓口で停止を解除できます。
guide-lost-notice-new-card = 「特急発行」なら、約1週間で新しいカードができます。手数料は2,000円です（電子証明書を付けない場合は1,800円）。通常の再発行は1,000円です。
guide-lost-notice-abroad = 0120や0570で始まる番号には、ふつう国外から電話できません。
