# The words around names and around what a search finds.

## origin: project

# The names of things, in all five languages.
terms-title = 공식 명칭
terms-hint = 자세히 보려면: { $command }
terms-found = '{ $word }'에 해당하는 명칭
term-names = 언어별 명칭
term-translated = 이 안내의 번역
search-title = '{ $query }' 검색 결과
search-more = { $count }건이 더 있습니다. 단어를 추가하면 범위를 좁힐 수 있습니다.
term-met = 나오는 곳
