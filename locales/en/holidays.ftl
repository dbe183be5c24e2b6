# Japanese public holidays, in the words of the holidays act or their usual translation.

## origin: project

holiday-new-year = New Year's Day
holiday-coming-of-age = Coming of Age Day
holiday-foundation = National Foundation Day
holiday-emperor = The Emperor's Birthday
holiday-vernal-equinox = Vernal Equinox Day
holiday-showa = Showa Day
holiday-constitution = Constitution Memorial Day
holiday-greenery = Greenery Day
holiday-children = Children's Day
holiday-marine = Marine Day
holiday-mountain = Mountain Day
holiday-aged = Respect for the Aged Day
holiday-autumnal-equinox = Autumnal Equinox Day
holiday-sports = Sports Day
holiday-culture = Culture Day
holiday-labour = Labor Thanksgiving Day
holiday-substitute = Substitute holiday
holiday-citizens = Citizens' holiday
