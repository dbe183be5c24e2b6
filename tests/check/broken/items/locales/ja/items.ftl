## origin: project

item-seal = 印鑑
