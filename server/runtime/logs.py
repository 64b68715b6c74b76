"""Logging: one line per event, as a sentence for people or as JSON for programs."""

from __future__ import annotations

import json
import logging
import time
from typing import Any

from server.core.text import escaped
from server.core.text.output import UNSAFE

TEXT = "%(asctime)s %(process)d %(levelname)s %(name)s: %(message)s"


def log_to_terminal(form: str) -> None:
    """Log events of level INFO and above to standard error, as "text" or as "json"."""
    handler = logging.StreamHandler()
    handler.setFormatter(JSONLines() if form == "json" else TextLines(TEXT))
    logging.basicConfig(level=logging.INFO, handlers=[handler])
    # Tornado warns of every malformed request and every cookie that it did not sign: a stranger could fill the disk.
    logging.getLogger("tornado.general").setLevel(logging.ERROR)


def event(name: str, **fields: Any) -> dict[str, Any]:
    """Return the `extra` of a logging call: the event's name and fields in the JSON format."""
    return {"fields": {"event": name, **fields}}


class TextLines(logging.Formatter):
    """Formats a record as text, with escapes for control characters: a message may quote what a client sent."""

    def formatMessage(self, record: logging.LogRecord) -> str:
        """See logging.Formatter."""
        return escaped(super().formatMessage(record))

    def formatException(self, ei: Any) -> str:
        """See logging.Formatter."""
        return "\n".join(map(escaped, super().formatException(ei).split("\n")))


class JSONLines(logging.Formatter):
    """Formats a record as one line of JSON."""

    def format(self, record: logging.LogRecord) -> str:
        """See logging.Formatter."""
        line: dict[str, Any] = {
            "time": f"{time.strftime('%Y-%m-%dT%H:%M:%S', time.gmtime(record.created))}.{record.msecs:03.0f}Z",
            "level": record.levelname.lower(),
            "logger": record.name,
            "process": record.process,
            "message": record.getMessage(),
            **getattr(record, "fields", {}),
        }
        if record.exc_info:
            line["exception"] = self.formatException(record.exc_info)
        text = json.dumps(line, ensure_ascii=False, default=str)
        return UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
