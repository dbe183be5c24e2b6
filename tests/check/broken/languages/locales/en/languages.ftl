## origin: project

language-fr = Word
language-de = Word
