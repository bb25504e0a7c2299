"""What everybody can ask for at any time: the keys, help, silence and its end. No money here."""

from __future__ import annotations

from domain.actor import Actor
from domain.homekeys import home_keys, other_keys
from domain.people import Role
from domain.say import Say, button, say
from domain.topics import ALL_MESSAGES
from storage import members, outbox, topics
from storage.book import Work

DOORS = frozenset(
    """saya-sudah-bayar catatan-saya kumpulan kabar tanya-lapor catat-kumpulan serah-uang tugas-saya
    titip-kabar uang-masuk tugas-hari-ini terima-uang cari perlu-dilihat keberatan-aduan kabar-baru
    belum-terjangkau pertanyaan usulan pengaduan undang buka-pintu kunci-akun persetujuan poster-rt
    kabar-terkirim
    saya-anggota-ksm bahasa cetak-laporan laporan hp-rahasia data-saya berhenti-dulu bantuan
    tutup-buku cek-buku aturan kas-bank buku-kas jejak-catatan ringkasan jam-ringkasan
    cocokkan-uang cek-acak angsuran-tertunda rapat""".split()
)
"""Keys that lead somewhere today; the others are not drawn."""


def keys_of(actor: Actor) -> tuple[str, ...]:
    """The home keys of this account: those of the highest office anybody it speaks for holds."""
    return home_keys(actor.roles, DOORS)


def menu(book: Work, actor: Actor) -> Say:
    """The keys below the input line, again."""
    return say("menu", name=actor.people[0].called).with_home(keys_of(actor))


def others(book: Work, actor: Actor) -> Say:
    """What did not fit on the home keys."""
    keys = other_keys(actor.roles, DOORS)
    presses = [button(f"home-{code}", "lain", code) for code in keys]
    return say("menu-others").with_rows(*(tuple(presses[i : i + 2]) for i in range(0, len(presses), 2)))


def stop(book: Work, actor: Actor) -> Say:
    """From now on nothing comes unasked; the book of the KSM stays as agreed. The leader asks whether it
    was meant.
    """
    members.stop(book, actor.account_id, stopped=True)
    topics.keep(book, actor.account_id, actor.ids, ALL_MESSAGES, off=True)
    for person in actor.people:
        for seat in person.seats:
            chat = members.chair_chat(book, person, seat.ksm_id)
            if chat is not None and chat != actor.account_id:
                words = say("leader-somebody-stopped", number=seat.number, name=person.called)
                outbox.post(
                    book,
                    chat,
                    words,
                    "task",
                    f"stopped:{person.id}:{book.now.isoformat()}",
                    subject=_silence(person.id),
                )
    key = "stopped-resident" if actor.roles <= {Role.WARGA} else "stopped"
    return say(key)


def _silence(person_id: int) -> str:
    """What the leader hears about somebody's silence is filed under this: not said any more if it ended."""
    return f"stopped:{person_id}"


def resume(book: Work, actor: Actor) -> Say:
    """Messages come again."""
    members.stop(book, actor.account_id, stopped=False)
    topics.keep(book, actor.account_id, actor.ids, ALL_MESSAGES, off=False)
    for person in actor.people:
        outbox.withdraw(book, _silence(person.id))
    return say("resumed", name=actor.people[0].called).with_home(keys_of(actor))
