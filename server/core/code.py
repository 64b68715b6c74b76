"""Session codes: 8 characters of Crockford's base 32, written XXXX-XXXX.

The alphabet has no I, L, O and U (crockford.com/base32.html); I and L are read as 1, and O as 0.
"""

from __future__ import annotations

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 8
SPACE = len(ALPHABET) ** LENGTH
# Invitations have 60 random bits: nobody who has to ask the server can guess one.
INVITATION_LENGTH = 12
INVITATION_SPACE = len(ALPHABET) ** INVITATION_LENGTH

_FORGIVEN = str.maketrans({"O": "0", "I": "1", "L": "1", "-": None, " ": None, "\u2013": None, "\u2014": None})


def code_from_number(number: int, length: int = LENGTH) -> str:
    """Return the code for a number (5 bits for each character, chosen at random by the caller)."""
    return "".join(ALPHABET[number >> shift & 31] for shift in range(5 * (length - 1), -1, -5))


def parse_code(typed: str, length: int = LENGTH) -> str | None:
    """Parse a code typed by a person, in any case, with or without dashes; return None if it is invalid."""
    if len(typed) > 40:
        return None
    code = typed.strip().upper().translate(_FORGIVEN)
    return code if len(code) == length and all(c in ALPHABET for c in code) else None


def format_code(code: str) -> str:
    """Format a code for display: XXXX-XXXX."""
    return "-".join(code[start : start + 4] for start in range(0, len(code), 4))
