## origin: project

source-page = ページ
