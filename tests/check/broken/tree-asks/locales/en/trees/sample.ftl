## origin: project

tree-sample = Word
tree-sample-summary = Word
tree-sample-question-first = Word
tree-sample-question-frist = Word
tree-sample-question-third = Word
tree-sample-option-first-yes = Word
tree-sample-option-first-no = Word
tree-sample-option-frist-yes = Word
tree-sample-option-frist-no = Word
tree-sample-option-third-yes = Word
tree-sample-option-third-no = Word
tree-sample-option-third-perhaps = Word
tree-sample-outcome-end = Word
tree-sample-outcome-end-text = Word
tree-sample-outcome-end-why = Word
