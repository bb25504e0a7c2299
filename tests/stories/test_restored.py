"""A book put back from yesterday's backup: it repeats nothing, owes nobody a wrong word, and says what it may miss."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, insert, select, update

from bot import backup
from bot.restore import Done, Wish, restore
from bot.settings import Settings
from storage import tables as t
from storage.book import Book
from tests import village
from tests.chat import Chatroom
from tests.engines import Maker
from usecases import keeping, officers, restoring
from usecases.verify import first_deviation


def silent(done: int, of: int) -> None:
    """Nobody looks."""


class Drill:
    """The village before, a backup of it, and the same village put back elsewhere."""

    def __init__(self, before: Chatroom, database: str, maker: Maker, folder: Path) -> None:
        self.before = before
        self._here = Settings(_env_file=None, database_url=database, data_dir=folder / "here")  # type: ignore[call-arg]
        there = {"database_url": maker.fresh(folder), "data_dir": folder / "elsewhere"}
        self.there = Settings(_env_file=None, **there)  # type: ignore[arg-type]
        self.rooms: list[Chatroom] = []

    def back_up(self) -> Path:
        """A backup at this moment of the story."""
        self.before.book.run(keeping.begin)
        self._here.data_dir.mkdir(exist_ok=True)
        return backup.make(self._here, self.before.clock.now(), None, silent).file

    def put_back(self, file: Path) -> tuple[Chatroom, Done]:
        """The backup, put back on another machine at the moment the story has come to."""
        done = restore(self.there, self.before.clock.now, Wish(file, None, False), silent)
        room = Chatroom(self.there.database, village.ACCOUNTS, village.GROUPS, self.before.clock.moment)
        room._update, room._message = self.before._update, self.before._message
        room.book._chance = lambda n: next(IDS).to_bytes(n, "big")
        self.rooms.append(room)
        return room, done


IDS = iter(range(10**14, 10**15))


@pytest.fixture
def drill(chat: Chatroom, database: str, maker: Maker, tmp_path: Path) -> Iterator[Drill]:
    drill = Drill(chat, database, maker, tmp_path)
    yield drill
    for room in drill.rooms:
        room.close()
    maker.drop(drill.there.database)


def ticks(room: Chatroom, hours: int = 1) -> list[str]:
    """What is said by itself in the next hours."""
    n = len(room.phone.messages)
    room.runner.run(room.courier.recover())
    for _ in range(hours):
        room.clock.moment += timedelta(hours=1)
        room.runner.run(room._tick())
    return [message["text"] for message in room.phone.messages[n:]]


def count(book: Book, table, *where) -> int:
    return book.look(
        lambda work: work.execute(select(func.count()).select_from(table).where(*where)).scalar_one()
    )


def a_busy_evening(drill: Drill) -> None:
    """Things stand half-done: a message that waits, one on its way, a line not handled, an open form, a due hour."""
    chat = drill.before
    chat.hear("Sri", "setor 50rb")
    chat.hear("Wati", "setor 20rb")

    def half_done(work) -> None:
        row = {"chat_id": 106, "say": {"k": "talk-expired"}, "tries": 1, "n_unclear": 0, "made_at": work.now}
        for state, klass in (("waiting", "reminder"), ("sending", "receipt"), ("sending", "arrears")):
            work.execute(insert(t.outbox), {**row, "klass": klass, "reason": f"half:{klass}", "state": state})
        raw = '{"update_id": 777, "message": {"message_id": 777, "date": 0, "text": "setor 70rb"}}'
        line = {
            "update_id": 777,
            "second_key": "m:107:777",
            "lane": 107,
            "raw": raw,
            "state": "new",
            "tries": 0,
        }
        work.execute(insert(t.inbox), {**line, "received_at": work.now})
        due = {"kind": "question-reminder", "subject": "x", "occurrence": "x", "person_id": 0}
        work.execute(insert(t.due), {**due, "due_at": work.now + timedelta(hours=2)})
        work.execute(insert(t.due), {**due, "occurrence": "y", "due_at": work.now + timedelta(days=9)})
        work.execute(update(t.card).values(wanted_version=t.card.c.wanted_version + 1))

    chat.hear("Joko", "setor")
    assert count(chat.book, t.talk) == 1
    chat.book.run(half_done)


def test_an_old_book_says_nothing_again(drill: Drill) -> None:
    a_busy_evening(drill)
    file = drill.back_up()
    drill.before.clock.moment += timedelta(days=3)
    room, done = drill.put_back(file)
    assert ticks(room, 40) == []
    assert room.phone.messages == []
    assert room.book.look(first_deviation) is None
    found = done.restored
    assert (found.n_messages, found.n_due, found.n_lines, found.n_talks) == (
        3,
        2,
        1,
        1,
    )  # due: ours, and the form's own end
    states = room.book.look(lambda work: work.execute(select(t.outbox.c.state, t.outbox.c.why)).all())
    assert {state for state, _ in states} == {"sent", "withdrawn"}
    assert {why for state, why in states if state == "withdrawn"} == {"restored"}
    assert count(room.book, t.due, t.due.c.done_at.is_(None)) == 1, "what is still ahead stays planned"


def test_the_list_names_what_each_ksm_may_miss(drill: Drill) -> None:
    a_busy_evening(drill)
    since = drill.before.clock.now()
    file = drill.back_up()
    drill.before.clock.moment += timedelta(days=1)
    _, done = drill.put_back(file)
    mawar, melati = done.restored.gaps
    assert (mawar.ksm, mawar.last_by, mawar.last_at, mawar.n_lines) == ("Mawar", "Bu Wati", since, 1)
    assert (melati.ksm, melati.last_at, melati.n_lines) == ("Melati", None, 0)
    assert done.restored.since == since


def test_a_report_that_telegram_still_has_comes_in_once(drill: Drill) -> None:
    a_busy_evening(drill)
    file = drill.back_up()
    room, _ = drill.put_back(file)
    n = count(room.book, t.entry)
    raw = (
        b'{"update_id": 777, "message": {"message_id": 777, "date": 0, "text": "setor 70rb", '
        b'"chat": {"id": 107, "type": "private", "first_name": "X"}, '
        b'"from": {"id": 107, "is_bot": false, "first_name": "X"}}}'
    )
    for _ in range(2):
        room.runner.run(room._take(raw))
    assert count(room.book, t.entry) == n + 1
    told = [message["chat"] for message in room.phone.messages if "70.000" in message["text"]]
    assert sorted(told) == [102, 107], "the member and the treasurer, each once"
    assert count(room.book, t.inbox, t.inbox.c.state == "aside") == 1


def test_receipts_given_after_the_backup_are_never_given_again(drill: Drill) -> None:
    file = drill.back_up()
    drill.before("""
        Sri: setor 50rb
        bot: ...
        bot>Siti: ...
        Siti: [Sudah]
        bot: ...
        bot>Sri: ...
    """)
    number = select(t.entry.c.number).where(t.entry.c.number.is_not(None))
    lost = set(drill.before.book.look(lambda work: work.execute(number).scalars().all()))
    room, _ = drill.put_back(file)
    room("""
        Sri: setor 50rb
        bot: ...
        bot>Siti: ...
        Siti: [Sudah]
        bot: ...
        bot>Sri: ...
    """)
    again = set(room.book.look(lambda work: work.execute(number).scalars().all()))
    assert len(lost) == len(again) == 1
    assert not lost & again
    assert int(again.pop()[2:]) == 1001


def test_nobody_is_reminded_of_money_before_the_balances_are_agreed_again(drill: Drill) -> None:
    def agree(work) -> None:
        for person in (12, 13):
            row = {"ksm_id": 1, "person_id": person, "signed_on": work.now.date(), "entered_at": work.now}
            work.execute(insert(t.balance_agreement), row)

    drill.before.book.run(agree)
    drill.before.clock.moment += timedelta(days=42)  # the fifth instalment is late by a week
    file = drill.back_up()
    room, _ = drill.put_back(file)
    heard = [words for words in ticks(drill.before, 30) if "kumpulan" in words or "angsuran" in words.lower()]
    assert heard, "before, somebody here would have been reminded"
    assert ticks(room, 30) == []


def test_a_link_to_an_office_is_not_opened_twice_and_a_members_card_stays_good(drill: Drill) -> None:
    def invite(work) -> None:
        row = {"person_id": 4, "made_at": work.now, "expires_at": work.now + timedelta(days=3)}
        for opens in (True, False):
            names = {"public_id": f"i{opens}", "token_hash": f"h{opens}", "opens_office": opens}
            work.execute(insert(t.invitation), {**row, **names})

    drill.before.book.run(invite)
    room, _ = drill.put_back(drill.back_up())
    alive = select(t.invitation.c.opens_office).where(t.invitation.c.expires_at > room.clock.now())
    assert room.book.look(lambda work: work.execute(alive).scalars().all()) == [False]


# --- telling people -----------------------------------------------------------------------------------------


def test_the_officers_are_asked_once_and_only_when_somebody_says_so(drill: Drill) -> None:
    drill.before.book.run(lambda work: officers.remember_bot(work, "GuyubContohBot", 900))
    file = drill.back_up()
    drill.before.clock.moment += timedelta(hours=13)
    room, _ = drill.put_back(file)
    asked = ticks(room)
    assert len(asked) == 1
    assert "Saya kabari pengurusnya sekarang?" in asked[0]
    assert "17 November 2026 pukul 19.00" in asked[0]
    room.accounts["Admin"], room.names[900] = 900, "Admin"
    room("""
        Admin: [Kabari pengurus]
        bot: 6 pesan untuk pengurus berangkat.
        bot>Yati: Buku KSM Mawar kembali ke keadaan Selasa 17 November 2026 pukul 19.00. Yang dilaporkan sesudah itu belum tercatat lagi. Mohon cocokkan dengan buku kertas, lalu laporkan sekali lagi. Uangnya tidak hilang.
        bot>Siti: Buku KSM Mawar kembali ke keadaan ...
        bot>Darmi: Buku KSM Melati kembali ke keadaan ...
        bot>Rini: Buku kembali ke keadaan Selasa 17 November 2026 pukul 19.00. Yang dilaporkan sesudah itu perlu dicocokkan dari buku kertas. Pengingat uang berhenti dulu, sampai tiap KSM dicocokkan: tulis "cocok saldo".
        bot>Hadi: Buku kembali ke keadaan ...
        bot>Budi: Buku kembali ke keadaan ...
        Admin: [Nanti saja]
        bot: Baik, belum ada yang dikabari. Tombol di atas tetap bisa ditekan.
        Admin: [Kabari pengurus]
        bot: Semua pengurus sudah dikabari tadi.
    """)


def test_nobody_else_can_press_the_operators_button(drill: Drill) -> None:
    room, _ = drill.put_back(drill.back_up())
    n = count(room.book, t.outbox)
    for who in ("Hadi", "Tamu"):
        account = room.accounts[who]
        tap = room.press(account, account, 1, f"{restoring.TELL}:buku:0")
        assert all("berangkat" not in line for line in room._said_after(tap, account, account))
    assert count(room.book, t.outbox, t.outbox.c.klass == "alert") == 0
    assert count(room.book, t.outbox) > n


def test_telling_twice_says_it_once(drill: Drill) -> None:
    room, _ = drill.put_back(drill.back_up())
    first, silent_ksm = room.book.run(restoring.tell)
    again, _ = room.book.run(restoring.tell)
    assert (first, again, silent_ksm) == (6, 0, [])
