## origin: project

guide-sample = 词
guide-sample-summary = 词
guide-sample-route-one = 词
guide-sample-route-one-step-go = 词
guide-sample-notice-a = 词
