"""Breaks text into lines of a fixed pitch."""

from __future__ import annotations

import re

from wcwidth import wcswidth

# Chinese and Japanese text has no spaces: a line may end after any character, but not before a mark that closes.
_WIDE = "\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef"
_CLOSING = "\u3001\u3002\u3009\u300b\u300d\u300f\u3011\u30fc\uff01\uff09\uff0c\uff1a\uff1b\uff1f"
_PIECE = re.compile(f" *(?:[{_WIDE}][{_CLOSING}]*|[^ {_WIDE}]+[{_CLOSING}]*)")


def wrapped(text: str, width: int, first: str = "", others: str = "") -> list[str]:
    """Return the text in lines of at most `width` columns, unless a word is longer.

    `first` is the beginning of the first line, `others` of those that follow.
    """
    lines, begun = [first], False
    for piece in _PIECE.findall(text):
        if begun and wcswidth(lines[-1] + piece) > width:
            lines.append(others)
            begun = False
        lines[-1] += piece if begun else piece.lstrip()
        begun = True
    return lines
