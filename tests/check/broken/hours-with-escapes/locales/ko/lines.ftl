## origin: project

line-desk = 말
