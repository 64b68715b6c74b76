"""Signatures of records and packs: Ed25519, by a key derived from the server's secret, so there is nothing to set."""

from __future__ import annotations

import re
from functools import lru_cache
from hashlib import sha256
from typing import Literal

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from msgspec import Struct

Algorithm = Literal["Ed25519"]

# Another purpose would have another label, and so another key. A record begins with "{" and SHA256SUMS of a pack with a
# hexadecimal digit, so neither can be taken for the other.
LABEL = b"quorum: signing key of records, 1"
SEED_BYTES = 32


class Signature(Struct, frozen=True):
    """Who signed the canonical form of everything else in the record: the public `key`, and the signature as `value`,
    both in hex."""

    algorithm: Algorithm
    key: str
    value: str


class Signer(Struct, frozen=True):
    """Signs records by the private key with this seed; small, so that it can be sent to the worker process."""

    seed: bytes

    def __repr__(self) -> str:
        """Return the public key only: what is printed may be logged."""
        return f"Signer(key={self.key!r})"

    @property
    def key(self) -> str:
        """The public key in hex."""
        return Ed25519PrivateKey.from_private_bytes(self.seed).public_key().public_bytes_raw().hex()

    def sign(self, content: bytes) -> Signature:
        """Return the signature of some bytes, the same every time."""
        value = Ed25519PrivateKey.from_private_bytes(self.seed).sign(content)
        return Signature("Ed25519", self.key, value.hex())


@lru_cache(maxsize=4)
def signer_of(secret: str) -> Signer:
    """Return the signer of the server with this secret."""
    derived = HKDF(algorithm=SHA256(), length=SEED_BYTES, salt=None, info=LABEL).derive(secret.encode())
    return Signer(derived)


def public_key(text: str) -> str:
    """Return a public key as it is written in records; raise ValueError if this text is none."""
    key = text.strip().lower()
    if not re.fullmatch("[0-9a-f]{64}", key):
        raise ValueError("no public key")
    return key


def fingerprint(key: str) -> str:
    """Return what people compare instead of a whole key: the first half of its SHA-256, in groups of four digits."""
    half = sha256(bytes.fromhex(key)).hexdigest()[:32]
    return " ".join(half[place : place + 4] for place in range(0, len(half), 4))


def is_genuine(signature: Signature, content: bytes) -> bool:
    """Return whether a signature is that of its key, and of exactly these bytes."""
    try:
        key, value = bytes.fromhex(signature.key), bytes.fromhex(signature.value)
        # bytes.fromhex skips spaces and takes capitals, and each value must have one text only.
        if (key.hex(), value.hex()) != (signature.key, signature.value):
            return False
        Ed25519PublicKey.from_public_bytes(key).verify(value, content)
    except (ValueError, InvalidSignature):
        return False
    return True
