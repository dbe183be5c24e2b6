# Japanese public holidays, in the words of the holidays act or their usual translation.

## origin: project

holiday-new-year = 새해 첫날
holiday-coming-of-age = 성인의 날
holiday-foundation = 건국기념일
holiday-emperor = 천황 탄생일
holiday-vernal-equinox = 춘분의 날
holiday-showa = 쇼와의 날
holiday-constitution = 헌법기념일
holiday-greenery = 녹색의 날
holiday-children = 어린이날
holiday-marine = 바다의 날
holiday-mountain = 산의 날
holiday-aged = 경로의 날
holiday-autumnal-equinox = 추분의 날
holiday-sports = 스포츠의 날
holiday-culture = 문화의 날
holiday-labour = 근로감사의 날
holiday-substitute = 대체 휴일
holiday-citizens = 국민의 휴일
