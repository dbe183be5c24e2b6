## origin: project

line-desk = 词
line-internet = 词
line-mobile = 词
line-new = 词
line-free = 词
line-toll = 词
line-charged = 词
line-city = 词
line-short = 词
line-four = 词
line-parted = 词
line-other = 词
