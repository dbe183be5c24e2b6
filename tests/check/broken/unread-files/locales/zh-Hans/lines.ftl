## origin: project

line-desk = 窗口
line-third = 窗口
