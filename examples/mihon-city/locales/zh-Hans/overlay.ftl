# Why something is taken back.

## origin: project

withdrawn-other-region = 该中心面向北海道居民。见本市居民请咨询市政府的外国居民窗口（03-0000-0001）。
