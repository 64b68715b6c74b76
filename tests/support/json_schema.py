"""jsonschema, imported without its checks of formats: no schema of ours needs them, and some take seconds to import."""

from __future__ import annotations

import sys

_GRAMMARS = "rfc3987_syntax"  # if installed, jsonschema imports it, and it compiles 38 grammars

if _GRAMMARS in sys.modules:
    from jsonschema import Draft202012Validator
else:
    sys.modules[_GRAMMARS] = None  # type: ignore[assignment]  # so it cannot be imported
    try:
        from jsonschema import Draft202012Validator
    finally:
        del sys.modules[_GRAMMARS]

__all__ = ["Draft202012Validator"]
