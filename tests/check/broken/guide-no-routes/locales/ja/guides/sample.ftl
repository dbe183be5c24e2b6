## origin: project

guide-sample = 言葉
guide-sample-summary = 言葉
