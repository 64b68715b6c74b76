"""The configuration from the environment, read once."""

from __future__ import annotations

import os
import re
import secrets
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from urllib.parse import quote, urlsplit

from msgspec import Struct
from platformdirs import user_data_path

from server.limits import Limits, UnknownLimit, parse

DEFAULT_PORT = 8000
MIN_SECRET_LENGTH = 32
MAX_PROCESSES = 64
MAX_DAYS = 3650
RETENTION = re.compile(r"([1-9][0-9]{0,3})d")
LOG_FORMATS = ("text", "json")


class Misconfigured(Exception):
    """A setting is invalid; the message is one sentence that says which and why."""


class Config(Struct, frozen=True):
    """The settings of a server.

    `url` is its public address ("" to take it from the request, if its host is one of `allowed_hosts`); `trusted` are
    the addresses of proxies whose X-Forwarded-For and X-Forwarded-Proto are trusted; with `reuse_port` several
    processes share one port (Linux); `processes` is the number of processes to start, or "auto". Members' tokens are
    valid for `token_days`, and a facilitator's key for `key_days` (0 for ever); sessions that have not changed for
    `retention_days` are deleted (0 for never). People sign in with their company account by the OpenID provider
    `oidc_issuer`, or are named by a trusted proxy in `account_header`, which has pages to sign in and out at
    `account_sign_in` and `account_sign_out`. `creators` are the e-mail addresses and domains that may create sessions,
    or "accounts" for every account; empty for everybody. The file `webhooks` names the receivers of webhooks, and
    `embed_ancestors` the sites whose pages may show a session in a frame.
    """

    host: str = ""
    port: int = DEFAULT_PORT
    store: str = ""
    catalogue: Path | None = None
    secret: str = ""
    url: str = ""
    allowed_hosts: tuple[str, ...] = ()
    trusted: tuple[str, ...] = ()
    reuse_port: bool = False
    processes: str = "1"
    log_format: str = "text"
    limits: Limits = Limits()
    token_days: int = 400
    key_days: int = 90
    retention_days: int = 0
    oidc_issuer: str = ""
    oidc_client: str = ""
    oidc_secret: str = ""
    account_header: str = ""
    account_sign_in: str = ""
    account_sign_out: str = ""
    creators: tuple[str, ...] = ()
    webhooks: Path | None = None
    embed_ancestors: tuple[str, ...] = ()


def home(environ: Mapping[str, str]) -> Path:
    """Return the folder for Quorum's own files: QUORUM_HOME, or the user's data directory."""
    chosen = environ.get("QUORUM_HOME")
    return Path(chosen) if chosen else user_data_path("quorum", appauthor=False)


def read(environ: Mapping[str, str] = os.environ) -> Config:
    """Return the configuration from the environment; raises Misconfigured."""
    catalogue, webhooks = environ.get("QUORUM_CATALOGUE"), environ.get("QUORUM_WEBHOOKS")
    chosen = Config(
        host=environ.get("QUORUM_HOST", ""),
        port=_port(environ),
        store=store_address(environ),
        catalogue=Path(catalogue) if catalogue else None,
        secret=secret(environ),
        url=public_url(environ),
        allowed_hosts=tuple(map(host_name, _listed(environ.get("QUORUM_ALLOWED_HOSTS", "")))),
        trusted=_listed(environ.get("QUORUM_TRUSTED_PROXIES", "")),
        reuse_port=_yes("QUORUM_REUSE_PORT", environ),
        processes=environ.get("QUORUM_PROCESSES", "1"),
        log_format=_log_format(environ),
        limits=limits(environ.get("QUORUM_LIMITS", "")),
        token_days=_days("QUORUM_TOKEN_DAYS", 400, 1, environ),
        key_days=_days("QUORUM_KEY_DAYS", 90, 0, environ),
        retention_days=retention("QUORUM_RETENTION", environ.get("QUORUM_RETENTION", "")),
        oidc_issuer=environ.get("QUORUM_OIDC_ISSUER", ""),
        oidc_client=environ.get("QUORUM_OIDC_CLIENT_ID", ""),
        oidc_secret=environ.get("QUORUM_OIDC_CLIENT_SECRET", ""),
        account_header=environ.get("QUORUM_ACCOUNT_HEADER", ""),
        account_sign_in=environ.get("QUORUM_ACCOUNT_SIGN_IN", ""),
        account_sign_out=environ.get("QUORUM_ACCOUNT_SIGN_OUT", ""),
        creators=_listed(environ.get("QUORUM_CREATORS", "")),
        webhooks=Path(webhooks) if webhooks else None,
        embed_ancestors=embed_ancestors(environ.get("QUORUM_EMBED_ANCESTORS", "")),
    )
    _check_accounts(chosen)
    return chosen


def _listed(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _check_accounts(chosen: Config) -> None:
    """Raise Misconfigured if the settings about company accounts do not fit together."""
    oidc = (chosen.oidc_issuer, chosen.oidc_client, chosen.oidc_secret)
    if any(oidc) and not all(oidc):
        raise Misconfigured("QUORUM_OIDC_ISSUER, QUORUM_OIDC_CLIENT_ID and QUORUM_OIDC_CLIENT_SECRET belong together.")
    if all(oidc) and chosen.account_header:
        raise Misconfigured("Accounts come from QUORUM_OIDC_ISSUER or QUORUM_ACCOUNT_HEADER, not from both.")
    if chosen.account_header and not chosen.trusted:
        raise Misconfigured("QUORUM_ACCOUNT_HEADER needs QUORUM_TRUSTED_PROXIES: anybody else could write the header.")
    pages = {"IN": chosen.account_sign_in, "OUT": chosen.account_sign_out}
    for name, address in pages.items():
        if address and not chosen.account_header:
            raise Misconfigured(f"QUORUM_ACCOUNT_SIGN_{name} is for accounts from QUORUM_ACCOUNT_HEADER.")
        if address and not re.match(r"(https?:/)?/[^/\\]", address):
            raise Misconfigured(f"QUORUM_ACCOUNT_SIGN_{name} must be an address or a path, not “{address}”.")
    if chosen.creators and not (all(oidc) or chosen.account_header):
        raise Misconfigured("QUORUM_CREATORS needs accounts: set QUORUM_OIDC_ISSUER or QUORUM_ACCOUNT_HEADER.")
    if any("@" not in entry for entry in chosen.creators) and chosen.creators != ("accounts",):
        raise Misconfigured("QUORUM_CREATORS must be “accounts”, or e-mail addresses and domains like @example.org.")


def store_address(environ: Mapping[str, str]) -> str:
    """Return the store's address: QUORUM_STORE, else MONGODB_URI (set by platforms), else a user file."""
    given = environ.get("QUORUM_STORE") or environ.get("MONGODB_URI")
    if given:
        return given
    with suppress(OSError):  # the store says what is wrong
        home(environ).mkdir(parents=True, exist_ok=True)
    return "sqlite:///" + quote(str(home(environ).absolute() / "sessions.sqlite"))


def processes(config: Config, environ: Mapping[str, str] = os.environ) -> int:
    """Return the number of processes; "auto" is WEB_CONCURRENCY or one per core. Raises Misconfigured."""
    requested, embedded = config.processes, config.store.startswith("sqlite:")
    if requested == "auto":
        given = environ.get("WEB_CONCURRENCY", "")  # platforms derive it from memory; we see all cores of the machine
        cores = len(os.sched_getaffinity(0)) if sys.platform == "linux" else 1
        requested = "1" if embedded else given or str(min(cores, MAX_PROCESSES))
    if (number := _whole_number(requested, 1, MAX_PROCESSES)) is None:
        raise Misconfigured(f"The number of processes must be “auto” or from 1 to {MAX_PROCESSES}, not “{requested}”.")
    if number > 1 and embedded:
        raise Misconfigured("An SQLite file is served by one process; for several, name a MongoDB with --store.")
    if number > 1 and sys.platform != "linux":
        raise Misconfigured("Several processes can share one port on Linux only; start one.")
    return number


def limits(text: str) -> Limits:
    """Return the limits of a text such as "members=300"; raises Misconfigured."""
    try:
        return parse(text)
    except UnknownLimit as error:
        raise Misconfigured(str(error)) from None


def _port(environ: Mapping[str, str]) -> int:
    name = "QUORUM_PORT" if "QUORUM_PORT" in environ else "PORT"
    text = environ.get(name, str(DEFAULT_PORT))
    port = _whole_number(text, 0, 65535)
    if port is None:
        raise Misconfigured(f"{name} must be a port number from 0 to 65535, not “{text}”.")
    return port


def _yes(name: str, environ: Mapping[str, str]) -> bool:
    text = environ.get(name, "")
    if text not in ("", "0", "1"):
        raise Misconfigured(f"{name} must be 1 or 0, not “{text}”.")
    return text == "1"


def _days(name: str, default: int, least: int, environ: Mapping[str, str]) -> int:
    text = environ.get(name, str(default))
    days = _whole_number(text, least, MAX_DAYS)
    if days is None:
        raise Misconfigured(f"{name} must be a number of days from {least} to {MAX_DAYS}, not “{text}”.")
    return days


def _whole_number(text: str, least: int, most: int) -> int | None:
    """Return the number in a text; None if it is none or not within these limits."""
    if not re.fullmatch(r"[0-9]{1,9}", text):  # int() refuses thousands of digits with an error of its own
        return None
    return int(text) if least <= int(text) <= most else None


def retention(name: str, text: str) -> int:
    """Return the days of a text such as "365d", 0 for an empty one; raises Misconfigured, which begins with `name`."""
    days = RETENTION.fullmatch(text)
    if text and not (days and int(days[1]) <= MAX_DAYS):
        raise Misconfigured(
            f"{name} must be a number of days from 1d to {MAX_DAYS}d, such as 365d, not “{text}”; "
            "leave it out to keep sessions for ever."
        )
    return int(days[1]) if days else 0


def _log_format(environ: Mapping[str, str]) -> str:
    text = environ.get("QUORUM_LOG_FORMAT", "text")
    if text not in LOG_FORMATS:
        raise Misconfigured(f"QUORUM_LOG_FORMAT must be one of {', '.join(LOG_FORMATS)}, not “{text}”.")
    return text


def public_url(environ: Mapping[str, str] = os.environ) -> str:
    """Return the public address of the server, as QUORUM_URL says, or "" if it does not; raises Misconfigured."""
    return _url(environ.get("QUORUM_URL", ""))


def _url(text: str) -> str:
    if not text:
        return ""
    try:
        parts = urlsplit(text)
        usable = parts.scheme in ("http", "https") and parts.hostname and parts.path in ("", "/") and parts.port != 0
    except ValueError:  # a port that is not a number, an unclosed bracket
        usable = False
    if not usable:
        raise Misconfigured(f"QUORUM_URL must look like https://quorum.example.org, not “{text}”.")
    return f"{parts.scheme}://{parts.netloc}"


def host_name(text: str) -> str:
    """Return a host name in lower case; raises Misconfigured if it is not one."""
    label = "[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?"
    if len(text) > 253 or not re.fullmatch(rf"{label}(\.{label})*", text):
        raise Misconfigured(f"An allowed host is a name without scheme and port, such as q.example.org, not “{text}”.")
    return text.lower()


def embed_ancestors(text: str) -> tuple[str, ...]:
    """Return the sites of a list such as "https://wiki.example.org, https://*.example.com"; raises Misconfigured."""
    sites = _listed(text.replace(" ", ","))
    for site in sites:
        if not re.fullmatch(r"https?://(\*\.)?[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?", site):
            raise Misconfigured(f"A site that may show sessions looks like https://wiki.example.org, not “{site}”.")
    return sites


def secret(environ: Mapping[str, str] = os.environ) -> str:
    """Return the key that signs cookies, and from which the key of records is derived; raises Misconfigured.

    It is QUORUM_SECRET, or one that is created on the first start in a file of this user.
    """
    given = environ.get("QUORUM_SECRET")
    if given is not None:
        if len(given) < MIN_SECRET_LENGTH:
            raise Misconfigured(f"QUORUM_SECRET must be at least {MIN_SECRET_LENGTH} characters long.")
        return given
    path = home(environ) / "secret"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            # Create it under another name and link it: servers that start simultaneously must share one secret.
            draft = path.with_name(f"secret.{os.getpid()}")
            draft.touch(mode=0o600)
            draft.write_text(secrets.token_urlsafe(48))
            try:
                os.link(draft, path)
            except FileExistsError:
                pass
            finally:
                draft.unlink()
        kept = path.read_text(errors="replace").strip()
    except OSError as error:
        raise Misconfigured(
            f"The secret at {path} cannot be read or created ({error.strerror}); set QUORUM_SECRET or QUORUM_HOME."
        ) from None
    if len(kept) < MIN_SECRET_LENGTH:
        raise Misconfigured(f"The secret at {path} is too short; delete the file and start again.")
    return kept
