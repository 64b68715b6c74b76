"""The attacks: what each does, what it did to an earlier version, and which of its figures says so now."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from benchmarks.abuse import commands, floods, requests
from benchmarks.abuse.client import Site

Figure = Literal["delay", "memory", "core", "log", "stored", "each"]
NOTHING, LARGE, FORTY, LONG = "nothing", "the largest session", "forty sessions of 30 × 30", "a long description"


@dataclass(frozen=True)
class Attack:
    """An attack, what it needs in the store (stored.py), and the limit of open files of the server (0: as it is)."""

    title: str
    before: str
    run: Callable[[Site], Awaitable[None]]
    figure: Figure = "delay"
    stored: str = NOTHING
    files: int = 0


ATTACKS: Mapping[str, Attack] = {
    "dispute": Attack("one member toggles `dispute`, 1 connection", "1.6 s", commands.dispute(1)),
    "dispute-18": Attack("the same over 18 connections", "48 s", commands.dispute(commands.CONNECTIONS)),
    "declined": Attack("commands that are declined, 18 connections", "not measured", commands.declined),
    "markdown": Attack("Markdown of 120 people × 900 cells", "2.5 s", requests.export("md"), stored=LARGE),
    "csv": Attack("CSV of 120 people × 900 cells", "0.8 s", requests.export("csv"), stored=LARGE),
    "devices": Attack("200 devices of one member, who scores", "0.97 s", commands.devices, stored=LARGE),
    "pasted": Attack("56 pasted catalogues of 22 KiB at once", "0.76 s", requests.pasted_catalogues),
    "forty": Attack("forty sessions of 30 × 30 at once", "1.0 s", commands.forty_sessions, stored=FORTY),
    "first-look": Attack("first look at 108,000 votes", "0.5 s", requests.first_look, stored=LARGE),
    "hellos": Attack("60 hellos at once", "0.5 s", requests.hellos, stored=LARGE),
    "frames": Attack("empty pongs and continuation frames", "80 % of a core", floods.frames, "core"),
    "unread-exports": Attack("60 downloads not read", "+262 MB", requests.unread_exports, "memory", LARGE),
    "unread-welcomes": Attack("600 strangers’ welcomes not read", "+823 MB", floods.unread_welcomes, "memory", LARGE),
    "files": Attack(
        "more sockets than open files", "4.9 MB/s of log, 70 % of a core", floods.many_sockets, "log", files=300
    ),
    "edits": Attack("edits of a long description", "91 KiB stored 60 MB", commands.edits, "stored", LONG),
    "openapi": Attack("`/api/openapi.json`", "13 ms each", requests.openapi, "each"),
}
