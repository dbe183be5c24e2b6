## origin: project

tree-sample = 말
tree-sample-summary = 말
tree-sample-question-first = 말
tree-sample-question-frist = 말
tree-sample-question-third = 말
tree-sample-option-first-yes = 말
tree-sample-option-first-no = 말
tree-sample-option-frist-yes = 말
tree-sample-option-frist-no = 말
tree-sample-option-third-yes = 말
tree-sample-option-third-no = 말
tree-sample-option-third-perhaps = 말
tree-sample-outcome-end = 말
tree-sample-outcome-end-text = 말
tree-sample-outcome-end-why = 말
