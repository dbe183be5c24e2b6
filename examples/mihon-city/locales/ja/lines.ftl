# The city's line.

## origin: official mihon-city-desk

line-mihon-desk = 見本市役所 外国人住民窓口
