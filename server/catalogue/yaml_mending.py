"""What people write without the quotes that YAML wants: texts that it would cut at “ #”, or cannot read at all."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Iterator

import yaml
from msgspec import Struct

from server.catalogue.written_numbers import WrittenNumber, read_weight

# PyYAML's messages for the most common mistakes, in words that make sense without knowing how a parser works.
_REWORDED = (
    (r"mapping values are not allowed here", "a second “: ” on one line; put a text that contains one in quotes"),
    (r"found character '\\t' that cannot start any token", "expected spaces here, got a tab; replace it"),
    (r"found character '(.)' that cannot start any token", "a text that starts with “{}” needs quotes"),
    (r"but found another document", "expected one document, got another after “---”; remove that line"),
    (
        r"expected <block end>, but found '(?:<scalar>|,|\]|\})'",
        "expected the end of the line; put the whole text in quotes, and close every quotation mark",
    ),
    (
        r"expected <block end>, but found .*",
        "expected the same indentation as in the lines above; align this line with the one it belongs to",
    ),
    (
        r"expected ',' or '(.)', but got .*",
        "expected a comma or “{}”; close every bracket, and put texts with brackets or “ #” in quotes",
    ),
    (
        r"could not find expected ':'",
        "expected the name of a field and “: ” in the line above, or a dash before a text",
    ),
    (r"found unexpected end of stream", "expected a closing quotation mark before the end; add it where the text ends"),
    (
        r"sequence entries are not allowed here",
        "expected a new line before the dash of a list, or quotes around the text",
    ),
    (r"expected alphabetic or numeric character, but found .*", "a text that starts with “*” or “&” needs quotes"),
    (
        r"found unknown escape character .*",
        "after a backslash in double quotes, expected a letter such as n; use single quotes",
    ),
    (r"expected the node content, but found .*", "expected a text here; put texts with “,”, brackets or “%” in quotes"),
    (r"mapping keys are not allowed here", "a text that starts with “? ” needs quotes"),
    (r"found (?:incompatible YAML document.*|duplicate YAML directive)", "expected no line “%YAML”; remove it"),
    (
        r"expected '<document start>', but found .*",
        "nothing may follow “...”, and a first line that starts with “%” ends with a line “---”; remove them",
    ),
)
# The same by what PyYAML was reading, for the messages that are not above.
_BY_CONTEXT = (
    (r"while scanning a directive", "a line that starts with “%” is not for catalogues; put a text in quotes"),
    (
        r"while scanning a block scalar",
        "behind “|” or “>”, expected the end of the line and the text below; put a text with this sign in quotes",
    ),
    (r"while scanning a double-quoted scalar", "after “\\x” or “\\u”, expected a code; use single quotes"),
    (r"while scanning a quoted scalar", "expected a closing quotation mark before “---” or “...”; add it"),
    (r"while (?:scanning|parsing) a .*(?:tag|node).*", "a text that starts with “!” needs quotes"),
)
# What is left: what one line or its neighbours do wrong.
_UNKNOWN = "this line does not fit the ones above it; check its indentation, and put its text in quotes"

# More than a session may have of options and criteria together.
MAX_MENDS = 200

_BLOCK_TEXT = re.compile(r":\s+[|>][+-]?\d?\s*$", re.MULTILINE)
_LINE = re.compile(r"(\s*(?:-\s+)*)(?:([a-z_]+)(:\s+))?(.*)")
_COMMENT = re.compile(r"[ \t]+#(.*)")


class Mend(Struct, frozen=True):
    """What was read in another way than YAML does: a text in place of one with a `comment`, a mapping or an error."""

    code: str
    line: int
    text: str


def reworded(problem: str, context: str, line: str) -> str:
    """Return PyYAML's message about a line in plain words; `context` is what it was reading."""
    if problem == "mapping values are not allowed here" and len(re.findall(r":(?:\s|$)", line)) < 2:
        return (
            "the line above is a text that goes on here; write a space after the “:” of its field, "
            "and align this line with the field that it belongs to"
        )
    for pattern, sentence in _REWORDED:
        if match := re.fullmatch(pattern, problem):
            return sentence.format(*match.groups())
    return next((words for pattern, words in _BY_CONTEXT if re.fullmatch(pattern, context)), _UNKNOWN)


def quoted(text: str, fields: Collection[str]) -> tuple[str, list[Mend]]:
    """Return a YAML text that cannot be read, with quotes around the texts that need them; unchanged if there are none.

    `fields` are the names that a field may have.
    """
    if _BLOCK_TEXT.search(text):
        return text, []
    lines = text.split("\n")
    mends: list[Mend] = []
    for n, line in enumerate(lines):
        match = _LINE.fullmatch(line.rstrip("\r"))
        if match is None:
            continue
        indent, name, colon, value = match.groups(default="")
        if name and name not in fields:
            name, colon, value = "", "", name + colon + value
        value = value.strip()
        if _needs_quotes(value, item=not name) and (name or "-" in indent):
            lines[n] = f"{indent}{name}{colon}'{value.replace(chr(39), 2 * chr(39))}'"
            mends.append(Mend("quoted", n + 1, value))
    return ("\n".join(lines), mends) if len(mends) <= MAX_MENDS else (text, [])


def _needs_quotes(value: str, item: bool) -> bool:
    if value[:1] in ("'", '"', "[", "{", "|", ">", ""):
        return False
    # A single “: ” in an item of a list may begin a mapping.
    return value[0] in "@`%*&!" or len(re.findall(r":\s", value + " ")) > (1 if item else 0)


def comment_after(text: str, node: yaml.ScalarNode) -> str | None:
    """Return what follows “ #” after a text without quotes on its line, with the sign; None if nothing does."""
    if node.style is not None:
        return None
    end = node.end_mark.index
    match = _COMMENT.match(text, end, _line_end(text, end))
    return match[0].strip() if match else None


def name_and_value(node: yaml.Node, fields: Collection[str]) -> tuple[yaml.ScalarNode, yaml.ScalarNode] | None:
    """Return the name and the value of an item such as “Option A: keep it”, which YAML reads as a mapping.

    None if its name is, or may be meant to be, one of the fields.
    """
    if not isinstance(node, yaml.MappingNode) or node.flow_style or len(node.value) != 1:
        return None
    key, value = node.value[0]
    if not isinstance(key, yaml.ScalarNode) or not isinstance(value, yaml.ScalarNode):
        return None
    if key.style is not None or value.style is not None or not value.value:
        return None
    if key.value in fields or difflib.get_close_matches(key.value, fields, 1, 0.75):
        return None
    return key, value


def is_weight(text: str) -> bool:
    """Return whether a text is a weight."""
    return isinstance(read_weight(text), WrittenNumber)


def _line_end(text: str, start: int) -> int:
    ends: Iterator[int] = (place for end in "\n\r" if (place := text.find(end, start)) >= 0)
    return min(ends, default=len(text))
