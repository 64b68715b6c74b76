"""Every byte that others get during a random meeting, played twice with one secret changed, is the same until the
secret becomes public (docs/visibility.md). It is Ada's, or a score that the facilitator has entered. Here everybody
else compares notes, not only three members."""

from __future__ import annotations

import json
import random
import re
from pathlib import Path

import pytest
from tornado.ioloop import IOLoop

from server.core.model import Names, Totals
from tests.support.effort import examples
from tests.support.noted import EXPORTS, Meeting, same_world
from tests.support.secret_scripts import KINDS, SETTINGS, Kind, Script, Step, addressed, script
from tests.support.wire import Quorum

pytestmark = [pytest.mark.integration, pytest.mark.soak]

# After each step, what they got since the step before: messages and responses, by person.
Prefixes = list[dict[str, list[str]]]
DIGEST = re.compile(r"\b[0-9a-f]{40,128}\b")


async def played(quorum: Quorum, steps: tuple[Step, ...], totals: Totals, names: Names, keeper: str) -> Prefixes:
    """Play a meeting; return what everybody gets in each step but who keeps the secret."""
    meeting = await Meeting.hold(quorum, None, totals=totals, names=names)
    code = f"/api/sessions/{meeting.session.code}"
    state, files = (code, f"{code}/solidity"), [f"{code}/export.{name}" for name in EXPORTS]
    # Each gets the state; the files do not depend on the member who gets them, which test_secrecy.py checks.
    paths = {"Bob": state, "observer": (*state, *files), "spectator": state}
    got: Prefixes = []
    pat = ""
    before = {name: 0 for name in meeting.people}
    for step in steps:
        await meeting.ask(step.who, addressed(step.command, pat))
        if step.command["type"] == "add_person":
            (pat,) = json.loads((await quorum.get(code)).body)["roster"]["without_device"]
            paths |= {"facilitator": (f"{code}/members/{pat}/ballot",)} if keeper != "facilitator" else {}
        meeting.noted.clear()
        for name, some in paths.items():
            await meeting.get(name, *some)
        # The last digest of a closed log, and with it the ETag of a file, is over everything, but nobody can invert it.
        texts_of = {name: [DIGEST.sub("a digest", text) for text in texts] for name, texts in meeting.noted.items()}
        received = {name: live.received for name, live in meeting.connections.items() if name != keeper}
        got.append({name: [*texts_of.get(name, []), *texts[before[name] :]] for name, texts in received.items()})
        before = {name: len(texts) for name, texts in received.items()} | {keeper: 0}
    return got


# In each run every kind of secret and every setting, in `make soak` every pair.
CASES = [
    (kind, *setting)
    for number, kind in enumerate(KINDS)
    for setting in (SETTINGS if examples(1) > 1 else [SETTINGS[number % len(SETTINGS)]])
]


@pytest.mark.parametrize(("kind", "totals", "names"), CASES)
def test_no_byte_of_any_prefix_depends_on_a_secret(
    io_loop: IOLoop, tmp_path: Path, totals: Totals, names: Names, kind: Kind
) -> None:
    for seed in range(examples(1)):
        secret: Script = script(random.Random(f"{kind} {seed} on the wire"), kind, length=5)
        meetings = []
        for again in (False, True):
            with same_world(io_loop, tmp_path / f"{seed} {again}") as quorum:
                steps, keeper = secret.played(again), secret.keeper
                meetings.append(io_loop.run_sync(lambda q=quorum, s=steps, k=keeper: played(q, s, totals, names, k)))
        public = secret.public_from(totals, names)
        for number, (one, other) in enumerate(zip(*meetings, strict=True)):
            if number == public:
                break
            for name in one:
                assert one[name] and one[name] == other[name], f"seed {seed}, step {number}: the {name} can tell"
