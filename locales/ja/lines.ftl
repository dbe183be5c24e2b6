# The phone lines, and what they are for.

## origin: official mhlw-2025-01-ja

line-card = マイナンバーカードのコールセンター（外国語対応）
line-system = マイナンバー制度・マイナポータルのコールセンター（外国語対応）
matter-card = マイナンバーカード、個人番号通知書、通知カード
matter-lost = マイナンバーカード、電子証明書を搭載したスマートフォンの紛失・盗難などによる一時利用停止
matter-system = マイナンバー制度、マイナポータルに関すること

## origin: project

check-number = かけ間違いが増えています。電話番号をよくお確かめのうえ、おかけください。
line-card-navi = コールセンターの別の番号（最初の番号がつながらない場合）
line-card-ip = コールセンターのもう一つの番号（ほかの番号がどちらもつながらない場合）
line-card-ja = コールセンター（日本語）
line-general-ja = マイナンバー総合フリーダイヤル（日本語）
line-hokkaido = 北海道外国人相談センター（HIECC）
matter-consult = 外国人のための相談
line-interpreter-by-weekday = 対応できる言語は、曜日によって違います。通訳を通して話すこともあります。電話でお尋ねください。
line-from-abroad = 0120や0570で始まる番号には、ふつう国外から電話できません。
line-insurer-instead = 保険の資格、自己負担、「資格確認書」についての質問は、これらの電話窓口ではなく、ご加入の保険者にお尋ねください。
