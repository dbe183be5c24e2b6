## origin: project

line-lunch = 窗口
line-short = 窗口
line-months = 窗口
line-dates = 窗口
line-wednesday = 窗口
line-exception = 窗口
line-digits = 窗口
line-never = 窗口
line-day = 窗口
line-call = 窗口
line-fallback = 窗口
line-unknown = 窗口
line-day-off = 窗口
