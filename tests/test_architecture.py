"""Every file keeps the rules of the architecture, and each rule detects a violation."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from tests.support.architecture_rules import IMPURE, MAX_LINES, violations
from tests.support.rows import one_test_for

ROOT = Path(__file__).parent.parent
CLASS = re.compile(r"^\s*class (\w+)", re.MULTILINE)
FILES = sorted(
    path
    for package in ("server", "laboratory")
    for path in (file.relative_to(ROOT).as_posix() for file in (ROOT / package).rglob("*.py"))
    if not path.startswith("laboratory/services/")  # each in the style of its framework
)


@one_test_for(FILES)
def test_every_file_keeps_the_rules(path: str) -> None:
    assert violations(path, (ROOT / path).read_text()) == []


def classes(path: str, source: str) -> Iterator[tuple[str, str]]:
    """Yield the name and the file of every class in a file, at any level."""
    yield from ((name, path) for name in CLASS.findall(source))


def shared_class_names(found: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    """Return the files of every class name that occurs in more than one file; private classes do not count."""
    files: dict[str, set[str]] = {}
    for name, path in found:
        files.setdefault(name, set()).add(path)
    return {name: paths for name, paths in files.items() if len(paths) > 1 and not name.startswith("_")}


def test_no_two_classes_share_a_name() -> None:
    assert shared_class_names(pair for path in FILES for pair in classes(path, (ROOT / path).read_text())) == {}


def test_shared_class_name_is_detected() -> None:
    server, laboratory = "server/core/model.py", "laboratory/run.py"
    found = [*classes(server, "class Cell: pass"), *classes(laboratory, "def f():\n    class Cell: pass")]
    assert shared_class_names(found) == {"Cell": {server, laboratory}}


def test_no_two_test_files_share_a_name() -> None:
    names = [path.name for path in (ROOT / "tests").rglob("test_*.py")]
    assert sorted(name for name in set(names) if names.count(name) > 1) == []


@one_test_for(sorted(path for folder in ("tests", "scripts", "benchmarks") for path in (ROOT / folder).rglob("*.py")))
def test_other_files_are_short_too(path: Path) -> None:
    assert path.read_text().count("\n") <= MAX_LINES, "move a part of it to a separate file"


DOC = '"""What it is for."""\n'


@one_test_for(
    [
        ("server/core/x.py", "from server.live.protocol import Hello", "core may not import server.live"),
        ("server/core/x.py", "from server import live", "core may not import server.live"),
        ("server/core/x.py", "from ..store import Store", "core may not import server.store"),
        ("server/core/x.py", "import tornado.web", "core may not import Tornado"),
        ("server/core/x.py", "import yaml", "the core may not import yaml"),
        ("server/core/x.py", "import numpy", "the core may not import numpy"),
        ("server/analysis/x.py", "import scipy", "the analysis may not import scipy"),
        ("server/analysis/x.py", "from server.exports import FORMATS", "analysis may not import server.exports"),
        ("server/exports/x.py", "import numpy as np", "only analysis/ may import numpy"),
        *(("server/core/x.py", f"import {name}", f"the core may not import {name}") for name in sorted(IMPURE)),
        ("server/core/x.py", "def _f():\n    from time import time", "the core may not import time"),
        ("server/core/x.py", "async def _f(): pass", "the core may not wait"),
        ("server/core/x.py", "print('hello')", "the core may not call print"),
        ("server/analysis/x.py", "open('x')", "the analysis may not call open"),
        (
            "server/store/sqlite/writer.py",
            "from server.live.protocol import encode",
            "store may not import server.live",
        ),
        ("server/store/sqlite/writer.py", "from motor import motor_tornado", "only store/mongo/ may import motor"),
        ("server/exports/csv.py", "from server.live.room import Room", "exports may not import server.live"),
        ("server/live/room.py", "from tornado.ioloop import IOLoop", "live may not import Tornado"),
        ("server/live/room.py", "from server.handlers import live", "live may not import server.handlers"),
        ("server/handlers/live.py", "from server import app", "handlers may not import server.app"),
        ("server/handlers/live.py", "import pymongo", "only store/mongo/ may import pymongo"),
        ("server/runtime/workers.py", "from server.app import start", "runtime may not import server.app"),
        ("server/runtime/workers.py", "from tornado.ioloop import IOLoop", "runtime may not import Tornado"),
        ("server/app.py", "from server.cli.serve import serve", "app may not import server.cli"),
        ("server/handlers/x.py", "def _f(room): room.command_queue.submit(1)", "reaches through a façade"),
        ("server/handlers/x.py", "def _f(self): self.hub.store.ready()", "reaches through a façade"),
        ("server/live/x.py", "def _f(self): self._room._broadcaster.stop()", "reaches through a façade"),
        ("server/exports/x.py", "from server.core.model import Session", "may hold a Session"),
        ("server/analysis/x.py", "from server.core.model import Round", "may hold a Round"),
        ("server/handlers/x.py", "from server.core.model import Member", "may hold a Member"),
        ("server/live/x.py", "from server.core.model import Session", "may hold a Session"),
        ("server/cli/x.py", "from server.core.model import Ballot", "may hold a Ballot"),
        ("server/exports/x.py", "from server.core.evolve import evolve", "is for the core"),
        ("server/exports/x.py", "from server.core.visibility.session import visible", "is for the core"),
        ("server/exports/x.py", "from server.core.visibility.people import shown_names", "is for the core"),
        ("server/analysis/x.py", "from server.core.visibility import rules", "is for the core"),
        ("server/analysis/views.py", "from server.core.visibility.rules import MIN_PEOPLE", "is for the core"),
        ("server/handlers/x.py", "from server.core.visibility.own_ballot import own_ballot", "is for the core"),
        ("server/live/hub.py", "from server.core.visibility.session import visible", "is for the core"),
        ("server/exports/x.py", "def _f(visible): return visible._session", "_session is private"),
        ("server/analysis/x.py", "def _f(round_): return round_._round", "_round is private"),
        ("server/handlers/x.py", "def _f(room): return room._session", "_session is private"),
        *(
            (f"server/{part}/x.py", f"def _f(it): return it.{name}", f".{name} may be read in the core only")
            for part in ("live", "handlers", "exports", "analysis", "cli")
            for name in ("tallies", "salt", "key_digest", "weighting")
        ),
        ("server/live/x.py", "def _f(session): return session.ballots", ".ballots may be read in the core only"),
        ("server/handlers/x.py", "def _f(it): return it.attachments[0]", ".attachments may be read in the core only"),
        ("server/live/room.py", "def _f(it): return it.experience", ".experience may be read in the core only"),
        ("server/handlers/x.py", "def _f(log): return log.replay(())", "a log may not be replayed here"),
        ("server/exports/x.py", "def _f(it): return it.names == 'hidden'", "only core/visibility may ask about names"),
        (
            "server/core/x.py",
            "def _f(it): return 'live' == it.totals",
            "only core/visibility may ask about totals",
        ),
        (
            "server/live/x.py",
            "def _f(s): logger.info('%s', s.session.digest)",
            ".digest of a session may not be logged",
        ),
        ("server/live/x.py", "def _f(r): event('x', a=r.visible.board())", ".board of a session may not be logged"),
        ("server/helpers.py", "", "helpers is a new part"),
        ("server/app.py", "from laboratory.cli import evidence", "server may not import the laboratory"),
        ("server/catalogue/x.py", "import laboratory", "server may not import the laboratory"),
        ("laboratory/run.py", "from server import app", "laboratory may not import server.app"),
        (
            "laboratory/run.py",
            "from server.catalogue import reading",
            "laboratory may not import server.catalogue.reading",
        ),
        ("laboratory/run.py", "from server.core.model import Option", "laboratory may not import server.core.model"),
        ("laboratory/load/x.py", "from server.catalogue.reading import number", "import server.catalogue.reading"),
        ("laboratory/load/x.py", "from tornado.ioloop import IOLoop", "laboratory may not import tornado"),
        ("laboratory/run.py", "import pymongo", "laboratory may not import pymongo"),
        ("laboratory/run.py", "def f(): pass", "f has no docstring"),
        ("laboratory/run.py", "x = 1\n" * (MAX_LINES + 1), "more than 300"),
        ("server/live/room.py", "x = 1\n" * (MAX_LINES + 1), "more than 300"),
        ("server/live/room.py", "def f(): pass", "f has no docstring"),
        ("server/live/room.py", "class Room: pass", "Room has no docstring"),
    ],
)
def test_rule_detects_a_violation(path: str, source: str, complaint: str) -> None:
    found = violations(path, DOC + source)
    assert len(found) == 1 and complaint in found[0], found


def test_every_file_needs_a_docstring() -> None:
    assert violations("server/live/room.py", "x = 1\n") == ["server/live/room.py: the file has no docstring"]


@one_test_for(
    [
        ("server/core/x.py", "import msgspec\nimport math\nfrom server.core import tally\nfrom . import model"),
        ("server/analysis/x.py", "import numpy as np\nfrom numpy.typing import NDArray"),
        ("server/core/x.py", "class Joined(Event): pass\ndef _hidden(): pass"),
        (
            "server/store/mongo/__init__.py",
            "from motor.motor_tornado import MotorClient\nfrom server.core.model import Commit",
        ),
        (
            "server/handlers/live.py",
            "import asyncio\nfrom tornado.web import RequestHandler\nfrom server.live import hub",
        ),
        ("server/handlers/x.py", "def _f(room): return room.visible.code, room.findings, room.roster()"),
        ("server/app.py", "from server import __version__, handlers, live, store\nimport tornado"),
        (
            "server/exports/x.py",
            "from server.core.visibility.session import VisibleSession\ndef _f(it): return it.rounds[0].ballots()",
        ),
        ("server/handlers/x.py", "def _f(room): return room.visible.attachments()"),
        ("server/live/x.py", "def _f(room): logger.info('%s', room.visible.code)"),
        ("server/core/visibility/rules.py", "def _f(about): return about.names == 'hidden'"),
        (
            "laboratory/cli.py",
            "import time\nfrom server import config\nfrom server.catalogue import builtin\nimport laboratory",
        ),
        (
            "laboratory/results/files.py",
            "from server.catalogue.measurements import MeasurementsFile\nfrom laboratory import run",
        ),
    ],
)
def test_allowed_code_has_no_violation(path: str, source: str) -> None:
    assert violations(path, DOC + source) == []
