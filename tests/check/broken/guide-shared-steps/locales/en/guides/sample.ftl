## origin: project

guide-sample = Word
guide-sample-summary = Word
guide-sample-route-one = Word
guide-sample-route-one-step-go = Word
guide-sample-step-go = Word
