"""Who was at a meeting, as its sheet says: beside the money, by itself, and counted in the month's recap."""

from __future__ import annotations

from storage import members, mydata
from storage.book import Work
from storage.verify import first_deviation
from tests.chat import Chatroom
from tests.village import ACCOUNTS


def test_the_sheet_says_who_was_there_beside_the_money(chat: Chatroom) -> None:
    chat("""
        -- 2026-11-17 19:40
        Yati: kumpulan 17/11 // 1 20 115 // 4 20 115 // 5 x // hadir semua kecuali 4 7 // izin 7 // kas 270
        bot: Sampai, KSM Mawar kumpulan 17/11. DILAPORKAN, belum sah: tabungan Rp40.000 + angsuran Rp230.000 = Rp270.000, cocok dengan kas. Hadir 7 orang; tidak datang 4, 5; izin 7. no tab ang 1 20 115 4 20 115 5 0 0
        bot>Siti: Kumpulan KSM Mawar 17/11: tabungan 2 orang, Rp40.000. Sudah diterima? [Sudah diterima] [Kurang] [Belum]
        Yati: kumpulan 17/11 // 1 20 115 // 4 20 115 // 5 x // hadir semua kecuali 4 7 // izin 7 // kas 270
        bot: Sudah tercatat untuk KSM Mawar kumpulan 17/11: Rp270.000. Tidak ada yang dobel. Hadir 7 orang; tidak datang 4, 5; izin 7.
        Yati: ubah hadir 7
        bot: Hadir 8 orang; tidak datang 4, 5.
        Yati: ubah hadir 7
        bot: Sudah begitu. Tidak ada yang berubah.
        Yati: ubah 4 25 115 // izin 4
        bot: Nomor 4: tabungan Rp25.000, angsuran Rp115.000. Jumlah sekarang Rp275.000. Kas Rp270.000: beda Rp5.000. Baris lain dibetulkan dengan "ubah 5 20 115". Hadir 8 orang; tidak datang 5; izin 4.
        bot>Siti~: Kumpulan KSM Mawar 17/11: tabungan 2 orang, Rp45.000. Sudah diterima? [Sudah diterima] [Kurang] [Belum]
        Wati: hadir semua
        bot: Lembar kumpulan diketik ketua, sekretaris, atau bendahara KSM.
    """)
    assert chat.book.look(first_deviation) is None


def test_attendance_alone_and_what_cannot_be_so(chat: Chatroom) -> None:
    chat("""
        Yati: hadir 1-5 8
        bot: Sampai, daftar hadir KSM Mawar kumpulan 17/11. Hadir 6 orang.
        Yati: kumpulan 10/11 // hadir semua kecuali Bu Sri // hadir 1 // tidak hadir 1 // hadir 44 // sakit 3
        bot: Sampai, daftar hadir KSM Mawar kumpulan 10/11. Hadir 0 orang; sakit 3. "hadir semua kecuali Bu Sri": siapa yang datang? Tulis misalnya: hadir semua kecuali 4 7 Nomor 44 tidak ada di buku. Baris lain aman. Nomor 1 tertulis hadir dan juga tidak. Mana yang benar? Tulis misalnya: ubah hadir 1
        Adi: rekap
        bot: Rekap November 2026 BKM Contoh Sumber Kabar 0, oleh fasilitator 0 Sampai ke 0 orang Pertanyaan 0, dijawab 0 · usulan 0 Kumpulan 0, bilang datang 0 orang Daftar hadir 2 kumpulan: datang 6 orang: P 6 L 0, RTM 0 lainnya 6 [Rekap Oktober 2026]
    """)


def test_a_member_finds_their_own_marks_in_their_file(chat: Chatroom) -> None:
    chat.hear("Yati", "kumpulan 10/11 // hadir 1-5 // sakit 6")
    chat.hear("Yati", "hadir semua")

    def marks(work: Work) -> list[tuple[str, str]]:
        sri = members.actor(work, ACCOUNTS["Sri"], ACCOUNTS["Sri"]).people[0]
        return [(row.held_on.isoformat(), row.mark) for row in mydata.presences(work, sri.id)]

    assert chat.book.look(marks) == [("2026-11-10", "sakit"), ("2026-11-17", "hadir")]
