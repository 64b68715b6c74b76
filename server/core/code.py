"""Session codes: 8 characters of Crockford's base 32, written XXXX-XXXX.

The alphabet has no I, L, O and U (crockford.com/base32.html); I and L are read as 1, and O as 0.
"""

from __future__ import annotations

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 8
SPACE = len(ALPHABET) ** LENGTH

_FORGIVEN = str.maketrans({"O": "0", "I": "1", "L": "1", "-": None, " ": None, "\u2013": None, "\u2014": None})


def code_from_number(number: int) -> str:
    """Return the code for a number in 0..SPACE-1 (40 bits, chosen at random by the caller)."""
    return "".join(ALPHABET[number >> shift & 31] for shift in range(5 * (LENGTH - 1), -1, -5))


def parse_code(typed: str) -> str | None:
    """Parse a code typed by a person, in any case, with or without the dash; return None if it is invalid."""
    if len(typed) > 40:
        return None
    code = typed.strip().upper().translate(_FORGIVEN)
    return code if len(code) == LENGTH and all(c in ALPHABET for c in code) else None


def format_code(code: str) -> str:
    """Format a code for display: XXXX-XXXX."""
    return f"{code[:4]}-{code[4:]}"
