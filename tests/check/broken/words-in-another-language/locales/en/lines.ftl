## origin: official broken

line-desk = Desk
