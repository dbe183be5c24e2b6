# What share a person pays at the counter, by age.

## origin: project

tree-copay = 我要負擔多少比例？
tree-copay-summary = 依年齡而定的自負額「自己負担」。
tree-copay-question-birth-date = 出生日期是哪一天？

tree-copay-outcome-preschool = 未達學齡的兒童：20%
tree-copay-outcome-preschool-text = 自負額為20%。
tree-copay-outcome-preschool-why = 適用至滿6歲當天或之後的第一個3月31日為止。在生日的前一天即視為滿該年齡，因此4月1日出生的兒童，從6歲生日當天起改變負擔比例。
tree-copay-outcome-preschool-step-show = 請於櫃檯出示保險資格的證明。
tree-copay-outcome-preschool-notice-leaflet = 說明手冊寫的是『6歲至69歲者自費負擔30%』。這是簡化的說法：6歲但尚未達學齡的兒童負擔20%。
tree-copay-outcome-preschool-notice-subsidy = 地方政府的補助往往能減輕兒童的負擔。請洽詢您的市區町村窗口。

tree-copay-outcome-general = 學齡至69歲：30%
tree-copay-outcome-general-text = 自負額為30%。
tree-copay-outcome-general-why = 適用至滿70歲生日當月的月底為止（1日出生者至前一個月的月底）。
tree-copay-outcome-general-step-show = 請於櫃檯出示保險資格的證明。
tree-copay-outcome-general-notice-subsidy = 地方政府的補助往往能減輕兒童的負擔。請洽詢您的市區町村窗口。
tree-copay-outcome-general-notice-disability = 65歲至74歲且經認定有身心障礙者，可能已加入後期高齡者醫療制度。

tree-copay-outcome-aged-70-74 = 70歲至74歲：20%或30%
tree-copay-outcome-aged-70-74-text = 自負額為20%；所得與在職世代相當者為30%。由保險人決定，您的文件上載有負擔比例。
tree-copay-outcome-aged-70-74-why = 適用至75歲生日的前一天為止。
tree-copay-outcome-aged-70-74-step-show = 請查看文件上的負擔比例，並於櫃檯出示保險資格的證明。
tree-copay-outcome-aged-70-74-notice-disability = 65歲至74歲且經認定有身心障礙者，可能已加入後期高齡者醫療制度。

tree-copay-outcome-aged-75-over = 75歲以上：10%、20%或30%
tree-copay-outcome-aged-75-over-text = 自負額依所得為10%、20%或30%。由保險人決定，您的文件上載有負擔比例。
tree-copay-outcome-aged-75-over-why = 從75歲生日當天起適用。
tree-copay-outcome-aged-75-over-step-show = 請查看文件上的負擔比例，並於櫃檯出示保險資格的證明。

tree-copay-notice-full-without-proof = 在櫃檯確認保險資格後，您只需負擔此比例，而不是100%。
