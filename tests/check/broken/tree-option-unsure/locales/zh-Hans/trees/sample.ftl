## origin: project

tree-sample = 词
tree-sample-summary = 词
tree-sample-question-first = 词
tree-sample-option-first-yes = 词
tree-sample-outcome-end = 词
tree-sample-outcome-end-text = 词
tree-sample-outcome-end-why = 词
tree-sample-option-first-unsure = 词
