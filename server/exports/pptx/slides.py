"""The six slides: title, ranking, matrix, what would change the winner, discussion, outcome."""

from __future__ import annotations

from server.core.board import Standing
from server.core.code import format_code
from server.core.days import start_of_day
from server.core.model import Criterion
from server.exports.charts.ranking import said
from server.exports.document.blocks import Bullets, Paragraph, plain_text
from server.exports.pptx import discussion, fit
from server.exports.pptx.content import DeckContent
from server.exports.pptx.deck import BODY, MARGIN, TITLE_SLIDE, WIDTH, Deck
from server.exports.ranks import NONE, rank
from server.exports.report import solidity

MOST_BARS, MOST_NAME = 12, 44
MOST_OPTIONS, MOST_CRITERIA = 8, 12
TABLE_TOP, TABLE_WIDTH = 1.4, WIDTH - 2 * MARGIN
NAME_WIDTH, WEIGHT_WIDTH, HEAD_HEIGHT, TABLE_HEIGHT = 3.1, 1.0, 0.7, 5.1
LEAST_ROW_HEIGHT, MOST_ROW_HEIGHT = 0.31, 0.5
SMALLEST, LARGEST = 11, 15
FOOT = (MARGIN, 6.75, TABLE_WIDTH, 0.6)


def title(deck: Deck, content: DeckContent) -> None:
    """Add the slide with the question, and the outcome or that this is a draft."""
    words, outcome = content.words, content.session.outcome
    question = words.written(content.about.question) or words.text("export-title")
    slide = deck.slide(question, _notes(content), TITLE_SLIDE)
    box = (MARGIN, 1.6, TABLE_WIDTH, 2.6)
    size = fit.size_for([question], box[2:], 44, 20)
    deck.fill(slide.shapes.title, box, [question], size, strong=True)
    session = words.text("export-session", code=format_code(content.session.code), at=content.session.created_at)
    if outcome is None:
        texts = [words.text("export-draft"), words.text("export-phase", phase=content.session.phase), session]
    else:
        texts = [_decision(content), words.text("export-closed-on", at=outcome.at), session]
    below = (MARGIN, 4.4, TABLE_WIDTH, 1.9)
    deck.fill(slide.placeholders[1], below, texts, fit.size_for(texts, below[2:], 22, 14, 0.4), heads=1)


def ranking(deck: Deck, content: DeckContent) -> None:
    """Add the slide with the ranking as a chart."""
    slide = deck.slide(content.words.text("slides-ranking"), _notes(content))
    if _hidden(deck, content, slide):
        return
    words, shown = content.words, content.shown
    ranked = [row for row in content.ranking if row.rank is not None and row.total is not None]
    bars = ranked[:MOST_BARS]
    if bars:
        names = [fit.shortened(f"{rank(row)}. {words.option(row.option)}", MOST_NAME) for row in bars]
        label = words.text("export-total", steps=content.about.scale)
        described = words.text("export-chart-ranking", rows=[said(row, words) for row in bars])
        values = [row.total or 0 for row in bars]
        deck.bars(slide, (*BODY[:3], 4.9), label, names, values, content.about.scale, described)
    texts = [words.text("slides-of-round", round=shown.number)] if shown and len(content.record.rounds) > 1 else []
    if len(ranked) > len(bars):
        texts.append(words.text("slides-more-options", count=len(ranked) - len(bars)))
    if out := [words.option(row.option) for row in content.ranking if row.knocked_out]:
        texts.append(words.text("slides-knocked-out", options=out))
    if texts:
        deck.text(slide, (MARGIN, 6.4, TABLE_WIDTH, 0.9), texts, most=14, least=10, quiet=True)


def matrix(deck: Deck, content: DeckContent) -> None:
    """Add the slide with the matrix as a table: the first options and the heaviest criteria, if not all fit."""
    slide = deck.slide(content.words.text("slides-matrix"), _notes(content))
    if _hidden(deck, content, slide):
        return
    words, about = content.words, content.about
    options = [*content.ranking][:MOST_OPTIONS]
    heaviest = sorted(about.criteria, key=lambda c: (not c.knock_out, -c.weight))[:MOST_CRITERIA]
    criteria = [(place, c) for place, c in enumerate(about.criteria) if c in heaviest]
    width = (TABLE_WIDTH - NAME_WIDTH - WEIGHT_WIDTH) / max(len(options), 3)
    widths = [NAME_WIDTH, WEIGHT_WIDTH, *[width] * len(options)]
    rows = [[words.text("export-criterion"), words.text("export-weight"), *(words.option(r.option) for r in options)]]
    for place, criterion in criteria:
        weight = words.text("export-knock-out") if criterion.knock_out else words.share(criterion.weight)
        rows.append([_name(content, criterion), weight, *(_cell(content, r, place, criterion) for r in options)])
    totals = [NONE if row.total is None else words.score(row.total) for row in options]
    rows.append([words.text("export-total", steps=about.scale), "", *totals])
    rows.append([words.text("export-rank"), "", *(rank(row) for row in options)])
    height = min((TABLE_HEIGHT - HEAD_HEIGHT) / (len(rows) - 1), MOST_ROW_HEIGHT)
    size = min(int(SMALLEST * height / LEAST_ROW_HEIGHT), LARGEST)
    deck.table(slide, TABLE_TOP, widths, rows, size, (HEAD_HEIGHT, height), words.text("slides-legend"), strong_rows=2)
    texts = [words.text("slides-legend")]
    if (count := len(content.ranking) - len(options)) > 0:
        texts.append(words.text("slides-more-options", count=count))
    if (count := len(about.criteria) - len(criteria)) > 0:
        texts.append(words.text("slides-more-criteria", count=count))
    deck.text(slide, FOOT, [" – ".join(texts)], most=12, least=10, quiet=True)


def change(deck: Deck, content: DeckContent) -> None:
    """Add the slide with the headline and the findings on what would change the winner."""
    slide = deck.slide(content.words.text("slides-change"), _notes(content))
    if _hidden(deck, content, slide):
        return
    if content.findings is None:
        deck.text(slide, BODY, [content.words.text("export-hidden")])
        return
    texts: list[str] = []
    for block in solidity.blocks(content.findings, content.words):
        if isinstance(block, Paragraph):
            texts.append(plain_text(block.text))
        elif isinstance(block, Bullets):
            texts += [plain_text(item.text) for item in block.items]
    count = deck.text(slide, (*BODY[:3], 5.2), texts, most=18, least=13, heads=1, bullets=True)
    if count < len(texts):
        more = content.words.text("slides-more-findings", count=len(texts) - count)
        deck.text(slide, FOOT, [more], most=12, least=10, quiet=True)


def discussed(deck: Deck, content: DeckContent) -> None:
    """Add the slide with the reasons: where people differ most, and what speaks for and against the first option."""
    slide = deck.slide(content.words.text("slides-discussion"), _notes(content))
    if _hidden(deck, content, slide):
        return
    left, right = discussion.differing(content), discussion.arguments(content)
    half = (TABLE_WIDTH - 0.4) / 2
    if left:
        head = [content.words.text("slides-differ"), *left]
        deck.text(
            slide, (MARGIN, BODY[1], half, BODY[3]), head,
            most=16, least=11, heads=1, strong=discussion.heads(content), cut_next=True,
        )  # fmt: skip
        deck.text(
            slide,
            (MARGIN + half + 0.4, BODY[1], half, BODY[3]),
            right,
            most=16,
            least=11,
            strong=discussion.heads(content),
            cut_next=True,
        )
    else:
        deck.text(slide, BODY, right, most=18, least=12, strong=discussion.heads(content), cut_next=True)


def outcome(deck: Deck, content: DeckContent) -> None:
    """Add the slide with the outcome: decision and statement, margin, how solid it is, when to look again, how many."""
    words, closed, findings = content.words, content.session.outcome, content.findings
    slide = deck.slide(words.text("slides-outcome"), _notes(content))
    if closed is None:
        texts = [words.text("export-draft"), words.text("export-phase", phase=content.session.phase)]
    else:
        texts = [_decision(content)]
    if content.first is not None and findings is not None and findings.sensitivity.margin:
        first = words.option(content.first.option)
        texts.append(words.text("slides-margin", option=first, margin=findings.sensitivity.margin))
    if findings is not None and content.ranking:
        texts.append(words.text("slides-solid", headline=solidity.headline_of(findings, words)))
    if closed is not None:
        texts.append(words.text("export-closed-on", at=closed.at))
        again = start_of_day(closed.look_again) if closed.look_again else None
        if again is not None:
            texts.append(words.text("slides-look-again", at=again))
    if content.ballots:
        texts.append(words.text("slides-people", people=len(content.ballots)))
    if closed is not None and closed.statement:
        texts += [words.written(line) for line in closed.statement.splitlines() if line.strip()]
    deck.text(slide, BODY, texts, most=22, least=12, heads=1, cut_next=True)


def _decision(content: DeckContent) -> str:
    closed = content.session.outcome
    if closed is None or closed.option is None:
        return content.words.text("export-no-decision")
    return content.words.option(closed.option)


def _hidden(deck: Deck, content: DeckContent, slide: object) -> bool:
    """Return whether totals are hidden; then say so on the slide."""
    if content.ranking:
        return False
    deck.text(slide, BODY, [content.words.text("export-hidden")])
    return True


def _notes(content: DeckContent) -> list[str]:
    """Return what a speaker may say about the method."""
    words, about = content.words, content.about
    notes = [words.text("export-total-explained")]
    for criterion in about.criteria:
        if criterion.numeric is not None:
            name, scale = words.criterion(criterion.id), words.scale(criterion.numeric)
            notes.append(words.text("export-scale", criterion=name, scale=scale, steps=about.scale))
    if any(criterion.knock_out for criterion in about.criteria):
        notes.append(words.text("export-knock-out-rule", rule=about.knock_out_rule))
    notes.append(words.text("export-session", code=format_code(content.session.code), at=content.session.created_at))
    return notes


def _name(content: DeckContent, criterion: Criterion) -> str:
    name = content.words.criterion(criterion.id)
    return content.words.text("export-lower-is-better", criterion=name) if criterion.direction == "lower" else name


def _cell(content: DeckContent, row: Standing, place: int, criterion: Criterion) -> str:
    words, stats = content.words, row.cells[place]
    if criterion.knock_out:
        not_met, met = stats.histogram
        return words.text("slides-verdicts", met=met, people=met + not_met) if met + not_met else NONE
    if stats.mean is None:
        return NONE
    if criterion.numeric is None:
        return words.score(stats.mean)
    return words.mean_number(criterion.numeric, row.numbers[criterion.id])
