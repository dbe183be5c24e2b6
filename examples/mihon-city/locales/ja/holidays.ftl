## origin: project

holiday-mihon-works = 庁舎の設備点検
