"""Reads a plain list: one name a line, with or without bullets and numbers, in sections if it has headings."""

from __future__ import annotations

import re
from collections.abc import Sequence

from server.catalogue.paste.delimited import LINE_ENDS
from server.catalogue.paste.headings import headings_of, numbered_of, part_of
from server.catalogue.paste.markdown_table import plain
from server.catalogue.paste.result import Draft, DraftCriterion, DraftOption, Of, Place, Unusable
from server.catalogue.paste.table import MAX_ROWS, cleaned
from server.core.text import clean_line

# In front of a name: a bullet, a number or a letter, and a box to tick.
_MARKER = re.compile(
    r"(?:[-*+–—]\s+|[•‣▪◦●○·✓✔☐☑■□]\s*|\(?\d{1,3}[.)]\s+|\uff08?\d{1,3}[\uff0e\uff09、]\s*|\(?[A-Za-z]\)\s+)"
    r"(?:\[[ xX]?\]\s+)?|\[[ xX]?\]\s+"
)
_RULE = re.compile(r"([-*_=~])(?: ?\1){2,}")
_HEADING = re.compile(r"#{1,6} (.*[^#\s])[#\s]*")
_LABELLED = re.compile(r"(\w+) ?[:\uff1a] ?(.+)")
# Chinese, Japanese and Arabic have signs of their own; \uff1a is a colon as wide as a character.
_COLONS = (":", "\uff1a")
_SEVERAL = re.compile(r" ?[;,،] | ?[;؛\uff1b\uff0c、] ?")


def read_list(text: str, of: Of = "options") -> Draft:
    """Return the names in a text; what is before the first heading is taken as a list `of` these."""
    lines = [(line, Place(number)) for number, line in enumerate(LINE_ENDS.split(text), 1)]
    return names_in(lines, of)


def names_in(lines: Sequence[tuple[str, Place]], of: Of = "options") -> Draft:
    """Return the names in lines, each with its place."""
    draft = Draft()
    written = [(" ".join(line.split()), place) for line, place in lines if line and not line.isspace()]
    if len(written) > MAX_ROWS:
        raise Unusable("too_many_lines", written[MAX_ROWS][1], count=len(written), most=MAX_ROWS)
    written = [(line, place) for line, place in written if cleaned(line, place) and not _RULE.fullmatch(line)]
    if len(written) == 1 and len(names := _SEVERAL.split(written[0][0])) > 1:
        written = [(name, written[0][1]) for name in names]
        draft.read_as("one_line", written[0][1], count=len(names))
    first = written[0][0] if len(written) > 1 else ""
    if not first.startswith("#") and not first.endswith(_COLONS) and part_of(first) in ("option", "criterion"):
        # The heading of a column that was copied on its own.
        of = "options" if part_of(first) == "option" else "criteria"
        draft.left_out("heading", written.pop(0)[1], text=clean_line(first))
    for n, (line, place) in enumerate(written):
        of = _read(draft, line, place, of, first=n == 0 and len(written) > 1)
    draft.criteria = _weighted(draft, draft.criteria)
    return draft


def _read(draft: Draft, line: str, place: Place, of: Of, first: bool) -> Of:
    """Take a line as a heading, a question or a name; return what the next lines are."""
    name = _MARKER.match(line)
    text = clean_line(plain(line[name.end() :] if name else line))
    heading = _HEADING.fullmatch(line)
    words = clean_line(heading[1]) if heading else text
    part = part_of(words)
    labelled = None if name else _LABELLED.fullmatch(text)
    if labelled and part_of(labelled[1]) == "question" and not draft.question:
        draft.question = labelled[2]
        draft.read_as("question", place, text=labelled[2])
    elif words.endswith(("?", "\uff1f", "؟")) and not name and not draft.question and (first or heading):
        draft.question = words
        draft.read_as("question", place, text=words)
    elif heading or (text.endswith(_COLONS) and not name):
        if part in ("option", "criterion"):
            return "options" if part == "option" else "criteria"
        draft.left_out("heading", place, text=words.rstrip("".join(_COLONS)))
    elif of == "options":
        draft.options.append(DraftOption(text, place))
    else:
        draft.criteria.append(DraftCriterion(text, place))
    return of


def _weighted(draft: Draft, rows: Sequence[DraftCriterion]) -> list[DraftCriterion]:
    """Return the criteria with what is behind their names."""
    texts = [row.name for row in rows]
    headings = headings_of(texts, loose=True)
    if not any(h.weight or h.knock_out for h in headings) and (numbered := numbered_of(texts)):
        headings = numbered
        draft.read_as("name_and_weight", rows[0].place, text=texts[0])
    found = zip(rows, headings, strict=True)
    return [
        DraftCriterion(h.name, row.place, h.weight, row.place, h.scale, h.direction, knock_out=h.knock_out)
        for row, h in found
    ]
