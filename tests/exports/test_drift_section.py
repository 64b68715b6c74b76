"""What changed since last time, in the files of a session that takes up a closed one again, and in its record."""

from __future__ import annotations

import re
from typing import Any

import msgspec
import pytest
from msgspec import structs

from server.core.model import Description, Language, Names
from server.core.outcome import PreviousSession
from server.core.visibility.session import VisibleSession, visible
from server.exports import FORMATS, adr, json, markdown
from server.exports.chain import chain
from server.exports.signing import signer_of
from server.exports.verification.record_file import check_record
from tests.exports.test_recorded_session import assert_same
from tests.support.analysed_meetings import described
from tests.support.taken_up import copied, taken_up

SIGNER = signer_of("a secret of more than thirty-two characters")
NASTY = "*Gone* | <b>=1+1</b>"


def again(names: Names = "shown", language: Language = "en", *, revealed: bool = True) -> VisibleSession:
    """Return a session in which one option is gone, one is new, and the weights are others; B was first, and A is."""
    old = described(3, [1, 3])
    about: Description = structs.replace(described(2, [3, 1]), names=names, language=language)
    gone = structs.replace(old, options=(*old.options[:2], structs.replace(old.options[2], name=NASTY)))
    session = taken_up(copied(gone, ["521533", "421533"], chosen="b"), about, ["5215", "5115"], revealed=revealed)
    session.previous = PreviousSession("7G4KQ2XK", 12, "a" * 64)
    return visible(session)


def section(text: str, heading: str) -> str:
    """Return the text below a heading, up to the next one."""
    return text.split(f" {heading}\n", 1)[1].split("\n#", 1)[0].strip()


def test_decision_record_says_what_changed() -> None:
    lines = section(adr.render(again()).decode(), "Changes since the Superseded Decision").splitlines()
    assert lines == [
        "- Last time B was first; now A is first.",
        "- Last time the team chose B, which is number 2 in the ranking now.",
        "- The weight that changed most is that of K0: 25.0% last time, 75.0% now.",
        "- By last time’s weights, B would be first instead.",
        "- By the weights of now, last time’s scores would have put A first.",
        "- No longer an option: \\*Gone\\* \\| &lt;b&gt;=1+1&lt;/b&gt;.",
        "- 2 of the 4 cells scored both times moved by a quarter of a step or more. "
        "People who scored: 2 last time, 2 now.",
    ]


@pytest.mark.parametrize("language", ["en", "de"])
def test_report_has_places_weights_and_cells_of_both_times(language: Language) -> None:
    text = section(
        markdown.render(again(language=language)).decode(),
        "Since last time" if language == "en" else "Seit dem letzten Mal",
    )
    assert "7G4K-Q2XK" in text
    mark = "." if language == "en" else ","
    rows = [re.sub(r"\s+", " ", line) for line in text.splitlines() if line.startswith("|")]
    assert f"| A | 3 (2{mark}63) | 1 (4{mark}13) |" in rows
    assert any("Gone" in row and row.endswith("| – |") for row in rows)
    assert f"| B | K0 | 1{mark}00 | 1{mark}00 |" not in rows and f"| A | K0 | 4{mark}50 | 5{mark}00 |" in rows


@pytest.mark.parametrize("name", [name for name, form in FORMATS.items() if not form.slow])
def test_before_the_reveal_no_file_has_anything_of_last_time(name: str) -> None:
    before = FORMATS[name].render(again(revealed=False)).decode()
    assert "Gone" not in before and "4.5" not in before


@pytest.mark.parametrize("names", ["shown", "hidden"])
def test_record_is_confirmed_by_itself(names: Names) -> None:
    assert_same(again(names))
    file = json.render(again(names), signer=SIGNER)
    checked = check_record(file, SIGNER.key)
    assert checked.doubts == ()
    assert "drift" not in checked.unchecked
    content: dict[str, Any] = msgspec.json.decode(file)
    assert content["solidity"]["drift"]["by_old_weights"] == ["b"]


def test_changed_figure_of_last_time_is_found() -> None:
    def doubts(change: Any) -> list[str]:
        content: dict[str, Any] = msgspec.json.decode(json.render(again(), signer=SIGNER))
        change(content)
        content["chain"] = chain(content)
        content["signature"] = SIGNER.sign(json.signed_part(content))
        return [doubt.where for doubt in check_record(json.file_of(content)).doubts]

    assert "/solidity/drift/by_old_weights/0" in doubts(lambda c: c["solidity"]["drift"].update(by_old_weights=["a"]))
    counts = doubts(lambda c: c["last_time"]["options"][0]["cells"][0].update(histogram=[0, 0, 0, 0, 2]))
    assert any(where.startswith("/solidity/drift/cells") for where in counts)
    assert "/solidity/drift" in doubts(lambda c: c.update(last_time=None))
