"""What text from people may hold: nothing invisible that has no effect, and everything that has one."""

from __future__ import annotations

import sys
import unicodedata
from itertools import islice

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from server.core.refused import Refused
from server.core.text import (
    checked_line,
    checked_paragraphs,
    clean_line,
    clean_paragraphs,
    escaped,
    replaced,
    shorten,
    visible_length,
)
from server.core.text.cleaning import MAX_MARKS
from server.core.text.output import UNSAFE
from tests.support.effort import examples
from tests.support.rows import one_test_for
from tests.support.written_names import EMOJI, NAMES


@one_test_for([*NAMES.values(), *EMOJI], name=ascii)
def test_honest_text_passes(text: str) -> None:
    composed = unicodedata.normalize("NFC", text)
    assert clean_line(text) == composed
    assert clean_line(f"x {text}, {text}") == f"x {composed}, {composed}"
    assert clean_paragraphs(f"{text}\n  {text}") == f"{composed}\n  {composed}"
    assert clean_line(unicodedata.normalize("NFD", text)) == composed, "the two spellings are one"


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("  Ada \t Lovelace\r\n", "Ada Lovelace"),
        ("Ada\u2028\u2029\x85\x0b\x0c\u00a0\u3000Lovelace", "Ada Lovelace"),
        ("A\0d\x1b[31ma\x7f\x9b", "Ad[31ma"),
        ("Ada\u202egnp.\u202c", "Adagnp."),
        ("\u2066Ada\u2069\u2067x\u2068y\u2069", "Adaxy"),
        ("Ada\u200e \u200fx\u061c", "Ada x"),
        ("A\u200bd\u2060a\ufeff\u00ad", "Ada"),
        ("Grace\u034f", "Grace"),
        ("Gr\u200dac\u200ce", "Grace"),
        ("اا\u200c\u200dب ا\u200cب", "اا\u200dب اب"),
        ("م\u200c\u200cب", "م\u200cب"),
        ("م\u200c م", "م م"),
        ("👩\u200d\u200d💻\u200d 👩\u200dx", "👩\u200d💻 👩x"),
        ("a\u200d💻", "a💻"),
        ("\u200d💻", "💻"),
        ("\u0378\u200cب", "\u0378ب"),
        ("a\ufe0f\ufe0fb\U000e0100\U000e0101", "a\ufe0fb"),
        ("李\U000e0100\U000e0101", "李\U000e0100"),
        ("\ufe0fa \ufe0fb", "a b"),
        ("Hi\U000e0049\U000e0067\U000e006e\U000e007f", "Hi"),
        ("🏴\U000e0067\U000e0062", "🏴"),
        ("🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f\U000e0067", "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"),
        ("\U000e0001\U000e0041", ""),
        ("a\u115f\u1160\u3164\uffa0b", "ab"),
        ("ᠮ\u180e x\u180b", "ᠮ x"),
        ("\u0301\u0301Ada", "Ada"),
        ("a" + "\u0301" * 30, "á" + "\u0301" * MAX_MARKS),
        ("a\ufff9b\ufffbc\ufffc\ufdd0\ufffe\U0001ffff\U0010ffff\ud800", "abc"),
        ("Cafe\u0301", "Café"),
        ("x\u034f\u0301", "x\u0301"),
    ],
    ids=ascii,
)  # fmt: skip
def test_what_has_no_effect_is_removed(text: str, cleaned: str) -> None:
    assert clean_line(text) == cleaned


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            " ",
            "\u200b",
            "\u3164",
            "\u115f\u1160",
            "\u2800\u2800",
            "\u034f",
            "\u0301",
            "\u00ad",
            "\u202e",
            "\0\x1b",
        ),
        *("\u3000", "\ufeff", "\ufe0f", "\U000e0020\U000e007f", "\U0001d159", "\u180e", "\u17b4", "\u2063", "\u200f"),
        *("\u200d\u200d", "\u0301 \u2800\n\u3164", "\ud800"),
    ],
    ids=ascii,
)
def test_text_without_anything_visible_is_empty(text: str) -> None:
    assert clean_line(text) == "" and clean_paragraphs(text) == ""


def test_paragraphs_keep_their_shape() -> None:
    typed = "\n\n Pros:\r\n  - fast\t\x1b\r  - small\u2028\n\n\n\n\nCons:\x85- new \u202e \n\n"
    assert clean_paragraphs(typed) == "Pros:\n  - fast\n  - small\n\nCons:\n- new"


# What may be left of each category; a sample of every category is tried between and around letters.
NEVER = {"Cc", "Cs", "Zl", "Zp"}


def categories() -> list[tuple[str, list[str]]]:
    """Return every category with all its characters."""
    found: dict[str, list[str]] = {}
    for code in range(sys.maxunicode + 1):
        found.setdefault(unicodedata.category(chr(code)), []).append(chr(code))
    return sorted(found.items())


@one_test_for(categories, name=lambda row: row[0])
def test_every_category_is_kept_or_removed_as_documented(category: str, characters: list[str]) -> None:
    for character in islice(characters, 0, None, max(1, len(characters) // 400)):
        cleaned = clean_line(f"a{character}b")
        assert clean_line(cleaned) == cleaned and UNSAFE.search(cleaned) is None
        if category in NEVER:
            assert cleaned in ("ab", "a b"), ascii(character)
        elif category == "Zs":
            assert cleaned == "a b", ascii(character)
        elif category == "Cf":
            assert cleaned in ("ab", f"a{character}b"), ascii(character)
        elif category not in ("Cn", "Mn", "Lo", "So"):
            assert cleaned == unicodedata.normalize("NFC", f"a{character}b"), ascii(character)


TRICKY = st.text(
    st.sampled_from(
        "aé e\u0301\u0327\u200b\u200c\u200d\u200e\u200f\u061c\u202e\u2066\u2069\u00ad\u034f\ufe0f\ufe0e\U000e0100\u180b\u180e"
        "\u115f\u1160\u1100\u1161\u11a8\u3164\u2800م‌ابक्रর্ন👩💻🏴\U000e0067\U000e0062\U000e007f🏽ᠮกក李\n\t\r\0\x1b\x85\u2028\ufeff\ufffc"
    ),
    max_size=30,
)  # fmt: skip


@settings(max_examples=examples(40, 60), deadline=None)
@given(TRICKY | st.text())
@example("\u09b0\u200d\u09cd")
def test_cleaning_is_idempotent_and_safe(text: str) -> None:
    line, paragraphs = clean_line(text), clean_paragraphs(text)
    assert clean_line(line) == line and clean_paragraphs(paragraphs) == paragraphs
    assert "\n" not in line and UNSAFE.search(line) is None and UNSAFE.search(paragraphs) is None
    assert unicodedata.is_normalized("NFC", line) and unicodedata.is_normalized("NFC", paragraphs)
    assert line == line.strip() and "  " not in line


@settings(max_examples=examples(50), deadline=None)
@given(st.text(st.sampled_from("abc défg Ж中か한👍1!?"), max_size=40))
def test_visible_text_is_only_normalised(text: str) -> None:
    assert clean_line(text) == " ".join(text.split())


# ---- length


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("", 0), ("Ada", 3), ("Café", 4), ("👨\u200d👩\u200d👧\u200d👦", 1), ("🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f", 1),
        ("🇩🇪🇫🇷", 2), ("1\ufe0f\u20e3", 1), ("प्रिया", 2), ("한국", 2), ("á\u0301\u0301", 1),
    ],
    ids=ascii,
)  # fmt: skip
def test_length_counts_what_people_see(text: str, length: int) -> None:
    assert visible_length(text) == length


def test_text_up_to_the_limit_is_taken_and_longer_text_is_quoted() -> None:
    family = "👨\u200d👩\u200d👧\u200d👦"
    assert checked_line(family * 3, 3) == family * 3
    assert checked_paragraphs("x\n" * 999 + "xy") == "x\n" * 999 + "xy"
    for checked, text, most, count in (
        (checked_line, family * 40, 39, 40),
        (checked_line, "é" * 81, 80, 81),
        (checked_paragraphs, "x\u00a0" * 1000 + "y", 2000, 2001),
    ):
        with pytest.raises(Refused) as caught:
            checked(text, most)
        params = caught.value.statement.params
        assert (caught.value.code, params["most"], params["count"]) == ("text_too_long", most, count)
        assert visible_length(str(params["start"])) <= 30


def test_shortening_cuts_no_character_in_two() -> None:
    family = "👨\u200d👩\u200d👧"
    assert shorten(family * 5, 2) == family * 2
    assert shorten("Ada", 5) == "Ada" and shorten("Cafés", 4) == "Café"


# ---- output


def test_unsafe_characters_are_replaced_in_documents_and_escaped_in_lines() -> None:
    assert replaced("a\0\x1b[1m\u202eb\r\nc\td\r") == "a\ufffd\ufffd[1m\ufffdb\nc\td\n"
    assert escaped("a\0\x1b[1m\u202eb\r\nc\td\x9b\ud800é") == "a\\x00\\x1b[1m\\u202eb\\r\\nc\\td\\x9b\\ud800é"


@settings(max_examples=examples(50), deadline=None)
@given(TRICKY)
def test_clean_text_needs_no_replacement(text: str) -> None:
    assert replaced(clean_paragraphs(text)) == clean_paragraphs(text)
    assert escaped(clean_line(text)) == clean_line(text)
