# The smartphone as insurance card.

## origin: project

guide-phone-card = スマートフォンを保険証として使う
guide-phone-card-summary = スマートフォン用の読み取り機がある医療機関・薬局では、カードの代わりにスマートフォンを使えます。
guide-phone-card-route-add = スマートフォンにカードを追加する
guide-phone-card-route-add-step-register-first = まず、マイナンバーカードそのものを健康保険証として登録してください。
guide-phone-card-route-add-step-update = マイナポータルアプリの最新版を入れてください。
guide-phone-card-route-add-step-add = アプリでカードを追加します。「券面入力用暗証番号」（4桁）と「署名用パスワード」（6文字から16文字）が必要です。
guide-phone-card-route-add-step-sticker = 医療機関・薬局で、スマートフォンが使えることを示すステッカーを探してください。
guide-phone-card-route-add-step-first-visit = 初めての医療機関・薬局には、マイナンバーカードもお持ちください。
guide-phone-card-notice-models = 使えるのは、iPhone XS以降の機種でiOS 18.5以降のもの、またはマイナポータルの一覧にあるAndroidの機種です。
guide-phone-card-notice-where = スマートフォンを使えるのは、スマートフォン用の読み取り機がある医療機関・薬局だけです。
guide-phone-card-notice-stops = カードまたは電子証明書の有効期限が切れると、スマートフォンはすぐに保険証として使えなくなります。
guide-phone-card-notice-lost = スマートフォンをなくしたときは、すぐに電話で一時利用停止を申し込んでください。外国語は0120-0178-27、日本語は0120-95-0178です。24時間受け付けています。
