# What showing the card brings.

## origin: official mhlw-2025-07-zh-Hant

guide-benefits = 使用個人編號卡 (My Number Card) 就診的優點
guide-benefits-summary = 使用個人編號卡 (My Number Card) 就診時，主要有以下優點。
guide-benefits-route-better-care = 根據就醫紀錄獲得更合適的醫療服務
guide-benefits-route-better-care-step-shared = 若同意提供過往的處方用藥或「特定健診」等資訊，即使未出示用藥手冊「お薬手帳」，相關資訊也能於初診時順利共享給醫師或藥劑師。
guide-benefits-route-high-cost = 無需進行申請手續，即可扣除超過高額療養費限額的部分
guide-benefits-route-high-cost-step-pay = 在櫃檯付費時，會扣除超過高額療養費限額的部分。無需攜帶紙本證明文件「限度額適用認定証」，也不用進行申請手續。
guide-benefits-route-high-cost-notice-what-it-is = 「高額療養費制度」是指，若單一月份（從月初至月底）支付的金額超過上限金額時，則超出部分將會退還。使用個人編號卡確認保險資格時，將自動適用，無需申請。
guide-benefits-notice-insurance = 在日本醫療保險制度中，所有納保對象均須繳納保險費，並且可在負擔部分自負額的情況下接受醫療服務。納保對象可自由選擇欲就診的醫療機構或藥局。
guide-benefits-notice-share = 確認保險資格後，依照年齡及所得負擔10%至30%的自負額即可就診，無需負擔100%的醫療費用。

## origin: project

guide-benefits-route-better-care-step-consent = 請在讀卡機上同意提供資訊：按「全て同意する」（全部同意），或「個別に同意する」（逐項同意）。
guide-benefits-route-high-cost-step-place = 請將個人編號卡放在讀卡機上。
guide-benefits-route-high-cost-notice-amounts = 上限金額依年齡及所得而不同，而且會調整。請洽詢您的保險人。
