## origin: project

withdrawn-r = 詞
