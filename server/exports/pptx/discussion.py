"""The texts of the slide on the discussion: where people differ most, reasons for and against, and dissent."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from server.exports.pptx.content import DeckContent, GivenFor

CELLS, EACH = 3, 3
# From this spread on, in steps, people differ.
WIDE = 0.5


def differing(content: DeckContent) -> list[str]:
    """Return the cells with the widest spread, each with a reason for its lowest and for its highest score."""
    words, reasons = content.words, content.reasons()
    cells = [
        (stats.spread, stats.mean, row.option, stats.criterion)
        for row in content.ranking
        for stats in row.cells
        if stats.spread is not None and stats.mean is not None and stats.spread >= WIDE and stats.n > 1
    ]
    texts: list[str] = []
    for spread, mean, option, criterion in sorted(cells, key=lambda cell: -cell[0])[:CELLS]:
        names = {"option": words.option(option), "criterion": words.criterion(criterion)}
        texts.append(words.text("slides-cell", **names, mean=mean, spread=spread))
        own = [r for r in reasons if (r.cell.option, r.cell.criterion) == (option, criterion) and r.worth is not None]
        own.sort(key=lambda reason: reason.worth or 0)
        ends = own if len(own) < 2 else [own[0], own[-1]]
        texts += [_reason(content, reason) for reason in ends]
    return texts


def arguments(content: DeckContent) -> list[str]:
    """Return reasons for and against the decided or the first option, others, and how many people disagree."""
    words, reasons = content.words, content.reasons()
    outcome, first = content.session.outcome, content.first
    option = outcome.option if outcome and outcome.option else first.option if first else None
    texts: list[str] = []
    if first is not None:
        count, people = content.dissenters(first)
        if people:
            texts.append(words.text("slides-dissent", count=count, people=people, option=words.option(first.option)))
    middle = (1 + content.about.scale) / 2
    mine = [reason for reason in reasons if reason.cell.option == option and reason.worth is not None]
    best = _of_several_criteria([reason for reason in mine if reason.worth is not None and reason.worth > middle])
    worst = _of_several_criteria([reason for reason in mine if reason.worth is not None and reason.worth < middle])
    for id, given in (("slides-for", best), ("slides-against", worst)):
        if given and option is not None:
            texts.append(words.text(id, option=words.option(option)))
            texts += [_reason_for(content, reason) for reason in given]
    texts += _others(content, [reason for reason in reasons if reason not in best and reason not in worst])
    return texts if reasons else [*texts, words.text("slides-no-reasons")]


def _of_several_criteria(reasons: Sequence[GivenFor]) -> list[GivenFor]:
    """Return a few of the reasons: the first one on each criterion, then others."""
    seen: set[str] = set()
    first: list[GivenFor] = []
    others: list[GivenFor] = []
    for reason in reasons:
        (others if reason.cell.criterion in seen else first).append(reason)
        seen.add(reason.cell.criterion)
    return [*first, *others][:EACH]


def heads(content: DeckContent) -> frozenset[str]:
    """Return the texts of the slide that are heads of those below."""
    words, options = content.words, content.about.options
    named = {words.text(id, option=words.option(o.id)) for id in ("slides-for", "slides-against") for o in options}
    return frozenset({*named, words.text("slides-other-reasons")})


def _others(content: DeckContent, reasons: list[GivenFor]) -> Iterator[str]:
    words = content.words
    if reasons:
        yield words.text("slides-other-reasons")
    for reason in reasons[:EACH]:
        names = {"option": words.option(reason.cell.option), "criterion": words.criterion(reason.cell.criterion)}
        yield words.text("slides-reason-on", **names, reason=_reason(content, reason))


def _reason_for(content: DeckContent, reason: GivenFor) -> str:
    words = content.words
    criterion = words.criterion(reason.cell.criterion)
    return words.text("slides-reason-for", criterion=criterion, reason=_reason(content, reason))


def _reason(content: DeckContent, reason: GivenFor) -> str:
    words, cell = content.words, reason.cell
    return words.text(
        "slides-reason",
        score=words.answer(content.criterion(cell.criterion), cell.value),
        text=words.written(cell.reason),
        member=words.person(reason.member),
    )
