"""How far people agree: on each option, and the cells that they differ on most."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from server.analysis.findings import Solidity, Topic, Word
from server.exports.document.blocks import Block, Grid, GridColumn, GridRow, Paragraph, Title, content
from server.exports.wording import Wording

WORDS: tuple[Word, ...] = ("agreed", "spread", "two camps", "too few")
MAX_TOPICS = 10


def blocks(findings: Solidity, words: Wording) -> Iterator[Block]:
    """Yield the section; nothing if no option is compared."""
    agreement = findings.agreement
    if not agreement.options:
        return
    yield Title(2, content(words.text("export-agreement")))
    if agreement.statement is not None and agreement.judges > 1:
        yield Paragraph(content(words.sentence("concord", agreement.statement)))
    yield _options(findings, words)
    if findings.topics:
        yield _topics(findings.topics[:MAX_TOPICS], words)


def _options(findings: Solidity, words: Wording) -> Grid:
    """Return how far people agree on each option, and on how many of its criteria."""
    counts = Counter((cell.option, cell.word) for cell in findings.agreement.cells)
    columns = (
        GridColumn(content(words.text("export-option"))),
        GridColumn(content(words.text("export-agreement-overall"))),
        *(GridColumn(content(_word(word, words)), at_end=True) for word in WORDS),
    )
    rows = tuple(
        GridRow(
            (
                content(words.option(each.option)),
                content(_word(each.word, words)),
                *(content(str(counts[each.option, word])) for word in WORDS),
            )
        )
        for each in findings.agreement.options
    )
    return Grid(words.text("export-agreement-options"), columns, rows)


def _topics(topics: tuple[Topic, ...], words: Wording) -> Grid:
    heads = ("export-option", "export-criterion", "export-agreement-overall", "export-topic-decides")
    rows = tuple(
        GridRow(
            (
                content(words.option(topic.option)),
                content(words.criterion(topic.criterion)),
                content(_word(topic.word, words)),
                content(words.text("export-csv-yes" if topic.flips else "export-csv-no")),
            )
        )
        for topic in topics
    )
    columns = tuple(GridColumn(content(words.text(head))) for head in heads)
    return Grid(words.text("export-topics"), columns, rows, lead=2)


def _word(word: Word, words: Wording) -> str:
    return words.text("export-agreement-word", word=word.replace(" ", "-"))
