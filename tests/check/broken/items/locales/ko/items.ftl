## origin: project

item-seal = 도장
