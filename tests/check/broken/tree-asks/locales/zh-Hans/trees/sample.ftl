## origin: project

tree-sample = 词
tree-sample-summary = 词
tree-sample-question-first = 词
tree-sample-question-frist = 词
tree-sample-question-third = 词
tree-sample-option-first-yes = 词
tree-sample-option-first-no = 词
tree-sample-option-frist-yes = 词
tree-sample-option-frist-no = 词
tree-sample-option-third-yes = 词
tree-sample-option-third-no = 词
tree-sample-option-third-perhaps = 词
tree-sample-outcome-end = 词
tree-sample-outcome-end-text = 词
tree-sample-outcome-end-why = 词
