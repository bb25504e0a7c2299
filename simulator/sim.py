"""One running simulator: the world, its clock, the log of calls, and who is listening. Knows no HTTP."""

import asyncio
from collections import deque
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from simulator.clock import Clock
from simulator.faults import Faults
from simulator.world import Json, World

CALLS_KEPT = 5_000
SENDS_KEPT = 200_000
ATTACHED_SECONDS = 3.0  # a bot that called this recently counts as running


class Hub:
    """The pages that listen. A page that does not keep up is told to start over."""

    def __init__(self) -> None:
        self.pages: set[asyncio.Queue[tuple[str, Json]]] = set()

    def join(self) -> "asyncio.Queue[tuple[str, Json]]":
        queue: asyncio.Queue[tuple[str, Json]] = asyncio.Queue(maxsize=2000)
        self.pages.add(queue)
        return queue

    def leave(self, queue: "asyncio.Queue[tuple[str, Json]]") -> None:
        self.pages.discard(queue)

    def tell(self, kind: str, what: Json) -> None:
        for queue in self.pages:
            if not queue.full():
                queue.put_nowait((kind, what))
                continue
            while not queue.empty():
                queue.get_nowait()
            queue.put_nowait(("again", {}))


@dataclass
class Sim:
    """Everything one simulator process holds."""

    world: World
    clock: Clock
    token: str
    faults: Faults = field(default_factory=Faults)
    hub: Hub = field(default_factory=Hub)
    calls: deque[Json] = field(default_factory=lambda: deque(maxlen=CALLS_KEPT))
    sends: deque[tuple[float, int, str]] = field(default_factory=lambda: deque(maxlen=SENDS_KEPT))
    n_calls: int = 0
    last_call: float = 0.0  # monotonic, any method but getUpdates
    last_change: float = 0.0  # monotonic, something new for the bot or something acknowledged
    last_poll: float = -1e9
    polls_open: int = 0
    poll_turn: int = 0
    base_url: str = ""
    walk: Any = None
    deliverer: Any = None
    changed: bool = False

    def __post_init__(self) -> None:
        self.stirred = asyncio.Event()
        self.world.listeners.append(self.heard)

    def heard(self, kind: str, what: Json) -> None:
        """The world changed: wake the long poll, tell the pages."""
        self.changed = True
        if kind == "update":
            self.last_change = self.clock.monotonic()
            self.stir()
        else:
            self.hub.tell(kind, what)

    def stir(self) -> None:
        """Wake everybody who waits for something to happen."""
        self.stirred.set()
        self.stirred = asyncio.Event()

    async def wait(self, seconds: float) -> None:
        """Until something happens, at most so long."""
        try:
            await asyncio.wait_for(self.stirred.wait(), max(0.0, seconds))
        except TimeoutError:
            return

    def now(self) -> float:
        """The travelled clock."""
        return self.clock.now()

    # -- what the bot called ----------------------------------------------------------------------
    def log_call(self, method: str, fields: Json, answer: Json, fault: str | None) -> None:
        """Remember a call, without the token and without bytes."""
        self.n_calls += 1
        self.last_call = self.clock.monotonic()
        self.changed = True
        entry: Json = {
            "seq": self.n_calls,
            "at": datetime.fromtimestamp(self.now(), UTC).isoformat(timespec="seconds"),
            "monotonic": self.last_call,
            "method": method,
            "chat_id": fields.get("chat_id"),
            "params": fields,
            "ok": answer.get("ok", False),
            "answer": answer,
            "fault": fault,
        }
        self.calls.append(entry)
        if entry["ok"] and method.startswith("send") and method != "sendChatAction":
            self.sends.append((self.last_call, int(answer["result"]["chat"]["id"]), method))
        self.hub.tell(
            "call", {key: value for key, value in entry.items() if key != "answer"} | _short(answer)
        )
        self.stir()

    # -- silence ----------------------------------------------------------------------------------
    def attached(self) -> bool:
        """Is a bot running? It polls, or called or took something a moment ago."""
        heard = max(self.last_poll, self.last_call, self.deliverer.last_ok if self.deliverer else 0.0)
        return self.polls_open > 0 or self.clock.monotonic() - heard < ATTACHED_SECONDS

    def unrest(self, ms: int) -> str | None:
        """Why the bot is not silent yet, or None when it is."""
        pending = self.world.updates.count(self.now())
        if pending:
            return f"{pending} update(s) not acknowledged"
        state = self.clock.bot_state()
        if state is not None and state.busy:
            return "the bot is busy"
        if state is not None and state.offset != self.clock.offset:
            return "the bot has not seen the clock move"
        quiet_for = self.clock.monotonic() - max(self.last_call, self.last_change)
        return None if quiet_for * 1000 >= ms else "the bot has just done something"

    async def settle(self, ms: int, at_most: float) -> str | None:
        """Wait until the bot has been silent for `ms`; the reason if it was not within `at_most` seconds."""
        until = self.clock.monotonic() + at_most
        while (why := self.unrest(ms)) is not None:
            left = until - self.clock.monotonic()
            if left <= 0:
                return why
            await asyncio.sleep(min(left, 0.02))
        return None

    def snapshot(self) -> Json:
        """All that a page needs to begin."""
        return {
            **self.world.roster(),
            "messages": {chat: self.world.messages(chat)[-200:] for chat in self.world.posts},
            "keyboards": {str(chat): keyboard for chat, keyboard in self.world.keyboards.items()},
            "calls": [
                {**_without_answer(call), **_short(call["answer"])} for call in list(self.calls)[-100:]
            ],
            "menu": self.world.menu,
            "clock": self.clock_view(),
        }

    def clock_view(self) -> Json:
        """The hour of the pretend world, and whether it is being pushed."""
        state = self.clock.bot_state()
        return {
            "now": self.now(),
            "offset": self.clock.offset,
            "next_due": state.next_due if state else None,
            "walk": self.walk.view() if self.walk else None,
            "attached": self.attached(),
        }


def _without_answer(call: Json) -> Json:
    return {key: value for key, value in call.items() if key != "answer"}


def _short(answer: Json) -> Json:
    return {"description": answer.get("description", "")}
