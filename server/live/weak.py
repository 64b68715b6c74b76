"""Callbacks that do not keep their object alive."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from typing import Any, TypeVar

F = TypeVar("F", bound=Callable[..., Any])


def weakly(method: F) -> F:
    """Return a function that calls a bound method, whose object must exist as long as the function is called."""
    reference = weakref.WeakMethod(method)

    def call(*arguments: Any) -> Any:
        target = reference()
        assert target is not None, "called after its object was freed"
        return target(*arguments)

    return call  # type: ignore[return-value]
