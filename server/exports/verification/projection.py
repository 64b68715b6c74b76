"""Checks that a record is the projection of a log: that the log shows exactly this, no more and no less."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from server.analysis.solidity import whole
from server.core.visibility.session import VisibleSession
from server.exports.record import Record, record
from server.exports.verification.differences import differences
from server.exports.verification.doubts import Doubt, doubt
from server.exports.verification.record_file import MAX_DOUBTS

# These are about the file, or by another version.
ABOUT_THE_FILE = ("chain", "signature", "made_by")
# The last part of the places where names are.
NAMES = ("name", "member")


def check_projection(given: Record, session: VisibleSession) -> Iterator[Doubt]:
    """Compare a record with the session that the log has after as many commits; names that were erased are left out."""
    expected = msgspec.to_builtins(record(session, whole(session)))
    found = {key: value for key, value in msgspec.to_builtins(given).items() if key not in ABOUT_THE_FILE}
    wanted = {key: value for key, value in expected.items() if key not in ABOUT_THE_FILE}
    different = (d for d in differences(found, wanted) if d.expected or d.where.rpartition("/")[2] not in NAMES)
    for place, _ in zip(different, range(MAX_DOUBTS), strict=False):
        yield doubt("store", place.where, found=place.found, expected=place.expected)
