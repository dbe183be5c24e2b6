## origin: project

line-desk = 窗口
line-window = 窗口 2
