## origin: project

line-lunch = 창구
line-short = 창구
line-months = 창구
line-dates = 창구
line-wednesday = 창구
line-exception = 창구
line-digits = 창구
line-never = 창구
line-day = 창구
line-call = 창구
line-fallback = 창구
line-unknown = 창구
line-day-off = 창구
