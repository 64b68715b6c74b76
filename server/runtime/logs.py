"""What is logged, one line for each noteworthy thing: a sentence for people, and the same as JSON for programs."""

from __future__ import annotations

import json
import logging
import time
from typing import Any

TEXT = "%(asctime)s %(process)d %(levelname)s %(name)s: %(message)s"


def log_to_terminal(form: str) -> None:
    """Let everything be logged that an operator may want to know, as "text" or as "json"."""
    handler = logging.StreamHandler()
    handler.setFormatter(JSONLines() if form == "json" else logging.Formatter(TEXT))
    logging.basicConfig(level=logging.INFO, handlers=[handler])


def event(name: str, **fields: Any) -> dict[str, Any]:
    """What a logging call takes as `extra`, so that a program finds the event by its name and figures by theirs."""
    return {"fields": {"event": name, **fields}}


class JSONLines(logging.Formatter):
    """A record as one line of JSON."""

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
