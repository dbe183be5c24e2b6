# Japanese public holidays, in the words of the holidays act or their usual translation.

## origin: project

holiday-new-year = 元旦
holiday-coming-of-age = 成人日
holiday-foundation = 建國紀念日
holiday-emperor = 天皇誕辰
holiday-vernal-equinox = 春分日
holiday-showa = 昭和日
holiday-constitution = 憲法紀念日
holiday-greenery = 綠之日
holiday-children = 兒童日
holiday-marine = 海之日
holiday-mountain = 山之日
holiday-aged = 敬老日
holiday-autumnal-equinox = 秋分日
holiday-sports = 運動日
holiday-culture = 文化日
holiday-labour = 勤勞感謝日
holiday-substitute = 補假
holiday-citizens = 國民休日
