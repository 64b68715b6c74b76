"""Text in pictures: emoji are one picture each, and parts in other fonts are where they belong."""

from __future__ import annotations

import io
import xml.etree.ElementTree as ET
from random import Random

import pytest
from PIL import Image, ImageOps

from server.exports import png
from server.exports.charts.drawing import Drawing
from server.exports.charts.placing import placed
from server.exports.fonts.widths import width
from tests.support.effort import examples

SVG = "{http://www.w3.org/2000/svg}"
EMOJI = {
    "face": "😀", "heart": "❤\ufe0f", "on fire": "❤\ufe0f\u200d🔥", "technologist": "👩\u200d💻", "astronaut": "🧑🏽\u200d🚀",
    "family": "👨\u200d👩\u200d👧\u200d👦", "flag": "🇩🇪", "rainbow flag": "🏳\ufe0f\u200d🌈", "skin tone": "👍🏽", "keycap": "1\ufe0f\u20e3",
    "arrow": "↔\ufe0f", "England": "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
}  # fmt: skip


def ink(text: str, *, bold: bool = False) -> tuple[int, bytes]:
    """Return the width in pixels, and the pixels, of what is drawn of a text of 50 pixels."""
    drawing = Drawing()
    drawing.y = 40
    drawing.text(text, 20, 40, 25, bold=bold)
    image = Image.open(io.BytesIO(png.pixels(drawing.picture("", "", framed=True).svg, "en"))).convert("L")
    box = ImageOps.invert(image).getbbox()
    assert box is not None, text
    return box[2] - box[0], image.crop(box).tobytes()


@pytest.mark.parametrize("bold", [False, True])
def test_emoji_and_their_sequences_are_one_picture_each(bold: bool) -> None:
    _, box = ink("\U000f0000", bold=bold)
    drawn = {name: ink(text, bold=bold) for name, text in EMOJI.items()}
    assert all(25 <= width <= 60 and pixels != box for width, pixels in drawn.values())
    assert len({pixels for _, pixels in drawn.values()}) == len(EMOJI)
    assert ink(f"a {EMOJI['flag']} → b", bold=bold)[0] > ink("a  → b", bold=bold)[0] + 50


def test_parts_in_other_fonts_have_places_of_their_own() -> None:
    drawing = Drawing("ja")
    drawing.text("Zoë 日本🇩🇪 x", 40, 20, 20)
    drawing.text("日本 <b>", 900, 40, 20, anchor="end", bold=True)
    picture = drawing.picture("", "", framed=True).svg
    found = [
        (element.text, float(element.get("x", "")), element.get("font-family", "")[:13])
        for element in ET.fromstring(placed(picture, "ja")).iter(f"{SVG}text")
    ]
    assert [(text, family) for text, _, family in found] == [
        ("Zoë", ""), ("日本", "Noto Sans CJK"), ("🇩🇪 x", ""), ("日本", "Noto Sans CJK"), ("<b>", ""),
    ]  # fmt: skip
    zoe, name, flag, left, right = (x for _, x, _ in found)
    assert (
        zoe == 40
        and flag == pytest.approx(name + 40)
        and name == pytest.approx(40 + 20 * width("Zoë ", bold=False), abs=0.1)
    )
    assert right + 20 * width("<b>", bold=True) == pytest.approx(900, abs=0.1) and left + 40 < right
    unchanged = Drawing("ja")
    unchanged.text("Zoë 🇩🇪", 40, 20, 20)
    assert placed(unchanged.picture("", "", framed=True).svg, "ja") == unchanged.picture("", "", framed=True).svg


def test_text_in_two_directions_stays_one_text() -> None:
    drawing = Drawing("ja")
    drawing.text("日本 שלום", 40, 20, 20)
    picture = drawing.picture("", "", framed=True).svg
    assert "<tspan" in picture and "<tspan" not in placed(picture, "ja")
    assert [e.text for e in ET.fromstring(placed(picture, "ja")).iter(f"{SVG}text")] == ["日本 שלום"]


@pytest.mark.parametrize("language", ["en", "ja", "zh", "ar"])
def test_no_text_stops_the_renderer(language: str) -> None:
    chance, parts = (
        Random(language),
        (
            "ab 1",
            "y\u0306\u20e3",
            "مر",
            "日本が\u3099",
            "🇩🇪👩\u200d💻❤\ufe0f",
            "한\u1112",
            "न\u094dम",
            "\u2067\u2069\u200d",
        ),
    )
    for _ in range(examples(10)):
        text = "".join(chance.choice(chance.choice(parts)) for _ in range(20))
        drawing = Drawing(language)
        drawing.text(text, 40, 20, 20, bold=chance.random() < 0.5)
        assert png.pixels(drawing.picture("", "", framed=True).svg, language).startswith(b"\x89PNG")
