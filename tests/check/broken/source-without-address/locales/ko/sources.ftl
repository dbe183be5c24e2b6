## origin: project

source-page = 쪽
