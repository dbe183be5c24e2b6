## origin: project

line-desk = 窓口
line-window = 窓口 2
