# What a person brings or shows, and the offices a person asks.

## origin: project

item-my-number-card = マイナンバーカード
item-pin = 暗証《あんしょう》番号《ばんごう》（4桁《けた》）
item-smartphone = スマートフォン
item-mynaportal-app = マイナポータルアプリ
item-eligibility-certificate = 資格《しかく》確認書《かくにんしょ》
item-application-qr = 交付《こうふ》申請用《しんせいよう》QRコード（個人《こじん》番号《ばんごう》通知書《つうちしょ》にあります）
item-application-id = 申請書《しんせいしょ》ID（23桁《けた》）
item-application-form = 交付《こうふ》申請書《しんせいしょ》
item-digital-photo = デジタルカメラなどで撮《と》った顔《かお》の写真《しゃしん》
item-reply-envelope = 返信用《へんしんよう》封筒《ふうとう》（送《おく》るための封筒《ふうとう》）
item-photo-fee = 写真《しゃしん》を撮《と》るお金《かね》
item-email-address = メールアドレス
item-computer = パソコン

## origin: project

item-mynaportal-screen = マイナポータルの資格《しかく》情報《じょうほう》（健康《けんこう》保険《ほけん》に入《はい》っていること）の画面《がめん》、またはダウンロードしたPDFファイル
item-eligibility-notification = 資格《しかく》情報《じょうほう》のお知《し》らせ
item-face-photo = 6か月《げつ》以内《いない》に撮《と》った顔《かお》の写真《しゃしん》（縦《たて》 × 横《よこ》：4.5 × 3.5 cm）
item-phone-with-card = スマートフォン（iPhone XSかそれより新《あたら》しい機種《きしゅ》で、iOS 18.5かそれより新《あたら》しいもの、またはマイナポータルの一覧《いちらん》にあるAndroidの機種《きしゅ》）
item-residence-card = 在留《ざいりゅう》カード（持《も》っている人《ひと》だけ）
item-card-information-pin = 券面《けんめん》入力用《にゅうりょくよう》暗証《あんしょう》番号《ばんごう》（4桁《けた》）
item-signature-password = 署名用《しょめいよう》パスワード（6文字《もじ》から16文字《もじ》）
item-insurer-papers = 自己《じこ》負担《ふたん》（自分《じぶん》で払《はら》うお金《かね》）の割合《わりあい》がわかる、保険者《ほけんしゃ》からの書類《しょるい》

office-insurer = あなたが入《はい》っている健康《けんこう》保険《ほけん》の保険者《ほけんしゃ》（国民《こくみん》健康《けんこう》保険《ほけん》の人《ひと》：市区町村《しくちょうそん》の窓口《まどぐち》、会社《かいしゃ》など働《はたら》いているところの健康《けんこう》保険《ほけん》の人《ひと》：その保険者《ほけんしゃ》、75歳《さい》以上《いじょう》の人《ひと》：市区町村《しくちょうそん》の窓口《まどぐち》）
office-city-office = 市区町村《しくちょうそん》の窓口《まどぐち》（市役所《しやくしょ》など）
office-facility = 病院《びょういん》や薬局《やっきょく》の受付《うけつけ》
office-police = 警察《けいさつ》
office-employer = 働《はたら》いているところ
item-smartphone-that-reads-the-card = カードを読《よ》み取《と》れるスマートフォン
