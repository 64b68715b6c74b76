"""The HTTP API in OpenAPI 3.1, generated from the types in api_types.py: GET /api/openapi.json."""

from __future__ import annotations

from typing import Any

import msgspec

from server import __version__
from server.analysis.findings import Solidity
from server.exports import FORMATS
from server.handlers import api_types
from server.handlers.openapi.examples import named
from server.handlers.openapi.operations import REF_TEMPLATE
from server.handlers.openapi.paths import all_paths
from server.handlers.openapi.schemas import readable

# The bodies of requests.
REQUESTS = ("NewDuplicate", "NewInvitations", "NewKey", "NewMember", "NewPreview", "NewReopening", "NewSession")


def document() -> dict[str, Any]:
    """Return the complete document."""
    types = (
        api_types.AccountAnswer,
        api_types.AdmissionAnswer,
        api_types.CatalogueAnswer,
        api_types.EmbedAnswer,
        api_types.EnteredAnswer,
        api_types.InvitationsAnswer,
        api_types.JoinAnswer,
        api_types.KeyAnswer,
        api_types.NewDuplicate,
        api_types.NewInvitations,
        api_types.NewKey,
        api_types.NewReopening,
        api_types.NewMember,
        api_types.NewPreview,
        api_types.MeasurementsAnswer,
        api_types.NewSession,
        api_types.NewSessionAnswer,
        api_types.OwnLastTimeAnswer,
        api_types.OwnSessionsAnswer,
        api_types.PreviewAnswer,
        api_types.Problem,
        api_types.ServerAnswer,
        api_types.SessionAnswer,
        api_types.SigningKey,
        Solidity,
        api_types.TemplateAnswer,
    )
    _, schemas = msgspec.json.schema_components(types, ref_template=REF_TEMPLATE)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Quorum",
            "version": __version__,
            "description": "A team scores options against weighted criteria together, live. "
            "The live connection at /api/sessions/{code}/live is described in docs/protocol.md.",
        },
        "paths": named(all_paths(), list(FORMATS)),
        "components": {
            "schemas": readable(schemas, REQUESTS),
            "securitySchemes": {
                "token": {"type": "http", "scheme": "bearer", "description": "From creating or joining a session."},
                "cookie": {"type": "apiKey", "in": "cookie", "name": "quorum-{code}"},
            },
        },
    }
