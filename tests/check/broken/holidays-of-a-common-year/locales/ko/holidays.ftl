## origin: project

holiday-works = 말
