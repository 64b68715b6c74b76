"""A session's code: 8 characters of Crockford's base 32, written XXXX-XXXX and forgiving to type.

The alphabet leaves out I, L, O and U (crockford.com/base32.html): what looks like 1 or 0 is read as that.
"""

from __future__ import annotations

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 8
SPACE = len(ALPHABET) ** LENGTH

_FORGIVEN = str.maketrans({"O": "0", "I": "1", "L": "1", "-": None, " ": None, "\u2013": None, "\u2014": None})


def code_of(number: int) -> str:
    """The code of a number in 0..SPACE-1 (40 bits, drawn at random by the caller)."""
    return "".join(ALPHABET[number >> shift & 31] for shift in range(5 * (LENGTH - 1), -1, -5))


def read_code(typed: str) -> str | None:
    """The code a person meant, in any case, with or without the dash; None when it cannot be one."""
    if len(typed) > 40:
        return None
    code = typed.strip().upper().translate(_FORGIVEN)
    return code if len(code) == LENGTH and all(c in ALPHABET for c in code) else None


def shown(code: str) -> str:
    """The code as people read it: XXXX-XXXX."""
    return f"{code[:4]}-{code[4:]}"
