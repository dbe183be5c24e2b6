# What a person brings or shows, and the offices a person asks.

## origin: official mhlw-2025-01-ja

item-my-number-card = マイナンバーカード
item-pin = 暗証番号（4桁）
item-smartphone = スマートフォン
item-mynaportal-app = マイナポータルアプリ
item-eligibility-certificate = 資格確認書
item-application-qr = 交付申請用QRコード（個人番号通知書にあります）
item-application-id = 申請書ID（23桁）
item-application-form = 交付申請書
item-digital-photo = デジタルカメラ等で撮影した顔写真
item-reply-envelope = 返信用封筒
item-photo-fee = 撮影用の料金
item-email-address = メールアドレス
item-computer = パソコン

## origin: project

item-mynaportal-screen = マイナポータルの資格情報の画面、またはダウンロードしたPDFファイル
item-eligibility-notification = 資格情報のお知らせ
item-face-photo = 6か月以内に撮影した顔写真（縦 × 横：4.5 × 3.5 cm）
item-phone-with-card = スマートフォン（iPhone XS以降の機種でiOS 18.5以降のもの、またはマイナポータルの一覧にあるAndroidの機種）
item-residence-card = 在留カード（お持ちの場合）
item-card-information-pin = 券面入力用暗証番号（4桁）
item-signature-password = 署名用パスワード（6文字から16文字）
item-insurer-papers = 自己負担の割合がわかる、保険者からの書類

office-insurer = ご加入の保険者（国民健康保険：市区町村の窓口、勤め先の健康保険：勤め先の保険者、75歳以上の方：市区町村の窓口）
office-city-office = 市区町村の窓口
office-facility = 医療機関・薬局の受付
office-police = 警察
office-employer = 勤め先
item-smartphone-that-reads-the-card = カードを読み取れるスマートフォン
