## origin: project

tree-sample = 말
tree-sample-summary = 말
tree-sample-question-first = 말
tree-sample-option-first-yes = 말
tree-sample-outcome-end = 말
tree-sample-outcome-end-text = 말
tree-sample-outcome-end-why = 말
tree-sample-option-first-unsure = 말
