## origin: project

source-page = Page
