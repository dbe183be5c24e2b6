## origin: project

source-mihon-city = 見本市
source-mihon-city-desk = 見本市「外国人住民窓口のご案内」
