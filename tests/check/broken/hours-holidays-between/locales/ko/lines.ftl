## origin: project

line-desk = 창구
