## origin: project

guide-sample = 말
guide-sample-summary = 말
