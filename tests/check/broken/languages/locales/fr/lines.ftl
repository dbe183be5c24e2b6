## origin: project

line-desk = Mot
