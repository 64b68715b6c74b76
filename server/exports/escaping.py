"""Escapes text that people typed for Markdown."""

from __future__ import annotations

import re

# Characters with a meaning in Markdown, including "=" under a line and "://" in a URL.
_SPECIAL = re.compile(r"([\\`*_{}\[\]()#+\-.!|~<>&=$@]|:(?=//))")


def plain(text: str) -> str:
    """Return the text on one line, escaped so that Markdown and HTML show it literally."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split())).replace("\\<", "&lt;").replace("\\>", "&gt;")
