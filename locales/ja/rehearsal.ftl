# The rehearsal at the card reader. It is not the reader: whoever sees one line of it must be able to tell.

## origin: project

rehearsal-title = カードリーダー操作の練習
rehearsal-mark = 練習
rehearsal-nothing-is-kept = これは練習です。何も送信されず、何も保存されません。
rehearsal-no-pin = ご自分の暗証番号を、ここに決して入力しないでください。正しく入力したか、間違えたかを選ぶだけです。
rehearsal-question = 押すボタンや、当てはまるものを選んでください。
rehearsal-may-differ = 医療機関・薬局によって違うところ
rehearsal-read-more = 同じ内容を文章で読む

# Scenes.
rehearsal-registered = カードを、もう「マイナ保険証」として登録していますか。
rehearsal-visit = この医療機関・薬局で、以前に「個別に同意する」を選んだことがありますか。
rehearsal-identity = 本人確認の方法を選んでください。
rehearsal-pin = カードリーダーで暗証番号（4桁）を入力します。番号の位置は毎回入れ替わります。
rehearsal-pin-wrong = 暗証番号が違います。「あと2回」は、入力できるのがあと2回という意味です。
rehearsal-pin-wrong-again = 暗証番号がまた違います。入力できるのは、あと1回です。
rehearsal-pin-screen = 暗証番号を入力してください。
rehearsal-pin-screen-again = 正しい暗証番号を入力してください。
rehearsal-locked = 続けて3回間違えたので、暗証番号がロックされました。カードは「顔認証」なら使えます。職員が写真と顔を見比べて確認することもできます（「目視モード」）。
rehearsal-staff = 職員に「目視モード」（目視確認）を頼んでください。この先は職員が案内します。暗証番号を再設定する方法：myna guide pin
rehearsal-ended = 登録せずに終了しました。このカードは、まだ健康保険証として使えません。

# What a person does where no button of the reader stands for it.
rehearsal-deed-yes = はい
rehearsal-deed-no = いいえ
rehearsal-deed-first = いいえ、または今回が初めて
rehearsal-deed-chose-before = はい
rehearsal-deed-place = カードをカードリーダーに置く
rehearsal-deed-recognised = 顔認証ができた
rehearsal-deed-not-recognised = 顔認証ができなかった
rehearsal-deed-right = 正しい暗証番号を入力する
rehearsal-deed-wrong = 間違った暗証番号を入力する
rehearsal-deed-face = 「顔認証」を使う
rehearsal-deed-staff = 職員に「目視モード」を頼む
rehearsal-deed-next-visit = 次に来たときの受付を練習する
rehearsal-deed-again = 最初からやり直す
rehearsal-deed-finish = 練習を終了する

# What was chosen.
rehearsal-your-choices = あなたが選んだ内容
rehearsal-agreed-to-all = すべての情報が、この医療機関・薬局に提供されます。
rehearsal-choices-kept = この医療機関・薬局で以前に選んだ内容を、そのまま引き継ぎます。
rehearsal-agreed = 提供する：{ $item }
rehearsal-refused = 提供しない：{ $item }
rehearsal-item-surgery = 手術の情報
rehearsal-item-treatment = 手術以外の診療とお薬の情報
rehearsal-item-medicine = お薬の情報
rehearsal-item-checkups = 健診の情報
