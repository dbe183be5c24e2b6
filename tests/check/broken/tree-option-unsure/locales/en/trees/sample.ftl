## origin: project

tree-sample = Word
tree-sample-summary = Word
tree-sample-question-first = Word
tree-sample-option-first-yes = Word
tree-sample-outcome-end = Word
tree-sample-outcome-end-text = Word
tree-sample-outcome-end-why = Word
tree-sample-option-first-unsure = Word
