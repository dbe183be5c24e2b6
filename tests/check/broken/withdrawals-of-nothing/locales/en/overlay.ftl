## origin: project

withdrawn-r = Word
