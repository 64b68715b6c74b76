"""A running server shows a session that was imported, and lets nobody change it."""

from __future__ import annotations

import json

from server.core import log
from server.core.events import Imported
from server.exports import json as json_format
from server.exports.signing import signer_of
from tests.support.exported_meetings import two_rounds
from tests.support.meeting import BEGAN, CODE
from tests.support.wire import Quorum

RECORD = json_format.render(
    two_rounds("on_reveal", "hidden").close("flask", "We know it.").visible,
    signer=signer_of("the secret of another server, long ago"),
)


async def test_imported_session_is_shown_and_cannot_change(quorum: Quorum) -> None:
    assert quorum.server is not None
    commit = log.seal(CODE, 1, BEGAN, [Imported(CODE, RECORD.decode())], {}, "")
    await quorum.server.store.create(CODE, commit)
    path = f"/api/sessions/{CODE}"
    public = json.loads((await quorum.get(path)).body)
    assert public["session"] == json.loads(RECORD)["session"]
    assert public["board"]["options"] == json.loads(RECORD)["rounds"][-1]["standings"]
    assert [member["name"] for member in public["roster"]["members"]] == ["Fay", "Ada", "Bob", "Cyd", "Dan", "Olive"]
    # It has no members here, so whoever has the code may have its files.
    assert (await quorum.get(f"{path}/export.json")).body == RECORD
    for name in ("md", "csv", "zip"):
        assert (await quorum.get(f"{path}/export.{name}")).code == 200
    assert json.loads((await quorum.get(f"{path}/solidity")).body) == json.loads(RECORD)["solidity"]
    joined = await quorum.call("POST", f"{path}/members", {"name": "Eve"})
    assert (joined.code, json.loads(joined.body)["code"]) == (409, "imported")
    live = await quorum.connect(CODE)
    assert (await live.do("reveal"))["type"] != "accepted"
