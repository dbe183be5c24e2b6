## origin: project

guide-sample = Word
guide-sample-summary = Word
