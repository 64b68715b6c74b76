"""No step of the event loop takes more than 50 ms of processor time, whatever one asks of the largest session.

Each route and each command has a row in a table here, so a new one without a row fails.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Iterator, Mapping
from math import inf
from pathlib import Path
from typing import Any, get_args

import pytest
from tornado.routing import PathMatches

from server import catalogue
from server.app import make_app
from server.config import Config
from server.core.commands import WireCommand
from server.core.events import Commit
from server.live.hub import Hub
from server.store.sqlite import SQLiteStore
from tests.support import largest
from tests.support.drives import (
    LOBBY,
    WEIGHTING,
    WORDY,
    Drive,
    create_and_find,
    embed,
    erase,
    export,
    facilitating,
    forget_account,
    getting,
    join,
    open_live,
    preview,
    reopening,
)
from tests.support.measured_site import SCORING, Site
from tests.support.meeting import FACILITATOR
from tests.support.stopwatch import measured_server
from tests.support.stores import MemoryStore
from tests.support.wire import SECRET

MOST = 0.05
TRIES = 4
CONNECTED = 40
LONG_REASON = "r" * 2000

ROUTES: Mapping[str, Drive] = {
    r"/api/sessions": create_and_find,
    r"/api/sessions/([^/]{1,60})": getting(f"/api/sessions/{SCORING}", f"/api/sessions/{SCORING}?brief"),
    r"/api/sessions/([^/]{1,60})/members": join,
    r"/api/sessions/([^/]{1,60})/solidity": getting(f"/api/sessions/{SCORING}/solidity"),
    r"/api/sessions/([^/]{1,60})/members/([^/]{1,60})/name": erase,
    r"/api/sessions/([^/]{1,60})/members/([^/]{1,60})/ballot": facilitating(
        "GET", f"members/{largest.WITHOUT_DEVICE}/ballot"
    ),
    r"/api/sessions/([^/]{1,60})/my-data": facilitating("GET", "my-data"),
    r"/api/sessions/([^/]{1,60})/last-time": facilitating("GET", "last-time"),
    r"/api/sessions/([^/]{1,60})/measurements": getting(f"/api/sessions/{SCORING}/measurements"),
    r"/api/sessions/([^/]{1,60})/admission": facilitating("GET", "admission"),
    r"/api/sessions/([^/]{1,60})/invitations": facilitating("POST", "invitations", count=100),
    r"/api/sessions/([^/]{1,60})/key": facilitating("POST", "key"),
    r"/api/sessions/([^/]{1,60})/reopen": reopening(409),
    r"/api/sessions/([^/]{1,60})/duplicate": facilitating("POST", "duplicate"),
    r"/api/sessions/([^/]{1,60})/template\.yaml": facilitating("GET", "template.yaml"),
    r"/api/sessions/([^/]{1,60})/embed": embed,
    r"/api/sessions/([^/]{1,60})/live": open_live,
    r"/api/sessions/([^/]{1,60})/qr\.svg": getting(f"/api/sessions/{SCORING}/qr.svg"),
    r"/api/sessions/([^/]{1,60})/export\.([\w.]+)": export,
    r"/api/sessions/([^/]{1,60})/account": forget_account,
    r"/api/sign-in(?:/(callback))?": getting("/api/sign-in", "/api/sign-in/callback"),
    r"/api/account": getting("/api/account"),
    r"/api/server": getting("/api/server"),
    r"/api/signing-key": getting("/api/signing-key"),
    r"/api/templates": getting("/api/templates"),
    r"/api/catalogue": getting("/api/catalogue"),
    r"/api/catalogue/preview": preview,
    r"/api/openapi\.json": getting("/api/openapi.json"),
    r"/healthz": getting("/healthz"),
    r"/readyz": getting("/readyz"),
    r"/metrics": getting("/metrics"),
    r"/": getting("/"),
    r"/s/([^/]{1,60})": getting(f"/s/{SCORING}"),
    r"/privacy": getting("/privacy"),
    r"/decisions": getting("/decisions"),
    r"/verify": getting("/verify"),
    r"/service-worker\.js": getting("/service-worker.js"),
    r"/s/([^/]{1,60})/embed": embed,
    r"/s/([^/]{1,60})/(screen|facilitate|solid|privacy)": getting(f"/s/{SCORING}/screen"),
    r"/assets/((?:[\w-]+/)*[\w.-]+)": getting("/assets/main-1a2b.js"),
}

POINTS = [{"criterion": c, "weight": 100 if n == 0 else 0} for n, c in enumerate(largest.CRITERIA)]
OPTION_EDITS = [{"name": f"Option {n}", "id": o, "summary": "s" * 300} for n, o in enumerate(largest.OPTIONS)]
CRITERION_EDITS = [
    {"name": f"Criterion {n}", "id": c, "weight": n + 1, "description": "d" * 200, "anchors": ["a" * 30] * 5}
    for n, c in enumerate(largest.CRITERIA)
]
FAR: dict[str, str] = {"option": largest.OPTIONS[-1], "criterion": largest.CRITERIA[-1]}
PROXY = {"member": largest.WITHOUT_DEVICE}
NEAR: dict[str, str] = {"option": largest.OPTIONS[0], "criterion": largest.CRITERIA[0]}

# Of each command: the session it is given in, who gives it, and its fields, in an order that the phases allow.
COMMANDS: list[tuple[str, str, str, dict[str, Any]]] = [
    (LOBBY, "edit", FACILITATOR, {"options": OPTION_EDITS}),
    (LOBBY, "edit", FACILITATOR, {"criteria": CRITERION_EDITS}),
    (LOBBY, "open_weighting", FACILITATOR, {}),
    (WEIGHTING, "give_weights", largest.VOTERS[-1], {"by": "swing", "weights": POINTS}),
    (WEIGHTING, "show_weights", FACILITATOR, {}),
    (WEIGHTING, "lock_weights", FACILITATOR, {}),
    (WEIGHTING, "open_scoring", FACILITATOR, {}),
    (SCORING, "score", largest.VOTERS[0], {**FAR, "value": 1, "reason": LONG_REASON}),
    (SCORING, "clear", largest.VOTERS[0], FAR),
    (SCORING, "done", largest.VOTERS[0], {}),
    (SCORING, "rename", largest.VOTERS[0], {"name": largest.VOTERS[1].title()}),
    (SCORING, "tell_experience", largest.VOTERS[0], {"options": list(largest.OPTIONS)}),
    (SCORING, "add_person", FACILITATOR, {"name": largest.VOTERS[1].title()}),
    (SCORING, "enter", FACILITATOR, {**FAR, **PROXY, "value": 1, "reason": LONG_REASON}),
    (SCORING, "enter_clear", FACILITATOR, {**FAR, **PROXY}),
    (SCORING, "enter_done", FACILITATOR, PROXY),
    (SCORING, "attach", largest.VOTERS[0], {**FAR, "kind": "note", "text": "t" * 400}),
    (SCORING, "dispute", largest.VOTERS[0], {"attachment": "e5"}),
    (SCORING, "withdraw", largest.VOTERS[0], {"attachment": "e1"}),
    (SCORING, "set_timer", FACILITATOR, {"seconds": 600}),
    (SCORING, "remind", FACILITATOR, {}),
    (SCORING, "turn_screen", FACILITATOR, {"to": "next"}),
    (
        SCORING,
        "set_admission",
        FACILITATOR,
        {"joining": "approval", "listed": [f"a{n}@example.org" for n in range(300)]},
    ),
    (SCORING, "admit", FACILITATOR, {"member": None}),
    (SCORING, "appoint", FACILITATOR, {"member": largest.VOTERS[3]}),
    (SCORING, "remove_all", FACILITATOR, {"who": "idle"}),
    (SCORING, "reword", FACILITATOR, {"options": [{"id": e["id"], "name": e["name"] + " x"} for e in OPTION_EDITS]}),
    (SCORING, "reveal", FACILITATOR, {}),
    (SCORING, "undo_reveal", FACILITATOR, {}),
    (SCORING, "reveal", FACILITATOR, {}),
    (SCORING, "discuss", FACILITATOR, NEAR),
    (SCORING, "mark_discussed", FACILITATOR, NEAR),
    (SCORING, "next_round", FACILITATOR, {"keep": True}),
    (SCORING, "remove", FACILITATOR, {"member": largest.VOTERS[2]}),
    (
        SCORING,
        "close",
        FACILITATOR,
        {"option": largest.OPTIONS[0], "statement": LONG_REASON, "look_again": "2040-01-31"},
    ),
]


def test_every_route_and_every_command_has_a_row() -> None:
    application = make_app(Hub(MemoryStore()), Config(secret=SECRET), catalogue.load()).application
    matchers = [rule.matcher for rule in application.wildcard_router.rules]
    assert {m.regex.pattern.rstrip("$") for m in matchers if isinstance(m, PathMatches)} == ROUTES.keys()
    assert len(matchers) == len(ROUTES)
    assert {kind for _, kind, _, _ in COMMANDS} == {kind.__struct_config__.tag for kind in get_args(WireCommand)}


@pytest.fixture
def site(integration: None, tmp_path: Path, pages: Path) -> Iterator[Site]:
    """The server, with the largest sessions in its store."""
    path = tmp_path / "sessions.sqlite"
    logs = [largest.lobby(LOBBY), largest.weighed(WEIGHTING), largest.scored(SCORING), largest.wordy(WORDY)]
    asyncio.run(stored(path, logs))
    sites = ("https://wiki.example.org",)
    config = Config(host="127.0.0.1", store=f"sqlite:///{path}", secret=SECRET, embed_ancestors=sites)
    with measured_server(config) as server:
        yield Site(server)


async def stored(path: Path, logs: list[list[Commit]]) -> None:
    """Store logs in a file."""
    store = await SQLiteStore.open(path)
    for commits in logs:
        code = commits[0].session
        await store.create(code, commits[0])
        await asyncio.gather(*(store.append(code, commit) for commit in commits[1:]))
    await store.close()


@pytest.mark.gen_test(timeout=600)
async def test_no_step_is_long(site: Site) -> None:
    longest: dict[str, tuple[float, str]] = {}

    async def drive(name: str, action: Awaitable[Any]) -> None:
        site.server.stopwatch.reset()
        await action
        longest[name] = min(longest.get(name, (inf, "")), site.server.stopwatch.reset())

    async def drive_again(name: str, route: Drive) -> None:
        # The first call of a route may import modules, and beside busy programs the processor needs longer for a step.
        for _ in range(TRIES):
            await drive(name, route(site))
            if longest[name][0] <= MOST:
                return

    await drive("the first look at the session", site.get(f"/api/sessions/{SCORING}?brief"))
    for path, route in ROUTES.items():
        await drive_again(path, route)
    for code, most in ((LOBBY, CONNECTED), (WEIGHTING, CONNECTED), (SCORING, CONNECTED)):
        await connect_everybody(site, code, most)
    facing = {(code, who): await site.connect(code, who) for code, _, who, _ in COMMANDS}
    for code, kind, who, fields in COMMANDS:
        await drive(kind, facing[code, who].do(kind, **fields))
        # What follows a command: broadcasts, ballots, and the analysis.
        await drive(f"after {kind}", asyncio.sleep(0.3))
    await drive_again("every download of the closed session", export)
    await drive_again("taking up a closed session", reopening(201))
    for client in site.clients:
        client.close()
    long = {name: f"{seconds * 1000:.0f} ms: {what}" for name, (seconds, what) in longest.items() if seconds > MOST}
    assert long == {}


async def connect_everybody(site: Site, code: str, most: int) -> None:
    """Connect members, and two more devices of the first."""
    members = [*largest.VOTERS[:most], largest.VOTERS[0], largest.VOTERS[0]]
    await asyncio.gather(*(site.watch(code, member) for member in members))
