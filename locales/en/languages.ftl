# Names of the languages spoken on the phone, and of the languages the guide is written in.

## origin: official mhlw-2025-07-en

language-en = English
language-zh = Chinese
language-ko = Korean
language-es = Spanish
language-pt = Portuguese
language-th = Thai
language-ne = Nepali
language-id = Indonesian
language-vi = Vietnamese
language-tl = Tagalog

## origin: project

language-ja = Japanese
language-my = Burmese
language-uk = Ukrainian
language-ja-easy = Easy Japanese
language-zh-Hant = Traditional Chinese
language-zh-Hans = Simplified Chinese
