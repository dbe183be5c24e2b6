## origin: project

source-office = 窗口
