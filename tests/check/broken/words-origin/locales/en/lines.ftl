## origin: official brokn

line-desk = Desk
