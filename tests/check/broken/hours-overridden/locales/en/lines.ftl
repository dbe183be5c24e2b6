## origin: project

line-desk = Desk
line-window = Desk 2
