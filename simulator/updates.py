"""The updates that wait for the bot: order, acknowledgement, how long they are kept. Time is handed in."""

from collections import deque
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

# How long Telegram's own Bot API server keeps an update nobody fetched.
MESSAGE_LIFE = 24 * 60 * 60
TAP_LIFE = 150
NOT_BY_DEFAULT = {"chat_member", "message_reaction", "message_reaction_count"}


@dataclass
class Webhook:
    """Where updates are brought to, as setWebhook said, and what went wrong last (unix seconds, words)."""

    url: str
    secret: str = ""
    max_connections: int = 40
    has_certificate: bool = False
    error_at: int = 0
    error: str = ""


@dataclass
class Waiting:
    """One update not yet acknowledged. `repeats` counts how often it will come again although it was."""

    update_id: int
    kind: str
    payload: dict[str, Any]
    made_at: float
    repeats: int = 0

    def as_update(self) -> dict[str, Any]:
        return {"update_id": self.update_id, self.kind: self.payload}

    @property
    def lane(self) -> tuple[str, int]:
        """Which updates come one after the other when they are brought: messages of one chat, presses of one
        person, standings in one chat. Lanes do not wait for each other.
        """
        if self.kind == "callback_query":
            return "tap", int(self.payload["from"]["id"])
        letter = "said" if self.kind in ("message", "edited_message") else self.kind
        return letter, int(self.payload.get("chat", self.payload.get("user", {})).get("id", 0))


class UpdateQueue:
    """What people did and the bot has not yet acknowledged, oldest first."""

    def __init__(self) -> None:
        self.waiting: deque[Waiting] = deque()
        self.next_id = 700_000_001
        self.allowed: set[str] | None = None  # None: everything but the kinds Telegram leaves out by itself
        self.repeat_next = 0
        self.webhook: Webhook | None = None

    def allow(self, kinds: list[str] | None) -> None:
        """Telegram remembers the last choice; it holds for updates made from now on."""
        if kinds is not None:
            self.allowed = set(kinds) or None

    def add(self, kind: str, payload: dict[str, Any], now: float) -> int | None:
        """The id of the new update, or None when the bot does not want this kind."""
        wanted = kind in self.allowed if self.allowed is not None else kind not in NOT_BY_DEFAULT
        if not wanted:
            return None
        update = Waiting(self.next_id, kind, payload, now, self.repeat_next)
        self.next_id += 1
        self.repeat_next = 0
        self.waiting.append(update)
        return update.update_id

    def forget_old(self, now: float) -> None:
        """Nobody came for them in time: a tap lives 150 s, everything else a day."""
        self.waiting = deque(u for u in self.waiting if now - u.made_at <= _life(u.kind))

    def acknowledge(self, offset: int) -> None:
        """Everything below `offset` has arrived. A negative one keeps only the last so many."""
        if offset < 0:
            self.waiting = deque(list(self.waiting)[offset:])
            return
        kept: deque[Waiting] = deque()
        for update in self.waiting:
            if update.update_id < offset:
                if not update.repeats:
                    continue
                update.repeats -= 1
            kept.append(update)
        self.waiting = kept

    def arrived(self, update_id: int) -> None:
        """This one was brought and taken; it goes, unless it was ordered to come again."""
        for update in self.waiting:
            if update.update_id == update_id:
                if update.repeats:
                    update.repeats -= 1
                else:
                    self.waiting.remove(update)
                return

    def take(self, limit: int, now: float) -> list[dict[str, Any]]:
        """The oldest `limit` updates; they stay until they are acknowledged."""
        self.forget_old(now)
        return [update.as_update() for update, _ in zip(self.waiting, range(limit), strict=False)]

    def count(self, now: float) -> int:
        """How many wait."""
        self.forget_old(now)
        return len(self.waiting)

    def dump(self) -> dict[str, Any]:
        """As JSON, to outlive a restart of the simulator."""
        return {
            "next_id": self.next_id,
            "waiting": [asdict(update) for update in self.waiting],
            "webhook": asdict(self.webhook) if self.webhook else None,
            "allowed": sorted(self.allowed) if self.allowed is not None else None,
        }

    def restore(self, kept: dict[str, Any]) -> None:
        """The opposite of `dump`, with a gap in the ids for what was handed out after the last dump."""
        rows: Iterable[dict[str, Any]] = kept.get("waiting", ())
        self.waiting = deque(Waiting(**row) for row in rows)
        self.next_id = int(kept.get("next_id", self.next_id)) + 1000
        self.webhook = Webhook(**kept["webhook"]) if kept.get("webhook") else None
        self.allowed = set(kept["allowed"]) if kept.get("allowed") else None


def _life(kind: str) -> int:
    return TAP_LIFE if kind == "callback_query" else MESSAGE_LIFE
