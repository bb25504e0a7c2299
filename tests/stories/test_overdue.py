"""[Angsuran tertunda]: the UPK sees in time what was not paid, KSM by KSM, and nobody else is told who."""

from tests import lateness
from tests.chat import Chatroom


def test_the_clerk_sees_which_ksm_and_opens_one(chat: Chatroom) -> None:
    lateness.only_late(chat, "Tini", "Sri")
    lateness.reach(chat, "2026-12-28 09:00")
    chat("""
        Rini: siapa belum bayar
        bot: Angsuran tertunda, Senin 28 Desember: 2 orang di 1 KSM, Rp230.000. 1 KSM belum cocok saldo, jadi belum dilihat. KSM Mawar: 2 orang, Rp230.000, paling lama 1 angsuran [KSM Mawar]
        Rini: [KSM Mawar]
        bot: KSM Mawar, Senin 28 Desember. Untuk dibaca sendiri, jangan dibacakan. 6. Bu Sri: Rp115.000, 1 angsuran, sejak 22/12 9. Bu Tini: Rp115.000, 1 angsuran, sejak 22/12 [6 Bu Sri] [9 Bu Tini] [Kenapa?] [Semua KSM]
        Rini: [Kenapa?]
        bot: KSM Mawar, tertunda Rp230.000: 2 orang, yang jatuh tempo dan belum dibayar. 6. Bu Sri: 1 angsuran sejak 22/12 (terhitung 23/12), pokok Rp100.000, jasa Rp15.000; belum ada pembayaran di buku ini. 9. Bu Tini: 1 angsuran sejak 22/12 (terhitung 23/12), pokok Rp100.000, jasa Rp15.000; belum ada pembayaran di buku ini. Aturannya: perkotaan 2013 (POB) versi 1, bawaan.
        Rini: siapa belum bayar
        bot: Angsuran tertunda, Senin 28 Desember: 2 orang di 1 KSM, Rp230.000. 1 KSM belum cocok saldo, jadi belum dilihat. KSM Mawar: 2 orang, Rp230.000, paling lama 1 angsuran [KSM Mawar]
        Rini: kenapa
        bot: KSM Mawar, tertunda Rp230.000: 2 orang, yang jatuh tempo dan belum dibayar. 6. Bu Sri: 1 angsuran sejak 22/12 (terhitung 23/12), pokok Rp100.000, jasa Rp15.000; belum ada pembayaran di buku ini. 9. Bu Tini: 1 angsuran sejak 22/12 (terhitung 23/12), pokok Rp100.000, jasa Rp15.000; belum ada pembayaran di buku ini. Aturannya: perkotaan 2013 (POB) versi 1, bawaan.
    """)


def test_others_are_told_kindly_where_to_look(chat: Chatroom) -> None:
    chat("""
        Yati: siapa yang belum bayar
        bot: Yang belum membayar hanya dibuka petugas UPK, satu per satu. Angsuran sendiri ada di [Catatan saya].
        Hadi: tunggakan
        bot: Yang belum membayar hanya dibuka petugas UPK, satu per satu. Jumlahnya per KSM ada di "laporan".
        Sri: tunggakan
        bot: Yang belum membayar hanya dibuka petugas UPK, satu per satu. Angsuran sendiri ada di [Catatan saya].
    """)


def test_what_they_said_stands_beside_them(chat: Chatroom) -> None:
    lateness.only_late(chat, "Tini", "Sri")
    lateness.reach(chat, "2026-12-22 20:00")
    chat.at("2026-12-23 08:00")
    chat("""
        Tini: [Janji bayar]
        bot: Baik, Bu Tini. Berapa yang kira-kira bisa dibayar? [Rp115.000] [Rp57.500] [Batal]
        Tini: [Rp115.000]
        bot: Kapan kira-kira? Tulis harinya, atau pilih. [Kamis 24/12] [Rabu 30/12] [Rabu 6/1] [Batal]
        Tini: [Rabu 30/12]
        bot: Baik, Bu Tini. Saya tulis: Rp115.000, hari Rabu 30 Desember. Kalau ada halangan, kabari saja; tidak apa-apa.
        Sri: angsur 115rb
        bot: Uangnya dipegang siapa sekarang? [Bu Yati] [Bu Parmi] [Bu Siti] [Langsung ke UPK] [Batal]
        Sri: [Langsung ke UPK]
        bot: Angsuran Rp115.000 dilaporkan, dibawa ke UPK. Belum sah sampai uangnya diterima. [Ambil kembali]
        Rini: angsuran tertunda
        bot: Angsuran tertunda, Rabu 23 Desember: 2 orang di 1 KSM, Rp230.000. 1 KSM belum cocok saldo, jadi belum dilihat. KSM Mawar: 2 orang, Rp230.000, paling lama 1 angsuran [KSM Mawar]
        Rini: [KSM Mawar]
        bot: KSM Mawar, Rabu 23 Desember. Untuk dibaca sendiri, jangan dibacakan. 6. Bu Sri: Rp115.000, 1 angsuran, sejak 22/12; sudah melapor 23/12, belum dihitung 9. Bu Tini: Rp115.000, 1 angsuran, sejak 22/12; janji 30/12 [6 Bu Sri] [9 Bu Tini] [Kenapa?] [Semua KSM]
        Rini: [9 Bu Tini]
        bot: Angsuran Bu Tini: sudah 4, tinggal 6 (Rp690.000). Tabungan Bu Tini: Rp120.000 sah. Angsuran Selasa 22 Desember belum tercatat: Rp115.000. Kalau sudah dibayar, beri tahu saya. [Gambar kartu] [Kenapa?] [Keringanan]
    """)


def test_with_nothing_overdue_it_says_so_and_an_old_press_shows_what_is_now(chat: Chatroom) -> None:
    lateness.only_late(chat, "Tini")
    lateness.reach(chat, "2026-12-22 20:00")
    chat.at("2026-12-23 08:00")
    chat("""
        Rini: tunggakan
        bot: Angsuran tertunda, Rabu 23 Desember: 1 orang di 1 KSM, Rp115.000. 1 KSM belum cocok saldo, jadi belum dilihat. KSM Mawar: 1 orang, Rp115.000, paling lama 1 angsuran [KSM Mawar]
    """)
    chat.book.run(lambda book: lateness.pay(book, ["Tini"], 1, chat.clock.moment.date()))
    chat("""
        Rini: [KSM Mawar]
        bot: KSM Mawar: tidak ada yang tertunda lagi. [Semua KSM]
        Rini: [Semua KSM]
        bot: Rabu 23 Desember: tidak ada angsuran yang tertunda. 1 KSM belum cocok saldo, jadi belum dilihat.
        Rini: bahasa
        bot: Basa punapa? / Bahasa apa? / Which language? [Basa Jawi] [Bahasa Indonesia] [English]
        Rini: [Basa Jawi]
        bot: Inggih, Bu Rini. Wiwit samenika kula ngginakaken basa Jawi.
        Rini: sinten ingkang dereng mbayar
        bot: Rebo 23 Desember: mboten wonten angsuran ingkang ketundha. 1 KSM saldonipun dereng cocok, dados dereng dipuntingali.
    """)


def test_the_words_of_the_counter_open_its_pages(chat: Chatroom) -> None:
    chat("""
        Rini: laporan oktober
        bot: BKM Contoh Sumber, Sabtu 31 Oktober: 1 KSM meminjam, sisa pokok Rp6.000.000. Tidak ada yang tertunda. LAR 0,00 %, memuaskan (0 dari 1 KSM) PAR 0,00 %, memuaskan (Rp0 dari Rp6.000.000) RR 100,00 %, memuaskan (Rp6.000.000 dari Rp6.000.000) Cadangan yang perlu: Rp30.000. Bulan ini belum ditutup, angkanya sementara. [Gambar] [Lembar XLSX] [PDF cetak] [CCr & kesehatan] [Surat KSM] [Kenapa?] [Rabu 30 September]
        Rini: kolek
        bot: BKM Contoh Sumber, Selasa 17 November: 1 KSM meminjam, sisa pokok Rp6.000.000. Tidak ada yang tertunda. LAR 0,00 %, memuaskan (0 dari 1 KSM) PAR 0,00 %, memuaskan (Rp0 dari Rp6.000.000) RR 100,00 %, memuaskan (Rp6.000.000 dari Rp6.000.000) Cadangan yang perlu: Rp30.000. [Gambar] [Lembar XLSX] [PDF cetak] [CCr & kesehatan] [Surat KSM] [Kenapa?] [Sabtu 31 Oktober]
        Rini: kas hari ini
        bot: Kas Rp0, bank Rp0. Kas belum pernah dihitung. Buku bank belum pernah dicocokkan. [Uang keluar] [Uang masuk] [Kas ke bank] [Bank ke kas] [Hitung kas] [Cek bank] [Buku kas & lainnya] [Saldo awal]
        Rini: hitung kas 4jt
        bot: Dihitung Rp4.000.000, buku Rp0: lebih Rp4.000.000. Kenapa? [Belum tahu] [Ada bukti belum dicatat] [Salah kembalian] [Batal]
        Rini: batal
        bot: Baik, saya batalkan. Tidak ada yang disimpan.
        Rini: tolong hapus kuitansi H-0001
        bot: Karena apa? [Salah orang] [Salah jumlah] [Salah untuk apa] [Tertukar] [Salah ketik] [Uang dikembalikan] [Batal]
    """)


def test_what_is_not_agreed_is_said_to_be_unseen(chat: Chatroom) -> None:
    lateness.only_late(chat, "Tini", agreed=False)
    lateness.reach(chat, "2026-12-28 09:00")
    chat("""
        Rini: siapa belum bayar
        bot: Senin 28 Desember: tidak ada angsuran yang tertunda. 2 KSM belum cocok saldo, jadi belum dilihat.
    """)


def test_the_day_begins_at_midnight_where_the_ksm_is(chat: Chatroom) -> None:
    lateness.only_late(chat, "Tini")
    lateness.reach(chat, "2026-12-22 23:30")
    said = chat.hear("Rini", "tunggakan")
    assert "tidak ada angsuran" in said[0]
    lateness.reach(chat, "2026-12-23 00:30")
    assert "KSM Mawar: 1 orang, Rp115.000" in chat.hear("Rini", "tunggakan")[0]
