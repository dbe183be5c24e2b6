## origin: project

line-lunch = 窓口
line-short = 窓口
line-months = 窓口
line-dates = 窓口
line-wednesday = 窓口
line-exception = 窓口
line-digits = 窓口
line-never = 窓口
line-day = 窓口
line-call = 窓口
line-fallback = 窓口
line-unknown = 窓口
line-day-off = 窓口
