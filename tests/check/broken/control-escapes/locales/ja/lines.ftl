## origin: project

line-desk = 言葉
