"""Every object is made here, once, by hand. Starts, runs and stops the bot; knows no rule."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import signal
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import msgspec
import structlog
from aiogram import Bot
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from filelock import FileLock, Timeout

import locales
from bot import alive, files
from bot.clock import Clock
from bot.courier import Courier
from bot.edge import Edge
from bot.gateway import HttpGateway, Texter
from bot.in_order import InOrder
from bot.intake import Intake
from bot.introductions import introductions
from bot.keeper import Keeper
from bot.lines import Reader
from bot.nightly_look import NightlyLook
from bot.opening import open_book
from bot.post import TelegramPost
from bot.settings import Settings, WrongSetting
from bot.telegram import Telegram
from bot.trial import Trial
from bot.webhook import Webhook
from domain.outbox import PUBLIC_KEY
from domain.pace import Pace
from domain.say import Say, Voice
from handlers import first_doors, word_doors
from scheduler.run import Hours
from usecases import officers, tariffs

log = structlog.get_logger("guyub")
TICK_S = 5
DRAIN_S = 4.0  # for the lanes, and as long again for the messages on their way
ALIVE_S = 60.0  # without a look at the clock for so long, the health address says no
DEAF_S = 120.0  # no answer from Telegram for so long: the heartbeat stops


class AnotherIsRunning(Exception):
    """Why this instance stands aside, in one line."""


class App:
    """The whole bot."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.clock = Clock(settings.clock_offset_file)
        file = settings.database_file  # beside a server several may work: see storage/sidebyside.py
        self.lock = FileLock(f"{file}.lock") if file is not None else None
        self.telegram = Telegram(settings.api_url, settings.secret())
        self.door = settings.door()
        self.gate = settings.gate()
        self.texter: Texter | None = None
        self.stopping = asyncio.Event()
        self.heart = httpx.AsyncClient(timeout=10) if settings.heartbeat_url else None
        self.company: Any = None  # others on the same book; a file has room for one
        self.last_tick = self.clock.monotonic()
        self._ticking = asyncio.Lock()
        self._errands: set[asyncio.Task[Any]] = set()

    async def run(self) -> bool:
        """Run until SIGTERM or SIGINT. True: a clean stop. WrongSetting or AnotherIsRunning: it cannot be."""
        self._take_lease()
        self.book = open_book(self.settings, self.clock)
        self.book.start()
        await self.telegram.open()
        loop = asyncio.get_running_loop()
        for sign in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(sign, self.stopping.set)
        try:
            username = await self._meet_telegram()
            if username is None:
                return True
            self._assemble(username)
            return await self._live()
        finally:
            await self.telegram.close()
            if self.heart is not None:
                await self.heart.aclose()
            if self.company is not None:
                self.company.leave()
            self.book.close()
            if self.lock is not None:
                self.lock.release()

    def _take_lease(self) -> None:
        """One instance per file: the lock ends with the process, however it ends."""
        if self.lock is None:
            return
        try:
            Path(self.lock.lock_file).parent.mkdir(parents=True, exist_ok=True)
            self.lock.acquire(timeout=0)
        except Timeout:
            raise AnotherIsRunning(
                "another Guyub works on this database; this one stands aside (stop the other first)"
            ) from None
        except OSError as error:
            raise WrongSetting(f"GUYUB_DATA_DIR cannot be written: {error.strerror}") from None

    async def _meet_telegram(self) -> str | None:
        """The bot's own name, asked until Telegram answers. None: we were told to stop meanwhile."""
        pause = 1.0
        while not self.stopping.is_set():
            answer = await self.telegram.call("getMe", {})
            if answer.ok:
                return str(msgspec.json.decode(answer.result)["username"])
            if answer.error_code in (401, 404):
                raise WrongSetting("GUYUB_TOKEN: Telegram does not accept this token")
            log.warning("Telegram cannot be reached yet", why=answer.description)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self.stopping.wait(), pause)
            pause = min(pause * 2, 30)
        return None

    def _assemble(self, username: str) -> None:
        admin, paper = self.settings.admin_id, self.settings.paper
        self.book.run(lambda book: officers.remember_bot(book, username, admin, paper))
        tariff = self.gate.tariff if self.gate else None
        self.book.run(lambda book: tariffs.remember(book, tariff))
        if self.gate is not None:
            self.texter = Texter(self.book, HttpGateway(self.gate), self.clock.monotonic)
        reader = Reader(locales.home_labels(), self.clock.now, username)
        doors = (first_doors(), word_doors())
        bot = Bot(self.settings.secret())  # only so that events know their bot; it sends nothing
        self.edge = Edge(self.book, doors, reader, bot)
        self.edge.on_tap = self._answer_tap
        self.edge.fetch = partial(files.fetch, self.telegram)
        post = TelegramPost(self.telegram)
        pace = Pace()
        self.courier = Courier(self.book, post, pace, self.clock.monotonic, self.clock.now)
        if self.book.shared:
            self._join_others(pace)
        self.book.on_closed = self.courier.take
        self.book.on_hushed = self.courier.hush
        self.hours = Hours(self.book, self.clock.now)
        self.in_order = InOrder(self.edge.hand_on) if self.door else None
        hand_on = self.in_order.take if self.in_order else self.edge.hand_on
        self.intake = Intake(self.telegram, self.book, hand_on, self._backlog)
        told = (self._alive, self.clock.monotonic)
        self.webhook = Webhook(self.telegram, self.intake, self.door, *told) if self.door else None
        self.keeper = Keeper(self.settings, self.book, self.clock.now)
        self.nightly = NightlyLook(self.book, self.clock.now)

    def _join_others(self, pace: Pace) -> None:
        """On a server several may work in one book, each with its place and its share."""
        from bot.company import Company
        from storage.places import NoPlace

        self.company = Company(self.book, pace, self.clock.monotonic)
        try:
            self.company.join()
        except NoPlace as enough:
            raise AnotherIsRunning(f"{enough}; this one stands aside") from None

    async def _live(self) -> bool:
        await self.courier.recover()
        if self.texter is not None:
            await self.texter.recover()
        await self.keeper.plan()
        n_left = await self.intake.recover()
        if self.webhook is not None:
            await self.webhook.open()
        ticker = AsyncIOScheduler(
            job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
        )
        ticker.add_job(self._tick, "interval", seconds=TICK_S)
        gc.collect()
        gc.freeze()
        sending = asyncio.create_task(self.courier.run())
        listening = asyncio.create_task(self.webhook.watch() if self.webhook else self.intake.poll())
        parts = [sending, listening, asyncio.create_task(self.stopping.wait())]
        log.info("started", left_from_last_run=n_left)
        if self.company is not None:
            await self._look_around()
            ticker.add_job(self._look_around, "interval", seconds=TICK_S)
        await self._tick()
        ticker.start()
        if (file := self.settings.clock_offset_file) is not None:
            trial = Trial(self.clock, self.book, file, self._busy, self.hours.next_due)
            parts.append(asyncio.create_task(trial.follow(self._tick)))
        for method, payload in introductions():
            self._errand(method, payload)
        done, _ = await asyncio.wait(parts, return_when=asyncio.FIRST_COMPLETED)
        ticker.shutdown(wait=False)
        await self._stop(sending, listening)
        for task in parts:
            task.cancel()
        await asyncio.gather(*parts, return_exceptions=True)
        if self.intake.refused:
            raise WrongSetting(self.intake.refused)
        broken = [error for task in done if (error := task.exception()) is not None]
        for error in broken:
            log.error("a part of the bot ended", exc_info=error)
        log.info("stopped")
        return not broken

    async def _stop(self, sending: asyncio.Task[None], listening: asyncio.Task[None]) -> None:
        """Take nothing more in, let the lanes and what is on its way finish; the rest stays in the book."""
        listening.cancel()
        if self.webhook is not None and self.in_order is not None:
            await self.webhook.close()
            self.in_order.give_up()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self.edge.idle(), DRAIN_S)
        sending.cancel()
        await self.keeper.stop()
        await self.nightly.stop()
        if self.texter is not None:
            await self.texter.stop(DRAIN_S / 2)
        await self.courier.drain(DRAIN_S)

    def _backlog(self) -> int:
        return self.edge.backlog() + (len(self.in_order) if self.in_order else 0)

    def _busy(self) -> bool:
        texting = self.texter is not None and self.texter.busy()
        return bool(self._backlog() or self.courier.busy() or texting)

    def _alive(self) -> bool:
        """Whether the hours are still looked at: the book, the loop and the lanes go with them."""
        return self.clock.monotonic() - self.last_tick < ALIVE_S

    async def _look_around(self) -> None:
        """Who else works on this book: a look of its own, since a tick may take long on a busy morning, and a
        newcomer counts on being seen soon.
        """
        try:
            await self.company.look(self.courier, self.edge)
        except Exception:
            log.exception("nobody knows who else works on this book")

    async def _tick(self) -> None:
        """Look at the time: jobs, due rows, waiting messages; then the heartbeat, if all of it is alive."""
        async with self._ticking:
            try:
                await self.hours.tick()
                self.courier.look()
                if self.texter is not None:
                    self.texter.look()
                self.last_tick = self.clock.monotonic()
                await self.keeper.look()
                self.nightly.look()
            except Exception:
                log.exception("a tick failed")
                return
        deaf_s = self.clock.monotonic() - self.intake.last_heard
        if deaf_s >= DEAF_S:
            return
        alive.touch(self.settings.data_dir, int(self.clock.now().timestamp()))
        if self.heart is not None:
            await self._beat(self.heart)

    async def _beat(self, heart: httpx.AsyncClient) -> None:
        assert self.settings.heartbeat_url is not None
        try:
            await heart.post(self.settings.heartbeat_url)
        except httpx.HTTPError as error:
            log.warning("the heartbeat was not heard", why=type(error).__name__)

    async def _answer_tap(self, tap_id: str, words: Say | None, voice: Voice) -> None:
        """Stop the button's little clock; in a group only the presser reads the answer. Best effort."""
        payload: dict[str, object] = {"callback_query_id": tap_id}
        if words is not None and words.key.endswith(PUBLIC_KEY):
            payload["text"] = locales.plain(words, voice.locale)[:200]
        self._errand("answerCallbackQuery", payload)

    def _errand(self, method: str, payload: dict[str, object]) -> None:
        """A call nobody waits for."""
        task = asyncio.create_task(self.telegram.call(method, payload, seconds=10))
        self._errands.add(task)
        task.add_done_callback(self._errands.discard)
