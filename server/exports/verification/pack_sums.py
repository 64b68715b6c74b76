"""Checks the files of a decision pack by their digests, and the signature of these: nothing is written again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from server.exports.signing import is_genuine
from server.exports.sums import SIGNATURE, SUMS, digest, digests, signature
from server.exports.verification.doubts import Doubt, doubt


def check_sums(files: Mapping[str, bytes]) -> tuple[list[Doubt], str | None]:
    """Return what the digests of a pack contradict, and the key that they are signed by, if they are.

    `files` has all files by their names in the folder of the pack.
    """
    lacking = [doubt("missing_file", name) for name in (SUMS, SIGNATURE) if name not in files]
    if lacking:
        return lacking, None
    try:
        signed = signature(files[SIGNATURE])
    except (ValueError, msgspec.ValidationError):
        return [doubt("sums_signature", SIGNATURE)], None
    if not is_genuine(signed, files[SUMS]):
        return [doubt("sums_signature", SUMS)], None
    return list(_files(files)), signed.key


def _files(files: Mapping[str, bytes]) -> Iterator[Doubt]:
    try:
        listed = digests(files[SUMS])
    except ValueError:  # signed, but by another program
        yield doubt("sums_signature", SUMS)
        return
    for name in sorted(files.keys() | listed.keys()):
        if name in (SUMS, SIGNATURE):
            continue
        if name not in listed:
            yield doubt("other_file", name)
        elif name not in files:
            yield doubt("missing_file", name)
        elif digest(files[name]) != listed[name]:
            yield doubt("file_changed", name)
