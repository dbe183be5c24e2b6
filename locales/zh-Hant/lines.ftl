# The phone lines, and what they are for.

## origin: official mhlw-2025-07-zh-Hant

line-card = 個人編號卡 (My Number Card) 電話客服中心
line-system = 個人編號卡 (My Number Card) 制度、個人編號入口網站 (Mynaportal)
check-number = 近來誤撥電話的情況頻傳。請在撥打電話之前確認電話號碼是否正確。
matter-card = 個人編號卡 (My Number Card)、個人編號通知書、通知卡
matter-lost = 個人編號卡 (My Number Card) 或智慧型手機遺失、遭竊等情形的暫時停用申請
matter-system = 個人編號卡 (My Number Card) 制度、個人編號入口網站 (Mynaportal)

## origin: project

line-card-navi = 電話客服中心的第二個號碼（若第一個號碼無法撥通）
line-card-ip = 電話客服中心的第三個號碼（若前兩個號碼均無法撥通）
line-card-ja = 電話客服中心（日語服務）
line-general-ja = 個人編號綜合諮詢專線（日語服務）
line-hokkaido = 北海道外國人諮詢中心 (HIECC)
matter-consult = 外國居民的諮詢
line-interpreter-by-weekday = 可使用的語言依星期幾而定，或須透過口譯人員。請於致電時詢問。
line-from-abroad = 0120或0570開頭的號碼，原則上無法從國外撥打。
line-insurer-instead = 有關保險資格、自負額或「資格確認書」的問題，請洽詢您的保險人。這些電話專線不受理此類問題。
