# Japanese public holidays, in the words of the holidays act.

## origin: project

holiday-new-year = 元日
holiday-coming-of-age = 成人の日
holiday-foundation = 建国記念の日
holiday-emperor = 天皇誕生日
holiday-vernal-equinox = 春分の日
holiday-showa = 昭和の日
holiday-constitution = 憲法記念日
holiday-greenery = みどりの日
holiday-children = こどもの日
holiday-marine = 海の日
holiday-mountain = 山の日
holiday-aged = 敬老の日
holiday-autumnal-equinox = 秋分の日
holiday-sports = スポーツの日
holiday-culture = 文化の日
holiday-labour = 勤労感謝の日
holiday-substitute = 振替休日
holiday-citizens = 国民の休日
