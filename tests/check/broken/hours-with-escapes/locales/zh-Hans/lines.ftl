## origin: project

line-desk = 词
