"""Removes from text what nobody can see, unless it changes how the visible text is written (UAX 15, UAX 31, UTS 51).

Out are controls, bidirectional embeddings, overrides and isolates, and the other characters that Unicode calls
default-ignorable. Some of these are kept, but only where they have an effect: joiners, variation selectors, the tags
of flags, directional marks, and fillers.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from idna.core import valid_contextj
from wcwidth import iter_graphemes

# More marks on one character than any script needs (Tibetan stacks have up to eight) cover the lines around it.
MAX_MARKS = 8
# The number of characters next to a joiner that decide whether it joins: a base with all its marks.
NEAR = MAX_MARKS + 4

# Never kept: controls that are not white space, surrogates, noncharacters, annotations and the object replacement
# character, and default-ignorable characters without an effect of their own in plain text.
_NEVER = re.compile(
    "[\0-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u034f\u17b4\u17b5\u202a-\u202e\u2060-\u206f\u3164\ufdd0-\ufdef\ufeff"
    "\uffa0\ufff0-\ufffc\ufffe\uffff\ud800-\udfff\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e001f"
    "\U000e0080-\U000e00ff\U000e01f0-\U000e0fff"
    + "".join(chr(n << 16 | m) for n in range(1, 17) for m in (0xFFFE, 0xFFFF))
    + "]"
)
# The tags of a subdivision's flag follow a black flag and end with a cancel tag (UTS 51); no others are kept.
_TAGS = re.compile("(\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{3,6}\U000e007f)|[\U000e0020-\U000e007f]+")
# Kept where they have an effect.
_SOMETIMES = re.compile("[\u061c\u115f\u1160\u180b-\u180f\u200b-\u200f\ufe00-\ufe0f\U000e0100-\U000e01ef]")
_JOINERS = "\u200c\u200d"
_LINE_ENDS = re.compile("\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
# Scripts without spaces between words, where U+200B says that a line may break.
_WITHOUT_SPACES = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u1950-\u19df\u1a20-\u1aaf\ua9e0-\ua9ff\uaa60-\uaadf]"
)
_LEADING_CONSONANT = re.compile("[\u1100-\u115f\ua960-\ua97c]")
_VOWEL = re.compile("[\u1160-\u11a7\ud7b0-\ud7c6]")
_TRAILING_CONSONANT = re.compile("[\u11a8-\u11ff\ud7cb-\ud7fb]")
_MONGOLIAN = re.compile("[\u1820-\u18aa\ua840-\ua877]")

# Characters of a visible kind that have no ink.
_BLANK = "\u115f\u1160\u2800\U0001d159"

_VIRAMA = 9  # canonical combining class
_BEH = "\u0628"  # an Arabic letter that joins on both sides


def clean_line(text: str) -> str:
    """Return the text on one line, in Normalization Form C, without what nobody can see; empty if that is all of it.

    White space of any kind becomes single spaces. Cleaning the result again changes nothing.
    """
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    return _settled(lambda line: " ".join(_cleaned(" ".join(line.split())).split()), text)


def clean_paragraphs(text: str) -> str:
    """Return the same for a text of several lines: their breaks and the spaces within them are kept.

    Of several empty lines one is kept, and tabs become spaces.
    """
    return _settled(_lines, text)


def is_blank(character: str) -> bool:
    """Return whether a character is white space, a filler, or another one without ink that may have an effect."""
    return character.isspace() or character in _BLANK or bool(_SOMETIMES.match(character) or _NEVER.match(character))


def _settled(step: Callable[[str], str], text: str) -> str:
    """Apply a step until it changes nothing: what is removed may leave something else without an effect."""
    while (after := step(text)) != text:
        text = after
    return text if any(map(_has_ink, text)) else ""


def _lines(text: str) -> str:
    lines = (_cleaned(line.replace("\t", " ").replace("\x1f", " ")).rstrip() for line in _LINE_ENDS.split(text))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _cleaned(line: str) -> str:
    """Return a line without white space other than spaces, cleaned."""
    if line.isascii():
        return _NEVER.sub("", line)
    line = unicodedata.normalize("NFC", _TAGS.sub(lambda match: match[1] or "", _NEVER.sub("", line)))
    right_to_left = any(map(_is_right_to_left, line))
    kept: list[str] = []
    marks = 0
    for place, character in enumerate(line):
        if _SOMETIMES.match(character):
            before = "".join(kept[-NEAR:])
            if not _has_effect(character, before, line, place, right_to_left):
                continue
        category = unicodedata.category(character)
        marks = marks + 1 if category[0] == "M" else 0
        # Marks at the start of a line would sit on whatever is shown in front of it.
        if marks > MAX_MARKS or (not kept and category in ("Mn", "Me")):
            continue
        kept.append(character)
    return unicodedata.normalize("NFC", "".join(kept))


def _has_effect(character: str, before: str, line: str, place: int, right_to_left: bool) -> bool:
    """Return whether a character of _SOMETIMES changes what is seen, given what is kept before it."""
    last = before[-1:]
    after = _SOMETIMES.sub("", line[place + 1 : place + 1 + NEAR])
    match character:
        case "\u200c":
            return last not in ("", *_JOINERS) and _separates(before, after)
        case "\u200d":
            return last not in ("", *_JOINERS) and _joins(before, after)
        case "\u200e" | "\u200f" | "\u061c":
            return right_to_left and not _SOMETIMES.match(last)
        case "\u200b":
            return bool(_WITHOUT_SPACES.match(last) and _WITHOUT_SPACES.match(after))
        case "\u115f":
            return bool(_VOWEL.match(line, place + 1))
        case "\u1160":
            return bool(_LEADING_CONSONANT.match(last) and _TRAILING_CONSONANT.match(line, place + 1))
        case "\u180e":
            return bool(_MONGOLIAN.match(last) and _MONGOLIAN.match(after))
        case "\u180b" | "\u180c" | "\u180d" | "\u180f":
            return bool(_MONGOLIAN.match(last))
    if character < "\U000e0100":
        return _takes_variation(last)
    return unicodedata.name(last, "").startswith("CJK ") if last else False


def _separates(before: str, after: str) -> bool:
    """Return whether a non-joiner separates letters that would join, or follows a virama (UAX 31, A1 and A2)."""
    return _valid(f"{before}\u200c{after}", len(before))


def _joins(before: str, after: str) -> bool:
    """Return whether a joiner joins: after or before a virama (UAX 31, B), to a cursive letter, or in an emoji."""
    if unicodedata.combining(before[-1]) == _VIRAMA or (after and unicodedata.combining(after[0]) == _VIRAMA):
        return True
    if _valid(f"{before}\u200c{_BEH}", len(before)) or (after and _valid(f"{_BEH}\u200c{after}", 1)):
        return True
    together = bool(after) and unicodedata.category(after[0])[0] != "M"
    return together and len(list(iter_graphemes(f"{list(iter_graphemes(before))[-1]}\u200d{after[0]}"))) == 1


def _valid(text: str, place: int) -> bool:
    try:
        return valid_contextj(text, place)
    except ValueError:  # next to a character without a name
        return False


def _takes_variation(last: str) -> bool:
    """Return whether a variation selector may follow: a visible character, and no other selector."""
    return bool(last) and (unicodedata.category(last) == "Mc" or _has_ink(last))


def _is_right_to_left(character: str) -> bool:
    return unicodedata.bidirectional(character) in ("R", "AL") and not _SOMETIMES.match(character)


def _has_ink(character: str) -> bool:
    """Return whether a character is visible by itself; one that is newer than Python's tables counts as visible."""
    category = unicodedata.category(character)
    return character not in _BLANK and (category[0] in "LNPS" or category in ("Co", "Cn"))
