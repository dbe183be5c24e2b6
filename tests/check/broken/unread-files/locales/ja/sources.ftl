## origin: project

source-office = 窓口
