"""Lines of a fixed pitch."""

from __future__ import annotations

import pytest

from server.exports.wrapping import wrapped


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", ["- "]),
        ("one two three", ["- one two", "  three"]),
        ("a/very/long/word b", ["- a/very/long/word", "  b"]),
        ("一二三四五六七八。九", ["- 一二三四", "  五六七", "  八。九"]),
        ("見る abc です", ["- 見る abc", "  です"]),
    ],
)
def test_text_is_broken_where_its_script_allows(text: str, lines: list[str]) -> None:
    assert wrapped(text, 10, "- ", "  ") == lines
