"""SHA256SUMS of a decision pack: the digest of each file, in the form of `sha256sum`, and the signature of that list.

So a change in any file is found without writing the files again, which only the same version of Quorum can do.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping

import msgspec

from server.exports.canonical import canonical
from server.exports.signing import Signature, Signer

SUMS = "SHA256SUMS"
SIGNATURE = "SHA256SUMS.sig.json"

_LINE = re.compile(r"([0-9a-f]{64})  (\S.*)")


def sums(digests: Mapping[str, str]) -> bytes:
    """Return the list of the digests of some files, by name."""
    return "".join(f"{value}  {name}\n" for name, value in digests.items()).encode()


def digest(content: bytes) -> str:
    """Return the SHA-256 of a file in hex."""
    return hashlib.sha256(content).hexdigest()


def digests(file: bytes) -> dict[str, str]:
    """Return the digests in a list, by name; raise ValueError if it is none."""
    lines = [_LINE.fullmatch(line) for line in file.decode().removesuffix("\n").split("\n")]
    found = {line[2]: line[1] for line in lines if line is not None}
    if len(found) != len(lines):
        raise ValueError("no list of digests")
    return found


def signed(file: bytes, signer: Signer) -> bytes:
    """Return the file with the signature of a list."""
    return canonical(signer.sign(file)) + b"\n"


def signature(file: bytes) -> Signature:
    """Return the signature in a file; raise ValueError if it is none, or not written as by `signed`."""
    found = msgspec.json.decode(file, type=Signature)
    if canonical(found) + b"\n" != file:
        raise ValueError("not in its canonical form")
    return found
