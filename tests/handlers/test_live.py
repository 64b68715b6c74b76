"""The live connection: requests, replies and broadcasts."""

from __future__ import annotations

import json
import time

import pytest

from server.core.board import TIE_DIGITS
from tests.support.conditions import board_of, since
from tests.support.wire import CELLS, Message, Quorum


async def test_welcome_has_the_complete_state(quorum: Quorum) -> None:
    session, _, (ada,) = await quorum.scoring()
    state = json.loads((await quorum.get(f"/api/sessions/{session.code}")).body)
    welcome = ada.welcome
    assert welcome["version"] == 1 and welcome["seq"] == state["seq"]
    assert (welcome["session"], welcome["board"]) == (state["session"], state["board"])
    assert welcome["you"] == {
        "member": welcome["you"]["member"], "name": "Voter 1", "role": "voter", "ref": 0, "skipped": [],
        "experience": [], "waiting": False,
        "ballot": {
            "round": 1, "cells": [], "done": False, "weights": None, "asked": None, "attachments": [], "disputes": []
        },
    }  # fmt: skip
    assert [m["name"] for m in welcome["roster"]["members"]] == ["Facilitator", "Voter 1"]
    assert abs(welcome["now"] - time.time() * 1000) < 3_600_000


async def test_new_board_is_sent_to_all(quorum: Quorum) -> None:
    _, facilitator, (ada, bob) = await quorum.scoring(2)
    answer = await ada.score("red", "speed", 4, reason="Fast.", confidence=3)
    for live in (facilitator, ada, bob):
        message = await live.expect("board", board_of(1))
        assert message["seq"] >= answer["seq"]
        cell = message["board"]["options"][0]["cells"][0]
        assert cell == {
            "criterion": "speed", "n": 1, "mean": 4.0, "median": 4.0, "spread": 0.0, "histogram": [0, 0, 0, 1, 0]
        }  # fmt: skip


async def test_board_has_the_right_figures(quorum: Quorum) -> None:
    _, facilitator, voters = await quorum.scoring(3)
    scores = {cell: [1 + (n * 2 + voter) % 5 for voter in range(3)] for n, cell in enumerate(CELLS)}
    for voter, live in enumerate(voters):
        for cell, values in scores.items():
            await live.score(*cell, values[voter])
    # A board from before the first score may still arrive; it has no options.
    last = [3]
    message = await facilitator.expect(
        "board", lambda m: [o["cells"][1]["n"] for o in m["board"]["options"][1:]] == last
    )
    totals = {}
    for option in ("red", "blue"):
        speed, cost = (sum(scores[option, c]) / 3 for c in ("speed", "cost"))
        totals[option] = 0.75 * speed + 0.25 * (6 - cost)
    for standing in message["board"]["options"]:
        assert standing["total"] == pytest.approx(totals[standing["option"]], abs=1e-4)
        assert standing["complete"] and standing["n"] == 3
    best = max(totals.values())
    assert {s["option"] for s in message["board"]["options"] if s["rank"] == 1} == {
        option for option, total in totals.items() if round(total, TIE_DIGITS) == round(best, TIE_DIGITS)
    }


async def test_score_can_be_changed_cleared_or_no_view(quorum: Quorum) -> None:
    _, facilitator, (ada,) = await quorum.scoring()
    for value, n in ((4, 1), (None, 0), (2, 1)):
        await ada.score("red", "speed", value)
        await facilitator.expect("board", board_of(n))
    assert (await ada.do("clear", option="red", criterion="speed"))["type"] == "accepted"
    await facilitator.expect("board", board_of(0))
    again = await quorum.reconnect(ada)
    assert again.welcome["you"]["ballot"]["cells"] == []


async def test_done_is_sent_to_all_and_can_be_withdrawn(quorum: Quorum) -> None:
    _, facilitator, (ada,) = await quorum.scoring()
    for done in (True, False):
        seq = (await ada.do("done", done=done))["seq"]
        message = await facilitator.expect("board", since(seq))
        assert message["board"]["progress"] == {"members": 1, "started": 0, "done": int(done)}
        roster = await facilitator.expect("roster", since(seq))
        assert [m["done"] for m in roster["roster"]["members"]] == [False, done]


async def test_roster_shows_members_who_join_connect_and_leave(quorum: Quorum) -> None:
    session, facilitator, _ = await quorum.scoring(0)
    ada = await quorum.join(session.code, "Ada")
    await facilitator.expect("roster", lambda m: m["roster"]["voters"] == 1)
    live = await quorum.connect(session.code, ada)
    message = await facilitator.expect("roster", lambda m: m["roster"]["connected"] == 2)
    assert [(m["name"], m["connected"]) for m in message["roster"]["members"]] == [("Facilitator", True), ("Ada", True)]
    live.close()
    await facilitator.expect("roster", lambda m: not m["roster"]["members"][-1]["connected"])


async def test_new_name_is_sent_to_all(quorum: Quorum) -> None:
    _, facilitator, (ada, _) = await quorum.scoring(2)
    assert (await ada.do("rename", name="Voter 2"))["type"] == "accepted"
    message = await facilitator.expect("roster", lambda m: m["roster"]["members"][1]["name"] != "Voter 1")
    assert [m["name"] for m in message["roster"]["members"]] == ["Facilitator", "Voter 2 2", "Voter 2"]


async def test_session_is_sent_when_its_phase_changes(quorum: Quorum) -> None:
    session = await quorum.create()
    facilitator = await quorum.connect(session.code, session.facilitator)
    spectator = await quorum.connect(session.code)
    phases: list[str] = [spectator.welcome["session"]["phase"]]
    for kind, fields in [("open_scoring", {}), ("reveal", {}), ("next_round", {}), ("close", {"option": "red"})]:
        assert (await facilitator.do(kind, **fields))["type"] == "accepted"
        message = await spectator.expect("session")
        phases.append(message["session"]["phase"])
        board = await spectator.expect("board")
        assert (board["board"]["phase"], board["board"]["round"]) == (phases[-1], message["session"]["round"])
    assert phases == ["lobby", "scoring", "revealed", "scoring", "closed"]
    assert message["session"]["outcome"]["option"] == "red"


async def test_lobby_edit_is_sent_to_all(quorum: Quorum) -> None:
    session = await quorum.create()
    facilitator = await quorum.connect(session.code, session.facilitator)
    spectator = await quorum.connect(session.code)
    await facilitator.do(
        "edit",
        question="Which then?",
        options=[{"id": "blue", "name": "Blue"}, {"name": "Green"}],
        criteria=[{"id": "speed", "name": "Speed", "weight": 1}, {"name": "Look", "weight": 3}],
    )
    about = (await spectator.expect("session"))["session"]
    assert about["question"] == "Which then?" and [o["id"] for o in about["options"]] == ["blue", "green"]
    assert [c["weight"] for c in about["criteria"]] == [0.25, 0.75]


async def test_timer_is_sent_to_all_and_ends_with_the_round(quorum: Quorum) -> None:
    _, facilitator, (ada,) = await quorum.scoring()
    await facilitator.do("set_timer", seconds=60)
    message = await ada.expect("session", lambda m: m["session"]["timer_ends_at"])
    assert 0 < message["session"]["timer_ends_at"] - message["now"] <= 60_000
    await facilitator.do("set_timer", seconds=None)
    await ada.expect("session", lambda m: m["seq"] > message["seq"] and m["session"]["timer_ends_at"] is None)
    await facilitator.do("set_timer", seconds=600)
    await ada.expect("session", lambda m: m["session"]["timer_ends_at"])
    await facilitator.do("reveal")
    ended = await ada.expect("session", lambda m: m["session"]["phase"] == "revealed")
    assert ended["session"]["timer_ends_at"] is None


@pytest.mark.parametrize("keep", [True, False])
async def test_next_round_sends_each_member_their_ballot(quorum: Quorum, keep: bool) -> None:
    session, facilitator, (ada, bob) = await quorum.scoring(2)
    spectator = await quorum.connect(session.code)
    await ada.score("red", "speed", 4, reason="Fast.")
    await bob.score("red", "speed", 2)
    await facilitator.do("reveal")
    await facilitator.do("next_round", keep=keep)
    for live, value, reason in ((ada, 4, "Fast."), (bob, 2, "")):
        ballot = (await live.expect("ballot", lambda m: m["ballot"]["round"] == 2))["ballot"]
        cells = [{"option": "red", "criterion": "speed", "value": value, "reason": reason, "confidence": None}]
        assert ballot == {
            "round": 2,
            "cells": cells if keep else [],
            "done": False,
            "weights": None,
            "attachments": [],
            "asked": None,
            "disputes": [],
        }
    message = await spectator.expect("board", lambda m: m["board"]["round"] == 2)
    assert message["board"]["options"][0]["cells"][0]["n"] == (2 if keep else 0)
    assert spectator.unread("ballot") == []


async def test_other_devices_of_the_member_get_the_ballot(quorum: Quorum) -> None:
    session, facilitator, (phone,) = await quorum.scoring()
    laptop = await quorum.connect(session.code, phone.who, client="laptop-of-ada")
    await phone.score("red", "speed", 4)
    message = await laptop.expect("ballot")
    assert [c["value"] for c in message["ballot"]["cells"]] == [4]
    await laptop.score("red", "speed", 2)
    message = await phone.expect("ballot")
    assert [c["value"] for c in message["ballot"]["cells"]] == [2]
    await laptop.barrier()
    assert laptop.unread("ballot") == []
    roster = await facilitator.expect("roster", lambda m: m["roster"]["members"][1]["started"])
    assert roster["roster"]["connected"] == 2
    laptop.close()
    await phone.score("red", "cost", 2)
    assert phone.close_code is None


async def test_same_client_can_connect_twice(quorum: Quorum) -> None:
    _, facilitator, (one,) = await quorum.scoring()
    other = await quorum.reconnect(one)
    await one.score("red", "speed", 4)
    other.ref = 1
    await other.score("red", "cost", 2)
    one.ref = 2
    await one.score("blue", "cost", 2)
    await facilitator.expect("board", lambda m: m["board"]["options"][1]["cells"][1]["n"] == 1)


async def test_seq_rises_with_every_commit_and_broadcast(quorum: Quorum) -> None:
    _, facilitator, (ada,) = await quorum.scoring()
    answers = [(await ada.score("red", "speed", 1 + n % 5))["seq"] for n in range(8)]
    assert answers == sorted(set(answers))
    await facilitator.do("reveal")
    await ada.expect("session", lambda m: m["session"]["phase"] == "revealed")
    await ada.expect("board", lambda m: m["board"]["phase"] == "revealed")
    messages: list[Message] = [json.loads(text) for text in ada.received]
    for kind in ("board", "session"):
        seqs = [m["seq"] for m in messages if m["type"] == kind]
        assert seqs and seqs == sorted(set(seqs)), kind


async def test_reconnected_client_gets_its_ballot_and_last_ref(quorum: Quorum) -> None:
    _, _, (ada,) = await quorum.scoring()
    await ada.score("red", "speed", 4, reason="Fast.", confidence=2)
    await ada.score("blue", "cost", None)
    await ada.do("done")
    again = await quorum.reconnect(ada)
    you = again.welcome["you"]
    assert you["ref"] == 3 and you["ballot"] == {
        "round": 1,
        "cells": [
            {"option": "red", "criterion": "speed", "value": 4, "reason": "Fast.", "confidence": 2},
            {"option": "blue", "criterion": "cost", "value": None, "reason": "", "confidence": None},
        ],
        "done": True,
        "weights": None,
        "attachments": [],
        "asked": None,
        "disputes": [],
    }
