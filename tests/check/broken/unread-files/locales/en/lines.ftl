## origin: project

line-desk = Word
line-third = Word
