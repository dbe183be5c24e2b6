## origin: project

language-fr = Mot
