## origin: project

holiday-works = Word
