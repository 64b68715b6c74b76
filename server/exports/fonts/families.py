"""The fonts of the machine to prefer for scripts that Quorum's own fonts lack, by language.

Chinese and Japanese share characters that look different, so only the language says which font is right. The first font
that the machine has is taken; with none of them, whichever has the character.
"""

from __future__ import annotations

_FAMILIES = {
    "ja": (
        *("Noto Sans CJK JP", "Noto Sans JP", "Source Han Sans", "IPAexGothic"),
        *("Hiragino Sans", "Yu Gothic", "Meiryo"),
    ),
    "zh": (
        *("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "WenQuanYi Micro Hei", "WenQuanYi Zen Hei"),
        *("PingFang SC", "Microsoft YaHei"),
    ),
}


def families_for(language: str) -> tuple[str, ...]:
    """Return the names of fonts for text of a language that Noto Sans lacks, the best first; empty if any will do."""
    return _FAMILIES.get(language.partition("-")[0], ())
