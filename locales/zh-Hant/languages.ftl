# Names of the languages spoken on the phone, and of the languages the guide is written in.

## origin: official mhlw-2025-07-zh-Hant

language-en = 英語
language-zh = 中文
language-ko = 韓語
language-es = 西班牙語
language-pt = 葡萄牙語
language-th = 泰語
language-ne = 尼泊爾語
language-id = 印尼語
language-vi = 越南語
language-tl = 塔加洛語
language-ja = 日語
language-zh-Hant = 繁體中文

## origin: project

language-my = 緬甸語
language-uk = 烏克蘭語
language-ja-easy = 簡易日語
language-zh-Hans = 簡體中文
