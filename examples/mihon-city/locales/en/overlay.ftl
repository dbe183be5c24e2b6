# Why something is taken back.

## origin: project

withdrawn-other-region = it is for residents of Hokkaido. In Mihon ask the city hall's desk for foreign residents (03-0000-0001).
