# Names of the languages spoken on the phone, and of the languages the guide is written in.

## origin: official mhlw-2025-01-ja

language-en = 英語
language-zh = 中国語
language-ko = 韓国語
language-es = スペイン語
language-pt = ポルトガル語
language-th = タイ語
language-ne = ネパール語
language-id = インドネシア語
language-vi = ベトナム語
language-tl = タガログ語
language-ja = 日本語

## origin: project

language-my = ミャンマー語
language-uk = ウクライナ語
language-ja-easy = やさしい日本語
language-zh-Hant = 中国語（繁体字）
language-zh-Hans = 中国語（簡体字）
