## origin: project

item-seal = Seal
