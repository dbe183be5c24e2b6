# What share a person pays at the counter, by age.

## origin: project

tree-copay = 自付费用的比例
tree-copay-summary = 按年龄确定的自付费用「自己負担」。
tree-copay-question-birth-date = 出生日期是哪一天？

tree-copay-outcome-preschool = 未到学龄的儿童：20%
tree-copay-outcome-preschool-text = 自付费用为医疗费的20%。
tree-copay-outcome-preschool-why = 适用至满6岁当天或之后的第一个3月31日。按规定，生日的前一天即算满岁，因此4月1日出生的儿童从6岁生日当天起比例改变。
tree-copay-outcome-preschool-step-show = 请在前台出示保险资格的证明。
tree-copay-outcome-preschool-notice-leaflet = 宣传册上写的“6岁至69岁：30%”是简略的说法。已满6岁但尚未上学的儿童为20%。
tree-copay-outcome-preschool-notice-subsidy = 各地往往有补助，儿童的自付费用会更低。请咨询您的市区町村窗口。

tree-copay-outcome-general = 从学龄到69岁：30%
tree-copay-outcome-general-text = 自付费用为医疗费的30%。
tree-copay-outcome-general-why = 适用至70岁生日所在月的月底（1日出生的人，到前一个月的月底）。
tree-copay-outcome-general-step-show = 请在前台出示保险资格的证明。
tree-copay-outcome-general-notice-subsidy = 各地往往有补助，儿童的自付费用会更低。请咨询您的市区町村窗口。
tree-copay-outcome-general-notice-disability = 65岁至74岁、经认定有残障的人，可能已经加入后期高龄者医疗制度。

tree-copay-outcome-aged-70-74 = 70岁至74岁：20%或30%
tree-copay-outcome-aged-70-74-text = 自付费用为医疗费的20%，收入与在职人员相当的人为30%。由医疗保险机构决定，发给您的文件上写有比例。
tree-copay-outcome-aged-70-74-why = 适用至75岁生日的前一天。
tree-copay-outcome-aged-70-74-step-show = 请确认文件上写的比例，并在前台出示保险资格的证明。
tree-copay-outcome-aged-70-74-notice-disability = 65岁至74岁、经认定有残障的人，可能已经加入后期高龄者医疗制度。

tree-copay-outcome-aged-75-over = 75岁及以上：10%、20%或30%
tree-copay-outcome-aged-75-over-text = 自付费用为医疗费的10%、20%或30%，因收入而异。由医疗保险机构决定，发给您的文件上写有比例。
tree-copay-outcome-aged-75-over-why = 自75岁生日起适用。
tree-copay-outcome-aged-75-over-step-show = 请确认文件上写的比例，并在前台出示保险资格的证明。

tree-copay-notice-full-without-proof = 在前台确认保险资格后，您只需按这个比例支付，而不是支付100%。
