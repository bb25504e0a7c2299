"""The demo's village when its bot is awake: phones, a group, a poster, and what was asked today. Everything
goes through real doors.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import httpx
from sqlalchemy import select

from bot import demo_villages, demo_year
from bot.clock import Clock, Told
from bot.demo_people import BLOCKS, HANDSETS, NOT_YET, USERNAME, VILLAGERS
from bot.demo_processes import CannotShow, environment_of
from bot.opening import open_book
from bot.settings import Settings
from storage.book import Work
from storage.tables import bkm
from usecases import posters

BEGINS = datetime(
    2026, 11, 30, 6, 0, tzinfo=UTC
)  # Monday, 13:00 WIB, the last day of a month: what the village lived ends this morning
ANSWER_S = 30
NEIGHBOUR = (120, "Bu Narti", "warga RT 03, di depan poster")
NEIGHBOUR_RT = ("03", "")
GROUP = ("KSM Mawar", ("Yati", "Siti", "Sri", "Wati"))
SHOWN = (
    "Sri",
    "Wati",
    "Siti",
    "Rini",
    "Hadi",
    "Yati",
    "Adi",
    "Budi",
    "Warti",
    "Darmi",
    "Sumini",
    "Tini",
    "Joko",
)
"""Whose phone stands before whose."""
TODAY = {
    "Sri": "Cathetan kula",
    "Yati": "Tugas saya",
    "Siti": "Uang masuk",
    "Rini": "Tugas hari ini",
    "Hadi": "Persetujuan",
    "Warti": "Catatan saya",
}
"""What some of them looked up today with a key of theirs: so that no phone begins empty."""


class Village:
    """The demo's book, and the phones of its people in the simulator."""

    def __init__(self, settings: dict[str, str], alive: Callable[[], None]) -> None:
        wish = Settings(_env_file=None, **{**environment_of(settings), "api_url": "http://127.0.0.1"})  # type: ignore[call-arg]
        self._told = Told(demo_year.BEGINS)
        self._book = open_book(wish, self._told)
        self._alive = alive
        self._http = httpx.Client(timeout=ANSWER_S)

    def close(self) -> None:
        """Let go of the book: from here on it is the bot's."""
        self._http.close()
        self._book.close()

    def live_a_year(self) -> None:
        """What lies behind the village, through the bot's own doors; nothing of it reaches a phone."""
        demo_year.live(self._book, self._told)
        demo_villages.settle(self._book, self._told)
        self._told.moment = BEGINS

    def meet(self, url: str) -> None:
        """Wait until the bot listens to this simulator."""
        self._http.base_url = httpx.URL(f"{url}/_sim/")
        self._until(lambda: self._see("pending")["attached"] or None, "the bot does not start")

    def hand_out_phones(self) -> None:
        """Everybody gets the phone they have used all year; one still has only a paper card."""
        people = demo_year.everybody()
        for name, one in ((name, people[name]) for name in SHOWN):
            card = demo_year.link(self._book, name, one) if name in NOT_YET else ""
            who = {"first_name": f"{one.title} {name}", "label": one.label, "phone_number": one.number}
            self._do("people", id=one.account, **who, invitation=card)

    def switch_on(self) -> None:
        """They open the chat; the bot knows them."""
        for one in VILLAGERS.values():
            self._do("start", person=one.account, payload="")
        for one in VILLAGERS.values():
            self._heard(one.account, 2)

    def look_things_up(self) -> None:
        """What a few of them wanted to know today."""
        for name, words in TODAY.items():
            self._do("say", person=VILLAGERS[name].account, text=words)
        for name in TODAY:
            self._heard(VILLAGERS[name].account, 4)

    def hang_a_poster(self) -> str:
        """The public door of an RT, and a neighbour's phone that has just scanned its poster. The address in
        the poster's code.
        """

        def opened(work: Work) -> str:
            row = work.execute(select(bkm).order_by(bkm.c.id)).first()
            assert row is not None, "the sample sheet has a BKM"
            recipe = posters.recipe_of(work, row, NEIGHBOUR_RT, "Mas Adi", None)
            return recipe["link"] if recipe is not None else ""

        link = self._book.run(opened)
        account, name, label = NEIGHBOUR
        who = {"id": account, "first_name": name, "label": label, "phone_number": f"+62812000{account:05d}"}
        self._do("people", **who, invitation=link)
        return link

    def lose_some(self) -> None:
        """One presses Start and blocks the bot; one has a phone that knows no Telegram."""
        for one in BLOCKS.values():
            self._do("start", person=one.account, payload="")
            self._heard(one.account, 2)
            self._do("block", person=one.account)
        for name, number, label in HANDSETS:
            self._do("handsets", name=name, number=number, label=label)

    def link_group(self) -> None:
        """The chair brings the bot into the group's chat and links it."""
        title, names = GROUP
        people = [VILLAGERS[name].account for name in names]
        group = self._do("groups", title=title, members=people, by=people[0])["id"]
        self._do("say", person=people[0], chat=group, text=f"/tautkan@{USERNAME}")
        self._heard(group, 2)

    def settle(self) -> None:
        """Wait until everybody has heard everything."""
        self._see(f"quiet?ms=700&timeout={ANSWER_S}")

    # --- hands
    # -----------------------------------------------------------------------------------------------

    def _heard(self, chat: int, n: int) -> None:
        """Wait until this chat shows so many messages, those of its people among them."""

        def enough() -> bool | None:
            return len(self._see(f"chats/{chat}/messages")["messages"]) >= n or None

        self._until(enough, f"nothing is heard in chat {chat}")

    def _until(self, look: Callable[[], Any], otherwise: str) -> Any:
        until = Clock.monotonic() + ANSWER_S * 2
        while Clock.monotonic() < until:
            self._alive()
            found = look()
            if found is not None and found != "":
                return found
            time.sleep(0.1)
        raise CannotShow(otherwise)

    def _do(self, deed: str, **wish: Any) -> Any:
        answer = self._http.post(deed, json=wish)
        if answer.status_code != httpx.codes.OK:
            raise CannotShow(f"the simulator refuses {deed}: {answer.text}")
        return answer.json()

    def _see(self, what: str) -> Any:
        return self._http.get(what).json()


STEPS: tuple[tuple[str, Callable[[Village], None]], ...] = (
    ("Phones", Village.hand_out_phones),
    ("Everybody is there", Village.switch_on),
    ("The group", Village.link_group),
    ("Who is not on Telegram", Village.lose_some),
    ("A few questions", Village.look_things_up),
    ("A moment", Village.settle),
)
