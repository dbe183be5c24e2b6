# The city's own desk in the place of "the city office".

## origin: project

office-city-office = Mihon City Hall, desk for foreign residents 「外国人住民窓口」 (1st floor, no. 5)
