"""Attacks: fifty members vote while somebody tries to stop them, each attack on a server of its own.

Compared are the time until a vote is answered, and the peak memory and the processor time of the server, its worker
process included, with those of the same votes on a server that nobody attacks. There, what is stored for an attack is
used as it would be in a meeting: a large session takes memory whether or not somebody attacks.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from benchmarks import machine
from benchmarks.abuse.attacks import ATTACKS, Attack
from benchmarks.abuse.clients import Clients
from benchmarks.abuse.stored import LOBBY, STORED, bytes_of, store
from benchmarks.effort import Effort
from benchmarks.load import LoadGenerator
from benchmarks.process import ServerFailed
from benchmarks.quorum import Meeting, Quorum, cells_file

MEMBERS = 50
VOTES_A_SECOND = 2  # of each member
SECONDS, QUICK_SECONDS = 8.0, 1.0
DEADLINE = 10.0  # seconds that the last answer may take
MORE = 0.5  # seconds for which an attack goes on after the last vote is due
USE_SECONDS = 30.0

Row = dict[str, Any]


class Scene:
    """A server, fifty members of a session on it, and others who have not begun yet."""

    def __init__(self, quorum: Quorum, file: Path, meeting: Meeting, load: LoadGenerator, others: Clients) -> None:
        self.others = others
        self._quorum = quorum
        self._file = file
        self._meeting = meeting
        self._load = load

    def vote(self, seconds: float) -> Row:
        """Let everybody vote; return the figures of that time."""
        core, _ = machine.cores()
        busy, cpu, logged = machine.busy_seconds(core), self._quorum.cpu, self._quorum.logged
        stored = bytes_of(self._file, LOBBY)
        with cells_file(self._meeting.cells) as cells:
            votes = int(seconds * VOTES_A_SECOND)
            reply = self._load.run(
                "vote", cells, MEMBERS, votes, seconds, seconds + DEADLINE, self._meeting.scale
            )  # fmt: skip
        if not self._quorum.resident:
            raise ServerFailed(self._quorum.log_tail())
        seconds, used = reply["wall"], self._quorum.cpu - cpu
        return {
            "votes": reply["votes"],
            "accepted": reply["accepted"],
            "closed": reply["closed"],
            **{f"answer_{share}": reply["answer"][share] for share in ("p50", "p99", "max")},
            "seconds": seconds,
            "cpu": used / seconds,
            "others": max(0.0, machine.busy_seconds(core) - busy - used) / seconds,
            "mib": self._quorum.peak_resident / 2**20,
            "log_bytes": self._quorum.logged - logged,
            "stored_bytes": bytes_of(self._file, LOBBY) - stored,
        }


@contextmanager
def scene(name: str, stored: str, seconds: float, files: int = 0) -> Iterator[Scene]:
    """Run a server with that in its store, and let fifty members join; `name` is what the others will do."""
    servers, harness = machine.cores()
    with tempfile.TemporaryDirectory(prefix="quorum-bench-") as folder:
        file = Path(folder) / "sessions.sqlite"
        store(file, STORED[stored]())
        with Quorum(f"sqlite:///{file}", servers, Path(folder), files=files) as quorum:
            meeting = quorum.meeting()
            option, criterion = meeting.cells[0]
            site = {"port": quorum.port, "code": meeting.code, "option": option, "criterion": criterion}
            with quorum.load(meeting, harness) as load, Clients(name, site, seconds, harness) as others:
                for pid in (quorum.pids[0], load.pid):
                    machine.take_precedence(pid)
                if missing := load.connect(MEMBERS)["missing"]:
                    raise ServerFailed(f"{missing} of {MEMBERS} members could not join; {quorum.log_tail()}")
                load.run("idle", 0.5)
                yield Scene(quorum, file, meeting, load, others)


def measure(effort: Effort) -> dict[str, Any]:
    """Return the figures without an attack, by what is stored, and a row for each attack; all from a single run."""
    seconds = QUICK_SECONDS if effort.quick else SECONDS
    calm = {stored: undisturbed(stored, seconds) for stored in STORED}
    rows = [attacked(name, attack, seconds) for name, attack in ATTACKS.items()]
    return {"calm": calm, "rows": rows, "members": MEMBERS, "rate": VOTES_A_SECOND, "seconds": seconds}


def undisturbed(stored: str, seconds: float) -> Row:
    """Measure the votes while nobody attacks, after what is stored was used."""
    with scene(stored, stored, USE_SECONDS) as server:
        server.others.begin()
        server.others.end()
        row = server.vote(seconds)
    click.echo(f"  undisturbed, {stored} in use: answer p99 {row['answer_p99']:.0f} ms, {row['mib']:.0f} MiB")
    return row


def attacked(name: str, attack: Attack, seconds: float) -> Row:
    """Measure the votes under an attack."""
    with scene(name, attack.stored, seconds + MORE, attack.files) as server:
        server.others.begin()
        row = server.vote(seconds)
        counts = server.others.end()
    click.echo(f"  {attack.title}: answer p99 {row['answer_p99']:.0f} ms, {row['mib']:.0f} MiB")
    return {"name": name, **row, "counts": counts}
