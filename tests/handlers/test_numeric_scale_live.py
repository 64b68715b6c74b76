"""A criterion scored in numbers, over the live connection: from the lobby to the downloaded results."""

from __future__ import annotations

import csv
import io
import json

import pytest

from tests.support.wire import Quorum

PRICE = {
    "unit": "€", "low": 0, "high": None, "whole": False,
    "points": [{"number": 0, "value": 1}, {"number": 5000, "value": 0}],
}  # fmt: skip


async def test_price_is_scored_shown_and_exported(quorum: Quorum) -> None:
    session = await quorum.create()
    facilitator = await quorum.connect(session.code, session.facilitator)
    criteria = [
        {"id": "speed", "name": "Speed", "weight": 1},
        {"id": "cost", "name": "Cost", "weight": 1, "numeric": PRICE},
    ]
    unsorted = {**PRICE, "points": PRICE["points"][::-1]}  # type: ignore[index]
    declined = await facilitator.do("edit", criteria=[criteria[0], {**criteria[1], "numeric": unsorted}])
    assert (declined["code"], declined["params"]["problem"]) == ("numeric_scale", "order")
    assert (await facilitator.do("edit", criteria=criteria))["type"] == "accepted"
    message = await facilitator.expect("session")
    assert [c["numeric"] for c in message["session"]["criteria"]] == [None, PRICE]
    assert message["session"]["criteria"][1]["direction"] == "higher"

    ada, bob = [await quorum.connect(session.code, await quorum.join(session.code, name)) for name in ("Ada", "Bob")]
    assert (await facilitator.do("open_scoring"))["type"] == "accepted"
    off = await ada.do("score", option="red", criterion="cost", value=-0.5)
    assert (off["code"], off["reason"]) == ("off_range", "Enter a number from 0 to 1,000,000,000.")
    await ada.score("red", "cost", 1000.5)
    await bob.score("red", "cost", 4000)
    await bob.score("blue", "cost", 0)
    state = json.loads((await quorum.get(f"/api/sessions/{session.code}")).body)
    red, blue = state["board"]["options"]
    assert (red["numbers"], blue["numbers"]) == ({"cost": 2500.25}, {"cost": 0})
    worths = [1 + 4 * (1 - number / 5000) for number in (1000.5, 4000)]
    assert red["cells"][1]["mean"] == pytest.approx(sum(worths) / 2)
    assert (red["total"], blue["total"]) == (pytest.approx(sum(worths) / 2, abs=1e-4), 5)

    again = await quorum.reconnect(ada)
    (cell,) = again.welcome["you"]["ballot"]["cells"]
    assert (cell["criterion"], cell["value"]) == ("cost", 1000.5)
    assert (await facilitator.do("reveal"))["type"] == "accepted"
    text = (await quorum.get(f"/api/sessions/{session.code}/export.csv", session.facilitator)).body.decode("utf-8-sig")
    rows = {(row["member"], row["option"]): row for row in csv.DictReader(io.StringIO(text))}
    assert (rows["Ada", "Red"]["score"], rows["Ada", "Red"]["worth"]) == ("1000.5", "4.1996")
    record = json.loads((await quorum.get(f"/api/sessions/{session.code}/export.json", session.facilitator)).body)
    assert record["session"]["criteria"][1]["numeric"] == PRICE
    assert record["rounds"][0]["standings"][0]["numbers"] == {"cost": 2500.25}
    report = (await quorum.get(f"/api/sessions/{session.code}/export.md", session.facilitator)).body.decode()
    assert "| €\u00a02,500 (3.00, n=2) |" in report
