"""Keeps the pretend world in a folder, so that chats and ids outlive a restart. Knows nothing of HTTP."""

import asyncio
import json
from pathlib import Path

from simulator.sim import Sim

EVERY = 1.0  # seconds between two looks whether something is to be saved


def load(sim: Sim, folder: Path) -> None:
    """Take up the world where it was left; an empty folder is a new world."""
    kept = folder / "world.json"
    if kept.exists():
        sim.world.restore(json.loads(kept.read_text()), lambda file_id: _bytes(folder, file_id))


def save(sim: Sim, folder: Path) -> None:
    """Write everything there is. The file is replaced whole; bytes are written once."""
    (folder / "files").mkdir(parents=True, exist_ok=True)
    for file_id, kept in sim.world.files.items():
        place = folder / "files" / file_id
        if not place.exists():
            place.write_bytes(kept.content)
    fresh = folder / "world.json.new"
    fresh.write_text(json.dumps(sim.world.dump()))
    fresh.replace(folder / "world.json")


async def keep_saving(sim: Sim, folder: Path) -> None:
    """Save soon after each change, until cancelled."""
    while True:
        await asyncio.sleep(EVERY)
        if sim.changed:
            sim.changed = False
            save(sim, folder)


def _bytes(folder: Path, file_id: str) -> bytes:
    place = folder / "files" / file_id
    return place.read_bytes() if place.exists() else b""
