## origin: project

line-desk = Desk
