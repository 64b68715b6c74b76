"""Names that look alike, by the skeletons of UTS 39."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scripts.confusables import TABLE, table
from server.core.text import clean_line, folded, name_keys, skeleton
from tests.support.effort import examples
from tests.support.written_names import EMOJI, NAMES

SAME = [
    ("Grace", "GRACE"), ("Grace", "Grace\u034f"), ("Grace", "Gr\u0430ce"), ("GRACE", "G\u042f\u0410CE".replace("\u042f", "R")),
    ("Café", "Cafe\u0301"), ("Straße", "STRASSE"), ("Hans", "\u0397ans"), ("hans", "\u0397ANS"), ("Iris", "lris"),
    ("Ada", "Ａｄａ"), ("Ada", "𝐀𝐝𝐚"), ("Bob", "B\u043eb"), ("Bob", "B0b".replace("0", "\u03bf")), ("1", "l"), ("O1iver", "Oliver"),
    ("Ada Lovelace", "Ada\u3000Lovelace"), ("می\u200cخواهم", "میخواهم"), ("Postgre", "Роstgrе"), ("Ada", "\u202eAda"), ("x-y", "x‐y"),
    ("Modern", "Modem"), ("File", "ﬁle"),
]  # fmt: skip
DIFFERENT = [
    ("CAI", "CAL"), ("AI", "AL"), ("BI", "BL"), ("Cafe", "Café"), ("Ada", "Ada 2"), ("Option 1", "Option 2"), ("C", "C++"),
    ("🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f", "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"),
    ("👩\u200d💻", "👩\u200d🔬"), ("🇩🇪", "🇫🇷"), ("Müller", "Muller"), ("Type A", "Type B"), ("пример", "primer"), ("日", "目"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), SAME, ids=ascii)
def test_lookalikes_have_a_key_in_common(one: str, other: str) -> None:
    assert name_keys(one) & name_keys(other)


@pytest.mark.parametrize(("one", "other"), DIFFERENT, ids=ascii)
def test_different_names_have_none(one: str, other: str) -> None:
    assert not name_keys(one) & name_keys(other)


def test_names_of_all_scripts_and_emoji_are_distinct() -> None:
    names = [*NAMES.values(), *EMOJI]
    for place, name in enumerate(names):
        alike = [other for other in names[:place] if name_keys(name) & name_keys(other)]
        # A joiner and a variation selector change the form of a character, not which one it is.
        assert not alike or {name, *alike} <= {"क्\u200dष", "क्\u200cष", "☺\ufe0f", "☺\ufe0e"}, (name, alike)


ALIKE = st.text(st.sampled_from("aаα Iil1|OоΟ0mrnсcCС\u0301éÅ\u034f\u200dßﬁ①ＡΗHη"), max_size=8)


@settings(max_examples=examples(150), deadline=None)
@given(ALIKE | st.text(max_size=12))
def test_skeletons_are_stable(text: str) -> None:
    assert skeleton(skeleton(text)) == skeleton(text)
    assert (
        skeleton(unicodedata.normalize("NFC", text)) == skeleton(unicodedata.normalize("NFD", text)) == skeleton(text)
    )
    assert folded(text) == folded(unicodedata.normalize("NFKC", text))
    assert name_keys(clean_line(text)) == name_keys(text)


def test_table_is_the_one_of_unicode_17() -> None:
    content = TABLE.read_text(encoding="utf-8")
    assert (
        "Version: 17.0.0" in content
        and "© 2025 Unicode®, Inc." in content
        and "UNICODE LICENSE V3" in (TABLE.parent / "LICENSE-UNICODE").read_text(encoding="utf-8")
    )
    assert content.isascii() or content.split("\n#\n")[1].isascii()
    assert (
        sum(len(line.partition(":")[2].split() or line.split()) for line in content.splitlines() if line[0] != "#")
        > 5000
    )


def test_script_writes_the_table() -> None:
    source = (
        "\ufeff# confusables.txt\n# Date: today\n# © 2025 Unicode®, Inc.\n# Version: 17.0.0\n#\n"
        "0430 ;\t0061 ;\tMA\t# ( а → a ) CYRILLIC SMALL LETTER A\n"
        "00E0 ;\t0061 0300 ;\tMA\t# has a canonical decomposition\n"
        "0251 ;\t0061 ;\tMA\t#\n0022 ;\t0027 0027 ;\tMA\t#*\n"
    )
    lines = table(source).splitlines()
    assert lines[-2:] == ["27 27: 22", "61: 251 430"]
    assert "#   Version: 17.0.0" in lines and "#   © 2025 Unicode®, Inc." in lines
