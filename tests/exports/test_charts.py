"""Charts: what they show, that text fits and stays text, and that pixels have it."""

from __future__ import annotations

import io
import xml.etree.ElementTree as ET

import pytest
from msgspec import structs
from PIL import Image

from server.exports import FORMATS, svg
from server.exports.charts import ranking, weights
from server.exports.charts.drawing import Drawing, shortened
from server.exports.fonts import FILES, FOLDER, characters, covers, lacking
from server.exports.wording import wording
from tests.support.exported_meetings import of_texts, two_rounds
from tests.support.largest import description
from tests.support.meeting import Meeting, about

SVG = "{http://www.w3.org/2000/svg}"


def texts(picture: str) -> list[str]:
    """Return the texts drawn in a picture, in order."""
    return [element.text or "" for element in ET.fromstring(picture).iter(f"{SVG}text")]


def drawn(meeting: Meeting) -> str:
    """Return the chart of a meeting as a file."""
    return svg.render(meeting.visible).decode()


def test_chart_has_the_ranking_with_spread_and_people() -> None:
    picture = drawn(two_rounds().reveal().close("django"))
    shown = texts(picture)
    assert shown[:2] == ["Which framework?", "Ranking after round 2 · 7G4K-Q2XM"]
    assert [text for text in shown if text in ("Flask", "Django", "Tornado")] == ["Flask", "Django", "Tornado"]
    assert "3.86 ± 0.32 (n=4)" in shown and "chosen · incomplete" in shown and "no scores" in shown
    title = ET.fromstring(picture).find(f"{SVG}title")
    assert title is not None
    assert title.text == "Ranking: 1 Flask 3.86, 2 Django 2.54 and Tornado without scores."


def test_knocked_out_option_is_struck_through_and_says_why() -> None:
    meeting = Meeting(about(knock_outs=["joy"])).join("ada").open().score("ada", "flask", "joy", 1)
    picture = drawn(meeting.score("ada", "flask", "speed", 4).score("ada", "django", "speed", 2).reveal())
    assert "knocked out: Joy · incomplete" in texts(picture) and 'text-decoration="line-through">Flask<' in picture
    assert "stroke-dasharray" in picture and "Flask 4.00, knocked out" in picture
    assert "Draft: the session is not closed." in texts(picture)[1]


@pytest.mark.parametrize(
    ("meeting", "sentence"),
    [
        (Meeting(), "Scoring has not begun."),
        (Meeting(about(totals="on_reveal")).open(), "Totals are hidden until they are revealed."),
    ],
)
def test_chart_without_totals_says_so(meeting: Meeting, sentence: str) -> None:
    assert texts(drawn(meeting))[-1] == sentence


def test_chart_follows_the_language_of_the_session() -> None:
    meeting = Meeting(structs.replace(about(), language="de")).join("ada").open().score("ada", "flask", "joy", 4)
    assert "4,00 ± 0,00 (n=1)" in texts(drawn(meeting)) and "Streuung" in texts(drawn(meeting))[-1]


def test_typed_text_stays_text() -> None:
    text = "</text><script>x</script>&amp;\"'"
    picture = drawn(of_texts(text))
    assert f"{text}1" in texts(picture) and "<script" not in picture
    assert ET.fromstring(picture).findall(".//script") == []


def test_long_text_is_made_to_fit() -> None:
    drawing = Drawing()
    assert drawing.text("W" * 400, 0, 0, 16, room=300) == 300
    assert drawing.text("日本" * 40, 0, 0, 16, room=300) == 300
    assert drawing.text("short", 0, 0, 16, room=300) < 60


def test_long_text_is_cut_between_characters_before_it_is_too_small() -> None:
    family = "👩\u200d👩\u200d👧"
    drawing = Drawing()
    drawing.text(family + "name " * 30, 0, 0, 16, room=300)
    (name,) = texts(drawing.picture("", "", framed=False).svg)
    assert name.startswith(f"{family}name ") and name.endswith("…") and 45 < len(name) < 60
    assert (shortened(family * 4, 6), shortened("short", 5)) == (f"{family * 2}…", "short")


def test_long_question_is_in_several_lines() -> None:
    meeting = Meeting(structs.replace(about(), question="Which framework shall we take? " * 6)).open()
    assert texts(drawn(meeting))[:3] == [
        "Which framework shall we take? Which framework shall",
        "we take? Which framework shall we take? Which",
        "framework shall we take? Which framework shall we",
    ]


def test_many_options_have_lower_rows() -> None:
    def height(picture: str) -> float:
        return float(ET.fromstring(picture).get("height", ""))

    meeting = Meeting(description()).open()
    words = wording(meeting.visible)
    rows = meeting.board.options
    picture = ranking.chart(meeting.visible, rows, words)
    assert height(picture.svg) < height(ranking.chart(meeting.visible, rows[:20], words).svg) * 1.2
    assert picture.alternative.startswith("Ranking: Option-0 without scores, ")


def test_chart_of_weights_has_every_criterion() -> None:
    visible = Meeting(about(knock_outs=["joy"])).visible
    picture = weights.chart(visible, wording(visible))
    assert texts(picture.svg) == ["Speed", "62.5%", "Safety", "37.5%", "Joy", "knock-out"]
    assert picture.alternative == "Weights: Speed 62.5% and Safety 37.5%."


def test_pixels_have_the_text() -> None:
    def dark_pixels(meeting: Meeting) -> int:
        content = FORMATS["png"].render(meeting.visible)
        image = Image.open(io.BytesIO(content)).convert("L")
        assert image.width == 1920
        return sum(image.crop((0, 0, 1920, 110)).histogram()[:100])

    assert dark_pixels(two_rounds()) > 2_000, "a font that is missing would leave the question out"
    assert FORMATS["png"].render(two_rounds().visible) == FORMATS["png"].render(two_rounds().visible)


def test_fonts_come_with_their_licence_and_have_european_letters() -> None:
    assert "SIL OPEN FONT LICENSE Version 1.1" in (FOLDER / "LICENSE-OFL").read_text(encoding="utf-8")
    assert covers("Zoë, Łódź, Ωμέγα, Привет: “€ 1,234–5” − ×") and covers("السرعة، ٪ \u200e\u2067پ\u2069")
    assert covers("p99 ≤ 50 ms → ✓ ★ ↔\ufe0f 👩\u200d💻 🇩🇪 👍🏽 1\ufe0f\u20e3 🏴\U000e0067\U000e0062\U000e007f")
    assert not covers("日本") and not covers("שלום")
    assert lacking("Zoë 日本 🇩🇪語日 a\u0306") == ["日", "本", "語"]
    assert 3_800 < len(characters()) < 3_900
    assert sum(file.stat().st_size for file in FILES) < 2_400_000
