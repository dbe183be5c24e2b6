## origin: project

holiday-works = 词
