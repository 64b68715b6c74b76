"""Ids that are derived from names in any script."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from server.core.description import slug
from server.core.transliteration import latin
from tests.support.rows import one_test_for


@one_test_for(
    [
        ("Größe", "grosse"),
        ("Ærøskøbing Łódź", "aeroskobing-lodz"),
        ("İstanbul ﬁle Ⅳ", "istanbul-file-iv"),
        ("Tiếng Việt", "tieng-viet"),
        ("Скорость подъезда", "skorost-podezda"),
        ("Ταχύτητα", "tachytita"),
        ("السرعة ٢", "alsrh-2"),
        ("キャッシュ・サーバー", "kyasyu-saba"),
        ("がっこう", "gakou"),
        ("性能", "u6027-u80fd"),
        ("한국어", "hangugeo"),
        ("🚀 Rocket!", "rocket"),
        ("🚀", "x"),
        ("\u0301", "x"),
    ]
)
def test_id_follows_the_sound_of_a_name(name: str, id: str) -> None:
    assert slug(name, ()) == id


def test_ids_of_different_names_differ_in_any_script() -> None:
    names = ["速度", "コスト", "安全性", "السعر", "الجودة", "المخاطر", "цена", "качество"]
    ids = [slug(name, ()) for name in names]
    assert len(set(ids)) == len(names) and "x" not in ids


@given(st.text())
def test_any_text_becomes_ascii(text: str) -> None:
    assert latin(text).isascii()


@given(st.text(st.characters(max_codepoint=127)))
def test_ascii_stays_as_it_is(text: str) -> None:
    assert latin(text) == text.lower()
