# The meaning of the Japanese on the card reader. The Japanese itself is in content/screens.toml.

## origin: official mhlw-2025-01-ja

screen-register-1 = マイナンバーカードを保険証として登録
screen-register-1-button-exit = 登録せずに終了
screen-register-1-button-register = 登録する
screen-register-2 = 保険証として登録
screen-register-2-button-exit = 終了する
screen-register-2-button-agree = 同意して次へ進む
screen-register-3 = 登録が完了しました。マイナンバーカードを保険証として利用できます。
screen-register-3-button-next = 次へ
screen-identity = 本人確認方法を選択
screen-identity-button-face = 顔認証
screen-identity-button-pin = 暗証番号
screen-pin = 正しい暗証番号を入力してください（あと2回）
screen-consent = 過去の医療情報等の提供に同意しますか。（手術／診療、お薬／健診）
screen-consent-button-all = 全て同意する
screen-consent-button-individually = 個別に同意する
screen-done = カードを取り出して待合室でお待ちください
screen-pin-note = 番号の位置は入れ替わります。

## origin: project

screen-pin-button-cancel = 取消
screen-pin-button-clear = クリア
screen-consent-again-button-keep = 前回までの同意内容を引き継ぐ
screen-consent-again-button-choose-again = 選び直す
screen-consent-surgery = 過去の手術情報を、当機関に提供することに同意しますか。
screen-consent-surgery-button-agree = 同意する
screen-consent-surgery-button-refuse = 同意しない
screen-consent-treatment = 過去の手術以外の診療・お薬情報を、当機関に提供することに同意しますか。
screen-consent-treatment-button-agree = 同意する
screen-consent-treatment-button-refuse = 同意しない
screen-consent-medicine = 過去のお薬情報を、当機関に提供することに同意しますか。
screen-consent-medicine-button-agree = 同意する
screen-consent-medicine-button-refuse = 同意しない
screen-consent-checkups = 過去の健診情報を、当機関に提供することに同意しますか。
screen-consent-checkups-button-agree = 同意する
screen-consent-checkups-button-refuse = 同意しない
screen-consent-again = 以前の選択を引き継ぎますか。選び直しますか。
