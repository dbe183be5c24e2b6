# Names of the languages spoken on the phone, and of the languages the guide is written in.

## origin: official mhlw-2025-07-ko

language-en = 영어
language-zh = 중국어
language-ko = 한국어
language-es = 스페인어
language-pt = 포르투갈어
language-th = 태국어
language-ne = 네팔어
language-id = 인도네시아어
language-vi = 베트남어
language-tl = 타갈로그어
language-ja = 일본어

## origin: project

language-my = 버마어(미얀마어)
language-uk = 우크라이나어
language-ja-easy = 쉬운 일본어
language-zh-Hant = 중국어 번체
language-zh-Hans = 중국어 간체
