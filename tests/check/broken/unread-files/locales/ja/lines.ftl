## origin: project

line-desk = 窓口
line-third = 窓口
