## origin: project

guide-sample = 詞
guide-sample-summary = 詞
guide-sample-route-one = 詞
guide-sample-route-one-step-go = 詞
