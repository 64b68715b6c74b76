"""What a heading of a table or a list names, and what people write behind a criterion's name."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Literal

from msgspec import Struct

from server.catalogue.paste.words import Part, words
from server.catalogue.written_numbers import WrittenNumber, read_number

# Signs may be those of Chinese and Japanese, which are as wide as a character.
_BRACKETS = re.compile(r"(.*\S)\s*[(\[\uff08\uff3b]([^()\[\]\uff08\uff09\uff3b\uff3d]{1,80})[)\]\uff09\uff3d]")
# Behind the name without brackets: “Cost: 25 %”, “Cost = 3”, “Cost – 25 %”; after a space alone only “Cost 25 %”.
_BEHIND = re.compile(r"\s*[:=\uff1a\uff1d]\s*|\s+[–—-]\s+|\s+")
_NUMBERED = re.compile(r"(.*[^\W\d].*?)\s+(\S{1,24})")
_LONGEST, _LONGEST_BEHIND = 200, 24


class Heading(Struct):
    """A criterion's name, and what stood behind it: empty where nothing did."""

    name: str
    weight: str = ""
    scale: str = ""
    direction: str = ""
    knock_out: bool = False
    certain: bool = False  # the weight is marked as one, by a sign or a word


def part_of(text: str) -> Part | None:
    """Return the part that a heading names; None if it is the name of an option or a criterion."""
    heading, known = _plain(re.sub(r"[(\[][^()\[\]]*[)\]]|\bin %|%", " ", text[:_LONGEST])), words()
    qualified = known.qualified.fullmatch(heading)
    return known.parts.get(heading) or (known.parts.get(qualified[1]) if qualified else None)


def direction_of(text: str) -> Literal["higher", "lower"] | None:
    """Return the direction that a text names."""
    plain, known = _plain(text), words()
    return "lower" if plain in known.lower else "higher" if plain in known.higher else None


def is_knock_out(text: str) -> bool:
    """Return whether a text names a knock-out criterion."""
    return unicodedata.normalize("NFKC", text).strip().casefold().strip(".") in words().knock_out


def scale_of(text: str) -> tuple[int, int] | None:
    """Return the lowest and the highest number of a scale such as “1–5”."""
    match = words().scale.fullmatch(unicodedata.normalize("NFKC", text).strip().casefold().strip("()[]"))
    ends = (int(match[1]), int(match[2])) if match else (0, 0)
    return ends if ends[0] < ends[1] else None


def heading_of(text: str, loose: bool = False) -> Heading:
    """Return a criterion's name without what is behind it in brackets; with `loose`, also without brackets."""
    brackets = _BRACKETS.fullmatch(text[:_LONGEST])
    if brackets and len(text) <= _LONGEST:
        heading = Heading(brackets[1])
        if all(_understood(part, heading) for part in _pieces(brackets[2])):
            return heading
    for sign in _BEHIND.finditer(text) if loose and len(text) <= _LONGEST else ():
        name, behind, heading = text[: sign.start()], text[sign.end() :], Heading(text[: sign.start()])
        understood = bool(name) and len(behind) <= _LONGEST_BEHIND and _understood(behind, heading)
        if understood and (sign[0].strip() or heading.certain):
            return heading
    return Heading(text)


def headings_of(texts: Sequence[str], weighted: bool = False, loose: bool = False) -> list[Heading]:
    """Return the names of criteria and what is behind them; a number is a weight by its sign, or if all have one.

    It is none if the criteria are `weighted` in another place.
    """
    headings = [heading_of(text, loose) for text in texts]
    weighing = [heading for heading in headings if not heading.knock_out]
    numbered = all(heading.weight for heading in weighing) and len(weighing) > 1
    return [
        Heading(text) if heading.weight and (weighted or not (numbered or heading.certain)) else heading
        for text, heading in zip(texts, headings, strict=True)
    ]


def numbered_of(texts: Sequence[str]) -> list[Heading] | None:
    """Return names with the numbers behind them as weights, as in “Cost 3”; None unless each has one.

    Without them the names must still differ: “Phase 1” and “Phase 2” have no weights.
    """
    matches = [_NUMBERED.fullmatch(text[:_LONGEST]) for text in texts]
    found = [match for match in matches if match and read_number(match[2]) != "unreadable"]
    if len(texts) < 2 or len(found) < len(texts) or len({match[1].casefold() for match in found}) < len(found):
        return None
    return [Heading(match[1], match[2]) for match in found]


def _pieces(text: str) -> Iterator[str]:
    """Yield the parts of a text in brackets; a comma may also be that of a number."""
    if read_number(text) != "unreadable":
        yield text
    else:
        yield from re.split(r"[;\uff1b\uff0c、]|,\s", text)


def _understood(text: str, heading: Heading) -> bool:
    """Set what a text says about a criterion; return whether it says anything."""
    text = text.strip()
    if is_knock_out(text):
        heading.knock_out = True
    elif direction := direction_of(text):
        heading.direction = direction
    elif scale_of(text):
        heading.scale = text
    elif (word := words().weight.fullmatch(text)) and read_number(word[1]) != "unreadable":
        heading.weight, heading.certain = word[1], True
    elif (number := read_number(text)) != "unreadable":
        heading.weight = text
        heading.certain = isinstance(number, WrittenNumber) and number.percent
    else:
        return False
    return True


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().replace(",", "").strip(" .:*。").split())
