## origin: official broken

line-desk = 窓口
