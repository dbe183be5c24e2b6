# The city's own desk in the place of "the city office".

## origin: project

office-city-office = 見本市役所「外国人住民窓口」（1階 5番）
