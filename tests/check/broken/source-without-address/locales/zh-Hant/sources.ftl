## origin: project

source-page = 頁
