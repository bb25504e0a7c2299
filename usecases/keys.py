"""What each home key does, below the input line and under [Lainnya] alike. One line per key."""

from __future__ import annotations

from usecases import (
    announcements,
    codes,
    counter,
    greetings,
    handovers,
    home,
    languages,
    meeting_answers,
    mydata,
    overview,
    phones,
    records,
    relays,
    tasks,
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
    "cari": Deed(records.search, words=""),
    "keberatan-aduan": Deed(tasks.disputes),
    "undang": Open("invite"),
    "buka-pintu": Deed(codes.hold_open),
    "kunci-akun": Open("lock-phone"),
    "kumpulan": Deed(meeting_answers.page),
    "kabar-baru": Open("compose-announcement"),
    "kabar": Deed(announcements.latest),
    "titip-kabar": Deed(relays.open_relays),
    "belum-terjangkau": Deed(relays.unreached),
    "tanya-lapor": Open("ask-question"),
    "pertanyaan": Open("answer-question"),
    "poster-rt": Open("rt-poster"),
    "saya-anggota-ksm": Open("membership-request"),
    "bahasa": Deed(languages.offer),
    "hp-rahasia": Deed(phones.page),
    "data-saya": Deed(mydata.page),
    "bantuan": Deed(home.help_page),
    "berhenti-dulu": Deed(home.stop),
}
