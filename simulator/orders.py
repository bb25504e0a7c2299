"""The part of the control API that is nobody's doing: misfortunes, repeated updates, the clock.

    faults        {kind, method?, chat_id?, times?, retry_after?, seconds?, description?}  kinds: faults.py
    faults/clear  {}
    repeat        {times}: the next update comes that many times more, although it was acknowledged
    clock         {advance_seconds} | {to: ISO moment} | {next_due: true}, with jump?: bool, wait?: bool
    clock/stop    {}

The clock walks hour by hour and answers when it has arrived: `jump` makes one step of it, `wait: false`
answers at once. A second push meanwhile is refused with 409.
"""

import asyncio
import contextlib

from simulator.clock import moment
from simulator.sim import Sim
from simulator.walk import STEP, Refusal
from simulator.world import Json


def _fault(sim: Sim, wish: Json) -> Json:
    sim.faults.order(wish)
    return {"coming": sim.faults.listed()}


def _clear_faults(sim: Sim, wish: Json) -> Json:
    sim.faults.coming.clear()
    return {"coming": []}


def _repeat(sim: Sim, wish: Json) -> Json:
    sim.world.updates.repeat_next = int(wish["times"])
    return {"times": sim.world.updates.repeat_next}


async def _clock(sim: Sim, wish: Json) -> Json:
    walk, jump = sim.walk, bool(wish.get("jump"))
    if "advance_seconds" in wish:
        seconds = int(wish["advance_seconds"])
    elif wish.get("next_due"):
        state, jump = sim.clock.bot_state(), True
        if state is None or state.next_due is None:
            raise ValueError("the bot has nothing due")
        seconds = walk.until(state.next_due)
    else:
        to = moment(wish["to"])
        if to is None:
            raise ValueError("to is an ISO-8601 moment")
        if to < sim.now():
            raise Refusal("the clock only moves forward")
        seconds = walk.until(to)
    task = walk.begin(seconds, step=seconds if jump else STEP)
    way = None
    if wish.get("wait", True):
        with contextlib.suppress(asyncio.CancelledError):
            way = await asyncio.shield(task)
    stopped = {"stopped": way.stopped, "impatient": way.impatient} if way else {}
    return {**sim.clock_view(), **stopped}


def _stop(sim: Sim, wish: Json) -> Json:
    return {"stopped": sim.walk.stop()}


ORDERS = {
    "faults": _fault,
    "faults/clear": _clear_faults,
    "repeat": _repeat,
    "clock": _clock,
    "clock/stop": _stop,
}
