# The city's line.

## origin: official mihon-city-desk

line-mihon-desk = 見本市役所 外国人住民窓口
matter-consult = 見本市に住む外国人の相談
