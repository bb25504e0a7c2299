"""aiogram's models, built when they are first used. Knows pydantic; no update, no door.

aiogram describes all of Telegram in some 600 models and asks pydantic to build every one of them while it is
imported: three seconds and a hundred megabytes, for a bot that reads a dozen. Both steps are pydantic's own
public ones (`defer_build`, `model_rebuild`); here they only happen later.
"""

from __future__ import annotations

import sys
from typing import Any

from pydantic import BaseModel, ConfigDict


def build_when_used() -> bool:
    """Call it before anything imports aiogram; False: somebody was earlier, and everything is built."""
    if "aiogram" in sys.modules:
        return False
    names: dict[str, Any] = {}
    rebuild, config = BaseModel.__dict__["model_rebuild"], BaseModel.model_config

    def not_now(cls: type[BaseModel], /, *, _types_namespace: Any = None, **_wish: Any) -> None:
        """aiogram says what the names in its models stand for."""
        names.update(_types_namespace or {})

    def now(cls: type[BaseModel], /, *, _types_namespace: Any = None, **wish: Any) -> Any:
        """A model is used for the first time."""
        wish.pop("_parent_namespace_depth", None)
        return rebuild.__func__(cls, _types_namespace=_types_namespace or names, **wish)

    BaseModel.model_config = ConfigDict(defer_build=True)
    BaseModel.model_rebuild = classmethod(not_now)  # type: ignore[method-assign, assignment]
    try:
        from aiogram.methods.base import TelegramMethod
        from aiogram.types import Update
        from aiogram.types.base import TelegramObject
    finally:
        BaseModel.model_config = config
        BaseModel.model_rebuild = rebuild  # type: ignore[method-assign]
    TelegramObject.model_rebuild = classmethod(now)  # type: ignore[method-assign, assignment]
    TelegramMethod.model_rebuild = classmethod(now)  # type: ignore[method-assign, assignment]
    Update.model_rebuild()  # every bot reads these
    return True
