"""Starts the simulator as a process: `python -m simulator --port 8081`. Prints one line when it listens."""

import argparse
import asyncio
import signal
from contextlib import suppress
from pathlib import Path

from simulator.memory import keep_saving, load, save
from simulator.server import make_sim, start_server


def main() -> None:
    """Read the command line and serve until SIGTERM or Ctrl-C."""
    ask = argparse.ArgumentParser(prog="simulator", description="A pretend Telegram on this machine.")
    ask.add_argument(
        "--host", default="127.0.0.1", help="address to listen on (loopback unless you know why)"
    )
    ask.add_argument("--port", type=int, default=8081, help="0 chooses a free one")
    ask.add_argument(
        "--data", type=Path, help="folder in which the world is kept; without it nothing is kept"
    )
    ask.add_argument("--clock-offset-file", type=Path, help="written here: seconds to add to the real clock")
    ask.add_argument(
        "--state-file", type=Path, help="written by the bot: what it has seen, and what is due next"
    )
    ask.add_argument("--bot-token", default="1000001:SAMPLE")
    ask.add_argument("--bot-username", default="GuyubContohBot")
    wish = ask.parse_args()
    if not wish.bot_token.split(":")[0].isdigit():
        ask.error("--bot-token looks like 1000001:SAMPLE")
    try:
        asyncio.run(_serve(wish))
    except OSError as wrong:
        ask.exit(2, f"simulator: cannot listen on {wish.host}:{wish.port}: {wrong.strerror or wrong}\n")


async def _serve(wish: argparse.Namespace) -> None:
    sim = make_sim(wish.bot_token, wish.bot_username, wish.clock_offset_file, wish.state_file)
    if wish.data is not None:
        load(sim, wish.data)
    enough = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        with suppress(NotImplementedError):  # Windows
            asyncio.get_running_loop().add_signal_handler(name, enough.set)
    runner = await start_server(sim, wish.host, wish.port)
    saving = asyncio.create_task(keep_saving(sim, wish.data)) if wish.data is not None else None
    print(f"simulator ready {sim.base_url}", flush=True)
    await enough.wait()
    await runner.cleanup()
    if saving is not None:
        saving.cancel()
        save(sim, wish.data)


if __name__ == "__main__":
    main()
