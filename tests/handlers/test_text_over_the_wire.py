"""Text from people through every command and request that takes it: cleaned, limited by what people see, unique."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from server.exports import FORMATS
from tests.support.conditions import since
from tests.support.exported_text import DRAWN, WITHOUT_REASONS, text_of
from tests.support.wire import Member, Message, Quorum

BAD = " a\0b\x1b[1m\u202ec\u2066\x9b\u200b\u034f "
GOOD = "ab[1mc"
CODER, PERSIAN, SCOTS = "👩\u200d💻", "می\u200cخواهم", "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"
CELL = {"option": "red", "criterion": "speed"}
INVISIBLE = ["\u3164", "\u115f", "\u2800", "\u034f", "\u202e", "\0", "\u200b\u200d", "\u0301"]


async def joined(quorum: Quorum, code: str, name: str) -> tuple[int, Message]:
    """Join by HTTP; return the status and the answer."""
    answer = await quorum.call("POST", f"/api/sessions/{code}/members", {"name": name})
    return answer.code, json.loads(answer.body)


async def test_members_have_readable_and_distinct_names(quorum: Quorum) -> None:
    session = await quorum.create(name=BAD)
    wanted = ["Grace", "Grace\u034f", "GRACE", "Gr\u0430ce", "Caf\u00e9", "Cafe\u0301", BAD, CODER, PERSIAN, SCOTS]
    names = [(await joined(quorum, session.code, name))[1]["name"] for name in wanted]
    assert names == [
        "Grace",
        "Grace 2",
        "GRACE 3",
        "Gr\u0430ce 4",
        "Café",
        "Café 2",
        f"{GOOD} 2",
        CODER,
        PERSIAN,
        SCOTS,
    ]
    roster = json.loads((await quorum.get(f"/api/sessions/{session.code}")).body)["roster"]
    assert [member["name"] for member in roster["members"]] == [GOOD, *names]


@pytest.mark.parametrize("name", INVISIBLE, ids=ascii)
async def test_name_that_nobody_can_see_is_refused(quorum: Quorum, name: str) -> None:
    session = await quorum.create()
    assert (await joined(quorum, session.code, name))[1]["code"] == "no_name"
    ada = await quorum.connect(session.code, await quorum.join(session.code, "Ada"))
    assert (await ada.do("rename", name=name))["code"] == "no_name"


async def test_rename_is_cleaned_and_too_long_names_are_refused(quorum: Quorum) -> None:
    session = await quorum.create()
    ada = await quorum.connect(session.code, await quorum.join(session.code, "Ada"))
    await ada.do("rename", name=BAD)
    await ada.expect("roster", lambda m: m["roster"]["members"][1]["name"] == GOOD)
    assert (await ada.do("rename", name="é" * 81))["reason"] == (
        f"“{'é' * 30}…” is too long: it has 81 characters, and at most 80 are allowed."
    )
    assert (await ada.do("rename", name="👍🏽" * 80))["type"] == "accepted"


async def edited(quorum: Quorum, **edit: Any) -> tuple[Message, Message]:
    """Edit a new session in the lobby; return the answer and the session after that."""
    session = await quorum.create()
    live = await quorum.connect(session.code, session.facilitator)
    answer = await live.do("edit", **edit)
    state = json.loads((await quorum.get(f"/api/sessions/{session.code}")).body)["session"]
    return answer, state


async def test_description_is_cleaned(quorum: Quorum) -> None:
    numeric = {
        "unit": BAD,
        "low": None,
        "high": None,
        "whole": False,
        "points": [{"number": 0, "value": 0}, {"number": 9, "value": 1}],
    }
    _, state = await edited(
        quorum,
        question=BAD,
        options=[{"name": BAD, "summary": BAD}, {"name": CODER, "summary": PERSIAN}, {"name": SCOTS}],
        criteria=[
            {"name": BAD, "weight": 1, "description": BAD, "group": BAD, "anchors": [BAD] * 5},
            {"name": "Price", "weight": 1, "numeric": numeric, "group": "AB[1mc"},
        ],
    )
    assert state["question"] == GOOD
    assert [(o["name"], o["summary"]) for o in state["options"]] == [(GOOD, GOOD), (CODER, PERSIAN), (SCOTS, "")]
    first, second = state["criteria"]
    assert (first["name"], first["description"], first["anchors"]) == (GOOD, GOOD, [GOOD] * 5)
    assert (first["group"], second["group"], second["numeric"]["unit"]) == (GOOD, GOOD, GOOD)


@pytest.mark.parametrize(
    ("names", "code"),
    [
        (["Café", "Cafe\u0301"], "not_unique"),
        (["Grace", "GRACE\u034f"], "not_unique"),
        (["Cost", "\u0421ost"], "names_look_alike"),
        (["Modern", "Modem"], "names_look_alike"),
        *((["Cost", name], "without_name") for name in INVISIBLE),
        (["Cost", "x" * 81], "text_too_long"),
    ],
    ids=ascii,
)  # fmt: skip
async def test_options_and_criteria_have_readable_and_distinct_names(
    quorum: Quorum, names: list[str], code: str
) -> None:
    for kind, field in (("option", "options"), ("criterion", "criteria")):
        rows = [{"name": name, **({"weight": 1} if kind == "criterion" else {})} for name in names]
        answer, _ = await edited(quorum, **{field: rows})
        assert answer["code"] == (code if code.startswith(("text", "names")) else f"{kind}_{code}")
        assert answer["reason"].endswith(".")


async def test_reasons_attachments_and_statement_are_cleaned(quorum: Quorum) -> None:
    session, facilitator, (ada,) = await quorum.scoring()
    assert ada.who is not None
    await ada.score("red", "speed", 3, reason=f"{BAD}\r\n - {CODER}\0\n\n\n\n{PERSIAN}")
    await ada.do("attach", **CELL, kind="note", text=BAD)
    await ada.do("attach", **CELL, kind="figure", text=BAD, value=1, unit=BAD)
    await ada.do("attach", **CELL, kind="link", text=BAD, url="https://bücher.example/\u202eexe")
    assert (await ada.do("attach", **CELL, kind="note", text="\u3164"))["code"] == "no_text"
    assert (await ada.do("attach", **CELL, kind="link", url="https://gro.elpmaxe\u202e"))["code"] == "link_host"
    for too_long in (
        {"type": "score", **CELL, "value": 3, "reason": "x" * 2001},
        {"type": "attach", **CELL, "kind": "note", "text": "x" * 401},
        {"type": "attach", **CELL, "kind": "figure", "value": 1, "text": "x", "unit": "x" * 41},
    ):
        assert (await ada.ask(ada.ref + 1, too_long))["code"] == "text_too_long"
    ballot = (await quorum.reconnect(ada)).welcome["you"]["ballot"]
    assert ballot["cells"][0]["reason"] == f"{GOOD}\n - {CODER}\n\n{PERSIAN}"
    assert [(a["text"], a["unit"], a["url"]) for a in ballot["attachments"]] == [
        (GOOD, "", ""), (GOOD, GOOD, ""), (GOOD, "", "https://xn--bcher-kva.example/%E2%80%AEexe")
    ]  # fmt: skip
    await facilitator.do("reveal")
    assert (await facilitator.do("close", option="red", statement="x" * 2001))["code"] == "text_too_long"
    next_year = f"{datetime.now(UTC) + timedelta(days=365):%F}"
    answer = await facilitator.do("close", option="red", statement=f"{BAD}\n{SCOTS}", look_again=next_year)
    closed = await ada.expect("session", since(answer["seq"]))
    assert closed["session"]["outcome"]["statement"] == f"{GOOD}\n{SCOTS}"
    await exports_are_clean(quorum, session.code, ada.who)


async def exports_are_clean(quorum: Quorum, code: str, who: Member) -> None:
    """Check that no export has a control, and that each has the text that was meant."""
    for name, form in FORMATS.items():
        for query in ("", *(f"?dialect={dialect}" for dialect in form.dialects)):
            answer = await quorum.get(f"/api/sessions/{code}/export.{name}{query}", who)
            text = text_of(answer.body)
            assert answer.code == 200
            assert name in WITHOUT_REASONS or (CODER in text and PERSIAN in text)
            if name in DRAWN:
                continue
            assert not [ascii(c) for c in "\0\x1b\x9b\u202e\u2066\u200b\u034f" if c in text]
            assert answer.headers["Content-Disposition"] == f'attachment; filename="quorum-{code}.{name}"'


async def test_pasted_catalogue_is_cleaned(quorum: Quorum) -> None:
    text = f'question: "{chr(92)}0A{chr(92)}e{chr(92)}u202e"\noptions: [{CODER}, {PERSIAN}, {SCOTS} team]\ncriteria: ["\\u034fX"]'
    session = await quorum.create(catalogue=text)
    state = json.loads((await quorum.get(f"/api/sessions/{session.code}")).body)["session"]
    assert (state["question"], [o["name"] for o in state["options"]]) == ("A", [CODER, PERSIAN, f"{SCOTS} team"])
    assert state["criteria"][0]["name"] == "X"


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ('["Café", "Cafe\u0301"]', "line 1, options[1]: expected a unique name, but options[0] also has “Café”"),
        ('["Cost", "\u0421ost"]', "options[0] has “Cost”, which looks the same"),
        ('["A", "\u3164"]', "got nothing"),
        (f'["A", "{"é" * 81}"]', "got 81 characters"),
    ],
    ids=ascii,
)
async def test_mistakes_in_names_of_a_catalogue_are_placed(quorum: Quorum, options: str, sentence: str) -> None:
    answer = await quorum.call("POST", "/api/sessions", {"catalogue": f"options: {options}\nquestion: Q"})
    assert (answer.code, json.loads(answer.body)["code"]) == (400, "catalogue")
    assert sentence in json.loads(answer.body)["reason"]


@pytest.mark.parametrize("text", ["\\ud800", "\\udc00\\ud800"])
async def test_half_of_a_surrogate_pair_is_refused(quorum: Quorum, text: str) -> None:
    session = await quorum.create()
    answer = await quorum.call("POST", f"/api/sessions/{session.code}/members", f'{{"name": "{text}"}}')
    assert (answer.code, json.loads(answer.body)["code"]) == (400, "unreadable")
