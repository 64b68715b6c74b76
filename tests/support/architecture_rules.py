"""The rules of the architecture: which part may import which, and what every file must have."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator

from tests.support.visibility_rules import nodes, visibility_violations

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
    for node in nodes(tree):
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
    for node in nodes(tree):
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
    for node in nodes(tree):
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
