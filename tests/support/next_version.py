"""The next version of Quorum, as far as tests need one: this server with one more event, field, command and message.

It is a copy of the server's code with a few changed lines, and runs in separate processes next to today's.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from server.core.upcasters import FORMAT
from tests.support.serving import ROOT

NEXT_FORMAT = FORMAT + 1
# What the next version adds to everything that it encodes, and the names that its pages announce.
UNKNOWN_FIELD = "since_the_next_version"
EXTENSIONS = ("mood", "nudge")

# By file: a text that occurs once, and its replacement.
CHANGED = {
    "core/upcasters.py": [(r"^FORMAT = \d+$", f"FORMAT = {NEXT_FORMAT}")],
    "core/events.py": [
        (
            r"^AnyEvent = \(\n    ",
            'class Nudged(Event, frozen=True, tag="nudged"):\n    member: str\n\n\n\\g<0>Nudged | ',
        ),
        (r"^class Scored\((?:.|\n)*?(?=\n\n\n)", '\\g<0>\n    mood: str = ""'),
    ],
    "core/commands.py": [
        (
            r"^WireCommand = \(\n    ",
            'class Nudge(Command, frozen=True, tag="nudge"):\n    """Nudge somebody."""\n\n    member: str\n\n\n'
            "\\g<0>Nudge | ",
        ),
        (r"^class Score\((?:.|\n)*?(?=\n\n\n)", '\\g<0>\n    mood: str = ""'),
    ],
    "live/protocol.py": [(r"^EXTENSIONS: .*$", 'EXTENSIONS: tuple[str, ...] = ("mood", "nudge")')],
}
# By file: the text added at its end.
ADDED = {
    "core/upcasters.py": """
def _moody(body):
    for event in body["events"]:
        if event["type"] == "scored":
            event["mood"] = "as it was"
    return body

UPCASTERS[FORMAT - 1] = _moody
""",
    "core/decide.py": """
from msgspec import structs
from server.core.commands import Nudge
from server.core.events import Nudged

_decide = decide

def decide(session, command, actor, now):
    if isinstance(command, Nudge):
        active_member(session, actor)
        return [Nudged(command.member)]
    events = _decide(session, command, actor, now)
    return [structs.replace(e, mood=command.mood) if isinstance(e, Scored) else e for e in events]
""",
    "core/evolve.py": """
from server.core.events import Nudged

_evolve = evolve

def evolve(session, event, at):
    if not isinstance(event, Nudged):
        _evolve(session, event, at)
""",
    "live/protocol.py": """
class Wave(Outbound, frozen=True, tag="wave"):
    seq: int = 0
    text: str = "from the future"

_encode = encode

def encode(message):
    raw = _encode(message)
    return raw[:-1] + b',"since_the_next_version":{"any":["thing"]}}' if raw.startswith(b'{"') else raw
""",
    "live/room.py": """
from server.live import protocol

_enter = Room.enter

def _enter_waving(self, connection, client, seen=0):
    _enter(self, connection, client, seen)
    connection.send(protocol.Wave())

Room.enter = _enter_waving
""",
}


def build(folder: Path) -> Path:
    """Write the next version to a folder; return the folder to run it in."""
    tree = folder / "next-version"
    shutil.copytree(ROOT / "server", tree / "server", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("data", "web"):
        (tree / name).symlink_to(ROOT / name)
    for name, changes in CHANGED.items():
        file = tree / "server" / name
        for pattern, replacement in changes:
            text, count = re.subn(pattern, replacement, file.read_text(encoding="utf-8"), flags=re.MULTILINE)
            assert count == 1, f"server/{name} has {count} matches of a pattern of {__name__}: {pattern}"
            file.write_text(text, encoding="utf-8")
    for name, text in ADDED.items():
        with (tree / "server" / name).open("a", encoding="utf-8") as end:
            end.write(text)
    return tree


def run(tree: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run Python with the code of that folder."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith("QUORUM_")}
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=tree, env=environment, capture_output=True, text=True, timeout=60)
