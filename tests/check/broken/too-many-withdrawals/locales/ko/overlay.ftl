## origin: project

withdrawn-r = 말
