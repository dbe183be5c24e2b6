# Why something is taken back.

## origin: project

withdrawn-other-region = 北海道に住む方のための窓口です。見本市の方は、市役所の外国人住民窓口（03-0000-0001）にご相談ください。
