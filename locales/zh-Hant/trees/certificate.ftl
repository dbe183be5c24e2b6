# The Health Insurance Eligibility Certificate: who gets it, who applies.

## origin: project

tree-certificate = (保險) 資格確認書「資格確認書」
tree-certificate-summary = 您不用申請就會收到、必須申請，還是不需要？

tree-certificate-question-has-card = 您有個人編號卡「マイナンバーカード」嗎？
tree-certificate-option-has-card-yes = 有
tree-certificate-option-has-card-no = 沒有
tree-certificate-option-has-card-lost-or-renewing = 已遺失，或正在更新
tree-certificate-question-registered = 卡片是否已註冊為健康保險證「マイナ保険証」？
tree-certificate-option-registered-yes = 是
tree-certificate-option-registered-no = 否
tree-certificate-option-registered-cancelled = 已取消註冊，或已申請取消
tree-certificate-question-electronic-certificate = 卡片的電子證明文件「電子証明書」是否仍然有效？
tree-certificate-option-electronic-certificate-valid = 是
tree-certificate-option-electronic-certificate-expired = 否，已過期
tree-certificate-question-age-group = 請問年齡？最高的年齡組別以2026年8月1日當天的年齡為準。
tree-certificate-option-age-group-under-75 = 未滿75歲
tree-certificate-option-age-group-aged-75-84 = 75歲至84歲
tree-certificate-option-age-group-aged-85-over = 85歲以上
tree-certificate-question-difficulty = 這位使用者使用卡片是否有困難（因高齡、身心障礙等）？
tree-certificate-option-difficulty-yes = 是
tree-certificate-option-difficulty-no = 否

tree-certificate-outcome-sent-without-applying = 不用申請就會收到 (保險) 資格確認書
tree-certificate-outcome-sent-without-applying-text = 您的保險人會寄送「資格確認書」給您。免費，無需申請。
tree-certificate-outcome-sent-without-applying-why = 寄送對象為：沒有卡片的人、卡片尚未註冊或已取消註冊的人、電子證明文件已過期的人，以及特定年齡層的人。
tree-certificate-outcome-sent-without-applying-step-wait = 請等候寄達，並於櫃檯出示。
tree-certificate-outcome-sent-without-applying-step-ask = 若遲遲未收到而您需要就醫，請洽詢您的保險人。
tree-certificate-outcome-sent-without-applying-notice-old-card = 尚在有效期限內的健康保險證「健康保険証」可使用至其期限，最晚至2025年12月1日止。之後請使用新的 (保險) 資格確認書。
tree-certificate-outcome-sent-without-applying-notice-only-old-card = 您手上只有已過期的健康保險證「健康保険証」嗎？請立即向您的保險人申請 (保險) 資格確認書，或在讀卡機上註冊個人編號卡。若無法證明保險資格，醫療機構或藥局可能會請您支付100%的費用；保險給付的部分可於日後申請退還。

tree-certificate-outcome-apply-for-it = 請向您的保險人申請 (保險) 資格確認書
tree-certificate-outcome-apply-for-it-text = 提出申請即可取得「資格確認書」。免費。
tree-certificate-outcome-apply-for-it-why = 經申請後核發的對象為：卡片已註冊但使用有困難的人、卡片遺失或正在更新的人，以及特定年齡層的人。
tree-certificate-outcome-apply-for-it-step-apply = 請向您的保險人提出申請。
tree-certificate-outcome-apply-for-it-notice-later = 若您因使用卡片有困難而取得，之後無需申請就會再次寄送。

tree-certificate-outcome-not-needed = 您不需要 (保險) 資格確認書
tree-certificate-outcome-not-needed-text = 您已註冊的個人編號卡就是保險資格的證明。
tree-certificate-outcome-not-needed-why = 卡片已註冊，電子證明文件也有效。
tree-certificate-outcome-not-needed-step-use = 前往醫療機構或藥局時，請將卡片放在讀卡機上。
tree-certificate-outcome-not-needed-notice-notification = 請將 (保險) 資格通知書「資格情報のお知らせ」與卡片一起保管。若讀卡機無法使用，請一併出示。

tree-certificate-notice-aged-75-until-2026-07 = 至2026年7月31日為止，75歲以上者無需申請，一律會收到。
tree-certificate-notice-aged-75-from-2026-08 = 75歲以上者，自2026年8月1日起規定如下：當天年滿85歲者，無需申請就會收到。75歲至84歲者，若沒有已註冊的卡片，無需申請就會收到；若有，則須申請。各地做法可能不同，請向市區町村窗口確認。
tree-certificate-notice-how-long = 有效期限最長5年，由保險人決定。國民健康保險通常為8月1日至7月31日。
tree-certificate-notice-foreign-residents = 在某些市區町村，外國居民的 (保險) 資格確認書最晚於居留期間屆滿的隔天到期，(保險) 資格通知書「資格情報のお知らせ」上也載有期限。請洽詢您的市區町村窗口。
tree-certificate-notice-hokkaido = 在北海道，外國人諮詢中心 (HIECC) 可協助口譯：011-200-9595。
