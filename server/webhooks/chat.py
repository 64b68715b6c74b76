"""A webhook's message as people read it in Slack, Teams and Mattermost, in the session's language.

What people typed stays text in each: no mention, link or markup comes of it.
"""

from __future__ import annotations

import re
from typing import Any

import msgspec

from server import messages
from server.core.text.length import shorten
from server.webhooks.message import WebhookMessage
from server.webhooks.targets import MessageFormat

# Slack's limits are 150 characters for a header and 3,000 for a text, with escapes.
MAX_HEADLINE, MAX_SHOWN = 120, 600
ZERO_WIDTH_SPACE = "\u200b"
# What Markdown may take for markup, a link, a mention or an emoji.
MARKUP = re.compile(r"([\\`*_{}\[\]()#+\-.!|~<>&=$@:])")
CARD = "application/vnd.microsoft.card.adaptive"


def chat_body(told: WebhookMessage, form: MessageFormat) -> bytes:
    """Return the body for a chat."""
    body = {"slack": _slack, "teams": _teams, "mattermost": _mattermost}[form](told)
    return msgspec.json.encode(body)


def _headline(told: WebhookMessage) -> str:
    language, outcome = told.data.language, told.data.outcome
    if told.type == "session.opened":
        return messages.text(language, "webhook-opened", round=told.data.round)
    if told.type == "session.revealed":
        return messages.text(language, "webhook-revealed", round=told.data.round)
    if told.type == "session.reveal_undone":
        return messages.text(language, "webhook-reveal-undone", round=told.data.round)
    if outcome is None or outcome.option is None:
        return messages.text(language, "webhook-closed-undecided")
    return messages.text(language, "webhook-closed", option=_cut(outcome.option.name, MAX_HEADLINE - 40))


def _texts(told: WebhookMessage) -> list[str]:
    """Return the question, and the statement if there is one, as people typed them."""
    statement = told.data.outcome.statement if told.data.outcome else ""
    return [_cut(text, MAX_SHOWN) for text in (told.data.question, statement) if text]


def _link(told: WebhookMessage) -> str:
    return messages.text(told.data.language, "webhook-link")


def _cut(text: str, most: int) -> str:
    shown = shorten(text, most)[: 2 * most]
    return shown if shown == text else f"{shown.rstrip()}…"


def _slack(told: WebhookMessage) -> dict[str, Any]:
    texts = [_for_slack(text) for text in _texts(told)]
    headline = _for_slack(_headline(told))
    blocks = [_plain_block("header", headline), *(_plain_block("section", text) for text in texts)]
    if told.data.link:
        link = f"<{told.data.link}|{_for_slack(_link(told))}>"
        blocks.append({"type": "section", "text": {"type": "mrkdwn", "text": link}})
    # `text` is what notifications show.
    return {"text": f"{headline}: {texts[0]}", "mrkdwn": False, "unfurl_links": False, "blocks": blocks}


def _plain_block(kind: str, text: str) -> dict[str, Any]:
    return {"type": kind, "text": {"type": "plain_text", "text": text, "emoji": False}}


def _for_slack(text: str) -> str:
    """Escape the three characters of Slack's links and mentions."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _teams(told: WebhookMessage) -> dict[str, Any]:
    # The text of a TextRun is not Markdown, unlike that of a TextBlock.
    runs = [(_headline(told), {"size": "large", "weight": "bolder"}), *((text, {}) for text in _texts(told))]
    card: dict[str, Any] = {
        "type": "AdaptiveCard",
        "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
        "version": "1.4",
        "body": [
            {"type": "RichTextBlock", "inlines": [{"type": "TextRun", "text": _for_teams(text), **style}]}
            for text, style in runs
        ],
    }
    if told.data.link:
        card["actions"] = [{"type": "Action.OpenUrl", "title": _link(told), "url": told.data.link}]
    return {"type": "message", "attachments": [{"contentType": CARD, "contentUrl": None, "content": card}]}


def _for_teams(text: str) -> str:
    """Break what cards compute: {{DATE(…)}}, ${…}; and <at>…</at>, a mention."""
    return re.sub(r"([{<$@])(?=[{a-zA-Z/])", rf"\1{ZERO_WIDTH_SPACE}", text)


def _mattermost(told: WebhookMessage) -> dict[str, Any]:
    lines = [f"**{_for_mattermost(_headline(told))}**", *map(_for_mattermost, _texts(told))]
    if told.data.link:
        lines.append(f"[{_for_mattermost(_link(told))}]({told.data.link})")
    return {"text": "\n\n".join(lines)}


def _for_mattermost(text: str) -> str:
    """Escape Markdown; what follows an @, a ~ or a colon could still be a mention, a channel or an emoji."""
    return re.sub(r"([@~:])(?=\w)", rf"\1{ZERO_WIDTH_SPACE}", MARKUP.sub(r"\\\1", " ".join(text.split())))
