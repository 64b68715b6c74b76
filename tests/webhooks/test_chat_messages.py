"""Messages for chats: what people typed stays text, in the session's language and within each chat's limits."""

from __future__ import annotations

import json
from typing import Any

import mistune
import pytest
from msgspec import structs

from server.webhooks.chat import chat_body
from server.webhooks.message import ChosenOption, PublicOutcome, WebhookData, WebhookMessage
from server.webhooks.targets import MessageFormat
from tests.support.rows import one_test_for

HOSTILE = (
    "& <!channel> <@U1> <https://evil.example|click> *b* _i_ `c` @all @here ~town :tada: [x](https://evil.example) "
    "{{DATE(2026-01-01)}} ${x} <at>Ada</at>\n# h\n- l | t <b>"
)


def told(kind: str, text: str = "Which one?", language: str = "en", option: str | None = "Flask") -> WebhookMessage:
    """Return a message with this text everywhere that people type."""
    outcome = PublicOutcome(None if option is None else ChosenOption("flask", option), text)
    data = WebhookData(
        code="7G4K-Q2XM",
        seq=4,
        question=text,
        language=language,
        phase="closed",
        round=2,
        outcome=outcome if kind == "closed" else None,
        link="https://quorum.example.org/s/7G4K-Q2XM",
    )
    return WebhookMessage(f"session.{kind}", "2026-11-27T08:00:00.000Z", data)


def body(message: WebhookMessage, form: MessageFormat) -> Any:
    """Return the decoded body."""
    return json.loads(chat_body(message, form))


def texts_of(form: MessageFormat, sent: Any) -> list[str]:
    """Return all texts of a body, except those of links."""
    if form == "slack":
        return [
            sent["text"],
            *(block["text"]["text"] for block in sent["blocks"] if block["text"]["type"] == "plain_text"),
        ]
    if form == "teams":
        return [run["text"] for block in sent["attachments"][0]["content"]["body"] for run in block["inlines"]]
    lines: list[str] = sent["text"].split("\n\n")
    return lines[:-1]


@one_test_for(
    [
        ("opened", "en", "Scoring is open: round 2"),
        ("revealed", "en", "The totals of round 2 are revealed"),
        ("reveal_undone", "en", "The reveal of round 2 was undone: scoring goes on"),
        ("closed", "en", "Decided: Flask"),
        ("opened", "de", "Die Bewertung ist eröffnet: Runde 2"),
        ("revealed", "de", "Die Ergebnisse von Runde 2 sind aufgedeckt"),
        ("closed", "de", "Entschieden: Flask"),
    ]
)
def test_every_chat_says_what_happened_in_the_sessions_language(kind: str, language: str, headline: str) -> None:
    link = {"en": "Open the session", "de": "Sitzung öffnen"}[language]
    for form in ("slack", "teams", "mattermost"):
        sent = body(told(kind, language=language), form)
        assert headline in texts_of(form, sent)[0].replace("\u200b", "").replace("\\", "")
        assert link in json.dumps(sent, ensure_ascii=False)
        assert "https://quorum.example.org/s/7G4K-Q2XM" in json.dumps(sent)


def test_session_without_a_decision_says_so() -> None:
    assert "Closed without a decision" in body(told("closed", option=None), "slack")["text"]


def test_what_people_typed_is_no_markup_in_slack() -> None:
    sent = body(told("closed", HOSTILE, option=HOSTILE), "slack")
    for text in texts_of("slack", sent):
        assert "<" not in text and ">" not in text and "&amp;" in text
    assert sent["mrkdwn"] is False and sent["unfurl_links"] is False
    markup = [block["text"]["text"] for block in sent["blocks"] if block["text"]["type"] == "mrkdwn"]
    assert markup == ["<https://quorum.example.org/s/7G4K-Q2XM|Open the session>"]
    assert all(block["text"].get("emoji") is False for block in sent["blocks"][:-1])


def test_what_people_typed_is_no_markup_in_teams() -> None:
    card = body(told("closed", HOSTILE, option=HOSTILE), "teams")["attachments"][0]["content"]
    # A TextRun is shown as it is; only a TextBlock is Markdown.
    assert {block["type"] for block in card["body"]} == {"RichTextBlock"}
    written = json.dumps(card["body"])
    assert "{{" not in written and "${" not in written and "<at>" not in written and "</at>" not in written
    assert card["actions"] == [
        {"type": "Action.OpenUrl", "title": "Open the session", "url": "https://quorum.example.org/s/7G4K-Q2XM"}
    ]


def test_what_people_typed_is_no_markup_in_mattermost() -> None:
    text = body(told("closed", HOSTILE, option=HOSTILE), "mattermost")["text"]
    for mention in ("@all", "@here", "@U1", "~town", ":tada"):
        assert mention not in text
    html = str(mistune.create_markdown(plugins=["strikethrough", "table", "url"])(text))
    assert html.count("<a ") == 1 and '<a href="https://quorum.example.org/s/7G4K-Q2XM">' in html
    for tag in ("<em>", "<code>", "<h1>", "<li>", "<table>", "<del>", "<b>", "<at>"):
        assert tag not in html


@pytest.mark.parametrize("form", ["slack", "teams", "mattermost"])
def test_long_texts_are_cut_between_characters(form: MessageFormat) -> None:
    family = "👩‍👩‍👧‍👦"
    for text in ("x" * 2000, family * 2000, "&" * 2000):
        sent = body(told("closed", text, option=text), form)
        shown = texts_of(form, sent)
        assert all(part.replace("\\", "").rstrip("*").endswith("…") for part in shown[-2:])
        if form == "slack":
            assert len(sent["blocks"][0]["text"]["text"]) <= 150 * 5 and max(map(len, shown)) <= 3000 + 150 * 5


def test_server_without_a_public_address_sends_no_link() -> None:
    message = told("opened")
    message = structs.replace(message, data=structs.replace(message.data, link=None))
    for form in ("slack", "teams", "mattermost"):
        assert "http" not in json.dumps(body(message, form)).replace("http://adaptivecards.io", "")
