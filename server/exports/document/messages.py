"""Messages of the catalogue with runs of another style inside."""

from __future__ import annotations

import re
from typing import Protocol

from server.exports.document.blocks import Content, Run, content
from server.messages.functions import Argument

# A noncharacter: text that people typed has none (core/text/output.py).
_MARK = "\uffff"
_PLACE = re.compile(f"{_MARK}([a-z_]+){_MARK}")


class Messages(Protocol):
    """Formats messages in one language."""

    def text(self, id: str, /, **arguments: Argument) -> str:
        """Return a message."""


def message(words: Messages, id: str, /, **arguments: Argument | Run) -> Content:
    """Return a message as content; an argument of type String may be a run, which keeps its style."""
    runs = {name: value for name, value in arguments.items() if isinstance(value, Run)}
    marked = {name: f"{_MARK}{name}{_MARK}" if isinstance(value, Run) else value for name, value in arguments.items()}
    text, *others = _PLACE.split(words.text(id, **marked))
    return content(text, *(runs[part] if place % 2 == 0 else part for place, part in enumerate(others)))
