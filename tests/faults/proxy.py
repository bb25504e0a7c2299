"""What stands before several Guyubs: brings each call to one of them, by turns, and to another if that one is gone."""

from __future__ import annotations

import asyncio
import itertools
import threading

import aiohttp
from aiohttp import web

PATIENCE = aiohttp.ClientTimeout(total=30, sock_connect=2)


class Proxy:
    """Listens on a free port of this machine, in a thread of its own, until closed."""

    def __init__(self, ports: list[int]) -> None:
        self._houses = [f"http://127.0.0.1:{port}" for port in ports]
        self._turns = itertools.count()
        self.n_brought = dict.fromkeys(ports, 0)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self.port: int = asyncio.run_coroutine_threadsafe(self._open(), self._loop).result(30)

    def close(self) -> None:
        """Listen no longer."""
        asyncio.run_coroutine_threadsafe(self._close(), self._loop).result(30)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(30)
        self._loop.close()

    async def _open(self) -> int:
        self._client = aiohttp.ClientSession(timeout=PATIENCE)
        app = web.Application()
        app.router.add_post("/{path:.*}", self._bring)
        self._runner = web.AppRunner(app, access_log=None)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        return int(self._runner.addresses[0][1])

    async def _close(self) -> None:
        await self._runner.cleanup()
        await self._client.close()

    async def _bring(self, request: web.Request) -> web.Response:
        body, turn = await request.read(), next(self._turns)
        for step in range(len(self._houses)):
            house = self._houses[(turn + step) % len(self._houses)]
            try:
                async with self._client.post(
                    f"{house}{request.path}", data=body, headers=request.headers
                ) as answer:
                    self.n_brought[int(house.rpartition(":")[2])] += 1
                    headers = {k: v for k, v in answer.headers.items() if k == "Retry-After"}
                    return web.Response(status=answer.status, headers=headers)
            except aiohttp.ClientConnectorError:
                continue  # nobody is there: the other one
            except aiohttp.ClientError:
                break  # it died over this call; whether it was kept nobody knows: Telegram brings it again
        return web.Response(status=502)
