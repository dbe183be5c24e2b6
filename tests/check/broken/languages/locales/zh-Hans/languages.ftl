## origin: project

language-fr = 词
language-de = 词
