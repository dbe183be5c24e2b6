## origin: project

language-fr = 말
language-de = 말
