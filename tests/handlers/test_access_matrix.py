"""Who may call what, from tables: every route by every role in every phase, and by every origin.

A route without a row fails. tests/core/test_rules.py has the same table for commands.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from itertools import product
from typing import get_args

import pytest
from tornado.httpclient import HTTPClientError
from tornado.web import create_signed_value

from server.core.model import Phase
from server.exports import FORMATS
from server.live.protocol import CloseCode
from tests.support.routes import routes
from tests.support.wire import SECRET, Created, Member, Message, Quorum

PHASES = get_args(Phase)
MEMBERS = ("facilitator", "voter", "observer")
OUTSIDE = ("waiting", "removed")
# Their credentials are missing, revoked, of another session, or not signed by this server.
NOBODY = ("stranger", "signed out", "elsewhere", "forged", "renamed")
ROLES = (*MEMBERS, *OUTSIDE, *NOBODY)


@dataclass(frozen=True)
class Row:
    """A route: how it is called, and the status by role; `closed` is the successful one's in a closed session."""

    method: str
    path: str
    good: int
    roles: tuple[str, ...]
    body: Message | None = None
    closed: int | None = None
    # The roles that get something else than 403.
    others: tuple[tuple[str, int], ...] = ()

    def status(self, role: str, phase: Phase) -> int:
        """Return the expected status."""
        if role in self.roles:
            return self.closed if phase == "closed" and self.closed else self.good
        return dict(self.others).get(role, 403)


ONE = "/api/sessions/{code}"
# Who has joined already stays the same member, also in a closed session.
SAME_MEMBER = tuple((role, 201) for role in (*MEMBERS, "waiting"))
ROWS = [
    Row("GET", ONE, 200, ROLES),
    Row("GET", f"{ONE}/solidity", 200, ROLES),
    Row("GET", f"{ONE}/measurements", 200, ROLES),
    Row("GET", f"{ONE}/qr.svg", 200, ROLES),
    # Every format is refused to all others, see below; the slow ones take too long to make here.
    *(Row("GET", f"{ONE}/export.{name}", 200, MEMBERS) for name, form in FORMATS.items() if not form.slow),
    # Of somebody else who is not in the session; of oneself, see below.
    Row("DELETE", f"{ONE}/members/nobody/name", 409, ("facilitator",)),
    # Of somebody without a device, see test_entering_for_others.py.
    Row("GET", f"{ONE}/members/nobody/ballot", 409, ("facilitator",)),
    Row("GET", f"{ONE}/my-data", 200, (*MEMBERS, *OUTSIDE)),
    Row("GET", f"{ONE}/last-time", 200, MEMBERS),
    Row("GET", f"{ONE}/admission", 200, ("facilitator",)),
    # On a server that allows no site to show it; see test_embedding.py.
    Row("GET", f"{ONE}/embed", 409, ("facilitator",)),
    Row("GET", "/s/{code}/embed", 403, ()),
    Row("POST", f"{ONE}/invitations", 201, ("facilitator",), {"count": 1}, closed=409),
    Row("POST", f"{ONE}/duplicate", 201, ("facilitator",), {}),
    Row("GET", f"{ONE}/template.yaml", 200, MEMBERS),
    Row("POST", f"{ONE}/reopen", 409, ("facilitator",), {}, closed=201),
    Row("POST", f"{ONE}/key", 201, ("facilitator",), {}, closed=409),
    Row("POST", f"{ONE}/members", 201, NOBODY, {"name": "X"}, closed=409, others=SAME_MEMBER),
    Row("POST", f"{ONE}/members", 403, (), {"key": "wrong"}),
    Row("POST", f"{ONE}/members", 201, ROLES, {"key": "{key}"}),
    Row("GET", "/api/sessions", 200, ROLES),
    Row("POST", "/api/sessions", 201, ROLES, {}),
    Row("POST", "/api/catalogue/preview", 200, ROLES, {"text": "A"}),
    *(Row("GET", path, 200, ROLES) for path in ("/", "/s/{code}", "/s/{code}/screen", "/s/{code}/facilitate")),
    *(
        Row("GET", f"/api/{name}", 200, ROLES)
        for name in ("templates", "catalogue", "account", "server", "signing-key")
    ),
    *(
        Row("GET", path, 200, ROLES)
        for path in ("/privacy", "/decisions", "/verify", "/service-worker.js", "/api/openapi.json")
    ),
    *(Row("GET", path, 200, ROLES) for path in ("/healthz", "/readyz", "/metrics", "/assets/main-1a2b.js")),
    Row("DELETE", "/api/account", 204, ROLES),
    Row("DELETE", f"{ONE}/account", 204, ROLES),
]
# Tested elsewhere: the live connection below, and signing in with a provider in test_accounts.py.
LIVE, SIGN_IN = r"/api/sessions/([^/]{1,60})/live$", r"/api/sign-in(?:/(callback))?$"


async def held(quorum: Quorum, phase: Phase) -> tuple[Created, dict[str, Member | None]]:
    """Return a session in a phase, and somebody in each role."""
    session, other = await quorum.create(), await quorum.create()
    people: dict[str, Member | None] = {"stranger": None, "elsewhere": other.facilitator}
    for role, name in (("voter", "Ada"), ("removed", "Eve")):
        people[role] = await quorum.join(session.code, name)
    people["observer"] = await quorum.join(session.code, "Olga", role="observer")
    live = await quorum.connect(session.code, session.facilitator)
    await live.do("remove", member=people["removed"].id)  # type: ignore[union-attr]
    await live.do("set_admission", joining="approval")
    people["waiting"] = await quorum.join(session.code, "Wes")
    await live.do("set_admission", joining="open")
    steps = {"lobby": (), "weighting": ("open_weighting",), "scoring": ("open_scoring",)}
    for step in steps.get(phase, ("open_scoring", "reveal")):
        assert (await live.do(step))["type"] == "accepted"
    if phase == "closed":
        await live.do("close", option=None)
    else:
        path = f"/api/sessions/{session.code}/key"
        answer = await quorum.call("POST", path, {"sign_out": True}, who=session.facilitator)
        people["signed out"] = session.facilitator
        session = Created(session.code, json.loads(answer.body)["key"], {}, _with(json.loads(answer.body)["token"]))
    people["facilitator"] = session.facilitator
    code = session.code.replace("-", "")
    ada = people["voter"].id  # type: ignore[union-attr]
    people.setdefault("signed out", _with(create_signed_value(SECRET, f"member-{code}", f"{ada}:1").decode()))
    people["forged"] = _with(create_signed_value(SECRET + "!", f"member-{code}", ada).decode())
    people["renamed"] = _with(create_signed_value(SECRET, f"member-{code}x", ada).decode())
    return session, people


def _with(token: str) -> Member:
    return Member("somebody", "", token=token)


@pytest.mark.parametrize("phase", PHASES)
async def test_every_route_answers_each_role_as_in_the_table(quorum: Quorum, phase: Phase) -> None:
    session, people = await held(quorum, phase)
    assert set(people) == set(ROLES)
    for row in ROWS:
        key = "key" in (row.body or {})
        body = {"key": row.body["key"].format(key=session.key)} if key and row.body else row.body
        if row.path.endswith("/key"):
            continue  # it would change the key for the other rows: see below
        if "{code}" not in row.path and phase != PHASES[0]:
            continue  # it knows of no session
        for role in ROLES:
            path = row.path.format(code=session.code)
            answer = await quorum.call(row.method, path, body, who=people[role])
            assert answer.code == row.status(role, phase), (row, role, answer.body)
    for name, role in product(FORMATS, (*OUTSIDE, *NOBODY)):
        path = f"{ONE.format(code=session.code)}/export.{name}"
        assert (await quorum.get(path, people[role])).code == 403, (name, role)
    (row,) = (row for row in ROWS if row.path.endswith("/key"))
    for role in ROLES:
        answer = await quorum.call("POST", row.path.format(code=session.code), {}, who=people[role])
        assert answer.code == row.status(role, phase), (row, role, answer.body)
    for role, who in people.items():
        path = f"/api/sessions/{session.code}/members/{who.id if who else 'nobody'}/name"
        refused = {"facilitator": 409, "removed": 403} if phase != "closed" else {}
        expected = 403 if role in NOBODY else refused.get(role, 204)
        answer = await quorum.call("DELETE", path, who=who)
        assert answer.code == expected, (role, answer.body)


@pytest.mark.parametrize("phase", PHASES)
async def test_live_connection_knows_only_valid_credentials(quorum: Quorum, phase: Phase) -> None:
    session, people = await held(quorum, phase)
    for role, who in people.items():
        if role == "removed":
            live = await quorum.open(session.code, who)
            await live.send({"type": "hello", "version": 1, "client": live.client})
            assert (await live.closed())[0] == CloseCode.REMOVED
            continue
        you = (await quorum.connect(session.code, who)).welcome["you"]
        if role in NOBODY:
            assert you is None, role
        else:
            assert you["waiting"] is (role == "waiting")
            assert you["role"] == (role if role in MEMBERS else "voter")


async def test_table_has_every_route(quorum: Quorum) -> None:
    paths = [row.path.format(code="7G4K-Q2XM") for row in ROWS]
    missing = {route for route in routes(quorum) if not any(re.fullmatch(route, path) for path in paths)}
    assert missing == {LIVE, SIGN_IN}, "add a row for each new route"


# ---- fixation: nobody can choose the credentials that somebody else will have


async def test_credentials_sent_to_join_with_are_never_adopted(quorum: Quorum) -> None:
    session = await quorum.create()
    path = f"/api/sessions/{session.code}/members"
    eve = await quorum.join(session.code, "Eve")
    name = f"quorum-{session.code.replace('-', '')}"
    for planted in ("planted", "2|1:0|10:1|1:a|1:b|c", eve.token + "x"):
        headers = {"Cookie": f"{name}={planted}", "Sec-Fetch-Mode": "cors", "Sec-Fetch-Site": "same-origin"}
        answer = await quorum.call("POST", path, {"name": "Ada"}, headers=headers)
        assert answer.code == 201 and json.loads(answer.body)["member"] != eve.id
        assert planted not in answer.headers["Set-Cookie"]
    for field in ("member", "id", "role", "token"):
        answer = await quorum.call("POST", path, {"name": "Ada", field: eve.id})
        assert answer.code == 400


# ---- Origin × Sec-Fetch-Site × route

SITES = [None, "same-origin", "none", "same-site", "cross-site"]
ORIGINS = [None, "own", "https://elsewhere.example", "null"]
# A request that only reads is answered whatever they are, so not every pair is tried.
READING = [*((site, None) for site in SITES), *(("cross-site", origin) for origin in ORIGINS[1:])]


def _headers(quorum: Quorum, site: str | None, origin: str | None) -> dict[str, str]:
    sent = {"Sec-Fetch-Site": site, "Origin": quorum.url if origin == "own" else origin}
    return {name: value for name, value in sent.items() if value is not None}


def _allowed(site: str | None, origin: str | None) -> bool:
    return site in ("same-origin", "none") or (site is None and origin in (None, "own"))


async def test_every_route_with_effects_refuses_other_sites(quorum: Quorum) -> None:
    session = await quorum.create()
    for row in ROWS:
        path = row.path.format(code=session.code)
        body = {"name": "X"} if row.body and "key" in row.body else row.body
        for site, origin in READING if row.method == "GET" else product(SITES, ORIGINS):
            headers = _headers(quorum, site, origin)
            answer = await quorum.call(row.method, path, body, who=session.facilitator, headers=headers)
            expected = 201 if row.good == 403 and row.method == "POST" else row.good
            if row.method != "GET" and not _allowed(site, origin):
                expected = 403
                assert "Set-Cookie" not in answer.headers
            assert answer.code == expected, (row, headers)
            assert "Access-Control-Allow-Origin" not in answer.headers
            assert answer.headers["Cross-Origin-Resource-Policy"] == "same-origin"


async def test_refused_requests_of_other_sites_have_no_effect(quorum: Quorum) -> None:
    session = await quorum.create()
    path = f"/api/sessions/{session.code}"
    for site in SITES:
        for origin in ORIGINS:
            if not _allowed(site, origin):
                headers = _headers(quorum, site, origin)
                for target in ("/api/sessions", f"{path}/members"):
                    await quorum.call("POST", target, {"name": "Eve"}, headers=headers)
    assert quorum.server is not None and len(await quorum.server.store.sessions()) == 1
    assert json.loads((await quorum.get(path)).body)["roster"]["voters"] == 0


async def test_live_connection_of_another_site_is_refused(quorum: Quorum) -> None:
    session = await quorum.create()
    for site in SITES:
        for origin in ORIGINS:
            headers = _headers(quorum, site, origin)
            if _allowed(site, origin):
                await quorum.connect(session.code, session.facilitator, **headers)
            else:
                with pytest.raises(HTTPClientError) as caught:
                    await quorum.connect(session.code, session.facilitator, **headers)
                assert caught.value.code == 403, headers
