"""Lines of code of a service."""

from __future__ import annotations

import io
import tokenize
from pathlib import Path

from laboratory.frameworks import CHECKED, SETUPS, Framework

# Files beside the service, for comparisons: the same with another database, another library.
VARIANTS = ("over_", "with_")
NOT_CODE = {
    *(tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT),
    *(tokenize.ENCODING, tokenize.ENDMARKER),
}


def lines_of_code(framework: Framework) -> int:
    """Return the lines of the service's Python without comments, blank lines and docstrings."""
    paths = (path for path in framework.folder.rglob("*.py") if not {SETUPS, CHECKED} & {*path.parts})
    return sum(_lines(path) for path in paths if not path.name.startswith(VARIANTS))


def _lines(path: Path) -> int:
    counted: set[int] = set()
    statement: list[tokenize.TokenInfo] = []
    for token in tokenize.generate_tokens(io.StringIO(path.read_text()).readline):
        if token.type == tokenize.NEWLINE:
            if any(t.type != tokenize.STRING for t in statement):  # a statement of only a string is a docstring
                counted.update(n for t in statement for n in range(t.start[0], t.end[0] + 1))
            statement = []
        elif token.type not in NOT_CODE:
            statement.append(token)
    return len(counted)
