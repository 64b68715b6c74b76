"""What several files state about a decision: its place in the ranking, and when to look at it again."""

from __future__ import annotations

from server.core.board import Standing
from server.core.days import start_of_day
from server.core.outcome import Outcome
from server.exports.wording import Wording
from server.messages import Few


def leaders(standings: list[Standing], words: Wording) -> str:
    """Return which options are first in the ranking, and with what total."""
    first = [s for s in standings if s.rank == 1]
    return words.text(
        "adr-leaders", first_options=Few(words.option(s.option) for s in first), total=first[0].total or 0
    )


def place_of(chosen: str, standings: list[Standing], words: Wording) -> str:
    """Return where the chosen option is in the ranking, by how much it leads, and which option is first instead."""
    standing = next((s for s in standings if s.option == chosen), None)
    if standing is None:
        return ""
    if standing.knocked_out:
        failed = words.text("adr-chosen-knocked-out", criteria=[words.criterion(id) for id in standing.knocked_out])
        return f"{failed} {leaders(standings, words)}" if standings[0].rank is not None else failed
    if standing.rank is None or standing.total is None:
        return words.text("adr-chosen-unscored")
    if standing.rank > 1:
        place = words.text("adr-chosen-not-first", rank=standing.rank, total=standing.total)
        return f"{place} {leaders(standings, words)}"
    others = [s for s in standings if s.option != chosen and s.rank is not None]
    if standing.tied:
        level = Few(words.option(s.option) for s in others if s.rank == 1)
        return words.text("adr-chosen-tied", other_options=level, total=standing.total)
    if not others:
        return words.text("adr-chosen-only", total=standing.total)
    lead = standing.total - (others[0].total or 0)
    return words.text("adr-chosen-first", total=standing.total, margin=lead, option=words.option(others[0].option))


def look_again(decided: Outcome, words: Wording) -> str:
    """Return when to look at the decision again."""
    at = start_of_day(decided.look_again) if decided.look_again else None
    return words.text("adr-no-look-again") if at is None else words.text("adr-look-again", at=at)
