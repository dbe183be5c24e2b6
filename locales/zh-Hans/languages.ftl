# Names of the languages spoken on the phone, and of the languages the guide is written in.

## origin: official hiecc-zh-Hans

language-en = 英语
language-zh = 中文
language-ko = 韩语
language-es = 西班牙语
language-pt = 葡萄牙语
language-th = 泰语
language-ne = 尼泊尔语
language-id = 印度尼西亚语
language-vi = 越南语
language-tl = 他加禄语
language-ja = 日语

## origin: project

language-my = 缅甸语
language-uk = 乌克兰语
language-ja-easy = 简易日语
language-zh-Hant = 繁体中文
language-zh-Hans = 简体中文
