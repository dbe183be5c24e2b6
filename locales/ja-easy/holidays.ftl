# Japanese public holidays, in the words of the holidays act.

## origin: project

holiday-new-year = 元日《がんじつ》
holiday-coming-of-age = 成人《せいじん》の日《ひ》
holiday-foundation = 建国《けんこく》記念《きねん》の日《ひ》
holiday-emperor = 天皇《てんのう》誕生日《たんじょうび》
holiday-vernal-equinox = 春分《しゅんぶん》の日《ひ》
holiday-showa = 昭和《しょうわ》の日《ひ》
holiday-constitution = 憲法《けんぽう》記念日《きねんび》
holiday-greenery = みどりの日《ひ》
holiday-children = こどもの日《ひ》
holiday-marine = 海《うみ》の日《ひ》
holiday-mountain = 山《やま》の日《ひ》
holiday-aged = 敬老《けいろう》の日《ひ》
holiday-autumnal-equinox = 秋分《しゅうぶん》の日《ひ》
holiday-sports = スポーツの日《ひ》
holiday-culture = 文化《ぶんか》の日《ひ》
holiday-labour = 勤労《きんろう》感謝《かんしゃ》の日《ひ》
holiday-substitute = 振替《ふりかえ》休日《きゅうじつ》
holiday-citizens = 国民《こくみん》の休日《きゅうじつ》
