## origin: project

source-mihon-city = Mihon City
source-mihon-city-desk = Mihon City: the desk for foreign residents
