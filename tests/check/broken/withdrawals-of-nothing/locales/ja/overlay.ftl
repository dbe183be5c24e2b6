## origin: project

withdrawn-r = 言葉
