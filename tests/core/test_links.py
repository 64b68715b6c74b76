"""Links: a plain host, nothing invisible."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.core.refused import Refused
from server.core.text import clean_link, shown_link
from server.core.text.output import UNSAFE
from tests.support.effort import examples


@pytest.mark.parametrize(
    ("typed", "link"),
    [
        (" https://Example.org/A?b=C#d ", "https://example.org/A?b=C#d"),
        ("HTTP://localhost:8080", "http://localhost:8080"),
        ("http://intra_net.example/", "http://intra_net.example/"),
        ("https://example.org./", "https://example.org./"),
        ("http://[2001:DB8::1]:80/", "http://[2001:db8::1]:80/"),
        ("https://bücher.example/ü", "https://xn--bcher-kva.example/ü"),
        ("https://straße.example", "https://xn--strae-oqa.example"),
        ("https://аррӏе.com/", "https://xn--80ak6aa92e.com/"),
        ("https://日本語。jp", "https://xn--wgv71a119e.jp"),
        ("https://ｅｘａｍｐｌｅ.org", "https://example.org"),
        ("https://مثال.إختبار/", "https://xn--mgbh0fb.xn--kgbechtv/"),
        ("https://fa.example/wiki/می\u200cخواهم", "https://fa.example/wiki/می%E2%80%8Cخواهم"),
        ("https://a.example/\u202egnp.exe\0", "https://a.example/%E2%80%AEgnp.exe%00"),
        ("https://a.example/\u3164\ufeff\u2800", "https://a.example/%E3%85%A4%EF%BB%BF%E2%A0%80"),
        ("https://hi.example/प्रिया?q=ة", "https://hi.example/प्रिया?q=ة"),
    ],
    ids=ascii,
)
def test_link_has_a_plain_host_and_nothing_invisible(typed: str, link: str) -> None:
    assert clean_link(typed) == link
    assert clean_link(link) == link and shown_link(typed) == link


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        *((url, "no_link") for url in ("", "https://", "ftp://a.example", "javascript:alert(1)", "https:a.example")),
        *((url, "no_link") for url in ("https://a b.example", "https://me@a.example", "https://a.example\\@b.example")),
        *((url, "no_link") for url in ("https://a.example:0", "https://a.example:99999", "https://a.example/x y", "https://[::")),
        *((f"https://{host}/", "link_host") for host in ("gro.elpmaxe\u202e", "a\u202e.example", "a\0.example", "a\x1b.example")),
        *((f"https://{host}/", "link_host") for host in ("a..example", "-a.example", "a%2eb.example", "💩.example", "[::::]", "[1.2]")),
        *((f"https://{host}/", "link_host") for host in ("x" * 64 + ".example", ".".join(["x" * 60] * 5), "a\u200d.example", "<b>")),
    ],
    ids=ascii,
)  # fmt: skip
def test_bad_link_is_refused(typed: str, code: str) -> None:
    with pytest.raises(Refused) as caught:
        clean_link(typed)
    assert caught.value.code == code
    if code == "link_host":
        assert UNSAFE.search(str(caught.value.statement.params["host"])) is None


def test_link_of_an_older_session_is_shown_without_controls() -> None:
    assert shown_link("https://gro.elpmaxe\u202e/\x1b") == "https://gro.elpmaxe\ufffd/\ufffd"


@settings(max_examples=examples(100), deadline=None)
@given(st.text(st.sampled_from("ab.-_/:?#@[]\\%é日\u202e\u200d\0 。"), max_size=12).map("https://".__add__) | st.text())
def test_links_are_safe_and_stable(typed: str) -> None:
    assert UNSAFE.search(shown_link(typed)) is None
    try:
        link = clean_link(typed)
    except Refused:
        return
    assert clean_link(link) == link
    assert link.partition("://")[2].partition("/")[0].partition("?")[0].partition("#")[0].isascii()
