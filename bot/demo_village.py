"""The people of the demo: who has a phone, how they come in, what was agreed. Everything goes through real
doors.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
from sqlalchemy import select

import locales
from bot import cli_import
from bot.clock import Clock
from bot.demo import CannotShow, environment_of
from bot.opening import open_book
from bot.settings import Settings
from domain import invitations
from storage import joining, members
from storage.book import Work
from storage.tables import bkm
from usecases import inviting, posters
from usecases.importing_read import read_file

SAMPLE = Path(__file__).parent / "contoh" / "desa-contoh.xlsx"
ANSWER_S = 30
SPEAKS, YES, IS_THEM, AGREES = "basa:", "gabung-ya:", "gabung-betul:", "cssama:"
WHOSE = "hp:"
FAMILY_PHONES = ("Sri",)
HEARS = {"Sri": "jv", "Budi": "en"}
"""Who chooses which language at the door; the others Indonesian."""

# name: (id of the account, title, KSM or "", the line above the phone)
PHONES = {
    "Sri": (106, "Bu", "Mawar", "anggota"),
    "Yati": (101, "Bu", "Mawar", "ketua"),
    "Siti": (102, "Bu", "Mawar", "bendahara"),
    "Rini": (201, "Bu", "", "petugas UPK"),
    "Adi": (301, "Mas", "", "fasilitator"),
    "Hadi": (202, "Pak", "", "koordinator"),
    "Budi": (203, "Pak", "", "pengawas"),
    "Warti": (113, "Bu", "Kenanga", "anggota KSM Kenanga"),
    "Tini": (109, "Bu", "Mawar", "anggota, belum masuk"),
}
NUMBERS = {"Rini": 401, "Budi": 403, "Adi": 404, "Warti": 303}
"""Ends of phone numbers, as the sample sheet has them, where they are not the account's."""
OFFICERS_FIRST = ("Rini", "Yati", "Siti", "Hadi", "Budi", "Adi")
MEMBERS = {"Sri": "Yati", "Warti": "Rini"}  # and who says that it is them
NOT_YET = "Tini"
NEIGHBOUR = (120, "Bu Narti", "warga RT 03, di depan poster")
NEIGHBOUR_RT = ("03", "")
GROUP = ("KSM Mawar", ("Yati", "Siti", "Sri"))
AGREED = ("Kenanga", "Mawar")


class Village:
    """The demo's book, and the phones of its people in the simulator."""

    def __init__(self, settings: dict[str, str], alive: Callable[[], None]) -> None:
        wish = Settings(_env_file=None, **{**environment_of(settings), "api_url": "http://127.0.0.1"})  # type: ignore[call-arg]
        self._book = open_book(wish, Clock(wish.clock_offset_file))
        self._alive = alive
        self._http = httpx.Client(timeout=ANSWER_S)
        self._pressed: dict[str, int] = {}

    def close(self) -> None:
        """Let go of the book: from here on it is the bot's."""
        self._http.close()
        self._book.close()

    def bring_in_sample(self) -> None:
        """The sample sheet, as `guyub import` would read it."""
        reading = read_file(SAMPLE.name, SAMPLE.read_bytes())
        plan = cli_import.look(self._book, reading)
        cli_import.write(self._book, reading, plan)

    def meet(self, url: str) -> None:
        """Wait until the bot listens to this simulator."""
        self._http.base_url = httpx.URL(f"{url}/_sim/")
        self._until(lambda: self._see("pending")["attached"] or None, "the bot does not start")
        self._until(lambda: self._book.look(joining.bot_username), "the bot has not met Telegram")

    def hand_out_phones(self) -> None:
        """Everybody gets a phone; one still has only a paper card."""
        for name, (account, title, _ksm, label) in PHONES.items():
            card = self._link(name) if name == NOT_YET else ""
            number = f"+62812000{NUMBERS.get(name, account):05d}"
            who = {"id": account, "first_name": f"{title} {name}", "label": label, "phone_number": number}
            self._do("people", **who, invitation=card)

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

    def bring_in_officers(self) -> None:
        """Officers press their link, agree, and share their own number: they are in."""
        for name in OFFICERS_FIRST:
            self._agree(name)

    def bring_in_members(self) -> None:
        """Members press their link and agree; then their leader says that it is them."""
        for name, leader in MEMBERS.items():
            self._agree(name)
            self._tap(leader, IS_THEM)

    def link_group(self) -> None:
        """The chair brings the bot into the group's chat and links it."""
        title, names = GROUP
        people = [PHONES[name][0] for name in names]
        group = self._do("groups", title=title, members=people, by=people[0])["id"]
        bot = self._book.look(joining.bot_username)
        self._do("say", person=people[0], chat=group, text=f"/tautkan@{bot}")
        self._until(
            lambda: self._see(f"chats/{group}/messages")["messages"][1:] or None, "the group hears nothing"
        )

    def agree_balances(self) -> None:
        """Two officers read the same paper: from now on reminders may be sent."""
        save = locales.phrase("button-save", {})
        for ksm in AGREED:
            self._say("Rini", "cocok saldo")
            self._tap("Rini", "t:", label=ksm)
            self._tap("Rini", "t:", part=":on=")
            self._tap("Rini", "simpan:", label=save)
            self._tap("Hadi", AGREES)

    def settle(self) -> None:
        """Wait until everybody has heard everything."""
        self._see(f"quiet?ms=700&timeout={ANSWER_S}")

    # --- hands
    # -----------------------------------------------------------------------------------------------

    def _agree(self, name: str) -> None:
        payload = self._link(name).partition("?start=")[2]
        self._do("start", person=PHONES[name][0], payload=payload)
        self._tap(name, SPEAKS, part=f":{HEARS.get(name, 'id')}")
        self._tap(name, YES)
        self._tap(name, WHOSE, part=":keluarga" if name in FAMILY_PHONES else ":sendiri")
        if name in OFFICERS_FIRST:
            self._do("contact", person=PHONES[name][0])

    def _link(self, name: str) -> str:
        ksm = PHONES[name][2]

        def make(work: Work) -> str | None:
            rows = [
                row for row in joining.everybody(work) if row.name == name and (row.ksm_name or "") == ksm
            ]
            made = inviting.invitation_for(work, members.someone(work, rows[0].id), None) if rows else None
            bot = joining.bot_username(work)
            return invitations.link(bot, work.key, made.public_id) if made is not None and bot else None

        link = self._book.run(make)
        if link is None:
            raise CannotShow(f"the sample village has no {name}")
        return link

    def _say(self, name: str, text: str) -> None:
        self._do("say", person=PHONES[name][0], text=text)

    def _tap(self, name: str, verb: str, *, label: str = "", part: str = "") -> None:
        """Press a button of this kind below what came after the last press, as soon as it is there."""
        account = PHONES[name][0]
        before = self._pressed.get(name, 0)

        def shown() -> tuple[int, str] | None:
            for message in self._see(f"chats/{account}/messages?after={before}")["messages"]:
                for button in _buttons(message):
                    data = button.get("callback_data", "")
                    if data.startswith(verb) and part in data and label in ("", button["text"]):
                        return message["message_id"], data
            return None

        message_id, data = self._until(shown, f"{name} is not asked ({verb}{label or part})")
        self._do("tap", person=account, message_id=message_id, data=data, wait=ANSWER_S)
        self._pressed[name] = message_id

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


def _buttons(message: dict[str, Any]) -> list[dict[str, Any]]:
    rows = (message.get("reply_markup") or {}).get("inline_keyboard", [])
    return [button for row in rows for button in row]


STEPS: tuple[tuple[str, Callable[[Village], None]], ...] = (
    ("Phones", Village.hand_out_phones),
    ("Officers join", Village.bring_in_officers),
    ("Members join", Village.bring_in_members),
    ("The group", Village.link_group),
    ("Balances are agreed", Village.agree_balances),
    ("A moment", Village.settle),
)
