# The city's line.

## origin: project

line-mihon-desk = 见本市政府外国居民窗口
