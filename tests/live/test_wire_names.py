"""Within a protocol version, messages of clients may only gain fields, and pages announce the additions."""

from __future__ import annotations

import json

from scripts.wire_names import FILE, names
from server.live import protocol

ADDED = """
Clients may send {added}, which version {version} of the wire did not have: an older server would refuse it. Add each
of these names to EXTENSIONS in server/live/protocol.py and run `make generated`; pages then announce them in hello. As
long as this version was never released, run `python -m scripts.wire_names` instead.
"""
GONE = "Older pages still send {gone}: keep accepting it, or raise VERSION in server/live/protocol.py."


def test_additions_since_the_version_are_announced() -> None:
    stored = set(json.loads(FILE.read_text(encoding="utf-8")))
    added, removed = set(names()) - stored, stored - set(names())
    assert added == set(protocol.EXTENSIONS), ADDED.format(added=sorted(added), version=protocol.VERSION)
    assert not removed, GONE.format(removed=sorted(removed))
