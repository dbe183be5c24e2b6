## origin: offical broken

line-desk = 窓口
