"""What each home key does, below the input line and under [Lainnya] alike, one line per key; and what a
command of the private chat does in a group.
"""

from __future__ import annotations

from domain.actor import Actor
from domain.savings import WAJIB, read_pot
from domain.say import Say, say
from storage import outbox
from storage.book import Work
from usecases import (
    cash,
    closings,
    codes,
    complaint_work,
    complaints,
    counter,
    digest_hour,
    greetings,
    handovers,
    helping,
    home,
    ksm_cash,
    languages,
    meeting_answers,
    mydata,
    oldnews,
    overdue,
    overview,
    ownnews,
    phones,
    records,
    relays,
    reports,
    rules,
    spot_checks,
    summary,
    tasks,
    trail,
    usulan,
    witness,
)
from usecases.deed import Deed, Open

KEYS: dict[str, Deed | Open] = {
    "saya-sudah-bayar": Open("check-in"),
    "catatan-saya": Deed(records.everything),
    "catat-kumpulan": Open("meeting-sheet"),
    "serah-uang": Deed(handovers.offer_all),
    "uang-masuk": Deed(tasks.money_in),
    "terima-uang": Deed(counter.waiting),
    "tugas-hari-ini": Deed(overview.today),
    "tugas-saya": Deed(greetings.my_tasks),
    "persetujuan": Deed(overview.approvals),
    "perlu-dilihat": Deed(overview.to_look_at),
    "kas-bank": Deed(cash.page),
    "buku-kas": Deed(ksm_cash.page),
    "cocokkan-uang": Open("match-money"),
    "cek-acak": Deed(spot_checks.begin),
    "jejak-catatan": Deed(trail.begin),
    "ringkasan": Deed(summary.page),
    "tutup-buku": Deed(closings.ask),
    "cek-buku": Deed(witness.check),
    "cari": Open("search-people"),
    "angsuran-tertunda": Deed(overdue.page),
    "keberatan-aduan": Deed(complaint_work.desk),
    "aturan": Deed(rules.page),
    "undang": Open("invite"),
    "buka-pintu": Deed(codes.hold_open),
    "kunci-akun": Open("lock-phone"),
    "kumpulan": Deed(meeting_answers.page),
    "rapat": Deed(meeting_answers.of_village),
    "kabar-baru": Deed(ownnews.begin),
    "kabar": Deed(oldnews.latest),
    "kabar-terkirim": Deed(oldnews.sent),
    "titip-kabar": Deed(relays.open_relays),
    "belum-terjangkau": Deed(relays.unreached),
    "tanya-lapor": Open("ask-question"),
    "pengaduan": Deed(complaints.begin),
    "pertanyaan": Open("answer-question"),
    "usulan": Deed(usulan.page),
    "poster-rt": Open("rt-poster"),
    "saya-anggota-ksm": Open("membership-request"),
    "jam-ringkasan": Deed(digest_hour.page),
    "bahasa": Deed(languages.offer),
    "cetak-laporan": Deed(reports.page),
    "laporan": Deed(reports.page),
    "hp-rahasia": Deed(phones.page),
    "data-saya": Deed(mydata.page),
    "bantuan": Deed(helping.first_page),
    "berhenti-dulu": Deed(home.stop),
}


def pressed(book: Work, actor: Actor, code: str) -> Say | Deed | Open:
    """A home key, below the input line or under [Lainnya]. What it may do is asked by the deed itself."""
    return KEYS[code] if code in KEYS else say("button-stale")


def asked_in_group(book: Work, actor: Actor, command: str, rest: str) -> Say | Deed | Open | None:
    """Asked in a group: the answer goes to the person's own chat; the group hears only that."""
    if not actor.people:
        return None
    aside = say("answered-privately-umum")
    reason = f"aside:{actor.chat_id}:{actor.message_id}"
    outbox.post(book, actor.chat_id, aside, "reply", reason, reply_to=actor.message_id)
    answers: dict[str, Deed | Open] = {
        "saldo": Deed(records.savings),
        "setor": Open(
            "check-in", about={"purpose": "tabungan", "heard": rest, "pot": read_pot(rest) or WAJIB}
        ),
        "angsur": Open("check-in", about={"purpose": "angsuran", "heard": rest}),
        "bantuan": Deed(helping.first_page),
    }
    return answers.get(command, Deed(home.menu))
