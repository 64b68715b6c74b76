"""The operator's file of targets, and the pauses between attempts."""

from __future__ import annotations

from pathlib import Path

import pytest

from server.config import Misconfigured
from server.webhooks.backoff import Backoff
from server.webhooks.message import delivery_id, kinds_in
from server.webhooks.targets import Target, read_targets, targets_in
from tests.support.rows import one_test_for

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
VALID = f"""
[[target]]
name = "audit"
url = "https://hooks.example.org/quorum"
secret = "{SECRET}"

[[target]]
name = "team-chat"
url = "https://chat.example.org/hooks/xyz"
format = "slack"
events = ["closed"]
"""


def test_targets_are_read(tmp_path: Path) -> None:
    assert read_targets(None) == ()
    path = tmp_path / "webhooks.toml"
    path.write_text(VALID)
    assert read_targets(path) == (
        Target("audit", "https://hooks.example.org/quorum", secret=SECRET),
        Target("team-chat", "https://chat.example.org/hooks/xyz", format="slack", events=("closed",)),
    )


@one_test_for(
    [
        ('secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"', "", "needs a secret, because its format is “standard”"),
        ("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_c2hvcnQ=", "of 24 to 64 bytes; it has 5"),
        ("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "begins with whsec_"),
        ("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_=!", "in Base64 after whsec_"),
        ("https://hooks.example.org/quorum", "ftp://hooks.example.org", "begins with https:// or http://"),
        ("https://hooks.example.org/quorum", "https://[", "begins with https:// or http://"),
        ("https://hooks.example.org/quorum", "https://x.example/a b", "begins with https:// or http://"),
        ('name = "audit"', 'name = "Audit!"', "small letters, digits and dashes"),
        ("audit", "team-chat", "is there 2 times"),
        ('format = "slack"', 'format = "irc"', "“target[1].format” must be one of these: "),
        ('events = ["closed"]', 'event = ["closed"]', "there is no field “target[1].event” here"),
        ("[[target]]", "[[target", "is not as docs/webhooks.md says"),
    ]
)
def test_wrong_file_says_what_is_wrong(old: str, new: str, said: str) -> None:
    with pytest.raises(Misconfigured) as wrong:
        targets_in(VALID.replace(old, new).encode(), Path("webhooks.toml"))
    assert said in str(wrong.value) and "MfKQ" not in str(wrong.value) and "xyz" not in str(wrong.value)


def test_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(Misconfigured, match=r"nowhere.toml cannot be read: No such file"):
        read_targets(tmp_path / "nowhere.toml")


def test_pauses_grow_up_to_the_longest_and_end() -> None:
    least, most = Backoff(draw=lambda: 0.0), Backoff(draw=lambda: 1.0)
    assert [most.pause(n) for n in (1, 2, 3)] == [5, 20, 80]
    assert [least.pause(n) for n in (1, 2, 3)] == [2.5, 10, 40]
    assert most.pause(14) == 8 * 3600 and most.pause(15) is None
    assert least.pause(1, at_least=60) == 60 and least.pause(1, at_least=1e9) == 8 * 3600
    assert 1.5 < sum(most.pause(n) or 0 for n in range(1, 15)) / 86_400 < 3


def test_id_depends_on_session_seq_kind_and_target_alone() -> None:
    ids = {
        delivery_id(session, seq, kind, target)
        for session in ("A", "B")
        for seq in (1, 11)
        for kind in ("opened", "closed")
        for target in ("x", "1 x")
    }
    assert len(ids) == 16 and delivery_id("A", 1, "opened", "x") in ids


def test_kinds_are_found_in_the_bytes_of_a_commit() -> None:
    assert kinds_in(b'{"type":"weights_locked"},{"type":"scoring_opened"}') == ["opened"]
    assert kinds_in(b'{"type":"scored","reason":"\\"type\\":\\"revealed\\""}') == []
    assert kinds_in(b'{"type":"revealed"},{"type":"closed"}') == ["revealed", "closed"]
