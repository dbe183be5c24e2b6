# A wrong, forgotten or locked PIN.

## origin: project

guide-pin = 暗証番号を間違えた、忘れた、ロックされた
guide-pin-summary = 続けて3回間違えると、暗証番号（4桁）はロックされます。暗証番号を入力できなくても、カードはカードリーダーで使えます。

guide-pin-route-at-the-reader = 今、カードリーダーの前にいる
guide-pin-route-at-the-reader-step-stop = 3回目を入力する前に、やめてください。
guide-pin-route-at-the-reader-step-face = 「顔認証」を選んでください。暗証番号がロックされていても使えます。
guide-pin-route-at-the-reader-step-staff = 顔認証ができないときは、写真と顔を目で見て確認する「目視モード」を、職員に頼んでください。

guide-pin-route-city-office = 市区町村の窓口で再設定する
guide-pin-route-city-office-step-go = カードを持って市区町村の窓口に行き、新しい「暗証番号」を設定してください。

guide-pin-route-convenience-store = コンビニエンスストアで再設定する
guide-pin-route-convenience-store-step-app = 6文字から16文字のパスワードがわかる場合は、スマートフォンのアプリ「JPKI暗証番号リセット」で、4桁の暗証番号の再設定を申し込めます。
guide-pin-route-convenience-store-step-machine = 24時間以内に、セブン-イレブンまたは一部のイオンの店舗にある機械で、新しい暗証番号を設定してください。使える時間は6:30から23:00までです。無料です。

guide-pin-notice-three-times = 間違えた回数は、日や場所が変わっても数えられます。正しく入力すると、回数は元に戻ります。
guide-pin-notice-card-without-pin = 暗証番号のないカード「顔認証マイナンバーカード」には、再設定するものがありません。
