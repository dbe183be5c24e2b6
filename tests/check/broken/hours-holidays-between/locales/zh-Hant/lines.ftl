## origin: project

line-desk = 窗口
