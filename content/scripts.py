#!/usr/bin/env python3
"""Makes content/scripts.toml: the characters that are right in one way of writing Chinese, or in Japanese, and wrong in the others.

Needs the tables of OpenCC, which the package opencc-python-reimplemented holds. Run it from the top of the project:

    pip install opencc-python-reimplemented && content/scripts.py
"""
import pathlib
import textwrap

import opencc

TOP = pathlib.Path(__file__).resolve().parents[1]
TABLES = pathlib.Path(opencc.__file__).parent / "dictionary"
HEAD = """\
# The characters that are right in one way of writing and wrong in the others, each way with the languages in whose words they are
# wrong. Made by content/scripts.py from the tables of OpenCC (STCharacters, TSCharacters, JPVariants). A character that is right in
# two ways is not listed: a simplified one is in GB 2312 and not in Big5, a traditional one is in Big5 and not in GB 2312, a Japanese
# one is in neither.
"""


def table(name: str) -> dict[str, list[str]]:
    """Returns a table: each character with those it becomes."""
    lines = (TABLES / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if "\t" in line)
    return {key: values.split() for key, values in pairs if len(key) == 1}


def has(coding: str, sign: str) -> bool:
    """Returns whether a coding has a character."""
    try:
        sign.encode(coding)
    except UnicodeEncodeError:
        return False
    return True


def main() -> None:
    """Writes the file."""
    simplified = {sign for sign, others in table("STCharacters").items() if sign not in others}
    traditional = {sign for sign, others in table("TSCharacters").items() if sign not in others}
    japanese = {sign for signs in table("JPVariants").values() for sign in signs}
    ways = [
        ("simplified", ["zh-Hant"], {s for s in simplified if has("gb2312", s) and not has("big5", s)}),
        ("traditional", ["zh-Hans"], {s for s in traditional if has("big5", s) and not has("gb2312", s)}),
        ("japanese", ["zh-Hant", "zh-Hans"], {s for s in japanese if not has("gb2312", s) and not has("big5", s)}),
    ]
    with open(TOP / "content" / "scripts.toml", "w", encoding="utf-8") as out:
        out.write(HEAD)
        for name, tags, signs in ways:
            languages = ", ".join(f'"{tag}"' for tag in tags)
            lines = textwrap.wrap("".join(sorted(signs)), 64)
            out.write(f'\n[{name}]\nwrong-in = [{languages}]\ncharacters = """\\\n')
            out.write("".join(f"{line}\\\n" for line in lines) + '"""\n')


main()
