"""Logging: one line per event, as a sentence for people or as JSON for programs."""

from __future__ import annotations

import json
import logging
import time
from typing import Any

TEXT = "%(asctime)s %(process)d %(levelname)s %(name)s: %(message)s"


def log_to_terminal(form: str) -> None:
    """Log events of level INFO and above to standard error, as "text" or as "json"."""
    handler = logging.StreamHandler()
    handler.setFormatter(JSONLines() if form == "json" else logging.Formatter(TEXT))
    logging.basicConfig(level=logging.INFO, handlers=[handler])


def event(name: str, **fields: Any) -> dict[str, Any]:
    """Return the `extra` of a logging call: the event's name and fields in the JSON format."""
    return {"fields": {"event": name, **fields}}


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
        return json.dumps(line, ensure_ascii=False, default=str)
