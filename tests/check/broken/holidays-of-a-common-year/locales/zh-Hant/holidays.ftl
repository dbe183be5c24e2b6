## origin: project

holiday-works = 詞
