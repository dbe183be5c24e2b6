## origin: project

tree-sample = Word
tree-sample-summary = Word
tree-sample-question-first = Word
tree-sample-question-second = Word
tree-sample-outcome-end = Word
tree-sample-outcome-end-text = Word
tree-sample-outcome-end-why = Word
