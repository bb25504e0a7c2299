"""Somebody has died: nothing more is asked of the family, and the UPK considers what is open."""

from __future__ import annotations

from sqlalchemy import func, select

from storage import tables as t
from storage.verify import first_deviation
from tests import lateness
from tests.chat import Chatroom

NOTED = ("wafat bu tini", "[Senin 16/11]", "[Simpan]")


def test_a_death_stops_every_message_and_the_upk_decides(chat: Chatroom) -> None:
    chat("""
        Siti: wafat bu tini
        bot: Turut berduka. Bu Tini wafat hari apa? [Selasa 17/11] [Senin 16/11] [Batal]
        Siti: besok
        bot: Tanggal itu belum tiba. Tanggal berapa? [Selasa 17/11] [Batal]
        Siti: [Senin 16/11]
        bot: Bu Tini, wafat Senin 16 November. Semua pesan dan pengingat ke HP-nya berhenti sekarang. Pinjaman dan tabungannya tetap tercatat; UPK yang menimbang. [Simpan] [Tidak]
        Siti: [Simpan]
        bot: Tercatat. Semua pengingat untuk Bu Tini berhenti. Bu Rini saya minta menimbang pinjaman dan tabungannya. Keluarganya biar tenang dulu. [Keliru dicatat]
        bot>Yati: Kabar duka: Bu Tini, nomor 9, wafat, dicatat Bu Siti. Pengingat sudah berhenti. Keluarganya biar tenang dulu; UPK yang menimbang.
        bot>Rini: Bu Tini, KSM Mawar nomor 9, wafat Senin 16 November, dicatat Bu Siti. Semua pesan ke HP-nya berhenti. Sisa pinjaman Rp690.000: diteruskan keluarga di lembar KSM, atau diberi keringanan; tabungan Rp120.000, diambil ahli waris lewat ketua. [Keringanan] [Keliru dicatat]
        bot>Hadi: Bu Tini, KSM Mawar nomor 9, wafat Senin 16 November, dicatat Bu Siti. Semua pesan ke HP-nya berhenti. Sisa pinjaman Rp690.000: diteruskan keluarga di lembar KSM, atau diberi keringanan; tabungan Rp120.000, diambil ahli waris lewat ketua. [Keliru dicatat]
        Rini: tugas
        bot: Belum ada uang yang menunggu. - Bu Tini wafat, pinjaman atau tabungannya belum selesai - 2 KSM belum cocok saldo, pengingatnya mati [Terima uang] [Lihat Bu Tini] [Cocok saldo]
        Rini: [Lihat Bu Tini]
        bot: Bu Tini, KSM Mawar nomor 9, wafat Senin 16 November, dicatat Bu Siti. Semua pesan ke HP-nya berhenti. Sisa pinjaman Rp690.000: diteruskan keluarga di lembar KSM, atau diberi keringanan; tabungan Rp120.000, diambil ahli waris lewat ketua. [Keringanan] [Keliru dicatat]
        Rini: [Keringanan]
        bot: Untuk Bu Tini, apa yang diusulkan? Semua baru berlaku sesudah disetujui orang kedua. [Jadwal ulang] [Masa keringanan] [Hapus buku]
        Tini: saldo
        bot: Saya Guyub, juru catat kelompok swadaya masyarakat (KSM). Saya tidak pernah minta uang, PIN, atau foto KTP. Anggota KSM? Minta kartu ke ketua, lalu pindai; atau tulis enam angkanya di sini saat ketua membuka pintu. Warga? Pindai poster RT. Ada keluhan? Tulis: keluhan.
        Yati: 9 0 115 // kas 115
        bot: Sampai, KSM Mawar kumpulan 17/11. DILAPORKAN, belum sah: tabungan Rp0 + angsuran Rp115.000 = Rp115.000, cocok dengan kas. no tab ang 9 0 115
    """)
    assert chat.book.look(first_deviation) is None


def test_nothing_reaches_that_phone_any_more_and_the_savings_are_for_the_heirs(chat: Chatroom) -> None:
    lateness.only_late(chat, "Tini")
    for words in NOTED:
        chat.hear("Siti", words)
    chat.phone.messages.clear()
    said = lateness.days(chat, "2027-01-20 20:00")
    assert not [line for line in said if line.startswith("bot>Tini")]
    heard = chat.hear("Yati", "ambil tabungan")
    assert any("Bu Tini" in line for line in heard), heard


def test_a_mistake_is_taken_back_and_the_phone_comes_by_a_new_invitation(chat: Chatroom) -> None:
    for words in NOTED:
        chat.hear("Yati", words)
    chat("""
        Hadi: tugas
        bot: Yang menunggu: - 2 KSM belum cocok saldo, pengingatnya mati [Cocok saldo]
        Rini: tugas
        bot: Belum ada uang yang menunggu. - Bu Tini wafat, pinjaman atau tabungannya belum selesai - 2 KSM belum cocok saldo, pengingatnya mati [Terima uang] [Lihat Bu Tini] [Cocok saldo]
        Rini: [Lihat Bu Tini]
        bot: Bu Tini, KSM Mawar nomor 9, wafat Senin 16 November, dicatat Bu Yati. Semua pesan ke HP-nya berhenti. Sisa pinjaman Rp690.000: diteruskan keluarga di lembar KSM, atau diberi keringanan; tabungan Rp120.000, diambil ahli waris lewat ketua. [Keringanan] [Keliru dicatat]
        Rini: [Keliru dicatat]
        bot: Catatan wafat Bu Tini dicabut. HP-nya dibuka lagi dengan undangan baru ("undang").
        bot>Yati: Bu Rini mencabut catatan wafat Bu Tini: keliru.
        Yati: [Keliru dicatat]
        bot: Yang ini sudah selesai sebelumnya.
    """)
    gone = select(t.person.c.died_on).where(t.person.c.name == "Tini")
    assert chat.book.look(lambda book: book.execute(gone).scalar_one()) is None


def test_a_member_a_stranger_and_a_forged_button_note_nothing(chat: Chatroom) -> None:
    for who in ("Sri", "Budi", "Adi"):
        assert "pengurus KSM atau UPK" in chat.hear(who, "wafat bu tini")[0], who
    assert "Bu Yati" not in " ".join(chat.hear("Yati", "wafat yati"))
    chat.hear("Yati", "batal")
    n = select(func.count()).select_from(t.death)
    assert chat.book.look(lambda book: book.execute(n).scalar_one()) == 0


def test_where_an_officer_has_died_the_next_step_is_who_takes_the_office_on(chat: Chatroom) -> None:
    chat("""
        Siti: wafat bu yati
        bot: Turut berduka. Bu Yati wafat hari apa? ...
        Siti: [Senin 16/11]
        bot: Bu Yati, wafat Senin 16 November. ...
        Siti: [Simpan]
        bot: Tercatat. Semua pengingat untuk Bu Yati berhenti. ... Keluarganya biar tenang dulu. Tugas ketua KSM Mawar perlu diteruskan orang lain. [Ganti ketua] [Keliru dicatat]
        bot>Rini: Bu Yati, KSM Mawar nomor 1, ... Tugas ketua KSM Mawar perlu diteruskan orang lain. [Keringanan] [Ganti ketua] [Keliru dicatat]
        bot>Hadi: Bu Yati, KSM Mawar nomor 1, ... Tugas ketua KSM Mawar perlu diteruskan orang lain. [Ganti ketua] [Keliru dicatat]
        Rini: [Ganti ketua]
        bot: Siapa ketua KSM Mawar yang baru? Sekarang Bu Yati. ...
        Rini: sri
        bot: Usul ketua KSM Mawar: dari Bu Yati ke Bu Sri (meninggal dunia). ... [Simpan] [Tidak]
        Rini: [Simpan]
        bot: Menunggu Pak Hadi, Pak Budi: ketua KSM Mawar ke Bu Sri. ... [Tarik]
        bot>Hadi: ... Setuju? [Setuju] [Belum]
        bot>Budi: ... Setuju? [Setuju] [Belum]
        Hadi: [Setuju]
        bot: Berlaku mulai hari ini: ketua KSM Mawar Bu Sri.
        bot>Sri: Terima kasih, Bu Sri: mulai hari ini ketua KSM Mawar. ...
        bot>Rini: Pak Hadi setuju: ketua KSM Mawar sekarang Bu Sri.
        Rini: tugas
        bot: ... [Lihat Bu Yati] ...
        Rini: [Lihat Bu Yati]
        bot: Bu Yati, KSM Mawar nomor 1, ... lewat ketua. [Keringanan] [Keliru dicatat]
    """)
    assert chat.book.look(first_deviation) is None


def test_the_press_of_another_ksm_or_of_nobody_opens_nothing(chat: Chatroom) -> None:
    for words in ("wafat bu yati", "[Senin 16/11]", "[Simpan]"):
        chat.hear("Siti", words)
    mawar = chat.book.look(
        lambda book: book.execute(select(t.ksm.c.public_id).where(t.ksm.c.name == "Mawar")).scalar_one()
    )
    for name in ("Darmi", "Wati"):
        real = _pressed(chat, name, f"wafatganti:{mawar}:ketua")
        assert real == _pressed(chat, name, "wafatganti:nothing:ketua")


def _pressed(chat: Chatroom, name: str, data: str) -> str:
    chat.give(chat.press(chat.accounts[name], chat.accounts[name], 5, data))
    return str(chat.phone.messages[-1]["text"])
