"""Settings from the environment; an invalid one is reported in one sentence."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from server import config
from server.config import Config, Misconfigured

SECRET = "s" * 32


def read(tmp_path: Path, **environ: str) -> Config:
    """Return the configuration for this home and these settings."""
    return config.read({"QUORUM_HOME": str(tmp_path), **environ})


def refusal(tmp_path: Path, **environ: str) -> str:
    """Return the error message for these settings."""
    with pytest.raises(Misconfigured) as caught:
        read(tmp_path, **environ)
    message = str(caught.value)
    assert message.endswith(".") and "\n" not in message
    return message


def test_empty_environment_is_enough(tmp_path: Path) -> None:
    chosen = read(tmp_path)
    assert (chosen.host, chosen.port, chosen.url, chosen.trusted, chosen.catalogue) == ("", 8000, "", (), None)
    assert chosen.store == f"sqlite:///{tmp_path / 'sessions.sqlite'}"


def test_every_setting_can_be_set(tmp_path: Path) -> None:
    chosen = read(
        tmp_path,
        QUORUM_HOST="127.0.0.1",
        QUORUM_PORT="9",
        QUORUM_STORE="sqlite:///x.sqlite",
        QUORUM_CATALOGUE="ours",
        QUORUM_SECRET=SECRET,
        QUORUM_URL="https://quorum.example.org:8443/",
        QUORUM_ALLOWED_HOSTS=" Q.example.org, vote.example.org ,",
        QUORUM_TRUSTED_PROXIES=" 10.0.0.1, 10.0.0.2 ,",
        QUORUM_REUSE_PORT="1",
        QUORUM_PROCESSES="auto",
        QUORUM_LOG_FORMAT="json",
        QUORUM_TOKEN_DAYS="7",
        QUORUM_KEY_DAYS="0",
        QUORUM_RETENTION="365d",
    )
    assert (chosen.host, chosen.port, chosen.store) == ("127.0.0.1", 9, "sqlite:///x.sqlite")
    assert (chosen.catalogue, chosen.secret) == (Path("ours"), SECRET)
    assert (chosen.reuse_port, chosen.processes, chosen.log_format) == (True, "auto", "json")
    assert (chosen.token_days, chosen.key_days, chosen.retention_days) == (7, 0, 365)
    assert (chosen.url, chosen.trusted) == ("https://quorum.example.org:8443", ("10.0.0.1", "10.0.0.2"))
    assert chosen.allowed_hosts == ("q.example.org", "vote.example.org")


NOT_HOSTS = [
    "https://q.example.org",
    "q.example.org:8000",
    "q example",
    "*",
    "q/",
    ".org",
    "a..b",
    "a.-b",
    "münchen.de",
]


@pytest.mark.parametrize("text", NOT_HOSTS)
def test_invalid_allowed_host_is_reported(tmp_path: Path, text: str) -> None:
    assert f"not “{text}”." in refusal(tmp_path, QUORUM_ALLOWED_HOSTS=text)


@pytest.mark.parametrize("text", ["0", "-1", "3651", "a week", "1" * 5000])
def test_days_must_be_a_number_within_limits(tmp_path: Path, text: str) -> None:
    assert f"QUORUM_TOKEN_DAYS must be a number of days from 1 to 3650, not “{text}”" in refusal(
        tmp_path, QUORUM_TOKEN_DAYS=text
    )


@pytest.mark.parametrize("text", ["0d", "365", "d", "3651d", "-1d", "1.5d", "1y", "365d\n", "٣d", "a year"])
def test_invalid_retention_is_reported_with_an_example(tmp_path: Path, text: str) -> None:
    with pytest.raises(Misconfigured, match="QUORUM_RETENTION must be a number of days from 1d to 3650d, such as 365d"):
        read(tmp_path, QUORUM_RETENTION=text)


def test_sessions_are_kept_for_ever_by_default(tmp_path: Path) -> None:
    assert (read(tmp_path).retention_days, read(tmp_path, QUORUM_RETENTION="").retention_days) == (0, 0)


OIDC = {"QUORUM_OIDC_ISSUER": "https://id.example", "QUORUM_OIDC_CLIENT_ID": "q", "QUORUM_OIDC_CLIENT_SECRET": "s"}
HEADER = {"QUORUM_ACCOUNT_HEADER": "X-Email", "QUORUM_TRUSTED_PROXIES": "10.0.0.5"}


def test_accounts_can_be_set(tmp_path: Path) -> None:
    chosen = read(tmp_path, **OIDC, QUORUM_CREATORS="@example.org, ada@example.com")
    assert (chosen.oidc_issuer, chosen.oidc_client, chosen.oidc_secret) == ("https://id.example", "q", "s")
    assert chosen.creators == ("@example.org", "ada@example.com")
    assert read(tmp_path, **HEADER, QUORUM_CREATORS="accounts").account_header == "X-Email"


@pytest.mark.parametrize(
    ("environ", "part"),
    [
        ({"QUORUM_OIDC_ISSUER": "https://id.example"}, "belong together"),
        ({**OIDC, **HEADER}, "not from both"),
        ({"QUORUM_ACCOUNT_HEADER": "X-Email"}, "needs QUORUM_TRUSTED_PROXIES"),
        ({"QUORUM_CREATORS": "accounts"}, "needs accounts"),
        ({**OIDC, "QUORUM_CREATORS": "ada"}, "must be “accounts”"),
        ({**OIDC, "QUORUM_ACCOUNT_SIGN_OUT": "/out"}, "is for accounts from QUORUM_ACCOUNT_HEADER"),
        ({**HEADER, "QUORUM_ACCOUNT_SIGN_IN": "javascript:alert(1)"}, "must be an address or a path"),
        ({**HEADER, "QUORUM_ACCOUNT_SIGN_OUT": "//evil.example"}, "must be an address or a path"),
    ],
)
def test_settings_about_accounts_must_fit(tmp_path: Path, environ: dict[str, str], part: str) -> None:
    assert part in refusal(tmp_path, **environ)


def test_unknown_log_format_is_refused_with_the_known_ones(tmp_path: Path) -> None:
    assert "text, json" in refusal(tmp_path, QUORUM_LOG_FORMAT="xml")


@pytest.mark.parametrize(("text", "shared"), [("", False), ("0", False), ("1", True)])
def test_port_sharing_can_be_set(tmp_path: Path, text: str, shared: bool) -> None:
    assert read(tmp_path, QUORUM_REUSE_PORT=text).reuse_port is shared


@pytest.mark.parametrize("text", ["yes", "2", "true"])
def test_invalid_boolean_is_reported(tmp_path: Path, text: str) -> None:
    assert refusal(tmp_path, QUORUM_REUSE_PORT=text) == f"QUORUM_REUSE_PORT must be 1 or 0, not “{text}”."


MONGO = "mongodb://127.0.0.1/quorum"


def number(processes: str, store: str = MONGO, **environ: str) -> int:
    """Return the number of processes for this setting."""
    return config.processes(Config(store=store, processes=processes), environ)


def test_number_of_processes_can_be_set() -> None:
    assert (number("1"), number("4"), number("64")) == (1, 4, 64)


def test_auto_uses_the_cores_or_the_platform_s_number(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.sched_getaffinity", lambda process: {0, 2, 5})
    assert number("auto") == 3
    assert number("auto", WEB_CONCURRENCY="2") == 2
    assert number("auto", store="sqlite:///a.sqlite", WEB_CONCURRENCY="2") == 1


@pytest.mark.parametrize("text", ["", "0", "-1", "65", "two", "1.5", "1" * 5000])
def test_invalid_number_of_processes_is_reported(text: str) -> None:
    with pytest.raises(Misconfigured, match="must be “auto” or from 1 to 64"):
        number(text)
    if text:
        with pytest.raises(Misconfigured, match="must be “auto” or from 1 to 64"):
            number("auto", WEB_CONCURRENCY=text)


def test_sqlite_is_served_by_one_process() -> None:
    with pytest.raises(Misconfigured, match=r"^An SQLite file is served by one process; .*\.$"):
        number("2", store="sqlite:///a.sqlite")


def test_other_systems_than_linux_use_one_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "darwin")
    assert number("auto") == 1
    with pytest.raises(Misconfigured, match="on Linux only"):
        number("2")


def test_quorum_port_takes_precedence_over_port(tmp_path: Path) -> None:
    assert read(tmp_path, PORT="5000").port == 5000
    assert read(tmp_path, PORT="5000", QUORUM_PORT="6000").port == 6000


@pytest.mark.parametrize("text", ["", "http", "-1", "65536", "80.5", "²", "1" * 5000])
@pytest.mark.parametrize("name", ["PORT", "QUORUM_PORT"])
def test_invalid_port_is_reported_with_its_setting(tmp_path: Path, name: str, text: str) -> None:
    assert refusal(tmp_path, **{name: text}) == f"{name} must be a port number from 0 to 65535, not “{text}”."


@pytest.mark.parametrize(
    "text",
    ["example.org", "ftp://example.org", "https://", "https://example.org/path", "http://[", "http://a:b", "//a"],
)
def test_invalid_site_address_is_reported(tmp_path: Path, text: str) -> None:
    message = refusal(tmp_path, QUORUM_URL=text)
    assert message == f"QUORUM_URL must look like https://quorum.example.org, not “{text}”."


def test_short_secret_is_refused_and_not_repeated(tmp_path: Path) -> None:
    assert refusal(tmp_path, QUORUM_SECRET="s3cret" * 5) == "QUORUM_SECRET must be at least 32 characters long."
    refusal(tmp_path, QUORUM_SECRET="")


def test_generated_secret_is_private_and_stored(tmp_path: Path) -> None:
    home = tmp_path / "not" / "there"
    secret = read(home).secret
    assert len(secret) >= 48
    assert stat.S_IMODE((home / "secret").stat().st_mode) == 0o600
    assert read(home).secret == secret
    assert [path.name for path in home.iterdir()] == ["secret"]
    assert read(tmp_path / "another").secret != secret


def test_given_secret_is_not_stored(tmp_path: Path) -> None:
    read(tmp_path, QUORUM_SECRET=SECRET)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"\n", b"short", b"\xff\xfe"])
def test_invalid_stored_secret_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "secret").write_bytes(content)
    assert str(tmp_path / "secret") in refusal(tmp_path)


def test_unwritable_home_is_reported(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    message = refusal(tmp_path / "file")
    assert str(tmp_path / "file" / "secret") in message and "QUORUM_HOME" in message


def test_home_with_special_characters_has_a_valid_address(tmp_path: Path) -> None:
    home = tmp_path / "a b?#%41"
    assert config.store_address({"QUORUM_HOME": str(home)}) == f"sqlite:///{tmp_path}/a%20b%3F%23%2541/sessions.sqlite"
