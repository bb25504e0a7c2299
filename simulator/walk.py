"""Pushes the clock hour by hour, waiting at each step until the bot is silent. Knows no messages."""

import asyncio
import math
from dataclasses import dataclass

from simulator.sim import Sim
from simulator.world import Json

STEP = 3600  # seconds
STEP_AT_MOST = 10.0  # real seconds to wait for the bot at one step
SILENCE_MS = 250


class Refusal(Exception):
    """The clock cannot be moved like this now. `busy`: another walk is under way."""

    def __init__(self, words: str, busy: bool = False) -> None:
        super().__init__(words)
        self.busy = busy


@dataclass
class Way:
    """One walk: how far it goes, how far it has come, and whether somebody stopped it."""

    seconds: int
    done: int = 0
    stopped: bool = False
    impatient: int = 0  # steps at which the bot was not silent in time


class Walk:
    """At most one walk at a time."""

    def __init__(self, sim: Sim) -> None:
        self.sim = sim
        self.way: Way | None = None
        self.task: asyncio.Task[Way] | None = None

    def view(self) -> Json | None:
        """How far the walk under way has come."""
        way = self.way
        return None if way is None else {"seconds": way.seconds, "done": way.done}

    def begin(self, seconds: int, step: int = STEP) -> "asyncio.Task[Way]":
        """Start walking; `step` = `seconds` is one jump."""
        if self.way is not None:
            raise Refusal("the clock is already being moved", busy=True)
        if seconds < 0:
            raise Refusal("the clock only moves forward")
        self.way = Way(seconds)
        self.task = asyncio.get_running_loop().create_task(self._go(self.way, max(1, step)))
        return self.task

    def until(self, moment: float) -> int:
        """Seconds from now to a moment, rounded up so that it has come."""
        return max(0, math.ceil(moment - self.sim.now()))

    def stop(self) -> bool:
        """End the walk after the step it is in."""
        if self.way is None:
            return False
        self.way.stopped = True
        self.sim.stir()
        return True

    async def _go(self, way: Way, step: int) -> Way:
        sim = self.sim
        try:
            self._tell()
            way.impatient += await self._silence(way)
            while way.done < way.seconds and not way.stopped:
                ahead = min(step, way.seconds - way.done)
                sim.clock.set_offset(sim.clock.offset + ahead)
                way.done += ahead
                sim.changed = True
                sim.stir()
                self._tell()
                way.impatient += await self._silence(way)
            return way
        finally:
            self.way = None
            self._tell()

    async def _silence(self, way: Way) -> bool:
        """Wait for the bot, if there is one; True when it was not silent in time."""
        sim = self.sim
        until = sim.clock.monotonic() + STEP_AT_MOST
        while sim.attached() and not way.stopped:
            if sim.unrest(SILENCE_MS) is None:
                return False
            if sim.clock.monotonic() > until:
                return True
            await asyncio.sleep(0.02)
        return False

    def _tell(self) -> None:
        self.sim.hub.tell("clock", self.sim.clock_view())
