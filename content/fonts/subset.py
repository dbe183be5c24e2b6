#!/usr/bin/env python3
"""Makes the font subsets that printed sheets embed: Noto Sans CJK, each language's own forms, regular and bold.

Needs Debian's fonts-noto-cjk (the files below) and fonttools from PyPI. Run it from the top of the project after words or content have
changed; tests/fonts.rs fails while a character is missing.

    apt-get install fonts-noto-cjk && pip install fonttools && content/fonts/subset.py
"""
import pathlib
import subprocess
import sys
import tomllib

TOP = pathlib.Path(__file__).resolve().parents[2]
SOURCE = pathlib.Path("/usr/share/fonts/opentype/noto")
# The number of each language's font in the collections.
FONTS = {"ja": 0, "ko": 1, "zh-Hans": 2, "zh-Hant": 3}
WEIGHTS = ["Regular", "Bold"]
# Beside what the words use: printable ASCII, and signs that a desk may type.
ALWAYS = "".join(map(chr, range(0x20, 0x7F))) + "¢£§©®°±×÷–—‘’“”…‥※→←↑↓○●◎□■△▲☐☑★☆①②③④⑤⑥⑦⑧⑨⑩㈱〒℡№・＆＠"


def jis_levels() -> str:
    """Returns every character of JIS X 0208: kana, signs, and the kanji of both levels, for desks in Japan."""
    signs = []
    for row in range(0x21, 0x75):
        for cell in range(0x21, 0x7F):
            try:
                signs.append(bytes([row | 0x80, cell | 0x80]).decode("euc_jp"))
            except UnicodeDecodeError:
                pass
    # Names are often written with signs beside the standard: 髙, 﨑. They came with the code page of Japanese machines.
    for lead in [0x87, *range(0xED, 0xEF), *range(0xFA, 0xFD)]:
        for trail in range(0x40, 0xFD):
            try:
                signs.append(bytes([lead, trail]).decode("cp932"))
            except UnicodeDecodeError:
                pass
    return "".join(signs)


def hangul() -> str:
    """Returns the syllables of KS X 1001, for what a desk may type in Korean."""
    signs = []
    for row in range(0x30, 0x49):
        for cell in range(0x21, 0x7F):
            try:
                signs.append(bytes([row | 0x80, cell | 0x80]).decode("euc_kr"))
            except UnicodeDecodeError:
                pass
    return "".join(signs)


def texts_of(value) -> str:
    """Returns all texts in a piece of TOML."""
    if isinstance(value, str):
        return value
    if isinstance(value, dict):
        return "".join(map(texts_of, value.values()))
    if isinstance(value, list):
        return "".join(map(texts_of, value))
    return ""


def characters(tag: str) -> str:
    """Returns the characters that a language's font must have. Japanese stands in every language, in the Japanese font."""
    words = "".join(path.read_text() for path in (TOP / "locales" / tag).rglob("*.ftl"))
    if tag == "ja":
        words += "".join(path.read_text() for path in (TOP / "locales").rglob("*.ftl"))
        for path in (TOP / "content").rglob("*.toml"):
            words += texts_of(tomllib.loads(path.read_text()))
        words += jis_levels()
    if tag == "ko":
        words += hangul()
    return "".join(sorted({sign for sign in words + ALWAYS if sign.isprintable()}))


def main() -> None:
    for tag, number in FONTS.items():
        for weight in WEIGHTS:
            target = TOP / "content" / "fonts" / f"{tag}-{weight.lower()}.otf"
            subprocess.run(
                [sys.executable, "-m", "fontTools.subset", SOURCE / f"NotoSansCJK-{weight}.ttc", f"--font-number={number}",
                 f"--text={characters(tag)}", f"--output-file={target}", "--no-hinting", "--desubroutinize",
                 "--layout-features=", "--name-IDs=0,1,2,3,4,5,6,13,14", "--notdef-outline", "--drop-tables+=vhea,vmtx,VORG,BASE"],
                check=True,
            )
            print(target.relative_to(TOP), target.stat().st_size)


if __name__ == "__main__":
    main()
