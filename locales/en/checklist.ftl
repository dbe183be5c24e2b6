# Checklists: sheets that a desk prints and hands over.

## origin: project

# The list of what can be printed.
checklists-title = Checklists
checklists-hint = Print one with: { $command }

# The head and the foot of a sheet. “This sheet” is the paper in the reader's hand; the day is its own, not that of a card.
sheet-language = Language of this sheet: { $languages }
sheet-valid-until = This sheet is as of { $made } and valid until { $date }. After that day, ask for a new one.

# The parts of a sheet.
sheet-about = What this sheet is for
sheet-for-whom = Who this is for, and why
sheet-dates = Dates that matter
sheet-where = Where to go or ask
sheet-pages = Official pages
sheet-page-of-a-step = A page named on this sheet
sheet-checked = Last checked against these sources: { $date }
sheet-stamp = Stamp of the desk
sheet-notes = Notes

# The desk that hands it over: labels before what the desk itself has written.
sheet-desk = Desk
sheet-address = Address
sheet-telephone = Telephone
