"""What a piece of news is about, in five words everybody uses; guessed from its words. Knows no person."""

import re
from collections.abc import Mapping
from enum import StrEnum

from domain.reading.spelling import plain, wordset


class Topic(StrEnum):
    """Five, because they stand as five buttons on one small screen, and more would have to be learnt.

    They are cut by what somebody may be tired of, not by which office writes. Help and bansos stand apart:
    they bring the most rumours, and who gets none may not want to hear of it each time. Meetings and what
    happens in the village (posyandu, kerja bakti) nobody wants to miss. Training is for those who have the
    time. The programme's own affairs are the fund, its rules and its accounts. All else is the last one, so
    that nothing is pressed into a kind it is not.
    """

    PROGRAM = "program"
    EVENTS = "kegiatan"
    TRAINING = "usaha"
    HELP = "bantuan"
    OTHER = "lain"


ALL_MESSAGES = "semua-pesan"
"""Not a topic: `berhenti` and `mulai`, kept in the same list of what somebody chose."""

# In the order in which they win where a text speaks of several: a meeting about bansos is about bansos.
_WORDS: Mapping[Topic, frozenset[str]] = {
    Topic.HELP: wordset(
        """bansos bantuan blt pkh bpnt sembako beras raskin rastra bedah santunan zakat subsidi kis kip bpjs
        dtks sumbangan pitulungan"""
    ),
    Topic.TRAINING: wordset(
        """pelatihan latihan kursus penyuluhan usaha dagang dodolan jualan warung pasar modal bibit pupuk
        ternak kambing kewirausahaan umkm produk kemasan keterampilan panen tani pakan"""
    ),
    Topic.EVENTS: wordset(
        """rapat kumpulan kempalan rembug rembugan musyawarah pertemuan posyandu kerja bakti gotong royong
        sambatan pengajian arisan senam lomba ronda imunisasi vaksin acara kegiatan undangan pawai tirakatan
        bersih selapanan sosialisasi jalan mati listrik air"""
    ),
    Topic.PROGRAM: wordset(
        """program bkm lkm upk ksm dana bergulir perguliran pinjaman angsuran tabungan simpanan jasa laporan
        aturan pengurus pkkpm pnpm kotaku rwt pertanggungjawaban tunggakan kas neraca shu"""
    ),
}


def guess(text: str) -> Topic:
    """The topic of which the text has the most words; its writer sees it and may change it."""
    said = re.findall(r"\w+", plain(text))
    counted = {topic: sum(word in words for word in said) for topic, words in _WORDS.items()}
    best = max(counted, key=counted.__getitem__)  # of equals the first
    return best if counted[best] else Topic.OTHER
