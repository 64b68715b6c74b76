"""Sessions of older versions may hold any character; no control reaches a file, a terminal or a log."""

from __future__ import annotations

import json

import pytest
from msgspec import structs

from server.core.events import Attached, Closed, Joined, Scored
from server.core.model import AttachmentKind, Names
from server.exports import FORMATS
from tests.support.exported_text import DRAWN, text_of
from tests.support.meeting import Meeting, about

BAD = "a\0b\x1b[31mc\x9bd\u202ee\u2066f\u2028g\rh\x7fi"
UNSAFE = "\0\x1b\x9b\u202e\u2066\u2028\x7f"


def attached(id: str, kind: AttachmentKind, url: str = "", value: float | None = None, unit: str = "") -> Attached:
    """Return the event of an attachment by Ada."""
    cell = {"option": "flask", "criterion": "joy", "member": "ada"}
    return Attached(**cell, id=id, kind=kind, text=BAD, url=url, value=value, unit=unit)


def old_meeting(names: Names = "shown") -> Meeting:
    """Return a closed meeting in which every text has unsafe characters."""
    plain = about()
    options = tuple(structs.replace(o, name=BAD + o.id, summary=BAD) for o in plain.options)
    criteria = tuple(
        structs.replace(c, name=BAD + c.id, group=BAD, description=BAD, anchors=(BAD,) * 5) for c in plain.criteria
    )
    described = structs.replace(plain, question=BAD, options=options, criteria=criteria, source=BAD, names=names)
    return (
        Meeting(described)
        .recorded(Joined("ada", BAD, "voter"))
        .open()
        .recorded(
            Scored("ada", "flask", "joy", 3, BAD, 2),
            attached("e1", "link", url=f"https://a.example{BAD}"),
            attached("e2", "figure", value=3.0, unit=BAD),
            attached("e3", "note"),
        )
        .reveal()
        .recorded(Closed("flask", f"{BAD}\n{BAD}", "2027-09-21"))
    )


@pytest.mark.parametrize("names", ["shown", "hidden"])
@pytest.mark.parametrize(
    ("name", "dialect"),
    [(name, dialect) for name, form in FORMATS.items() if name not in DRAWN for dialect in (None, *form.dialects)],
)
def test_export_has_no_unsafe_characters(name: str, dialect: str | None, names: Names) -> None:
    render = FORMATS[name].renderer(dialect)
    assert render is not None
    meeting = old_meeting(names)
    text = text_of(render(meeting.visible))
    assert not [ascii(character) for character in UNSAFE if character in text]
    assert all(line.isprintable() or "\ufffd" in line for line in text.replace("\t", " ").splitlines())
    if name == "json":
        assert json.loads(text)["session"]["question"] == BAD, "the record is the same to a program"
    else:
        assert "a\ufffdb\ufffd" in text or "a\ufffdb\ufffd\\[31mc" in text
