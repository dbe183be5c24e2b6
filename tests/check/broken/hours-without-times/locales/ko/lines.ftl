## origin: project

line-blank = 창구
line-list = 창구
line-weekend = 창구
line-year = 창구
line-allday = 창구
line-both = 창구
