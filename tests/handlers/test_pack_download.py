"""The decision pack over HTTP: for members, once a round was revealed."""

from __future__ import annotations

import io
import json
import zipfile

from tests.support.wire import Quorum


async def test_members_download_the_pack_after_a_reveal(quorum: Quorum) -> None:
    session = await quorum.create()
    path = f"/api/sessions/{session.code}/export.zip"
    early = await quorum.get(path, session.facilitator)
    assert (early.code, json.loads(early.body)["code"]) == (409, "pack_too_early")
    live = await quorum.connect(session.code, session.facilitator)
    for step in ("open_scoring", "reveal"):
        assert (await live.do(step))["type"] == "accepted"
    stranger = await quorum.get(path)
    assert (stranger.code, json.loads(stranger.body)["code"]) == (403, "not_joined")
    pack = await quorum.get(path, session.facilitator)
    assert (pack.code, pack.headers["Content-Type"]) == (200, "application/zip")
    assert pack.headers["Content-Disposition"] == f'attachment; filename="quorum-{session.code}.zip"'
    with zipfile.ZipFile(io.BytesIO(pack.body)) as archive:
        record = json.loads(archive.read(f"quorum-{session.code}-draft/record.json"))
    assert record["session"]["phase"] == "revealed"
