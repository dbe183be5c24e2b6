## origin: project

source-page = 页
