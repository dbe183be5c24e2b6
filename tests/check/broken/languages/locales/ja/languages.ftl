## origin: project

language-fr = 言葉
language-de = 言葉
