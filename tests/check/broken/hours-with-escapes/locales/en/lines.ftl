## origin: project

line-desk = Word
