## origin: official broken

line-desk = 창구
