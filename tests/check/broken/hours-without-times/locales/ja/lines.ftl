## origin: project

line-blank = 窓口
line-list = 窓口
line-weekend = 窓口
line-year = 窓口
line-allday = 窓口
line-both = 窓口
