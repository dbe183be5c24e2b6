## origin: project

guide-sample = 词
guide-sample-summary = 词
