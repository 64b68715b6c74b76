"""The text of --limits and QUORUM_LIMITS."""

from __future__ import annotations

import pytest
from msgspec import structs

from server.limits import Limits, UnknownLimit, parse


def test_only_what_is_named_differs_from_the_defaults() -> None:
    assert parse("") == Limits()
    assert parse("members=300, devices=5") == structs.replace(Limits(), members=300, devices=5)
    assert parse(" devices=5  members=300 ") == parse("members=300,devices=5")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("memebrs=3", "There is no limit “memebrs”; there are: connections, requests,"),
        ("members", "The limit “members” must be a whole number from 1 to 999,999,999, not “”."),
        ("members=0", "not “0”."),
        ("members=-3", "not “-3”."),
        ("members=3.5", "not “3.5”."),
        ("members=٣", "not “٣”."),
        ("members=1000000000", "not “1000000000”."),
        ("members=" + "1" * 5000, "not “11111111111111111111…”."),
        ("members=3 members=4", "The limit “members” is given twice."),
    ],
)
def test_wrong_text_is_refused_with_one_sentence(text: str, said: str) -> None:
    with pytest.raises(UnknownLimit) as caught:
        parse(text)
    assert said in str(caught.value) and str(caught.value).count(".") <= 2
