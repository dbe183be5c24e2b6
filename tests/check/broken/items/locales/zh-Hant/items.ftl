## origin: project

item-seal = 印章
