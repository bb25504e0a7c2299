"""A wish of the village gets a number, a title and a way, and whoever proposed it hears every step."""

from __future__ import annotations

from tests.chat import Chatroom
from tests.stories.test_questions import VOICE


def test_a_voice_becomes_an_usulan_and_is_agreed_at_a_meeting(chat: Chatroom) -> None:
    chat.send_thing("Sri", **VOICE)
    chat("""
        Sri: [Usulan]
        bot: Usulan U-1 sudah saya sampaikan ke Mas Adi. Hasilnya saya kabarkan.
        bot>Adi: U-1, RT 03, BKM Contoh Sumber. (ada suara) Diterima [Tulis judul] [Bawa ke rembug] [Belum bisa] [Ini pertanyaan] [Ini keluhan]
        bot>Adi: U-1 (gambar)
        Adi: [Tulis judul]
        bot: U-1: Tulis judulnya, pendek, tanpa nama orang. Semua warga bisa membaca. [Batal]
        Adi: Lampu jalan depan mushola
        bot: U-1, RT 03, BKM Contoh Sumber. Lampu jalan depan mushola (ada suara) Diterima [Tulis judul] [Bawa ke rembug] [Belum bisa] [Ini pertanyaan] [Ini keluhan]
        Yati: buat kumpulan selasa malam 24 november jam setengah delapan
        bot: Di mana? Pilih, atau tulis tempatnya. [Di rumah saya] [Batal]
        Yati: [Di rumah saya]
        bot: Acaranya apa? Boleh dikosongkan. [Tanpa agenda] [Batal]
        Yati: [Tanpa agenda]
        bot: Kumpulan KSM Mawar: Selasa malam 24 November (malam Rabu Legi), jam 19.30 WIB, di rumah Bu Yati. [Simpan] [Tidak]
        Yati: [Simpan]
        bot: Tersimpan. 5 orang saya undang sekarang. Nomor 4, 5, 8, 10 tanpa Telegram: sehari sebelumnya saya ingatkan.
        bot: Kumpulan KSM Mawar: Selasa malam 24 November (malam Rabu Legi), jam 19.30 WIB, di rumah Bu Yati. Hadir 1, terlambat 0, berhalangan 0, belum menjawab 9. [Pindah] [Batalkan]
        bot>Siti: Kumpulan KSM Mawar: Selasa malam 24 November (malam Rabu Legi), jam 19.30 WIB, di rumah Bu Yati. Bu Siti bisa datang? [Hadir] [Terlambat] [Berhalangan]
        bot>Wati: Kumpulan KSM Mawar: Selasa malam 24 November (malam Rabu Legi), jam 19.30 WIB, di rumah Bu Yati. Bu Wati bisa datang? [Hadir] [Terlambat] [Berhalangan]
        bot>Sri: Kumpulan KSM Mawar: Selasa malam 24 November (malam Rabu Legi), jam 19.30 WIB, di rumah Bu Yati. Bu Sri bisa datang? [Hadir] [Terlambat] [Berhalangan]
        bot>Joko: Kumpulan KSM Mawar: Selasa malam 24 November (malam Rabu Legi), jam 19.30 WIB, di rumah Bu Yati. Pak Joko bisa datang? [Hadir] [Terlambat] [Berhalangan]
        bot>Tini: Kumpulan KSM Mawar: Selasa malam 24 November (malam Rabu Legi), jam 19.30 WIB, di rumah Bu Yati. Bu Tini bisa datang? [Hadir] [Terlambat] [Berhalangan]
        Adi: [Bawa ke rembug]
        bot: U-1 dibawa ke rembug mana? Pilih, atau tulis sendiri ("Rembug RW, Sabtu 5 Desember"). [Mawar, Selasa 24 November] [Batal]
        Adi: [Mawar, Selasa 24 November]
        bot: U-1, RT 03, BKM Contoh Sumber. Lampu jalan depan mushola (ada suara) Dibawa ke rembug: kumpulan KSM Mawar, Selasa 24 November [Disetujui] [Belum bisa] [Tulis judul] [Bawa ke rembug]
        bot>Yati~: Kumpulan KSM Mawar: Selasa malam 24 November (malam Rabu Legi), jam 19.30 WIB, di rumah Bu Yati. Hadir 1, terlambat 0, berhalangan 0, belum menjawab 9. Usulan U-1: Lampu jalan depan mushola [Pindah] [Batalkan]
        bot>Sri: Usulan U-1 (Lampu jalan depan mushola) dibawa ke rembug: kumpulan KSM Mawar, Selasa 24 November. Hasilnya saya kabarkan.
        Joko: usulan
        bot: Apa usulannya? Silakan tulis atau kirim suara. Hasilnya saya kabarkan. [Lihat usulan] [Batal]
        Joko: [Lihat usulan]
        bot: Usulan warga BKM Contoh Sumber: U-1 Lampu jalan depan mushola — Dibawa ke rembug: kumpulan KSM Mawar, Selasa 24 November [Kirim usulan]
    """)
    assert [line for line in chat.at("2026-11-25 09:00") if "U-1" in line] == [
        "bot>Yati: Tugas hari ini: • Di kumpulan Selasa 24 November, tolong bahas usulan U-1: "
        "Lampu jalan depan mushola",
        "bot>Adi: Tugas hari ini: • U-1 (Lampu jalan depan mushola) sudah dirembug. Hasilnya? "
        "[Disetujui] [Belum bisa]",
    ]
    chat("""
        Adi: [Disetujui]
        bot: U-1, RT 03, BKM Contoh Sumber. Lampu jalan depan mushola (ada suara) Disetujui [Tulis judul]
        bot>Sri: Usulan U-1 (Lampu jalan depan mushola) disetujui di rembug. Terima kasih sudah mengusulkan.
        Adi: usulan
        bot: Tidak ada usulan yang menunggu. [Lihat usulan]
    """)


def test_the_same_wish_is_merged_and_both_hear_why_not(chat: Chatroom) -> None:
    chat("""
        Wati: usul jalan gang tiga dicor
        bot: Usulan U-1 sudah saya sampaikan ke Mas Adi. Hasilnya saya kabarkan.
        bot>Adi: U-1, RT 02, BKM Contoh Sumber. jalan gang tiga dicor Diterima [Tulis judul] [Bawa ke rembug] [Belum bisa] [Ini pertanyaan] [Ini keluhan]
        Joko: usul gang tiga jalannya dicor pak
        bot: Usulan U-2 sudah saya sampaikan ke Mas Adi. Hasilnya saya kabarkan.
        bot>Adi: U-2, RT 03, BKM Contoh Sumber. gang tiga jalannya dicor pak Diterima [Tulis judul] [Gabung U-1] [Bawa ke rembug] [Belum bisa] [Ini pertanyaan] [Ini keluhan]
        Adi: [Gabung U-1]
        bot: U-1, RT 02, BKM Contoh Sumber. jalan gang tiga dicor Diterima · dari 2 orang [Tulis judul] [Bawa ke rembug] [Belum bisa] [Ini pertanyaan] [Ini keluhan]
        bot>Joko: Usulan U-2 sama dengan U-1, jadi digabung. Hasilnya tetap saya kabarkan ke sini.
        Adi: [Gabung U-1]
        bot: U-2 sudah digabung dengan usulan lain.
        Adi: [Belum bisa]
        bot: Mengapa U-1 belum bisa? Pengusulnya akan membaca alasan ini. [Dananya belum ada] [Bukan wewenang kelurahan] [Perlu dibahas lagi] [Batal]
        Adi: [Dananya belum ada]
        bot: U-1, RT 02, BKM Contoh Sumber. jalan gang tiga dicor Belum bisa: dananya belum ada · dari 2 orang [Tulis judul] [Bawa ke rembug]
        bot>Wati: Usulan U-1 belum bisa sekarang: dananya belum ada. Terima kasih sudah mengusulkan; kalau ada tambahan, balas pesan ini.
        bot>Joko: Usulan U-2 belum bisa sekarang: dananya belum ada. Terima kasih sudah mengusulkan; kalau ada tambahan, balas pesan ini.
        Hadi: usulan
        bot: Tidak ada usulan yang menunggu. [Lihat usulan]
    """)
    assert chat.reply("Wati", "dananya belum ada", "Warga mau urunan semen.")[0] == (
        "bot: Tambahan U-1 sudah saya sampaikan ke Mas Adi."
    )
    chat("""
        Adi: [U-1]
        bot: U-1, RT 02, BKM Contoh Sumber. jalan gang tiga dicor Belum bisa: dananya belum ada · dari 2 orang [Tulis judul] [Bawa ke rembug]
        Adi: [Bawa ke rembug]
        bot: U-1 dibawa ke rembug mana? Pilih, atau tulis sendiri ("Rembug RW, Sabtu 5 Desember"). [Batal]
        Adi: Rembug RW, Sabtu 5 Desember
        bot: U-1, RT 02, BKM Contoh Sumber. jalan gang tiga dicor Dibawa ke rembug: Rembug RW, Sabtu 5 Desember · dari 2 orang [Disetujui] [Belum bisa] [Tulis judul] [Bawa ke rembug]
        bot>Wati: Usulan U-1 dibawa ke rembug: Rembug RW, Sabtu 5 Desember. Hasilnya saya kabarkan.
        bot>Joko: Usulan U-2 dibawa ke rembug: Rembug RW, Sabtu 5 Desember. Hasilnya saya kabarkan.
    """)


def test_a_title_names_nobody_and_a_meeting_that_is_off_gives_it_back(chat: Chatroom) -> None:
    chat("""
        Wati: usulan
        bot: Apa usulannya? Silakan tulis atau kirim suara. Hasilnya saya kabarkan. [Lihat usulan] [Batal]
        Wati: Kas untuk Bu Sri yang menunggak
        bot: Usulan U-1 sudah saya sampaikan ke Mas Adi. Hasilnya saya kabarkan.
        bot>Adi: U-1, RT 02, BKM Contoh Sumber. Kas untuk Bu Sri yang menunggak Diterima [Tulis judul] [Bawa ke rembug] [Belum bisa] [Ini pertanyaan] [Ini keluhan]
        Adi: [Tulis judul]
        bot: U-1: Kas untuk Bu Sri yang menunggak Tulis judulnya, pendek, tanpa nama orang. Semua warga bisa membaca. [Batal]
        Adi: Bu Sri menunggak 500rb
        bot: Yang ini saya tahan. Tunggakan tidak ditulis untuk umum dengan nama atau jumlah. Tulis lagi tanpa itu, ya.
        Adi: Dana sosial
        bot: U-1, RT 02, BKM Contoh Sumber. Dana sosial Kas untuk Bu Sri yang menunggak Diterima [Tulis judul] [Bawa ke rembug] [Belum bisa] [Ini pertanyaan] [Ini keluhan]
        Yati: buat kumpulan selasa malam 24 november jam setengah delapan
        bot: Di mana? Pilih, atau tulis tempatnya. [Di rumah saya] [Batal]
        Yati: [Di rumah saya]
        bot: Acaranya apa? Boleh dikosongkan. [Tanpa agenda] [Batal]
        Yati: [Tanpa agenda]
        bot: Kumpulan KSM Mawar: Selasa malam 24 November (malam Rabu Legi), jam 19.30 WIB, di rumah Bu Yati. [Simpan] [Tidak]
        Yati: [Simpan]
        bot: Tersimpan. 5 orang saya undang sekarang. Nomor 4, 5, 8, 10 tanpa Telegram: sehari sebelumnya saya ingatkan.
        bot: Kumpulan KSM Mawar: Selasa malam 24 November (malam Rabu Legi), jam 19.30 WIB, di rumah Bu Yati. Hadir 1, terlambat 0, berhalangan 0, belum menjawab 9. [Pindah] [Batalkan]
        bot>Siti: Kumpulan KSM Mawar: Selasa malam 24 November (malam Rabu Legi), jam 19.30 WIB, di rumah Bu Yati. Bu Siti bisa datang? [Hadir] [Terlambat] [Berhalangan]
        bot>Wati: Kumpulan KSM Mawar: Selasa malam 24 November (malam Rabu Legi), jam 19.30 WIB, di rumah Bu Yati. Bu Wati bisa datang? [Hadir] [Terlambat] [Berhalangan]
        bot>Sri: Kumpulan KSM Mawar: Selasa malam 24 November (malam Rabu Legi), jam 19.30 WIB, di rumah Bu Yati. Bu Sri bisa datang? [Hadir] [Terlambat] [Berhalangan]
        bot>Joko: Kumpulan KSM Mawar: Selasa malam 24 November (malam Rabu Legi), jam 19.30 WIB, di rumah Bu Yati. Pak Joko bisa datang? [Hadir] [Terlambat] [Berhalangan]
        bot>Tini: Kumpulan KSM Mawar: Selasa malam 24 November (malam Rabu Legi), jam 19.30 WIB, di rumah Bu Yati. Bu Tini bisa datang? [Hadir] [Terlambat] [Berhalangan]
        Adi: [Bawa ke rembug]
        bot: U-1 dibawa ke rembug mana? Pilih, atau tulis sendiri ("Rembug RW, Sabtu 5 Desember"). [Mawar, Selasa 24 November] [Batal]
        Adi: [Mawar, Selasa 24 November]
        bot: U-1, RT 02, BKM Contoh Sumber. Dana sosial Kas untuk Bu Sri yang menunggak Dibawa ke rembug: kumpulan KSM Mawar, Selasa 24 November [Disetujui] [Belum bisa] [Tulis judul] [Bawa ke rembug]
        bot>Yati~: Kumpulan KSM Mawar: Selasa malam 24 November (malam Rabu Legi), jam 19.30 WIB, di rumah Bu Yati. Hadir 1, terlambat 0, berhalangan 0, belum menjawab 9. Usulan U-1: Dana sosial [Pindah] [Batalkan]
        bot>Wati: Usulan U-1 (Dana sosial) dibawa ke rembug: kumpulan KSM Mawar, Selasa 24 November. Hasilnya saya kabarkan.
        Yati: batal kumpulan
        bot: Batalkan kumpulan KSM Mawar Selasa malam 24 November (malam Rabu Legi), jam 19.30 WIB? Semua yang diundang saya kabari. [Ya, batalkan] [Tidak jadi]
        Yati: [Ya, batalkan]
        bot: Kumpulan dibatalkan. 5 orang saya kabari. Nomor 4, 5, 8, 10 tanpa Telegram: tolong kabari langsung.
        bot~: Kumpulan KSM Mawar dibatalkan: Selasa malam 24 November (malam Rabu Legi), jam 19.30 WIB, di rumah Bu Yati.
        bot>Siti: Kumpulan KSM Mawar tidak jadi: Selasa malam 24 November (malam Rabu Legi), jam 19.30 WIB. Kalau ada hari baru, saya kabari.
        bot>Wati: Kumpulan KSM Mawar tidak jadi: Selasa malam 24 November (malam Rabu Legi), jam 19.30 WIB. Kalau ada hari baru, saya kabari.
        bot>Sri: Kumpulan KSM Mawar tidak jadi: Selasa malam 24 November (malam Rabu Legi), jam 19.30 WIB. Kalau ada hari baru, saya kabari.
        bot>Joko: Kumpulan KSM Mawar tidak jadi: Selasa malam 24 November (malam Rabu Legi), jam 19.30 WIB. Kalau ada hari baru, saya kabari.
        bot>Tini: Kumpulan KSM Mawar tidak jadi: Selasa malam 24 November (malam Rabu Legi), jam 19.30 WIB. Kalau ada hari baru, saya kabari.
    """)
    assert [line for line in chat.at("2026-11-25 09:00") if "U-1" in line] == [
        "bot>Adi: Tugas hari ini: • Kumpulannya batal, jadi U-1 menunggu dibawa ke rembug lain. [Bawa ke rembug]"
    ]
