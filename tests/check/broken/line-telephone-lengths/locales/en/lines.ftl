## origin: project

line-desk = Word
line-internet = Word
line-mobile = Word
line-new = Word
line-free = Word
line-toll = Word
line-charged = Word
line-city = Word
line-short = Word
line-four = Word
line-parted = Word
line-other = Word
