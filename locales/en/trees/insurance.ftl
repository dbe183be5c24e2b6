# Who must join National Health Insurance.

## origin: project

tree-insurance = Must I join National Health Insurance?
tree-insurance-summary = Which insurance is yours, and who must go to the city office. For foreign residents.

tree-insurance-question-insured-now = Does one of these apply to you?
tree-insurance-option-insured-now-employee = I am in an employee insurance, or the dependant of somebody who is
tree-insurance-option-insured-now-public-assistance = I am on public assistance
tree-insurance-option-insured-now-social-security-agreement = A social security agreement certificate covers me
tree-insurance-option-insured-now-none-of-these = None of these
tree-insurance-question-status = What is your status of residence 「在留資格」?
tree-insurance-option-status-short-term = Short-term stay 「短期滞在」
tree-insurance-option-status-diplomat = Diplomat 「外交」
tree-insurance-option-status-medical-stay = Designated activities 「特定活動」 for medical treatment, or for looking after the patient
tree-insurance-option-status-sightseeing = Designated activities 「特定活動」 for sightseeing and recreation
tree-insurance-option-status-no-status = No status of residence
tree-insurance-option-status-by-documents = Entertainer 「興行」, technical intern 「技能実習」, dependant 「家族滞在」, or other designated activities 「特定活動」
tree-insurance-option-status-other = Another status, or permanent resident
tree-insurance-question-period = How long is your period of stay 「在留期間」?
tree-insurance-option-period-over-3-months = Over 3 months, or without limit
tree-insurance-option-period-up-to-3-months = 3 months or less
tree-insurance-question-documents = Do your documents show that you will stay for over 3 months?
tree-insurance-option-documents-yes = Yes
tree-insurance-option-documents-no = No
tree-insurance-question-age-75 = Are you 75 or over?
tree-insurance-option-age-75-yes = Yes
tree-insurance-option-age-75-no = No

tree-insurance-outcome-must-join = You must join National Health Insurance 「国民健康保険」
tree-insurance-outcome-must-join-text = Go to the city office within 14 days.
tree-insurance-outcome-must-join-why = You are in the resident record with a period of stay of over 3 months, under 75, and in no other insurance.
tree-insurance-outcome-must-join-step-go = Report to the city office that you join.
tree-insurance-outcome-must-join-notice-not-automatic = It is not automatic: you must report it yourself.

tree-insurance-outcome-must-join-by-documents = By your documents you must join National Health Insurance 「国民健康保険」
tree-insurance-outcome-must-join-by-documents-text = Go to the city office within 14 days and bring the documents that show how long you stay.
tree-insurance-outcome-must-join-by-documents-why = Your period of stay is 3 months or less, but your status allows it and your documents show a stay of over 3 months.
tree-insurance-outcome-must-join-by-documents-step-go = Report to the city office that you join, with these documents.
tree-insurance-outcome-must-join-by-documents-notice-not-automatic = It is not automatic: you must report it yourself.

tree-insurance-outcome-not-nhi = You cannot join National Health Insurance
tree-insurance-outcome-not-nhi-text = National Health Insurance is not for this case.
tree-insurance-outcome-not-nhi-why = It is not for short-term stays, diplomats, designated activities for medical treatment or sightseeing, people without a status, a period of stay of 3 months or less without the documents, people on public assistance, or people covered by a social security agreement.
tree-insurance-outcome-not-nhi-step-ask = If something changes, or if you are not sure, ask the city office.

tree-insurance-outcome-late-elderly = You belong to the medical care system for the late elderly 「後期高齢者医療制度」
tree-insurance-outcome-late-elderly-text = From the 75th birthday this system takes the place of National Health Insurance.
tree-insurance-outcome-late-elderly-why = You are 75 or over.
tree-insurance-outcome-late-elderly-step-ask = If you have questions, ask the desk for this system at the city office.

tree-insurance-outcome-employee-insurance = Your insurance is the workplace insurance
tree-insurance-outcome-employee-insurance-text = You do not join National Health Insurance.
tree-insurance-outcome-employee-insurance-why = People in an employee insurance, and their dependants, do not join National Health Insurance.
tree-insurance-outcome-employee-insurance-step-employer = If you have questions, ask the workplace or its insurer.
tree-insurance-outcome-employee-insurance-notice-at-75 = From the 75th birthday the medical care system for the late elderly takes its place.
tree-insurance-outcome-employee-insurance-notice-leaving = When you leave the workplace insurance, go to the city office within 14 days. Joining National Health Insurance is not automatic.

tree-insurance-notice-overview = In Japan's health insurance system everybody who is eligible pays premiums and receives medical services at a certain co-payment. Foreign residents who stay for more than 3 months are among them. You choose the medical institution or pharmacy yourself.
tree-insurance-notice-report = Even with a registered My Number Card you must report when you join or leave an insurance.
