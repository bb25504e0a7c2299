"""Kind words about instalments: private, rare, and silent before anything of the member's own."""

import re
from datetime import date
from pathlib import Path

from sqlalchemy import insert, select, update

import locales
from domain.arrears import assess
from domain.holidays import HolidayRule
from storage import arrears as store
from storage import holidays, loans, members
from storage import tables as t
from storage.book import Work
from tests import lateness
from tests.chat import Chatroom
from tests.lateness import NOTICE


def test_nothing_is_said_until_the_balances_are_agreed(chat: Chatroom) -> None:
    lateness.only_late(chat, "Tini", agreed=False)
    lateness.reach(chat, "2026-12-22 20:00")
    assert lateness.days(chat, "2027-01-09 20:00") == []


def test_one_kind_word_a_week_and_none_on_holidays(chat: Chatroom) -> None:
    lateness.only_late(chat, "Tini")
    lateness.reach(chat, "2026-12-22 20:00")
    chat(f"""
        -- 2026-12-23 07:00
        -- 2026-12-23 08:00
        {NOTICE}
        -- 2026-12-27 20:00
        -- 2026-12-28 08:00
        -- 2026-12-29 20:00
        bot>Yati: Tugas hari ini: • Untuk Bu Yati sendiri, jangan dibacakan. Angsuran yang belum tercatat di KSM Mawar: nomor 9, jumlahnya Rp115.000. [Tugas saya]
        bot>Siti: Tugas hari ini: • Untuk Bu Siti sendiri, jangan dibacakan. Angsuran yang belum tercatat di KSM Mawar: nomor 9, jumlahnya Rp115.000. [Tugas saya]
        -- 2026-12-30 08:00
        {NOTICE}
    """)


def test_sudah_bayar_opens_the_report(chat: Chatroom) -> None:
    lateness.only_late(chat, "Tini")
    lateness.reach(chat, "2026-12-22 20:00")
    chat.at("2026-12-23 08:00")
    asked = chat.hear("Tini", "[Sudah bayar]")
    assert len(asked) == 1
    assert "[Angsuran Rp115.000]" in asked[0]
    assert "Tabungan" not in asked[0]
    chat.book.run(lambda book: lateness.pay(book, ["Tini"], 1, chat.clock.moment.date()))
    thanked = chat.hear("Tini", "[Janji bayar]")  # the notice still hangs in the chat
    assert thanked == ["bot: Terima kasih, Bu Tini. Semua angsuran sampai hari ini sudah tercatat."]


def test_who_left_the_ksm_is_not_written_to(chat: Chatroom) -> None:
    lateness.only_late(chat, "Tini")

    def leave(book: Work) -> None:
        seat = t.membership.c.person_id == lateness.person(book, "Tini")
        book.execute(update(t.membership).where(seat).values(until_on=date(2026, 12, 1)))

    chat.book.run(leave)
    lateness.reach(chat, "2026-12-22 20:00")
    assert chat.at("2026-12-23 09:00") == []


def test_due_today_is_not_late(chat: Chatroom) -> None:
    lateness.only_late(chat, "Tini")
    lateness.reach(chat, "2026-12-21 20:00")
    chat("-- 2026-12-22 20:00")


def test_a_report_of_ones_own_comes_first(chat: Chatroom) -> None:
    lateness.only_late(chat, "Tini")
    lateness.reach(chat, "2026-12-22 19:00")
    lateness.report(chat, "Tini", "angsur 115rb")
    before = len(chat.phone.messages)
    chat.at("2026-12-28 20:00")
    assert not [
        m
        for m in chat.phone.messages[before:]
        if m["chat"] == chat.accounts["Tini"] and "kabar dari" in m["text"]
    ]


def test_a_report_nobody_confirmed_for_a_week_is_the_treasurers_business(chat: Chatroom) -> None:
    lateness.only_late(chat, "Tini")
    lateness.reach(chat, "2026-12-22 19:00")
    lateness.report(chat, "Tini", "angsur 115rb")
    chat.at("2026-12-28 20:00")
    chat("""
        -- 2026-12-29 08:00
        -- 2026-12-29 09:00
        bot>Siti: Tugas hari ini: • Untuk Bu Siti sendiri: laporan angsuran nomor 9 (KSM Mawar) dari Selasa 22 Desember belum sah. Uangnya sudah sampai di mana?
        -- 2026-12-31 20:00
    """)


def test_what_waits_is_taken_back_when_money_is_reported(chat: Chatroom) -> None:
    lateness.only_late(chat, "Tini")
    lateness.reach(chat, "2026-12-22 20:00")
    chat.clock.moment = chat.clock.moment.replace(day=23, hour=8)
    from usecases import arrears, quieting

    def early(book: Work) -> list[str]:
        arrears.morning(book, lateness.ksm(book, "Mawar"), chat.clock.moment.date())
        quieting.quiet(book, lateness.person(book, "Tini"))
        rows = select(t.outbox.c.state).where(t.outbox.c.klass == "arrears")
        return list(book.execute(rows).scalars())

    assert chat.book.run(early) == ["withdrawn"]


def test_a_group_that_pays_at_its_kumpulan_gets_no_word_between_two(chat: Chatroom) -> None:
    """Malam Rabu Wage: 26 January and 2 March 2027. The instalment falls due on 10 February."""

    def prepare(book: Work) -> None:
        lateness.new_ksm(book, "Wage", 10, date(2026, 10, 10), first_account=5000)
        book.execute(update(t.ksm).where(t.ksm.c.name == "Wage").values(collects_at_meetings=True))
        lateness.meetings(book, "Wage", ("2026-12-22", "2027-01-26", "2027-03-02"))
        lateness.meetings(book, "Wage", ("2027-02-16",), state="cancelled")
        lateness.agree(book, "Wage")
        lateness.pay(book, [f"Wage{n}" for n in range(1, 11)], 3, date(2027, 1, 26))  # up to 10 January

    lateness.reach(chat, "2027-01-26 22:00")
    chat.book.run(prepare)
    said = lateness.days(chat, "2027-03-02 22:00")
    assert [line for line in said if "Tugas hari ini: • BKM" not in line and "Rekap" not in line] == []
    heard = chat.at("2027-03-03 08:00")
    assert len(heard) == 10
    assert all("Angsuran Selasa 2 Maret belum tercatat: Rp115.000." in line for line in heard)


def test_a_group_that_stopped_meeting_is_not_on_time_for_ever(chat: Chatroom) -> None:
    def prepare(book: Work) -> None:
        lateness.new_ksm(book, "Wage", 1, date(2026, 10, 10), first_account=5000)
        book.execute(update(t.ksm).where(t.ksm.c.name == "Wage").values(collects_at_meetings=True))
        lateness.agree(book, "Wage")

    chat.book.run(prepare)  # due on 10 November, and no meeting in the book: 35 days later is 15 December
    lateness.reach(chat, "2026-12-15 22:00")
    assert "sejak" not in chat.at("2026-12-16 08:00")[0]


def test_a_due_day_on_a_holiday_waits_for_the_meeting_only_where_people_pay_there(chat: Chatroom) -> None:
    """Due on Independence Day; the group meets a week later."""

    def late_on(book: Work, day: date) -> bool:
        [lent] = loans.of_ksm(book, lateness.ksm(book, "Wage"))
        collects = store.collects(book, members.ksm_by_id(book, lent.ksm_id))
        calendar = holidays.of_bkm(book, 1).calendar(HolidayRule.NEXT_MEETING)
        return assess(lent.schedule, lent.settled, day, collects, calendar) is not None

    def prepare(book: Work) -> None:
        lateness.new_ksm(book, "Wage", 1, date(2026, 10, 17), first_account=5000)
        lateness.meetings(book, "Wage", ("2027-08-24",))
        for row in loans.of_ksm(book, lateness.ksm(book, "Wage"))[0].schedule[:-1]:
            lateness.pay(book, ["Wage1"], 1, row.due_on)

    def asked(book: Work) -> list[bool]:
        return [late_on(book, date(2027, 8, day)) for day in (18, 19, 24, 25)]

    def pays_there(book: Work) -> None:
        book.execute(update(t.ksm).where(t.ksm.c.name == "Wage").values(collects_at_meetings=True))

    lateness.reach(chat, "2027-07-17 22:00")
    chat.book.run(prepare)
    assert chat.book.look(asked) == [False, True, True, True]
    chat.book.run(pays_there)
    assert chat.book.look(asked) == [False, False, False, True]


def test_no_word_on_sundays_around_lebaran_nor_on_independence_day(chat: Chatroom) -> None:
    lateness.only_late(chat, "Tini")
    quiet_days = {
        "2027-03-08",
        "2027-03-09",
        "2027-03-10",
        "2027-03-11",
        "2027-03-12",
        "2027-03-15",
        "2027-08-17",
    }
    for start, end in (("2027-03-06 20:00", "2027-03-30 20:00"), ("2027-08-09 20:00", "2027-08-25 20:00")):
        lateness.reach(chat, start)
        lateness.days(chat, end)
    told = [row.given_on for row in lateness.look(chat, lambda book: book.execute(select(t.notice)).all())]
    assert not {day.isoformat() for day in told} & quiet_days
    assert [day.isoformat() for day in told] == TOLD
    assert all(day.weekday() < 6 for day in told)
    assert lateness.sent(chat).count("Tini") == len(told)


# Lebaran is 10 and 11 March 2027: Saturday the 13th lies between two rows of holidays. 17 August is a Tuesday.
TOLD = [
    "2027-03-13", "2027-03-20", "2027-03-27",
    "2027-08-10", "2027-08-18", "2027-08-25",
]  # fmt: skip


def test_the_job_run_twice_says_once(chat: Chatroom) -> None:
    lateness.only_late(chat, "Tini")
    lateness.reach(chat, "2026-12-22 20:00")
    chat.at("2026-12-23 08:00")
    from usecases import arrears

    def again(book: Work) -> str:
        return arrears.morning(book, lateness.ksm(book, "Mawar"), chat.clock.moment.date())

    assert chat.book.run(again) == "silent"
    chat.at("2026-12-23 20:00")
    assert lateness.sent(chat) == ["Tini"]


def test_a_strange_or_forged_button_does_nothing(chat: Chatroom) -> None:
    lateness.only_late(chat, "Tini")
    lateness.reach(chat, "2026-12-22 20:00")
    chat.at("2026-12-23 08:00")
    message = chat.phone.messages[-1]
    forged = message["buttons"][2]["callback_data"]
    for name, data in (("Wati", forged), ("Tini", "arsulit:nobody:0"), ("Yati", forged)):
        chat.give(chat.press(chat.accounts[name], chat.accounts[name], message["id"], data))
        assert chat.phone.messages[-1]["text"].startswith("Tombol ini sudah tidak berlaku")
    assert lateness.look(chat, lambda book: book.execute(select(t.hardship.c.id)).first()) is None


def test_a_button_pressed_in_a_group_says_nothing_there(chat: Chatroom) -> None:
    lateness.only_late(chat, "Tini")
    lateness.reach(chat, "2026-12-22 20:00")
    chat.at("2026-12-23 08:00")
    data = chat.phone.messages[-1]["buttons"][0]["callback_data"]
    chat.give(chat.press(chat.accounts["Tini"], chat.groups["KSM Mawar"], 5, data))
    assert chat.phone.messages[-1]["chat"] == chat.accounts["Tini"]
    assert chat.phone.messages[-1]["text"].startswith("Tombol ini sudah tidak berlaku")


def test_who_stopped_is_left_in_peace_and_who_died_is_not_spoken_to(chat: Chatroom) -> None:
    lateness.only_late(chat, "Tini", "Joko")

    def prepare(book: Work) -> None:
        book.execute(
            update(t.account).where(t.account.c.id == chat.accounts["Tini"]).values(stopped_at=book.now)
        )
        gone = lateness.person(book, "Joko")
        book.execute(update(t.person).where(t.person.c.id == gone).values(died_on=chat.clock.moment.date()))

    chat.book.run(prepare)
    lateness.reach(chat, "2026-12-22 20:00")
    lateness.days(chat, "2027-01-09 20:00")
    assert set(lateness.sent(chat)) == {"Yati", "Siti"}


def test_a_held_line_is_not_followed_by_a_kind_word(chat: Chatroom) -> None:
    lateness.only_late(chat, "Tini")
    lateness.reach(chat, "2026-12-22 19:00")
    lateness.report(chat, "Tini", "angsur 115rb")

    def hold(book: Work) -> None:
        claim = book.execute(select(t.entry.c.id).where(t.entry.c.kind == "claim")).scalar_one()
        row = {"public_id": "held", "claim_id": claim, "by_person_id": lateness.person(book, "Tini")}
        book.execute(insert(t.dispute), {**row, "opened_at": book.now})

    chat.book.run(hold)
    before = len(chat.phone.messages)
    lateness.days(chat, "2027-01-09 20:00")
    assert not [
        m for m in chat.phone.messages[before:] if "kabar dari" in m["text"] or "belum sah" in m["text"]
    ]


HURTS = re.compile(
    r"menunggak|tunggak|utang|telat|denda|saldo|kolektibilitas|outstanding|tagih", re.IGNORECASE
)


def test_no_word_that_shames_stands_in_the_file() -> None:
    text = (Path(locales.FOLDER) / "id" / "arrears.ftl").read_text(encoding="utf-8")
    said = "\n".join(line for line in text.splitlines() if not line.startswith("#"))
    assert not HURTS.findall(said)


def test_a_word_to_a_member_is_short_and_begins_neutrally() -> None:
    values = {"called": "Bu Tini", "ksm": "Mawar", "n": 1, "on": "2026-12-22", "amount": 115_000}
    for key in ("arrears-notice", "promise-reminder"):
        text = re.sub(r"</?tg-spoiler>", "", locales.phrase(key, values))
        assert text.splitlines()[0] == "Bu Tini, ada kabar dari KSM Mawar."
        assert len(text) <= 160
        assert len(text.splitlines()) <= 4
