"""Questions that are answered at once, those that never are, and how an answer is learned."""

from __future__ import annotations

from tests.chat import Chatroom


def test_an_unknown_line_that_asks_what_something_is(chat: Chatroom) -> None:
    chat("""
        Sri: gruduk kuwi opo to?
        bot: Gruduk: pengurus BKM bersilaturahmi ke KSM yang lama kesulitan, mencari jalan bersama. Harinya KSM yang memilih; keberatan boleh; nama tidak diumumkan. [Sudah jelas] [Tanya orang]
        Sri: [Sudah jelas]
        bot: Syukurlah. Kalau ada lagi, tanya saja.
        Sri: syarate nyilih dhuwit opo wae
        bot: Yang meminjam KSM, bukan perorangan. Biasanya: rutin menabung tiga bulan, ada pembukuan, ikut pelatihan, punya usaha, keluarga setuju. Batasnya diatur BKM. [Sudah jelas] [Tanya orang]
        Sri: [Tanya orang]
        bot: Pertanyaan T-1 sudah saya sampaikan ke Mas Adi. Jawabannya datang ke sini, paling lambat Jumat 20 November.
        bot>Adi: T-1 dari Bu Sri, BKM Contoh Sumber. syarate nyilih dhuwit opo wae [Jawab] [Serahkan] [Ini usulan] [Ini keluhan]
        Sri: [Sudah jelas]
        bot: Tombol ini sudah tidak berlaku. Tulis "menu" untuk mulai lagi.
    """)


def test_a_question_in_the_form_is_answered_or_passed_on(chat: Chatroom) -> None:
    chat("""
        Wati: Tanya & lapor
        bot: Silakan tulis atau kirim suara. Nanti orang yang menjawab. [Ini usulan] [Ini keluhan] [Batal]
        Wati: bagaimana kalau terlambat bayar angsuran?
        bot: Tidak apa-apa, kabari dulu ketua atau UPK. Bisa janji bayar, jadwal baru, atau dibantu kelompok. Namanya tidak pernah diumumkan. [Sudah jelas] [Tanya orang]
        Wati: [Tanya orang]
        bot: Pertanyaan T-1 sudah saya sampaikan ke Mas Adi. Jawabannya datang ke sini, paling lambat Jumat 20 November.
        bot>Adi: T-1 dari Bu Wati, BKM Contoh Sumber. bagaimana kalau terlambat bayar angsuran? [Jawab] [Serahkan] [Ini usulan] [Ini keluhan]
        Wati: tanya apakah posyandu jadi besok?
        bot: Pertanyaan T-2 sudah saya sampaikan ke Mas Adi. Jawabannya datang ke sini, paling lambat Jumat 20 November.
        bot>Adi: T-2 dari Bu Wati, BKM Contoh Sumber. apakah posyandu jadi besok? [Jawab] [Serahkan] [Ini usulan] [Ini keluhan]
    """)


def test_own_money_is_never_answered_by_the_list(chat: Chatroom) -> None:
    chat("""
        Sri: piro to kari utangku saiki bu?
        bot: Soal uang sendiri, jawabannya ada di catatan sendiri: tekan [Catatan saya]. Atau tanya orang. [Catatan saya] [Tanya orang]
        Sri: [Catatan saya]
        bot: Angsuran Bu Sri: sudah 4, tinggal 6 (Rp690.000). Tabungan Bu Sri: Rp120.000 sah. Berikutnya Rp115.000, Selasa 22 Desember. [Gambar kartu] [Kenapa?]
        Sri: tanya saldo saya kok berkurang
        bot: Pertanyaan T-1 sudah saya sampaikan ke Mas Adi. Jawabannya datang ke sini, paling lambat Jumat 20 November. [Catatan saya]
        bot>Adi: T-1 dari Bu Sri, BKM Contoh Sumber. saldo saya kok berkurang [Jawab] [Serahkan] [Ini usulan] [Ini keluhan]
    """)


def test_an_unknown_line_asks_what_it_is_before_a_person_hears_it(chat: Chatroom) -> None:
    chat("""
        Wati: lampu jalan depan mushola mati
        bot: Maaf, saya belum paham. Mau saya teruskan ke orang? Ini usulan, pertanyaan, atau keluhan? [Usulan] [Pertanyaan] [Keluhan]
        Wati: blabla
        bot: Maaf, saya belum paham. Contoh: "setor 50rb", "angsur 115rb", "saldo". Atau pilih tombol di bawah.
        Wati: [Usulan]
        bot: Usulan U-1 sudah saya sampaikan ke Mas Adi. Hasilnya saya kabarkan.
        bot>Adi: U-1, RT 02, BKM Contoh Sumber. lampu jalan depan mushola mati Diterima [Tulis judul] [Bawa ke rembug] [Belum bisa] [Ini pertanyaan] [Ini keluhan]
    """)


def test_an_answer_becomes_the_villages_own_after_a_second_officer(chat: Chatroom) -> None:
    chat("""
        Wati: tanya Kapan UPK buka untuk Bu Wati?
        bot: Pertanyaan T-1 sudah saya sampaikan ke Mas Adi. Jawabannya datang ke sini, paling lambat Jumat 20 November.
        bot>Adi: T-1 dari Bu Wati, BKM Contoh Sumber. Kapan UPK buka untuk Bu Wati? [Jawab] [Serahkan] [Ini usulan] [Ini keluhan]
        Adi: [Jawab]
        bot: T-1 dari Bu Wati, BKM Contoh Sumber: Kapan UPK buka untuk Bu Wati? Silakan tulis jawabannya, boleh suara. [Serahkan] [Ini usulan] [Ini keluhan] [Batal]
        Adi: Setiap Kamis jam 9 sampai 12.
        bot: Jawaban T-1 sudah saya sampaikan ke Bu Wati. [Selesai] [Jadikan tanya-jawab]
        bot>Wati: Jawaban T-1 dari Mas Adi: Setiap Kamis jam 9 sampai 12. [Selesai] [Belum jelas]
        Adi: [Jadikan tanya-jawab]
        bot: T-1: Kapan UPK buka untuk Bu Wati? Tulis pertanyaannya untuk semua orang, tanpa nama dan tanpa angka orang. [Batal]
        Adi: Kapan UPK buka untuk Bu Wati?
        bot: Ini akan dibaca orang lain. Tulis lagi tanpa nama orang dan tanpa angkanya, ya.
        Adi: Kapan UPK buka?
        bot: Tanya: Kapan UPK buka? Setiap Kamis jam 9 sampai 12. Tulis jawabannya untuk semua orang. [Jawaban ini saja] [Batal]
        Adi: [Jawaban ini saja]
        bot: Saya tanyakan dulu ke Pak Hadi. Berlaku sesudah disetujui.
        bot>Hadi: Mas Adi mengusulkan tanya-jawab untuk BKM Contoh Sumber: Tanya: Kapan UPK buka? Jawab: Setiap Kamis jam 9 sampai 12. [Setujui] [Belum]
        Adi: tanya jawab
        bot: Belum ada tanya-jawab desa. Jawab pertanyaan, lalu tekan [Jadikan tanya-jawab].
        Joko: upk buka kapan?
        bot: Maaf, saya belum paham. Mau saya teruskan ke orang? Ini usulan, pertanyaan, atau keluhan? [Usulan] [Pertanyaan] [Keluhan]
        Hadi: Persetujuan
        bot: Yang menunggu: - Tanya-jawab "Kapan UPK buka?" menunggu disetujui - 2 KSM belum cocok saldo, pengingatnya mati [Tanya jawab] [Cocok saldo]
        Hadi: [Tanya jawab]
        bot: Mas Adi mengusulkan tanya-jawab untuk BKM Contoh Sumber: Tanya: Kapan UPK buka? Jawab: Setiap Kamis jam 9 sampai 12. [Setujui] [Belum]
        Hadi: [Setujui]
        bot: Disetujui. Mulai sekarang "Kapan UPK buka?" saya jawab di BKM Contoh Sumber.
        bot>Adi: Pak Hadi setuju: "Kapan UPK buka?" sekarang saya jawab sendiri.
        Joko: upk bukane kapan yo
        bot: Setiap Kamis jam 9 sampai 12. (dari Mas Adi) [Sudah jelas] [Tanya orang]
        Adi: tanya jawab
        bot: Yang saya jawab sendiri: 1. BKM Contoh Sumber: Kapan UPK buka? — Setiap Kamis jam 9 sampai 12. [Cabut 1]
        Adi: [Cabut 1]
        bot: "Kapan UPK buka?" tidak saya jawab sendiri lagi.
        Joko: upk buka kapan?
        bot: Maaf, saya belum paham. Mau saya teruskan ke orang? Ini usulan, pertanyaan, atau keluhan? [Usulan] [Pertanyaan] [Keluhan]
    """)
