"""Byte sequences that are UTF-8 and that are not: those of Markus Kuhn's decoder test, which Autobahn also uses."""

from __future__ import annotations

SPLIT = b"\xce\xba\xe1\xbd\xb9\xcf\x83\xce\xbc\xce\xb5"  # kosme, in Greek

# The first and last characters of each length, those around the surrogates, and noncharacters, which are allowed.
_FIRST_AND_LAST = (0x00, 0x7F, 0x80, 0x7FF, 0x800, 0xFFFF, 0x1_0000, 0x10_FFFF)
_AROUND_SURROGATES = (0xD7FF, 0xE000, 0xFFFD)
_NONCHARACTERS = (0xFDD0, 0xFDEF, *(plane << 16 | last for plane in range(17) for last in (0xFFFE, 0xFFFF)))
VALID = [
    *(SPLIT[:end] for end in (2, 5, 7, 9, 11)),
    *(chr(code).encode() for code in (*_FIRST_AND_LAST, *_AROUND_SURROGATES, *_NONCHARACTERS)),
]

# Characters above U+10FFFF, and the sequences of five and six bytes that UTF-8 once had.
_TOO_HIGH = ("f4908080", "f7bfbfbf", "f888808080", "fbbfbfbfbf", "fc8480808080", "fdbfbfbfbfbf")
_CONTINUATIONS = ("80", "bf", "80bf", "80bf80", "80bf80bf", bytes(range(0x80, 0xC0)).hex())
_STARTS = tuple(f"{start:02x}20" for start in range(0xC0, 0x100))
_CUT = ("c2", "e0a0", "f09080", "df", "efbf", "f48fbf", "c2e0a0f09080")
_NEVER = ("fe", "ff", "fefeffff")
_OVERLONG = (
    *("c0af", "e080af", "f08080af", "f8808080af", "fc80808080af"),
    *("c1bf", "e09fbf", "f08fbfbf", "f887bfbfbf", "fc83bfbfbfbf"),
    *("c080", "e08080", "f0808080", "f880808080", "fc8080808080"),
)
_SURROGATES = ("eda080", "edadbf", "edae80", "edafbf", "edb080", "edbe80", "edbfbf", "eda080edb080", "edafbfedbfbf")
INVALID = [
    *(SPLIT[:end] for end in (1, 3, 4, 6, 8, 10)),
    *(
        bytes.fromhex(text)
        for text in (*_TOO_HIGH, *_CONTINUATIONS, *_STARTS, *_CUT, *_NEVER, *_OVERLONG, *_SURROGATES)
    ),
]
