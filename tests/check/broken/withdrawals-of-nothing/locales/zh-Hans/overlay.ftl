## origin: project

withdrawn-r = 词
