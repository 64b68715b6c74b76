"""The program of the other clients: `python -m benchmarks.abuse.program NAME SITE SECONDS`, started by clients.py.

NAME is that of an attack, or of what is stored, for its usual use. The program prints a line when it is ready, begins
once it has read one, and prints what it has counted at the end, or after some seconds.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from contextlib import suppress

from benchmarks import machine
from benchmarks.abuse.attacks import ATTACKS
from benchmarks.abuse.client import Site
from benchmarks.abuse.usual import USUAL

# Where sessions do not share the cores first (machine.take_precedence).
NICENESS = 5


async def act(name: str, site: Site, seconds: float) -> None:
    """Attack for that long, or use a session until that is done."""
    run = ATTACKS[name].run if name in ATTACKS else USUAL[name]
    with suppress(TimeoutError):
        await asyncio.wait_for(run(site), seconds)


def main(name: str, site: str, seconds: str) -> None:
    """Begin when told to."""
    machine.allow_many_files()
    os.nice(NICENESS)
    attacked = Site(**json.loads(site))
    print(flush=True)
    sys.stdin.readline()
    asyncio.run(act(name, attacked, float(seconds)))
    print(json.dumps(attacked.counts), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
