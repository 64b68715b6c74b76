"""Makes text safe to write: sessions that were recorded by older versions may hold anything."""

from __future__ import annotations

import re

# Controls other than tab and newline, line and paragraph separators, bidirectional controls that reorder what follows,
# annotations, noncharacters and surrogates.
_UNSAFE = "\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u206f\ufff9-\ufffb\ufffe\uffff\ud800-\udfff"
UNSAFE = re.compile(f"[{_UNSAFE}]")
_UNSAFE_IN_LINE = re.compile(f"[\t\n{_UNSAFE}]")


def replaced(text: str) -> str:
    """Return the text for a document: each unsafe character becomes U+FFFD, the replacement character."""
    return UNSAFE.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))


def escaped(text: str) -> str:
    """Return the text for one line of a terminal or a log: unsafe characters become escapes such as \\x1b."""
    return _UNSAFE_IN_LINE.sub(lambda match: repr(match[0])[1:-1], text)
