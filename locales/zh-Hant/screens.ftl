# The meaning of the Japanese on the card reader. The Japanese itself is in content/screens.toml.

## origin: official mhlw-2025-07-zh-Hant

screen-register-1-button-register = 註冊
screen-register-2-button-agree = 同意並繼續
screen-register-3-button-next = 下一步
screen-identity = 選擇確認本人身分之方式
screen-identity-button-face = 人臉辨識
screen-identity-button-pin = 密碼
screen-pin-note = 數字排列位置可能會變動。
screen-consent = 是否同意提供過往的醫療資訊？【手術／診療、用藥／健診】
screen-consent-button-all = 全部同意
screen-consent-button-individually = 逐項同意
screen-consent-surgery = 是否同意向本醫療機構提供過往的手術資訊？
screen-consent-surgery-button-agree = 同意
screen-consent-surgery-button-refuse = 不同意
screen-consent-treatment = 是否同意向本醫療機構提供過往除手術以外的診療及用藥資訊？
screen-consent-treatment-button-agree = 同意
screen-consent-treatment-button-refuse = 不同意
screen-consent-medicine = 是否同意向本醫療機構提供過往的用藥資訊？
screen-consent-medicine-button-agree = 同意
screen-consent-medicine-button-refuse = 不同意
screen-consent-checkups = 是否同意向本醫療機構提供過往的健診資訊？
screen-consent-checkups-button-agree = 同意
screen-consent-checkups-button-refuse = 不同意
screen-consent-again-button-keep = 套用目前的同意資訊
screen-consent-again-button-choose-again = 重新選擇

## origin: project

screen-register-1 = 將個人編號卡 (My Number Card) 註冊為健康保險證
screen-register-1-button-exit = 不註冊並結束
screen-register-2 = 註冊為健康保險證
screen-register-2-button-exit = 結束
screen-register-3 = 註冊完成。可將個人編號卡 (My Number Card) 作為健康保險證使用。
screen-pin = 請輸入正確的密碼（還可輸入2次）
screen-pin-button-cancel = 取消
screen-pin-button-clear = 清除
screen-consent-again = 套用前一次的同意資訊，還是重新選擇？
screen-done = 請取出卡片，並在候診室稍候
