"""Source rules for visibility: which code may use a raw session; all other code gets the visible one."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from functools import lru_cache

# These contain data that may be hidden.
RAW_TYPES = {"Session", "Round", "Ballot", "Cell", "Tally", "Weighting", "OwnWeights", "Attachment", "Member"}
# They use the raw session: to decide, to store, and to build members' own ballots.
KEEP_RAW = {
    *("server/live/room.py", "server/live/command_queue.py", "server/live/hub.py", "server/live/replaying.py"),
    *("server/live/session_copies.py", "server/live/member_connections.py", "server/live/welcome.py"),
    *("server/live/room_access.py", "server/live/past_session.py"),
}
# They turn a raw session into the visible one, the only form that other code gets.
MAKE_VISIBLE = {
    *("server/live/room.py", "server/live/session_copies.py", "server/cli/export.py", "server/cli/verify_file.py"),
}

# What each part outside the core may import from the modules that make or take a raw session.
FORBIDDEN_MODULES = ("server.core.evolve", "server.core.decide", "server.core.visibility")
ALLOWED_NAMES = {
    *("server.core.visibility.session." + name for name in ("VisibleSession", "VisibleWeights", "LogHead")),
    *("server.core.visibility.rounds." + name for name in ("VisibleRound", "VisibleBallot", "VisibleCell")),
    "server.core.visibility.people.VisibleMember",
    *("server.core.visibility.recorded_content." + name for name in ("AttachmentRecord", "RoundRecord", "Recorded")),
    *("server.core.visibility.recorded." + name for name in ("RecordedSession", "recorded")),
    *("server.core.visibility.own_data." + name for name in ("OwnData", "OwnEvent")),
    "server.core.visibility.doorkeeping.AdmissionList",
}
ALLOWED_IN = {
    "server/live/room.py": {
        "server.core.visibility.session.visible",
    },
    "server/live/past_session.py": {"server.core.visibility.session.visible"},
    "server/live/member_connections.py": {
        *("server.core.visibility.own_ballot." + name for name in ("ballot_owner", "entered_ballot", "own_ballot")),
    },
    "server/live/session_copies.py": {
        "server.core.visibility.session.visible",
        *("server.core.visibility.own_data." + name for name in ("own_data", "own_events")),
    },
    "server/live/welcome.py": {
        *("server.core.visibility.own_ballot." + name for name in ("own_ballot", "own_experience")),
    },
    "server/live/room_access.py": {
        "server.core.visibility.doorkeeping.admission_list",
        "server.core.visibility.own_ballot.entered_ballot",
    },
    "server/cli/export.py": {"server.core.visibility.session.visible"},
    "server/cli/verify_file.py": {"server.core.visibility.session.visible"},
    "server/analysis/views.py": {
        *("server.core.visibility.rules." + name for name in ("part_shown", "secret_part_compared")),
    },
    "server/analysis/rounds.py": {"server.core.visibility.rules.same_people_compared"},
}

# Attributes of a raw session. The visible one has methods named ballots and attachments, so calls are allowed.
RAW_ATTRIBUTES = {"ballots", "tallies", "attachments", "weighting", "salt", "key_digest", "experience", "published"}
# A record has fields with these names, and a join request contains the new member's experience.
HARMLESS_ATTRIBUTES = {
    "exports": {"ballots", "attachments"},
    "handlers": {"experience"},
}
# What may be logged of a session, and the names of variables that hold one.
LOGGED = {"code", "seq"}
NAMES = {"session", "_session", "visible"}


@lru_cache(maxsize=1)
def nodes(tree: ast.AST) -> tuple[ast.AST, ...]:
    """Return all nodes of a file's tree, which a dozen rules look at one after the other."""
    return tuple(ast.walk(tree))


def visibility_violations(path: str, imports: Iterable[tuple[int, str]], tree: ast.AST) -> Iterator[str]:
    """Yield the violations in the file at `path`, a sentence each."""
    part = path.split("/")[1].removesuffix(".py")
    if not path.startswith("server/"):
        return
    if not path.startswith("server/core/visibility/"):
        yield from _policies(path, tree)
    if part in ("analysis", "exports", "handlers", "live", "webhooks", "cli"):
        yield from _raw_imports(path, imports)
        yield from _raw_readings(path, part, tree)
        yield from _loggings(path, tree)


def _raw_imports(path: str, imports: Iterable[tuple[int, str]]) -> Iterator[str]:
    for line, name in imports:
        module, _, member = name.rpartition(".")
        if module == "server.core.model" and member in RAW_TYPES and path not in KEEP_RAW:
            yield f"{path}:{line}: only the core and {len(KEEP_RAW)} files of live/ may hold a {member}"
        if name.startswith(FORBIDDEN_MODULES) and name not in ALLOWED_NAMES | ALLOWED_IN.get(path, set()):
            yield f"{path}:{line}: {name} is for the core"


def _raw_readings(path: str, part: str, tree: ast.AST) -> Iterator[str]:
    called = {id(node.func) for node in nodes(tree) if isinstance(node, ast.Call)}
    for node in nodes(tree):
        if not isinstance(node, ast.Attribute):
            continue
        own = isinstance(node.value, ast.Name) and node.value.id == "self"
        if node.attr in ("_session", "_round") and not own:
            yield f"{path}:{node.lineno}: {node.attr} is private"
        raw = RAW_ATTRIBUTES - HARMLESS_ATTRIBUTES.get(part, set())
        if node.attr in raw and id(node) not in called:
            yield f"{path}:{node.lineno}: .{node.attr} may be read in the core only"
        if node.attr == "replay" and path not in KEEP_RAW | MAKE_VISIBLE:
            yield f"{path}:{node.lineno}: a log may not be replayed here: it makes a raw session"


def _policies(path: str, tree: ast.AST) -> Iterator[str]:
    """Find checks for hidden names or live totals outside the one place for them."""
    for node in nodes(tree):
        if not isinstance(node, ast.Compare):
            continue
        sides = [node.left, *node.comparators]
        asked = {side.attr for side in sides if isinstance(side, ast.Attribute)} & {"names", "totals"}
        if asked and any(isinstance(side, ast.Constant) and isinstance(side.value, str) for side in sides):
            yield f"{path}:{node.lineno}: only core/visibility may ask about {' and '.join(sorted(asked))}"


def _loggings(path: str, tree: ast.AST) -> Iterator[str]:
    for node in nodes(tree):
        if isinstance(node, ast.Call) and _logs(node.func):
            for inner in ast.walk(node):
                of = inner.value if isinstance(inner, ast.Attribute) else None
                name = of.id if isinstance(of, ast.Name) else of.attr if isinstance(of, ast.Attribute) else ""
                if isinstance(inner, ast.Attribute) and name in NAMES and inner.attr not in LOGGED:
                    yield f"{path}:{node.lineno}: .{inner.attr} of a session may not be logged"


def _logs(function: ast.expr) -> bool:
    """Return whether this is a method of a logger, or builds the fields of a log line."""
    if isinstance(function, ast.Attribute):
        return isinstance(function.value, ast.Name) and function.value.id in ("logger", "logging")
    return isinstance(function, ast.Name) and function.id == "event"
