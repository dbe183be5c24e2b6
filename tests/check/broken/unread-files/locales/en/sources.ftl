## origin: project

source-office = Office
