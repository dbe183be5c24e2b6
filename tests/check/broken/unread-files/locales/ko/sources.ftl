## origin: project

source-office = 창구
