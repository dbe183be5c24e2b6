## origin: project

line-lunch = Desk
line-short = Desk
line-months = Desk
line-dates = Desk
line-wednesday = Desk
line-exception = Desk
line-digits = Desk
line-never = Desk
line-day = Desk
line-call = Desk
line-fallback = Desk
line-unknown = Desk
line-day-off = Desk
