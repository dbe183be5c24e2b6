�## origin: project

line-desk = 창구
line-third = 창구
