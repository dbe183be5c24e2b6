# The city's line.

## origin: project

line-mihon-desk = Mihon City Hall, desk for foreign residents
