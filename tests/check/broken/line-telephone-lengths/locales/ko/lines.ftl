## origin: project

line-desk = 말
line-internet = 말
line-mobile = 말
line-new = 말
line-free = 말
line-toll = 말
line-charged = 말
line-city = 말
line-short = 말
line-four = 말
line-parted = 말
line-other = 말
