## origin: project

language-fr = 詞
language-de = 詞
