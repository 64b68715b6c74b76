"""The set-up as a template: the catalogue takes it back, and it starts the same session."""

from __future__ import annotations

import math

from msgspec import structs

from scripts.log_meeting import described
from server.catalogue.form import WORDS
from server.catalogue.template import read_template
from server.catalogue.yaml_text import YamlText
from server.core.model import Criterion, Description
from server.exports import template
from tests.support.meeting import Meeting, about


def taken_back(description: Description) -> Description:
    """Return what the catalogue reads from the template of a session."""
    file = template.render(Meeting(description).visible).decode()
    return read_template(YamlText("template.yaml", file, WORDS), {})[1].description


def same(one: Description, other: Description) -> None:
    """Check that both are the same but for the last digit of a weight."""
    for a, b in zip(one.criteria, other.criteria, strict=True):
        assert structs.replace(a, weight=0.0) == structs.replace(b, weight=0.0)
        assert math.isclose(a.weight, b.weight, rel_tol=1e-9, abs_tol=1e-12)
    for a, b in zip(one.options, other.options, strict=True):
        assert (a.id, a.name, a.summary) == (b.id, b.name, b.summary)
        assert [(f.label, f.items) for f in a.facts] == [(f.label, f.items) for f in b.facts]
    left_out = {"options": (), "criteria": (), "notes": (), "guide": None, "language": "en"}
    assert structs.replace(one, **left_out) == structs.replace(other, **left_out)


def test_template_of_every_field_starts_the_same_session() -> None:
    description, _ = described("hidden", "on_reveal")
    same(taken_back(description), description)


def test_awkward_names_and_weights_are_taken_back() -> None:
    description = about({"yes": 0, "1e3": 0, "null": 0}, {"a": 2500 / 2501, "b": 1 / 2501, "k": 0}, knock_outs=["k"])
    odd = Criterion("free", "- [x]: #1", 0.0, group="Only knock-outs", knock_out=True)
    names = ("yes", "1.50", "~")
    options = tuple(structs.replace(o, name=n) for o, n in zip(description.options, names, strict=True))
    description = structs.replace(description, question="What? “Yes”: no #1", options=options)
    *again, last = taken_back(structs.replace(description, criteria=(*description.criteria, odd))).criteria
    same(structs.replace(description, criteria=tuple(again)), description)
    assert last == structs.replace(odd, group="")


def test_equal_weights_stay_equal() -> None:
    description = about(weights=dict.fromkeys((f"c{n}" for n in range(30)), 1 / 30))
    assert len({c.weight for c in taken_back(description).criteria}) == 1
