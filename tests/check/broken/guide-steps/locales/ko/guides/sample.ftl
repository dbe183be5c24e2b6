## origin: project

guide-sample = 말
guide-sample-summary = 말
guide-sample-route-one = 말
guide-sample-route-one-step-go = 말
