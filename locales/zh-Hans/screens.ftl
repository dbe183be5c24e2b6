# The meaning of the Japanese on the card reader. The Japanese itself is in content/screens.toml.

## origin: official hiecc-zh-Hans

screen-identity-button-face = 面部识别
screen-identity-button-pin = 密码

## origin: project

screen-register-1 = 开通个人编号卡的健康保险证功能
screen-register-1-button-exit = 不开通，直接结束
screen-register-1-button-register = 开通
screen-register-2 = 开通健康保险证功能
screen-register-2-button-exit = 结束
screen-register-2-button-agree = 同意并继续
screen-register-3 = 开通已完成。您可以将个人编号卡作为健康保险证使用。
screen-register-3-button-next = 下一步
screen-identity = 选择身份验证的方式
screen-pin = 请输入正确的密码。（还可以输入2次）
screen-pin-button-cancel = 取消
screen-pin-button-clear = 清除
screen-consent = 是否同意提供过去的医疗信息等？（手术／诊疗、用药／健康检查）
screen-consent-button-all = 全部同意
screen-consent-button-individually = 逐项同意
screen-consent-again-button-keep = 沿用目前的同意信息
screen-consent-again-button-choose-again = 重新选择
screen-done = 请取出卡片，在候诊室等候
screen-pin-note = 数字的排列位置会变化。
screen-consent-surgery = 是否同意向本机构提供过去的手术信息？
screen-consent-surgery-button-agree = 同意
screen-consent-surgery-button-refuse = 不同意
screen-consent-treatment = 是否同意向本机构提供过去手术以外的诊疗和用药信息？
screen-consent-treatment-button-agree = 同意
screen-consent-treatment-button-refuse = 不同意
screen-consent-medicine = 是否同意向本机构提供过去的用药信息？
screen-consent-medicine-button-agree = 同意
screen-consent-medicine-button-refuse = 不同意
screen-consent-checkups = 是否同意向本机构提供过去的健康检查信息？
screen-consent-checkups-button-agree = 同意
screen-consent-checkups-button-refuse = 不同意
screen-consent-again = 沿用以前的选择，还是重新选择？
