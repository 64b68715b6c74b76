"""Latin letters for names in other scripts, so that ids can be derived from them.

Latin letters lose their marks (ä is a). Cyrillic follows BGN/PCGN, Greek ELOT 743 and Arabic ALA-LC, each letter by
itself and without marks. Kana follow ISO 3602 without long vowels and double consonants, and Hangul is named by its
sound in Unicode. Any other letter, such as a Chinese one, becomes its code point.
"""

from __future__ import annotations

import re
import unicodedata

# Letters that do not decompose, each before what stands for it.
_TABLE = """
æ ae  œ oe  ø o  ł l  đ d  ð d  ħ h  ı i  ŋ n  ĸ k  ŧ t  þ th
а a  б b  в v  г g  д d  е e  ё e  ж zh  з z  и i  й y  к k  л l  м m  н n  о o  п p  р r
с s  т t  у u  ф f  х kh  ц ts  ч ch  ш sh  щ shch  ъ -  ы y  ь -  э e  ю yu  я ya  і i  ї yi  є ye
ґ g  ў u
α a  β v  γ g  δ d  ε e  ζ z  η i  θ th  ι i  κ k  λ l  μ m  ν n  ξ x  ο o  π p  ρ r  σ s
ς s  τ t  υ y  φ f  χ ch  ψ ps  ω o
ا a  ب b  ت t  ث th  ج j  ح h  خ kh  د d  ذ dh  ر r  ز z  س s  ش sh  ص s  ض d  ط t  ظ z  ع -
غ gh  ف f  ق q  ك k  ل l  م m  ن n  ه h  و w  ي y  ء -  ة h  ى a  پ p  چ ch  ژ zh  گ g
"""
_LETTERS = dict(zip(_TABLE.split()[::2], _TABLE.split()[1::2], strict=True))
_NONE = "-"  # stands for a letter that has no sound of its own
_NAMED = re.compile(r"(?:HIRAGANA|KATAKANA)\sLETTER\s(SMALL\s)?([A-Z]+)|HANGUL\sSYLLABLE\s([A-Z]+)")
_GLIDES = ("ya", "yu", "yo")
_DOUBLING, _LONG = "tu", "ー"


def latin(text: str) -> str:
    """Return a text with its letters and digits in ASCII, and a space for everything else."""
    written = ""
    for letter in unicodedata.normalize("NFKC", text).casefold():
        named = _NAMED.fullmatch(unicodedata.name(letter, ""))
        small, kana, hangul = named.groups() if named else (None, None, None)
        sound = (kana or hangul or "").lower()
        if small and sound in _GLIDES and written.endswith("i"):
            written = written[:-1] + sound  # ki and a small yo are kyo
        elif small and sound == _DOUBLING:
            pass
        else:
            written += sound or _plain(letter)
    return written


def _plain(letter: str) -> str:
    """Return what stands for a letter that is not named by its sound."""
    if letter in _LETTERS or letter == _LONG:
        return _LETTERS.get(letter, _NONE).removeprefix(_NONE)
    decomposed = unicodedata.normalize("NFKD", letter)
    base, marks = decomposed[0], decomposed[1:]
    kind = unicodedata.category(base)
    if base.isascii():
        return base
    if kind == "Nd":
        return str(unicodedata.digit(base))
    if kind.startswith("M"):
        return ""
    if marks and base in _LETTERS:
        return _LETTERS[base]
    return f" u{ord(letter):x} " if kind.startswith("L") else " "
