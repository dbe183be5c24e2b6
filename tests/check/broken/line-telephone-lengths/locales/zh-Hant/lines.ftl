## origin: project

line-desk = 詞
line-internet = 詞
line-mobile = 詞
line-new = 詞
line-free = 詞
line-toll = 詞
line-charged = 詞
line-city = 詞
line-short = 詞
line-four = 詞
line-parted = 詞
line-other = 詞
