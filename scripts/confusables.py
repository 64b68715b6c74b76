"""Writes the table of look-alike characters from Unicode's data: `python -m scripts.confusables confusables.txt`.

The file is https://www.unicode.org/Public/security/latest/confusables.txt. The tests check the table, not the download.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections import defaultdict
from pathlib import Path

TABLE = Path(__file__).parent.parent / "server" / "core" / "text" / "confusables.txt"
WIDTH = 120

HEADER = """\
# Look-alike characters, for skeletons as in Unicode Technical Standard 39. Written by scripts/confusables.py from
{notice}
# The terms of use are in LICENSE-UNICODE, in this folder.
#
# Each entry is a prototype and, after a colon, the characters that look like it, in hexadecimal; a line that begins
# with a space goes on with the entry above.
"""


def table(source: str) -> str:
    """Return the content of the table for the content of Unicode's confusables.txt.

    Characters with a canonical decomposition are left out, because a skeleton starts with the decomposed text (NFD).
    """
    found: dict[str, list[int]] = defaultdict(list)
    for line in source.splitlines():
        fields = [field.strip() for field in line.partition("#")[0].lstrip("\ufeff").split(";")]
        if len(fields) < 3 or fields[2] != "MA":
            continue
        character = chr(int(fields[0], 16))
        if unicodedata.normalize("NFD", character) == character:
            found[" ".join(f"{int(code, 16):x}" for code in fields[1].split())].append(ord(character))
    entries = sorted(found.items(), key=lambda entry: [int(code, 16) for code in entry[0].split()])
    return HEADER.format(notice=_notice(source)) + "".join(_entry(*entry) for entry in entries)


def _notice(source: str) -> str:
    """Return the name, date, copyright and version of the source, which its licence asks to keep."""
    kept = re.findall(r"^#\s*(confusables\.txt|Date:.*|©.*|Unicode and the.*|For terms.*|Version:.*)$", source, re.M)
    return "\n".join(f"#   {line}" for line in kept)


def _entry(prototype: str, characters: list[int]) -> str:
    lines = [f"{prototype}:"]
    for code in (f" {character:x}" for character in sorted(characters)):
        if len(lines[-1]) + len(code) > WIDTH:
            lines.append("")
        lines[-1] += code
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    TABLE.write_text(table(Path(sys.argv[1]).read_text(encoding="utf-8-sig")), encoding="utf-8")
