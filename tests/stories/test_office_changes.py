"""The chair of a KSM is somebody else from today: two people say so, and the cash in hand does not get lost."""

from __future__ import annotations

from sqlalchemy import text

from storage.verify import first_deviation
from tests import lateness
from tests.chat import Chatroom


def test_a_new_chair_counts_the_money_of_the_old_one(chat: Chatroom) -> None:
    chat("""
        Yati: 6 0 115 // 7 0 115 // kas 230
        bot: Sampai, KSM Mawar kumpulan 17/11. DILAPORKAN, belum sah: tabungan Rp0 + angsuran Rp230.000 = Rp230.000, cocok dengan kas. no tab ang 6 0 115 7 0 115
        bot>Sri: Bu Yati mencatat dari kumpulan 17/11: angsuran Rp115.000. Betul, Ibu? [Betul] [Tidak betul]
        bot>Joko: Bu Yati mencatat dari kumpulan 17/11: angsuran Rp115.000. Betul, Bapak? [Betul] [Tidak betul]
        Siti: ganti ketua
        bot: Siapa ketua KSM Mawar yang baru? Sekarang Bu Yati. 1 · Bu Yati, Mawar nomor 1 2 · Bu Siti, Mawar nomor 2 3 · Bu Wati, Mawar nomor 3 4 · Bu Lastri, Mawar nomor 4 5 · Bu Marni, Mawar nomor 5 6 · Bu Sri, Mawar nomor 6 7 · Pak Joko, Mawar nomor 7 8 · Bu Karti, Mawar nomor 8 9 · Bu Tini, Mawar nomor 9 10 · Bu Parmi, Mawar nomor 10 [Batal]
        Siti: wati
        bot: Karena apa? [Masa jabatan selesai] [Mengundurkan diri] [Meninggal dunia] [Tidak ada kabarnya] [Batal]
        Siti: [Tidak ada kabarnya]
        bot: Usul ketua KSM Mawar: dari Bu Yati ke Bu Wati (tidak ada kabarnya). Berlaku sesudah disetujui orang kedua. Usulkan? [Simpan] [Tidak]
        Siti: [Simpan]
        bot: Menunggu Pak Hadi, Pak Budi: ketua KSM Mawar ke Bu Wati. Belum ada yang berubah. [Tarik]
        bot>Hadi: Bu Siti mengusulkan ketua KSM Mawar yang baru: Bu Wati, menggantikan Bu Yati (tidak ada kabarnya). Setuju? [Setuju] [Belum]
        bot>Budi: Bu Siti mengusulkan ketua KSM Mawar yang baru: Bu Wati, menggantikan Bu Yati (tidak ada kabarnya). Setuju? [Setuju] [Belum]
        Siti: [Tarik]
        bot: Ditarik: ketua KSM Mawar tetap.
        Siti: ganti ketua
        bot: Siapa ketua KSM Mawar yang baru? Sekarang Bu Yati. 1 · Bu Yati, Mawar nomor 1 2 · Bu Siti, Mawar nomor 2 3 · Bu Wati, Mawar nomor 3 4 · Bu Lastri, Mawar nomor 4 5 · Bu Marni, Mawar nomor 5 6 · Bu Sri, Mawar nomor 6 7 · Pak Joko, Mawar nomor 7 8 · Bu Karti, Mawar nomor 8 9 · Bu Tini, Mawar nomor 9 10 · Bu Parmi, Mawar nomor 10 [Batal]
        Siti: wati
        bot: Karena apa? [Masa jabatan selesai] [Mengundurkan diri] [Meninggal dunia] [Tidak ada kabarnya] [Batal]
        Siti: [Masa jabatan selesai]
        bot: Usul ketua KSM Mawar: dari Bu Yati ke Bu Wati (masa jabatan selesai). Berlaku sesudah disetujui orang kedua. Usulkan? [Simpan] [Tidak]
        Siti: [Simpan]
        bot: Menunggu Pak Hadi, Pak Budi: ketua KSM Mawar ke Bu Wati. Belum ada yang berubah. [Tarik]
        bot>Hadi: Bu Siti mengusulkan ketua KSM Mawar yang baru: Bu Wati, menggantikan Bu Yati (masa jabatan selesai). Setuju? [Setuju] [Belum]
        bot>Budi: Bu Siti mengusulkan ketua KSM Mawar yang baru: Bu Wati, menggantikan Bu Yati (masa jabatan selesai). Setuju? [Setuju] [Belum]
        Hadi: tugas
        bot: Yang menunggu: - usul ketua KSM Mawar: Bu Wati - 2 KSM belum cocok saldo, pengingatnya mati [Lihat usul Mawar] [Cocok saldo]
        Hadi: [Lihat usul Mawar]
        bot: Bu Siti mengusulkan ketua KSM Mawar yang baru: Bu Wati, menggantikan Bu Yati (masa jabatan selesai). Setuju? [Setuju] [Belum]
        Hadi: [Setuju]
        bot: Berlaku mulai hari ini: ketua KSM Mawar Bu Wati. Di tangan Bu Yati masih Rp230.000; Bu Wati saya minta menghitung.
        bot>Wati: Terima kasih, Bu Wati: mulai hari ini ketua KSM Mawar. Tulis "menu" untuk tombolnya. Uang anggota di tangan Bu Yati Rp230.000. Kalau sudah diterima dan dihitung, tekan di bawah. [Sudah dihitung]
        bot>Yati: Terima kasih sudah menjadi ketua KSM Mawar. Sekarang Bu Wati. Uang anggota di tangan Rp230.000: serahkan ke Bu Wati, atau langsung ke UPK lewat "serah uang".
        bot>Siti: Pak Hadi setuju: ketua KSM Mawar sekarang Bu Wati.
        Budi: [Setuju]
        bot: Yang ini sudah selesai sebelumnya.
        Yati: serah uang
        bot: Angsuran KSM Mawar di tangan: Rp230.000 (2 orang), sejak 17/11. Diserahkan? [Ya, semua] [Sebagian]
        Wati: [Sudah dihitung]
        bot: Tercatat: Rp230.000 milik anggota KSM Mawar sekarang di tangan Anda. Serahkan ke UPK lewat "serah uang".
        bot>Yati: Bu Wati sudah menerima dan menghitung Rp230.000 milik anggota KSM Mawar. Sejak sekarang uang itu di tangan Bu Wati.
        bot>Siti: Bu Wati sudah menerima dan menghitung Rp230.000 milik anggota KSM Mawar. Sejak sekarang uang itu di tangan Bu Wati.
        Yati: serah uang
        bot: Yang ini dikerjakan pengurus lain. Kalau seharusnya bisa, tanyakan ke petugas UPK.
        Wati: serah uang
        bot: Angsuran KSM Mawar di tangan: Rp230.000 (2 orang), sejak 17/11. Diserahkan? [Ya, semua] [Sebagian]
        Wati: [Ya, semua]
        bot: Dicatat: Rp230.000 (2 orang) diserahkan. Sah setelah UPK menghitung.
        bot>Rini: KSM Mawar, angsuran Rp230.000, 2 orang, dari Bu Wati. [Cocok] [Tidak cocok] [Lihat baris] [Lewat transfer]
        Rini: [Cocok]
        bot: Sah. Nomor H-0001, Rp230.000. 2 kuitansi terkirim.
        bot>Sri: Sah. Bu Rini (UPK) sudah menerima angsuran Rp115.000 dari Ibu. Nomor H-0001-6. Terima kasih, Bu Sri. [Tidak betul]
        bot>Joko: Sah. Bu Rini (UPK) sudah menerima angsuran Rp115.000 dari Bapak. Nomor H-0001-7. Terima kasih, Pak Joko. [Tidak betul]
        bot>Wati: Diterima Bu Rini, dua ratus tiga puluh ribu rupiah. Nomor H-0001. Di tangan sekarang: Rp0.
    """)
    assert chat.book.look(first_deviation) is None


def test_who_left_the_office_may_still_hand_over_what_is_in_hand(chat: Chatroom) -> None:
    chat.hear("Yati", "6 0 115 // kas 115")
    for who, words in (
        ("Yati", "ganti ketua"),
        ("Yati", "wati"),
        ("Yati", "[Mengundurkan diri]"),
        ("Yati", "[Simpan]"),
        ("Hadi", "[Setuju]"),
        ("Yati", "serah uang"),
        ("Yati", "[Ya, semua]"),
    ):
        heard = chat.hear(who, words)
    assert heard[0].startswith("bot: Dicatat: Rp115.000 (1 orang) diserahkan.")
    chat.hear("Rini", "[Cocok]")
    assert chat.hear("Wati", "[Sudah dihitung]") == ["bot: Tidak ada lagi uang yang harus diterima."]
    assert chat.book.look(first_deviation) is None


def test_one_voice_is_not_two_and_nobody_makes_themselves_chair_alone(chat: Chatroom) -> None:
    assert "pengurusnya sendiri" in chat.hear("Sri", "ganti ketua")[0]
    assert "KSM yang mana" in chat.hear("Hadi", "ganti ketua")[0]
    for words in ("ganti ketua mawar", "wati", "[Meninggal dunia]", "[Simpan]"):
        heard = chat.hear("Hadi", words)
    assert [line.split(":")[0] for line in heard] == ["bot", "bot>Budi"]
    data = [b["callback_data"] for m in chat.phone.messages for b in m["buttons"] if b["text"] == "Setuju"][
        -1
    ]
    for name in ("Hadi", "Wati", "Yati", "Sri", "Darmi"):
        account = chat.accounts[name]
        said = chat._said_after(chat.press(account, account, 1, data), account, account)
        assert len(said) == 1 and ("orang lain" in said[0] or "tidak berlaku" in said[0]), (name, said)
    assert chat.hear("Hadi", "ganti ketua mawar") and "menunggu jawaban" in _saved(chat, "Hadi")[0]
    assert chat.hear("Budi", "[Belum]")[0] == "bot: Baik, ketua KSM Mawar tetap."
    assert "Serah uang" in chat.hear("Yati", "menu")[0] or chat.hear("Yati", "serah uang")[0].startswith(
        "bot: Tidak ada uang"
    )


def _saved(chat: Chatroom, who: str) -> list[str]:
    for words in ("wati", "[Meninggal dunia]", "[Simpan]"):
        heard = chat.hear(who, words)
    chat.hear(who, "batal")
    return heard


def test_the_phone_of_a_chair_who_died_hears_nothing_of_office_or_cash(chat: Chatroom) -> None:
    """Also where nobody has noted the death yet: it is in the family's hands."""
    chat.hear("Yati", "6 0 115 // kas 115")
    for words in ("ganti ketua", "wati", "[Meninggal dunia]", "[Simpan]"):
        chat.hear("Siti", words)
    said = chat.hear("Hadi", "[Setuju]") + chat.hear("Wati", "[Sudah dihitung]")
    assert any(line.startswith("bot>Wati: Terima kasih, Bu Wati") for line in said)
    assert any("sekarang di tangan Anda" in line for line in said)
    assert not any(line.startswith("bot>Yati") for line in said), said
    assert chat.book.look(first_deviation) is None


def test_verify_names_an_office_one_person_passed_on(chat: Chatroom) -> None:
    for who, words in (
        ("Siti", "ganti ketua"),
        ("Siti", "wati"),
        ("Siti", "[Mengundurkan diri]"),
        ("Siti", "[Simpan]"),
        ("Hadi", "[Setuju]"),
    ):
        chat.hear(who, words)
    assert chat.book.look(first_deviation) is None
    chat.book.run(lambda book: book.execute(text("UPDATE office_change SET ended_by = by_person_id")))
    assert "no second person" in (lateness.look(chat, first_deviation) or "")
