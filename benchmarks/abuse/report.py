"""Reports the attacks: a table before and after, what each costs the honest members and the server, and the targets."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from benchmarks.abuse.attacks import ATTACKS
from benchmarks.figures import format_number, table
from benchmarks.targets import TargetResult, check

MAX_ANSWER_MS, MAX_MEMORY = 100.0, 2.0

EFFECT = """
{members} members of one session cast {rate} votes a second each for {seconds:g} s, while somebody attacks for as long,
again and again. Each row is a server of its own, and a single run. “Before” is what the attack did to the version of
2026-11-26, as measured then: the time for which it stopped the loop or delayed a vote, unless another figure is named.
“Now” is the same figure; for delays, the longest that any vote waited for its answer. The attackers have one address
(127.0.0.2) and the members another (127.1.0.1), so that the limits of an address meet strangers; all limits are at
their defaults.
"""
COSTS = """
The members' answers in ms, the peak memory of the server and its worker process (VmHWM) in MiB, and the share of the
server's core that both used. “Calm” is without the attack, while the sessions that it is about are open and one member
of each has scored one cell: a session of 108,000 votes, its analysis in the worker process, and forty boards take
memory without any attack. With no session but the members' own, the server takes {alone} MiB. The worker process has a
lower priority than the server, so a full core does not mean that votes wait. Other programs of the machine gave way
where they could, and used at most {others:.0%} of that core during a row.
"""


def tables(result: dict[str, Any]) -> str:
    """Return the tables of effects and of costs."""
    calm, rows = result["calm"], [_shown(row, result["calm"]) for row in result["rows"]]
    effects = table(
        rows, "attack | title | s", "before | before | s", "now | now | s", "answers to the attackers | got | s"
    )
    costs = table(
        rows,
        *("attack | title | s", "p99, calm | calm_p99", "p99 | answer_p99", "max | answer_max"),
        *("memory, calm | calm_mib", "memory | mib", "core, calm | calm_cpu | %", "core | cpu | %"),
    )
    about = EFFECT.format(**{key: result[key] for key in ("members", "rate", "seconds")})
    others = max(row["others"] for row in [*rows, *calm.values()])
    about_costs = COSTS.format(alone=format_number(calm["nothing"]["mib"]), others=others)
    return "\n\n".join([about.strip(), effects, about_costs.strip(), costs])


def _shown(row: dict[str, Any], calm: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """Return a row as the tables show it."""
    attack = ATTACKS[row["name"]]
    idle = calm[attack.stored]
    got = "; ".join(f"{what}: {count:,}" for what, count in row["counts"].items() if what != "bytes")
    return {
        **row,
        "title": attack.title,
        "before": attack.before,
        "now": _now(row, idle),
        "got": got or "none",
        "calm_p99": idle["answer_p99"],
        "calm_mib": idle["mib"],
        "calm_cpu": idle["cpu"],
    }


def _now(row: dict[str, Any], calm: dict[str, Any]) -> str:
    """Return the figure that says what an attack does."""
    match ATTACKS[row["name"]].figure:
        case "delay":
            return f"{format_number(row['answer_max'])} ms"
        case "memory":
            return f"+{format_number(max(0.0, row['mib'] - calm['mib']) * 2**20 / 1e6)} MB"
        case "core":
            return f"{row['cpu']:.0%} of a core"
        case "log":
            return f"{row['log_bytes'] / row['seconds']:,.0f} bytes/s of log, {row['cpu']:.0%} of a core"
        case "stored":
            return f"{row['counts'].get('bytes', 0) / 1024:.0f} KiB stored {row['stored_bytes'] / 1e6:.0f} MB"
        case "each":
            spent = (row["cpu"] - calm["cpu"]) * row["seconds"]
            return f"{format_number(1000 * spent / max(1, row['counts'].get('200', 0)))} ms each"


def targets(result: dict[str, Any]) -> list[TargetResult]:
    """Check under each attack: p99 of the honest answers, peak memory, and that every honest vote was accepted."""
    calm = result["calm"]
    slow = {row["name"]: row["answer_p99"] for row in result["rows"]}
    large = {row["name"]: row["mib"] / calm[ATTACKS[row["name"]].stored]["mib"] for row in result["rows"]}
    votes, accepted = (sum(row[key] for row in result["rows"]) for key in ("votes", "accepted"))
    closed = sum(row["closed"] for row in result["rows"])
    return [
        _each(f"{len(slow)} attacks: p99 of the others under {MAX_ANSWER_MS:g} ms", slow, MAX_ANSWER_MS, " ms"),
        _each("… peak memory under twice that without an attack", large, MAX_MEMORY, "-fold"),
        check(
            "… every vote of the others accepted",
            f"{accepted:,} of {votes:,} votes, {closed} of their connections closed",
            accepted == votes and not closed,
        ),
    ]


def _each(target: str, figures: dict[str, float], limit: float, unit: str) -> TargetResult:
    """Check that all figures are below a limit; name the highest one, and all that are not below."""
    missed = [name for name, figure in figures.items() if figure >= limit]
    named = missed or [max(figures, key=lambda name: figures[name])]
    detail = ", ".join(f"{format_number(figures[name])}{unit} under “{ATTACKS[name].title}”" for name in named)
    return check(target, detail if missed else f"at most {detail}", not missed)


def draw(result: dict[str, Any], folder: Path) -> None:
    """Draw nothing: the tables say it."""
