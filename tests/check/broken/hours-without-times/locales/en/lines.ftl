## origin: project

line-blank = Desk
line-list = Desk
line-weekend = Desk
line-year = Desk
line-allday = Desk
line-both = Desk
