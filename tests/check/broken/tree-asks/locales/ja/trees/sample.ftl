## origin: project

tree-sample = 言葉
tree-sample-summary = 言葉
tree-sample-question-first = 言葉
tree-sample-question-frist = 言葉
tree-sample-question-third = 言葉
tree-sample-option-first-yes = 言葉
tree-sample-option-first-no = 言葉
tree-sample-option-frist-yes = 言葉
tree-sample-option-frist-no = 言葉
tree-sample-option-third-yes = 言葉
tree-sample-option-third-no = 言葉
tree-sample-option-third-perhaps = 言葉
tree-sample-outcome-end = 言葉
tree-sample-outcome-end-text = 言葉
tree-sample-outcome-end-why = 言葉
