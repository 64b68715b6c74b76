"""The architecture as rules: which part may import which, and what every file must have; each rule has a test."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from tests.support.rows import one_test_for
from tests.support.visibility_rules import visibility_violations

ROOT = Path(__file__).parent.parent
MAX_LINES = 300

# What each part of the server may import from Quorum; a part is a folder, or a file at the top.
PARTS = {
    "core": {"core"},
    "messages": {"core", "messages"},
    "analysis": {"core", "analysis"},
    "exports": {"core", "messages", "analysis", "exports", "unpacking"},
    "store": {"core", "store"},
    "catalogue": {"core", "catalogue", "unpacking"},
    "config": {"limits"},
    "limits": set(),
    "unpacking": set(),
    "runtime": {"core", "config", "runtime"},
    "live": {"core", "messages", "analysis", "store", "runtime", "live", "limits"},
    "handlers": {
        *("core", "messages", "analysis", "exports", "catalogue", "config", "store", "runtime", "live", "handlers"),
        "limits",
    },
    "webhooks": {"core", "messages", "config", "store", "runtime", "live", "webhooks"},
    "client": {"core", "live", "handlers", "client"},
    "app": {"messages", "catalogue", "config", "store", "runtime", "live", "handlers", "limits", "webhooks"},
    "cli": {
        *("core", "exports", "catalogue", "config", "limits", "messages", "store", "runtime", "handlers", "app", "cli"),
        "live",
        "webhooks",
    },
    "__main__": {"cli"},
    "__init__": set(),
}

# All that the laboratory may import from the server: the data folder, and the format of its results.
LABORATORY_MAY_IMPORT = {
    *(
        "server.config",
        "server.catalogue.builtin",
        "server.catalogue.CatalogueError",
        "server.core.measurements.Occasion",
    ),
    *(
        f"server.catalogue.measurements.{name}"
        for name in ("MEASUREMENT_WORDS", "READINGS", "MeasurementsFile", "Figure")
    ),
    "server.catalogue.yaml_text.YamlText",
}

# The demo's members are WebSocket clients and webhooks are sent, so they use Tornado's clients.
TORNADO = (
    *("server/app.py", "server/handlers/", "server/live/websocket/", "server/cli/demo.py"),
    *("server/webhooks/request.py", "server/client/"),
)
MONGO = {"motor", "pymongo", "bson", "gridfs"}

# These are pure functions of their arguments; besides the standard library they may import only this.
PURE = {
    "core": ("server", "msgspec", "tornado", "idna", "wcwidth"),
    "analysis": ("server", "msgspec", "numpy", "tornado"),
}
# The modules of the standard library that would let them block or access the outside.
IMPURE = {
    *("asyncio", "concurrent", "datetime", "http", "io", "logging", "multiprocessing", "os", "pathlib", "random"),
    *("secrets", "select", "selectors", "shutil", "signal", "socket", "sqlite3", "ssl", "subprocess", "tempfile"),
    *("threading", "time", "urllib", "uuid"),
}
IMPURE_CALLS = {"open", "print", "input"}

FILES = sorted(
    path
    for package in ("server", "laboratory")
    for path in (file.relative_to(ROOT).as_posix() for file in (ROOT / package).rglob("*.py"))
    if not path.startswith("laboratory/services/")  # each in the style of its framework
)


def violations(path: str, source: str) -> list[str]:
    """Return the violations in the file at `path` (from the root, such as server/core/board.py), a sentence each."""
    tree = ast.parse(source)
    imports = _laboratory_imports if path.startswith("laboratory/") else _imports
    hidden = visibility_violations(path, list(imported(path, tree)), tree)
    return [*imports(path, tree), *hidden, *_facade(path, tree), *_purity(path, tree), *_habits(path, source, tree)]


def part(path: str) -> str:
    """Return the part a file belongs to: its folder under server/, or its own name."""
    return path.split("/")[1].removesuffix(".py")


def imported(path: str, tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield the line and the full name of every module or member imported anywhere in the file."""
    package = path.split("/")[:-1]
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*base, *([node.module] if node.module else [])])
            yield from ((node.lineno, f"{module}.{alias.name}") for alias in node.names)


def _imports(path: str, tree: ast.AST) -> Iterator[str]:
    mine = part(path)
    if mine not in PARTS:
        yield f"{path}: {mine} is a new part; say in PARTS what it may import"
        return
    for line, name in imported(path, tree):
        top, *rest = name.split(".")
        if top == "laboratory":
            yield f"{path}:{line}: the server may not import the laboratory, which is a plugin"
        ours = top == "server" and rest[0] != "__version__"
        if ours and rest[0] not in PARTS[mine]:
            yield f"{path}:{line}: {mine} may not import server.{rest[0]}"
        if top == "tornado" and not path.startswith(TORNADO):
            yield f"{path}:{line}: {mine} may not import Tornado"
        if top == "numpy" and mine not in ("analysis", "core"):
            yield f"{path}:{line}: only analysis/ may import numpy"
        if top in MONGO and not path.startswith("server/store/mongo/"):
            yield f"{path}:{line}: only store/mongo/ may import {top}"
        outside = top in IMPURE or top not in sys.stdlib_module_names
        if mine in PURE and outside and top not in PURE[mine]:
            yield f"{path}:{line}: the {mine} may not import {top}"


def _laboratory_imports(path: str, tree: ast.AST) -> Iterator[str]:
    for line, name in imported(path, tree):
        top = name.partition(".")[0]
        if top == "server" and name not in LABORATORY_MAY_IMPORT:
            yield f"{path}:{line}: the laboratory may not import {name}"
        if top == "tornado" or top in MONGO:
            yield f"{path}:{line}: the laboratory may not import {top}"


# What upper parts may read of a room or the hub besides its own methods.
OPEN_ATTRIBUTES = {"visible", "access", "metrics", "heartbeat", "work", "finder"}


def _facade(path: str, tree: ast.AST) -> Iterator[str]:
    """Yield accesses that reach through a room or the hub, which are façades."""
    if path in ("server/live/room.py", "server/live/hub.py"):
        return
    for node in ast.walk(tree):
        if not isinstance(node, ast.Attribute) or not isinstance(node.value, ast.Attribute):
            continue
        owner, attribute = node.value.value, node.value.attr
        name = owner.id if isinstance(owner, ast.Name) else owner.attr if isinstance(owner, ast.Attribute) else ""
        if name in ("room", "_room", "hub", "_hub") and attribute not in OPEN_ATTRIBUTES:
            yield f"{path}:{node.lineno}: {name}.{attribute}.{node.attr} reaches through a façade"


def _purity(path: str, tree: ast.AST) -> Iterator[str]:
    mine = part(path)
    if not path.startswith("server/") or mine not in PURE:
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.AsyncFunctionDef):
            yield f"{path}:{node.lineno}: the {mine} may not wait"
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in IMPURE_CALLS:
            yield f"{path}:{node.lineno}: the {mine} may not call {node.func.id}"


def _habits(path: str, source: str, tree: ast.Module) -> Iterator[str]:
    lines = source.count("\n")
    if lines > MAX_LINES:
        yield f"{path}: {lines} lines are more than {MAX_LINES}; move a part of it to a separate file"
    if path != "server/__main__.py" and not ast.get_docstring(tree):
        yield f"{path}: the file has no docstring"
    for node in tree.body:
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) or node.name.startswith("_"):
            continue
        if not ast.get_docstring(node) and not _is_event(node):
            yield f"{path}:{node.lineno}: {node.name} has no docstring"


def _is_event(node: ast.stmt) -> bool:
    # The name of an event is its sentence: Joined, Revealed.
    bases = node.bases if isinstance(node, ast.ClassDef) else []
    return any(isinstance(base, ast.Name) and base.id == "Event" for base in bases)


@one_test_for(FILES)
def test_every_file_keeps_the_rules(path: str) -> None:
    assert violations(path, (ROOT / path).read_text()) == []


def classes(path: str, source: str) -> Iterator[tuple[str, str]]:
    """Yield the name and the file of every class in a file, at any level."""
    yield from ((node.name, path) for node in ast.walk(ast.parse(source)) if isinstance(node, ast.ClassDef))


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
