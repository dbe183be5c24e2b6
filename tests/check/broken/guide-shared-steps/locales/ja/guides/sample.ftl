## origin: project

guide-sample = 言葉
guide-sample-summary = 言葉
guide-sample-route-one = 言葉
guide-sample-route-one-step-go = 言葉
guide-sample-step-go = 言葉
