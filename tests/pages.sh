#!/usr/bin/env bash
# Every checklist as HTML, looked at by others: a validator (html-validate), and an accessibility checker (axe-core) in headless
# Chromium, light and dark, at the width of a phone and of a desk, and as a person with the boxes ticked.
# Needs node, npm with its registry, and chromium: not part of `cargo test`. The tools go below target/, and nothing else changes.
set -euo pipefail
cd "$(dirname "$0")/.."
chromium=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome)}
folder=target/pages
mkdir -p "$folder/alone" "$folder/beside" "$folder/tools"
cargo build --locked --quiet
myna=target/debug/myna
at=(--at 2026-11-20T10:00)
"$myna" checklist --all-languages --format html --output "$folder/alone" --force "${at[@]}"
"$myna" checklist --all-languages --with ja --large --paper letter --format html --output "$folder/beside" --force "${at[@]}"
for tag in ja ja-easy en zh-Hant zh-Hans ko; do
  "$myna" checklist register visit/face lost -L "$tag" --format html --output "$folder/alone/several.$tag.html" --force "${at[@]}"
  "$myna" guide visit pin -L "$tag" --format html --output "$folder/alone/guide.$tag.html" --force "${at[@]}"
  "$myna" ask expiry --answer certificate-expiry=2026-11-10 -L "$tag" --format html --output "$folder/alone/ask.$tag.html" --force "${at[@]}"
  "$myna" lines -L "$tag" --format html --output "$folder/alone/lines.$tag.html" --force "${at[@]}"
  "$myna" sources -L "$tag" --format html --output "$folder/alone/sources.$tag.html" --force "${at[@]}"
done
npm install --prefix "$folder/tools" --no-save --no-audit --no-fund --silent axe-core@4 puppeteer-core@24 html-validate@9
cp tests/pages.mjs "$folder/tools/"
CHROMIUM=$chromium node "$folder/tools/pages.mjs" "$folder/alone" "$folder/beside"
