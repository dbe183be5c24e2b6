# Names of the languages spoken on the phone, and of the languages the guide is written in.

## origin: official mhlw-2025-01-ja

language-en = 英語《えいご》
language-zh = 中国語《ちゅうごくご》
language-ko = 韓国語《かんこくご》
language-es = スペイン語《ご》
language-pt = ポルトガル語《ご》
language-th = タイ語《ご》
language-ne = ネパール語《ご》
language-id = インドネシア語《ご》
language-vi = ベトナム語《ご》
language-tl = タガログ語《ご》
language-ja = 日本語《にほんご》

## origin: project

language-my = ミャンマー語《ご》
language-uk = ウクライナ語《ご》
language-ja-easy = やさしい日本語《にほんご》
language-zh-Hant = 中国語《ちゅうごくご》（繁体字《はんたいじ》）
language-zh-Hans = 中国語《ちゅうごくご》（簡体字《かんたいじ》）
