# Japanese public holidays, in their usual translation.

## origin: project

holiday-new-year = 元旦
holiday-coming-of-age = 成人节
holiday-foundation = 建国纪念日
holiday-emperor = 天皇诞生日
holiday-vernal-equinox = 春分日
holiday-showa = 昭和日
holiday-constitution = 宪法纪念日
holiday-greenery = 绿之日
holiday-children = 儿童节
holiday-marine = 海之日
holiday-mountain = 山之日
holiday-aged = 敬老日
holiday-autumnal-equinox = 秋分日
holiday-sports = 体育日
holiday-culture = 文化日
holiday-labour = 勤劳感谢日
holiday-substitute = 补休日
holiday-citizens = 国民休息日
