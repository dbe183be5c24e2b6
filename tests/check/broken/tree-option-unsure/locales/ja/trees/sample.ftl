## origin: project

tree-sample = 言葉
tree-sample-summary = 言葉
tree-sample-question-first = 言葉
tree-sample-option-first-yes = 言葉
tree-sample-outcome-end = 言葉
tree-sample-outcome-end-text = 言葉
tree-sample-outcome-end-why = 言葉
tree-sample-option-first-unsure = 言葉
