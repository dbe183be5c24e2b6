## origin: project

line-desk = 言葉
line-internet = 言葉
line-mobile = 言葉
line-new = 言葉
line-free = 言葉
line-toll = 言葉
line-charged = 言葉
line-city = 言葉
line-short = 言葉
line-four = 言葉
line-parted = 言葉
line-other = 言葉
