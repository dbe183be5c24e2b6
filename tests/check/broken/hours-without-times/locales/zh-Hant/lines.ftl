## origin: project

line-blank = 窗口
line-list = 窗口
line-weekend = 窗口
line-year = 窗口
line-allday = 窗口
line-both = 窗口
