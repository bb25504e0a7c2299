"""Cards to learn by: a few at a time, back the next day at one's own hour, one question behind each set."""

from __future__ import annotations

from tests.chat import Chatroom


def test_a_set_is_learnt_over_two_days_and_another_answer_is_explained(chat: Chatroom) -> None:
    chat.at("2026-11-18 18:30")
    chat("""
        Sri: belajar
        bot: Belajar sendiri, sedikit-sedikit. Pilih satu; tanda ✓ sudah selesai. [Apa itu sosialisasi] [Dana bergulir] [Hak warga & anggota] [Pembukuan KSM]
        Sri: [Dana bergulir]
        bot: Dana bergulir (1/4) Dana bergulir milik bersama. Yang meminjam KSM, bukan orang seorang; anggotanya saling menjamin, tertulis: tanggung renteng. [Lanjut] [Sudah dulu] [Berhenti]
        Sri: [Lanjut]
        bot: Dana bergulir (2/4) Biasanya sebelum meminjam: KSM paling sedikit 5 orang, menabung 3 bulan berturut-turut, sudah dilatih, dan keluarga setuju. [Lanjut] [Sudah dulu] [Berhenti]
        Sri: [Sudah dulu]
        bot: Baik. Besok sekitar jam 18.30 saya ingatkan.
        -- 2026-11-19 19:00
        bot>Sri: Lanjut belajar? Dana bergulir, kartu 2 dari 4. [Lanjut] [Sudah dulu] [Berhenti]
        Sri: [Lanjut]
        bot: Dana bergulir (2/4) Biasanya sebelum meminjam: KSM paling sedikit 5 orang, menabung 3 bulan berturut-turut, sudah dilatih, dan keluarga setuju. [Lanjut] [Sudah dulu] [Berhenti]
        Sri: [Lanjut]
        bot: Dana bergulir (3/4) Yang kembali dipakai tetangga berikutnya. Angsuran berisi jasa dan pokok; kalau uangnya kurang, jasa dihitung lebih dulu. [Lanjut] [Sudah dulu] [Berhenti]
        Sri: [Lanjut]
        bot: Dana bergulir (4/4) Ada kesulitan? Bilang lebih awal ke ketua atau UPK. Yang dicari jalan keluar bersama, bukan siapa yang salah. [Lanjut] [Sudah dulu] [Berhenti]
        Sri: [Lanjut]
        bot: Siapa yang meminjam dari UPK? [KSM, anggotanya saling menjamin] [Tiap orang sendiri-sendiri] [Ketua KSM saja] [Sudah dulu] [Berhenti]
        Sri: [Tiap orang sendiri-sendiri]
        bot: Kita lihat sekali lagi. UPK mencatat satu peminjam: KSM. Di dalamnya tiap anggota punya bagian, dan semua ikut menanggung. Siapa yang meminjam dari UPK? [Tiap orang sendiri-sendiri] [Ketua KSM saja] [KSM, anggotanya saling menjamin] [Sudah dulu] [Berhenti]
        Sri: [KSM, anggotanya saling menjamin]
        bot: Pas. Dana bergulir selesai. Sekarang bisa diceritakan ke tetangga. [Berikutnya: Apa itu sosialisasi]
        Sri: [KSM, anggotanya saling menjamin]
        bot: Tombol ini sudah tidak berlaku. Tulis "menu" untuk mulai lagi.
        -- 2026-11-21 18:30
        Sri: belajar
        bot: Belajar sendiri, sedikit-sedikit. Pilih satu; tanda ✓ sudah selesai. [Apa itu sosialisasi] [✓ Dana bergulir] [Hak warga & anggota] [Pembukuan KSM]
        Adi: belajar
        bot: Belajar sendiri, sedikit-sedikit. Pilih satu; tanda ✓ sudah selesai. Sampai hari ini: Dana bergulir: selesai 1, sedang belajar 0 [Apa itu sosialisasi] [Dana bergulir] [Hak warga & anggota] [Pembukuan KSM]
    """)


def test_it_stops_when_asked_and_goes_on_where_it_was(chat: Chatroom) -> None:
    chat("""
        Wati: belajar
        bot: Belajar sendiri, sedikit-sedikit. Pilih satu; tanda ✓ sudah selesai. [Apa itu sosialisasi] [Dana bergulir] [Hak warga & anggota] [Pembukuan KSM]
        Wati: [Hak warga & anggota]
        bot: Hak warga & anggota (1/4) Catatan uang sendiri boleh dilihat kapan saja, dan boleh dibilang keliru. Yang keliru ditahan dulu; tidak ada yang disalahkan. [Lanjut] [Sudah dulu] [Berhenti]
        Wati: [Lanjut]
        bot: Hak warga & anggota (2/4) Laporan keuangan BKM terbuka untuk warga. Yang ditempel tanpa nama; kalau belum ada, boleh diminta. [Lanjut] [Sudah dulu] [Berhenti]
        Wati: [Berhenti]
        bot: Baik, saya berhenti. Kalau ingin lagi, tulis: belajar.
        -- 2026-11-20 19:00
        Wati: belajar
        bot: Belajar sendiri, sedikit-sedikit. Pilih satu; tanda ✓ sudah selesai. [Apa itu sosialisasi] [Dana bergulir] [Hak warga & anggota] [Pembukuan KSM]
        Wati: [Hak warga & anggota]
        bot: Hak warga & anggota (2/4) Laporan keuangan BKM terbuka untuk warga. Yang ditempel tanpa nama; kalau belum ada, boleh diminta. [Lanjut] [Sudah dulu] [Berhenti]
    """)


def test_it_comes_back_five_days_and_then_keeps_quiet(chat: Chatroom) -> None:
    chat.at("2026-11-18 10:00")
    chat.hear("Joko", "belajar")
    chat.hear("Joko", "[Pembukuan KSM]")
    chat.at("2026-11-27 20:00")
    back = [m for m in chat.phone.messages if m["text"].startswith("Lanjut belajar?")]
    assert len(back) == 4, "the budget of four messages a week holds for learning too"
    assert {m["chat"] for m in back} == {chat.accounts["Joko"]}
