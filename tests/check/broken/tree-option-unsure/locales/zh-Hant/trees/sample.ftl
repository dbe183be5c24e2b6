## origin: project

tree-sample = 詞
tree-sample-summary = 詞
tree-sample-question-first = 詞
tree-sample-option-first-yes = 詞
tree-sample-outcome-end = 詞
tree-sample-outcome-end-text = 詞
tree-sample-outcome-end-why = 詞
tree-sample-option-first-unsure = 詞
