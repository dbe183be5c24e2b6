# Dates on the card.

## origin: project

guide-renew = カードの期限：切れる前に更新する
guide-renew-summary = 電子証明書にも、カードにも、有効期限があります。在留期間がある方のカードの有効期限は、在留期間の満了日です。

guide-renew-route-electronic-certificate = 電子証明書を更新する
guide-renew-route-electronic-certificate-step-look = 電子証明書の有効期限を確かめてください。3か月前から更新できます。
guide-renew-route-electronic-certificate-step-go = 市区町村の窓口で「利用者証明用電子証明書」を更新してください。無料です。すぐに更新しましょう。
guide-renew-route-electronic-certificate-notice-grace = 有効期限が切れても、切れた月の翌月から数えて3か月目の末日までは、カードリーダーで使えます。ただし、保険の資格の確認だけです。お薬の情報の提供、スマートフォンでの利用、マイナポータルは使えません。
guide-renew-route-electronic-certificate-notice-after = その後は、カードリーダーでは使えなくなります。保険者から「資格確認書」が届きます。

guide-renew-route-period-of-stay = 在留期間を更新したときに、カードの期限も延ばす
guide-renew-route-period-of-stay-step-look = マイナンバーカードの有効期限を確かめてください。「在留期間」の満了日です。長くても、発行から10回目の誕生日までです（発行時に18歳未満なら5回目まで）。
guide-renew-route-period-of-stay-step-go = 在留期間を更新したら、マイナンバーカードの有効期限より前に、在留カードとマイナンバーカードの両方を持って、市区町村の窓口に行ってください。無料です。
guide-renew-route-period-of-stay-step-pending = 在留期間の更新を申請中の方は、カードの期限を、一度だけ、2か月延ばせます。この手続きも、有効期限より前にしてください。
guide-renew-route-period-of-stay-step-certificates = 電子証明書も、同じときに更新してもらってください。窓口でお尋ねください。
guide-renew-route-period-of-stay-notice-no-reminder = 在留期間を更新しても、カードの期限は延びません。お知らせは届きません。
guide-renew-route-period-of-stay-notice-who = これは、在留期間がある方への案内です。永住者、特別永住者、高度専門職第二号の方には当てはまりません。
guide-renew-route-period-of-stay-notice-missed = 有効期限を過ぎると、カードは失効します。新しいカードには1,000円かかります。
guide-renew-route-period-of-stay-notice-grace-not-known = 在留期間とともに失効したカードが、その後3か月カードリーダーで使えるかどうかは、わかっていません。使えるものと考えずに、ご加入の保険者に「資格確認書」を申請してください。

guide-renew-notice-specified-residence-card = 「特定在留カード」は、マイナンバーカードの機能が付いた在留カードです。希望する方だけのものです。出入国在留管理局で在留の手続きと一緒に、または市区町村の窓口で転入や住所の届出と一緒に申請します。保険証としても使えます。手数料とかかる日数はわかっていません。
guide-renew-notice-specified-residence-card-extension = 特定在留カードをお持ちで、在留期間の更新を申請中の方も、マイナンバーカードの機能の期限を市区町村の窓口で延ばす必要があります。
guide-renew-route-period-of-stay-notice-leaflet = カードの有効期限の手続きについての多言語のリーフレット：https://www.hiecc.or.jp/soudan/info/detail.html?pid=8927241337679
