"""PPTX: six slides that a team can paste into its own deck.

content.py      what the slides show of a session
slides.py       the six slides
discussion.py   the texts of the slide on the discussion
deck.py         the presentation: text, tables, charts and notes
fit.py          how large a text can be in its box
"""

from __future__ import annotations

from server.analysis.findings import Solidity
from server.analysis.solidity import whole
from server.core.visibility.session import VisibleSession
from server.exports.escaping import one_line
from server.exports.pptx import slides
from server.exports.pptx.content import content_of
from server.exports.pptx.deck import Deck


def render(session: VisibleSession, findings: Solidity | None = None) -> bytes:
    """Return the presentation in the session's language; `findings` saves another analysis.

    The same session gives the same bytes. Text that does not fit its box is cut, and slides say what they leave out.
    """
    content = content_of(session, findings or whole(session))
    title = one_line(content.about.question) or content.words.text("export-title")
    deck = Deck(title, content.about.language, session.created_at)
    for add in (slides.title, slides.ranking, slides.matrix, slides.change, slides.discussed, slides.outcome):
        add(deck, content)
    return deck.close()
