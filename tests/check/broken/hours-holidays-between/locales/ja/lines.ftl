## origin: project

line-desk = 窓口
