## origin: project

guide-sample = 詞
guide-sample-summary = 詞
