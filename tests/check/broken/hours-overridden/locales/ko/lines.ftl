## origin: project

line-desk = 창구
line-window = 창구 2
