"""The words that tables and lists name their parts by, in every language of the pages."""

from __future__ import annotations

import pytest

from server.catalogue.paste.headings import direction_of, is_knock_out, part_of, scale_of
from server.catalogue.paste.words import words
from server.core.model import LANGUAGES
from tests.support.pasting import read

# By language: the heads of a table with criteria in rows, how a must is marked, a direction, and a scale.
TABLES = {
    "en": (
        "Criterion",
        "Weight",
        "Description",
        "Direction",
        "Scale",
        "Total",
        "mandatory",
        "lower is better",
        "1 to 5",
    ),
    "de": ("Kriterium", "Gewicht", "Beschreibung", "Richtung", "Skala", "Summe", "K.-o.", "niedriger", "1 bis 5"),
    "fr": ("Critère", "Poids", "Description", "Sens", "Échelle", "Total pondéré", "éliminatoire", "minimiser", "1 à 5"),
    "es": ("Criterio", "Peso", "Descripción", "Sentido", "Escala", "Suma", "excluyente", "menos es mejor", "1 a 5"),
    "pt": ("Critério", "Peso", "Descrição", "Direção", "Escala", "Soma", "obrigatório", "menor é melhor", "1 a 5"),
    "it": ("Criterio", "Peso", "Descrizione", "Direzione", "Scala", "Totale", "obbligatorio", "minimizzare", "1–5"),
    "ja": ("評価基準", "重み", "説明", "方向", "尺度", "合計", "必須", "低いほど良い", "1から5"),
    "zh": ("评价标准", "权重", "说明", "方向", "量表", "总分", "一票否决", "越低越好", "1到5"),
    "ar": ("المعيار", "الوزن", "الوصف", "الاتجاه", "المقياس", "المجموع", "إلزامي", "الأقل أفضل", "1 إلى 5"),
}


def test_every_language_has_words() -> None:
    assert set(TABLES) == set(LANGUAGES)


@pytest.mark.parametrize("language", TABLES)
def test_table_in_any_language_is_understood(language: str) -> None:
    criterion, weight, description, direction, scale, total, must, lower, ends = TABLES[language]
    table = [
        (criterion, weight, description, direction, scale, "A", "B"),
        ("Aa", "3", "So it is", lower, ends, "1", "2"),
        ("Bb", "1", "", "", ends, "2", "1"),
        ("Cc", must, "", "", "", "", ""),
        (total, "", "", "", "", "5", "7"),
    ]
    pasted = read("\n".join(";".join(row) for row in table))
    assert pasted.template is not None, pasted.remarks
    about = pasted.template.description
    assert [o.name for o in about.options] == ["A", "B"]
    one, other, knock_out = about.criteria
    assert (one.weight, one.description, one.direction, other.weight) == (0.75, "So it is", "lower", 0.25)
    assert knock_out.knock_out and about.scale == 5


def test_parts_of_a_table_are_named_in_any_language() -> None:
    for heading, part in {
        "Opzioni": "option", "Opciones:": "option", "選択肢": "option", "方案": "option", "الخيارات": "option",
        "Catégorie": "group", "カテゴリー": "group", "類別?": None, "Pontuação": "total", "排名": "total",
        "Frage": "question", "Domanda": "question", "السؤال": "question", "番号": "number", "N°": "number",
        "gewichtete Summe": "total", "Weighted total (1–5)": "total", "POIDS (%)": "weight", "Performance": None,
    }.items():  # fmt: skip
        assert part_of(heading) == part, heading


def test_words_about_a_criterion_are_read_in_any_language() -> None:
    assert [direction_of(text) for text in ("Cuanto más, mejor", "越高越好。", "maximiser", "fast")] == [
        "higher", "higher", "higher", None,
    ]  # fmt: skip
    assert [is_knock_out(text) for text in ("K. o.", "Obligatoire", "足切り", "شرط أساسي", "often")] == [True] * 4 + [
        False
    ]
    assert [scale_of(text) for text in ("1 à 10", "1〜7", "1 至 5", "5 to 1")] == [(1, 10), (1, 7), (1, 5), None]


def test_no_word_means_two_parts() -> None:
    known = words()
    assert known.parts["media ponderata"] == "total" and len(known.parts) > 400
    assert all(word == word.casefold() for word in {*known.parts, *known.knock_out, *known.lower, *known.higher})
    assert not known.lower & known.higher
