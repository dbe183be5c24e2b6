## origin: project

tree-sample = 詞
tree-sample-summary = 詞
tree-sample-question-first = 詞
tree-sample-question-frist = 詞
tree-sample-question-third = 詞
tree-sample-option-first-yes = 詞
tree-sample-option-first-no = 詞
tree-sample-option-frist-yes = 詞
tree-sample-option-frist-no = 詞
tree-sample-option-third-yes = 詞
tree-sample-option-third-no = 詞
tree-sample-option-third-perhaps = 詞
tree-sample-outcome-end = 詞
tree-sample-outcome-end-text = 詞
tree-sample-outcome-end-why = 詞
