"""Documents name only what exists: the targets of their links, and files and folders of this repository."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
DOCUMENTS = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), ROOT / "Dockerfile", *(ROOT / "deploy").iterdir()]
LINK = re.compile(r"\]\(([^)\s#]*)(#[^)\s]*)?\)")
PATH = re.compile(r"(?<![\w./-])((?:server|laboratory|web|tests|docs|deploy|scripts|benchmarks|data)/[\w./-]*\w/?)")
# Files that readers or a build create.
MADE = re.compile(r"server/messages/nl/|deploy/certificates|web/dist")
# Folders of the frameworks that are measured.
THEIRS = re.compile(r"docs/(?:tutorials?|guide)/")


def missing(document: Path, text: str) -> list[str]:
    """Return the names in the text that do not exist."""
    prose = re.sub(r"^```.*?^```", "", text, flags=re.DOTALL | re.MULTILINE)
    links = [(target, anchor) for target, anchor in LINK.findall(prose) if "://" not in target]
    gone = [target for target, _ in links if target and not (document.parent / target).exists()]
    for target, anchor in links:
        page = document.parent / target if target else document
        if anchor and page.suffix == ".md" and page.is_file() and anchor[1:] not in anchors(page.read_text()):
            gone.append(target + anchor)
    named = [name for name in PATH.findall(text) if not MADE.match(name) and not THEIRS.match(name)]
    return gone + [name for name in named if not (ROOT / name).exists() and not (document.parent / name).exists()]


def anchors(text: str) -> set[str]:
    """Return the anchors of a page's headings, as GitHub makes them."""
    headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", re.sub(r"\[(.+?)\]\(.*?\)", r"\1", h)).lower().replace(" ", "-") for h in headings}


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.relative_to(ROOT).as_posix())
def test_document_names_only_what_exists(document: Path) -> None:
    assert missing(document, document.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("see [this](nowhere.md)", ["nowhere.md"]),
        ("see [this](README.md#no-such-heading)", ["README.md#no-such-heading"]),
        ("`server/core/nothing.py` does it", ["server/core/nothing.py"]),
        ("[Quorum](README.md#configuration), tests/conftest.py, [elsewhere](https://example.org/x)", []),
    ],
)
def test_missing_name_is_detected(text: str, gone: list[str]) -> None:
    assert missing(ROOT / "README.md", text) == gone
