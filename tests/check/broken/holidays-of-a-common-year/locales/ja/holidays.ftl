## origin: project

holiday-works = 言葉
