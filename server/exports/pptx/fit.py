"""How large a text can be in a box, and where to cut it if even the smallest size is too large."""

from __future__ import annotations

from collections.abc import Sequence

from wcwidth import wcswidth

from server.core.text import shorten, visible_length

# The mean width of a character and the height of a line, in parts of the size; on the safe side for common fonts.
CHARACTER, LINE = 0.56, 1.22
POINTS_AN_INCH = 72
CUT = "…"


def lines(text: str, width: float, size: float) -> int:
    """Return about how many lines a paragraph takes in a box that is `width` inches wide."""
    columns = max(int(width * POINTS_AN_INCH / (CHARACTER * size)), 1)
    taken, used = 1, 0
    for word in text.split(" "):
        length = max(wcswidth(word), len(word) // 2)
        if used and used + 1 + length > columns:
            taken, used = taken + 1, 0
        taken += (length - 1) // columns if length else 0
        used = length % columns if length > columns else used + length + (1 if used else 0)
    return taken


def height(texts: Sequence[str], width: float, size: float, gap: float = 0.0) -> float:
    """Return about how high some paragraphs are, in inches; `gap` is the space after each, in parts of the size."""
    count = sum(lines(text, width, size) for text in texts)
    return (count * LINE + len(texts) * gap) * size / POINTS_AN_INCH


def size_for(texts: Sequence[str], box: tuple[float, float], most: int, least: int, gap: float = 0.0) -> int:
    """Return the largest size in points, from `least` to `most`, at which the paragraphs fit into a box (inches)."""
    return next((size for size in range(most, least, -1) if height(texts, box[0], size, gap) <= box[1]), least)


def cut(text: str, box: tuple[float, float], size: float) -> str:
    """Return the text, shortened if it does not fit into a box (inches) at this size."""
    if height([text], box[0], size) <= box[1]:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if height([shorten(text, middle).rstrip() + CUT], box[0], size) <= box[1]:
            low = middle
        else:
            high = middle - 1
    return shorten(text, low).rstrip() + CUT


def shortened(text: str, most: int) -> str:
    """Return the text with at most `most` visible characters."""
    return text if visible_length(text) <= most else shorten(text, most - 1).rstrip() + CUT


def as_many(texts: Sequence[str], box: tuple[float, float], size: float, gap: float = 0.0) -> int:
    """Return how many of the paragraphs fit into a box (inches), from the first on."""
    count = 0
    while count < len(texts) and height(texts[: count + 1], box[0], size, gap) <= box[1]:
        count += 1
    return count
