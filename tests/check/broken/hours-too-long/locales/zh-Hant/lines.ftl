## origin: project

line-desk = 詞
