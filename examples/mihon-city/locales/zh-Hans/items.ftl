# The city's own desk in the place of "the city office".

## origin: project

office-city-office = 见本市政府外国居民窗口「外国人住民窓口」（1楼5号）
