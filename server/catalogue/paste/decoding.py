"""Decodes a file's bytes: UTF-8, UTF-16, UTF-32, and Windows-1252, in which older programs of Western Europe save."""

from __future__ import annotations

import codecs

from server.catalogue.paste.result import Place, Unusable

# UTF-32 begins like UTF-16, so it comes first.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
WINDOWS = "windows-1252"
REPLACEMENT = "\ufffd"


def decoded(content: bytes) -> tuple[str, str]:
    """Return a file's text and the name of its encoding; raises Unusable."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _decoded(content[len(mark) :], encoding), encoding
    if encoding := _wide(content):
        return _decoded(content, encoding), encoding
    if b"\0" in content:
        raise Unusable("not_text")
    try:
        return content.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
    if any(ord(c) > 0x7F and not 0xDC80 <= ord(c) <= 0xDCFF for c in content.decode("utf-8", "surrogateescape")):
        raise Unusable("mixed_encoding", Place(line))
    return _decoded(content, "cp1252"), WINDOWS


def _decoded(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise Unusable("unknown_encoding", Place(line)) from None


def _wide(content: bytes) -> str:
    """Return the encoding of a text in UTF-16 without a mark, whose ASCII characters have a zero byte each."""
    if len(content) < 4 or len(content) % 2 or content.count(b"\0") < len(content) // 4:
        return ""
    even, odd = content[::2].count(b"\0"), content[1::2].count(b"\0")
    if even and odd:
        return ""
    return "utf-16-le" if odd else "utf-16-be"
