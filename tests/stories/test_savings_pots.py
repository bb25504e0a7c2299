"""Savings in pots: named when reported, seen pot by pot, given back by a second person and never more than is there."""

from __future__ import annotations

import re
from datetime import date

from sqlalchemy import select, update

import locales
from storage import erasing, holds, people_search, withdrawals
from storage import tables as t
from storage.verify import first_deviation
from tests.chat import Chatroom
from tests.stories.test_phones import share
from usecases import mydata


def _whole(chat: Chatroom) -> None:
    assert chat.book.look(first_deviation) is None


def save(chat: Chatroom, name: str, words: str, treasurer: str = "Siti") -> None:
    """A member reports savings and the treasurer has the cash."""
    chat.hear(name, words)
    assert "Sah." in chat.hear(treasurer, "[Sudah]")[0]


def test_savings_go_into_the_pot_that_was_named(chat: Chatroom) -> None:
    chat("""
        Wati: nabung sukarela 50rb
        bot: Setoran sukarela Rp50.000 dilaporkan, menunggu Bu Siti. Simpanan yang sudah sah: Rp120.000. [Ambil kembali]
        bot>Siti: Bu Wati melapor setoran sukarela Rp50.000. Uangnya sudah Ibu terima? [Sudah] [Belum]
        Siti: [Sudah]
        bot: Sah. Bu Wati, tabungan sukarela Rp50.000. Nomor H-0001.
        bot>Wati: Sah. Bu Siti sudah menerima tabungan sukarela Rp50.000 dari Ibu. Nomor H-0001. Terima kasih, Bu Wati. [Tidak betul]
        Wati: setor simpanan pokok 50rb
        bot: Setoran pokok Rp50.000 dilaporkan, menunggu Bu Siti. Simpanan yang sudah sah: Rp170.000. [Ambil kembali]
        bot>Siti: Bu Wati melapor setoran pokok Rp50.000. Uangnya sudah Ibu terima? [Sudah] [Belum]
        Wati: saldo
        bot: Tabungan Bu Wati: Rp170.000 sah, Rp50.000 dilaporkan. Rinciannya: wajib Rp120.000, sukarela Rp50.000. [Kenapa?]
        Wati: [Ambil kembali]
        bot: Laporan Rp50.000 saya tarik. Tidak ada yang tersimpan darinya.
        Wati: tabungan tanggung renteng
        bot: ...
    """)
    _whole(chat)


def test_the_amount_alone_is_asked_where_nobody_saves_by_habit(chat: Chatroom) -> None:
    chat("""
        Wati: nabung sukarela
        bot: Berapa tabungan sukarela yang sudah dibayar? Tulis misalnya 50rb. [Batal]
        Wati: 30rb
        bot: Setoran sukarela Rp30.000 dilaporkan, menunggu Bu Siti. Simpanan yang sudah sah: Rp120.000. [Ambil kembali]
        bot>Siti: Bu Wati melapor setoran sukarela Rp30.000. Uangnya sudah Ibu terima? [Sudah] [Belum]
    """)


def test_a_leaders_row_for_the_same_money_keeps_the_members_pot(chat: Chatroom) -> None:
    chat.hear("Wati", "nabung sukarela 20rb")
    chat.hear("Yati", "3 20 0 // kas 20")
    chat("""
        Siti: [Sudah diterima]
        bot: ...
        bot>Wati: Sah. Bu Siti sudah menerima tabungan sukarela Rp20.000 dari Ibu. ...
        Wati: saldo
        bot: Tabungan Bu Wati: Rp140.000 sah. Rinciannya: wajib Rp120.000, sukarela Rp20.000. [Kenapa?]
    """)
    _whole(chat)


def test_savings_are_given_back_by_the_treasurer_and_counted(chat: Chatroom) -> None:
    save(chat, "Wati", "nabung sukarela 80rb")
    chat("""
        Wati: ambil tabungan 50rb untuk sekolah
        bot: Sudah saya sampaikan ke Bu Siti: Rp50.000 dari tabungan sukarela. Uangnya nanti diterima langsung dari tangan Bu Siti. [Tidak jadi]
        bot>Siti: Bu Wati minta Rp50.000 dari tabungan sukarela, untuk sekolah. Uangnya sudah Ibu berikan? [Sudah diberikan] [Tidak bisa]
        Wati: ambil tabungan 40rb
        bot: Yang bisa diambil sekarang Rp30.000, bukan Rp40.000. Isi tabungan sukarela Rp80.000, sudah diminta Rp50.000. [Semua, Rp30.000] [Batal]
        Wati: batal
        bot: Baik, saya batalkan. Tidak ada yang disimpan.
        Siti: Uang masuk
        bot: Bu Wati minta Rp50.000 dari tabungannya [Sudah diberikan: Bu Wati]
        Siti: [Sudah diberikan: Bu Wati]
        bot: Tercatat: Bu Wati menerima Rp50.000 dari tabungan sukarela. Nomor K-0002.
        bot>Wati: Bu Siti sudah memberikan Rp50.000 dari tabungan sukarela kepada Ibu. Nomor K-0002. Sisa sukarela: Rp30.000. [Tidak betul]
        Siti: [Sudah diberikan]
        bot: Permintaan ini sudah diberikan sebelumnya.
        Wati: saldo
        bot: Tabungan Bu Wati: Rp150.000 sah. Rinciannya: wajib Rp120.000, sukarela Rp30.000. [Kenapa?]
    """)
    _whole(chat)


def test_ones_own_page_leads_to_ones_savings_and_back_from_a_wish(chat: Chatroom) -> None:
    save(chat, "Wati", "nabung sukarela 80rb")
    chat("""
        Wati: Catatan saya
        bot: ... [Gambar kartu] [Kenapa?] [Ambil tabungan]
        Wati: [Ambil tabungan]
        bot: Berapa yang mau diambil? Dari tabungan sukarela sekarang bisa Rp80.000. [Semua, Rp80.000] [Batal]
        Wati: 30rb
        bot: Sudah saya sampaikan ke Bu Siti: Rp30.000 dari tabungan sukarela. ... [Tidak jadi]
        bot>Siti: Bu Wati minta Rp30.000 dari tabungan sukarela. ...
        Wati: Catatan saya
        bot: ... Rinciannya: wajib Rp120.000, sukarela Rp80.000 (diminta Rp30.000). ... [Tidak jadi ambil Rp30.000] [Ambil tabungan]
        Wati: [Tidak jadi ambil Rp30.000]
        bot: Permintaan Rp30.000 saya batalkan. Tabungannya tetap utuh.
    """)


def test_only_what_is_free_today_can_be_asked_for_and_the_reason_is_said(chat: Chatroom) -> None:
    chat("""
        Wati: ambil tabungan wajib 20rb
        bot: Belum ada yang bisa diambil sekarang. Tabungan wajib Rp120.000 dikembalikan saat keluar dari KSM.
        Wati: ambil simpanan pokok
        bot: Belum ada yang bisa diambil sekarang. Tabungan pokok masih kosong. Menabung: tulis "nabung pokok 20rb".
    """)
    save(chat, "Wati", "nabung tanggung renteng 100rb")
    chat("""
        Wati: ambil tabungan tanggung renteng
        bot: Belum ada yang bisa diambil sekarang. Tabungan tanggung renteng Rp100.000 menunggu semua pinjaman KSM lunas.
    """)
    save(chat, "Wati", "nabung sukarela 80rb")
    chat("""
        Wati: tarik
        bot: Berapa yang mau diambil? Dari tabungan sukarela sekarang bisa Rp80.000. [Semua, Rp80.000] [Batal]
        Wati: ambil 90rb
        bot: Yang bisa diambil sekarang Rp80.000, bukan Rp90.000. Isi tabungan sukarela Rp80.000. [Semua, Rp80.000] [Batal]
        Wati: [Semua, Rp80.000]
        bot: Sudah saya sampaikan ke Bu Siti: Rp80.000 dari tabungan sukarela. ... [Tidak jadi]
        bot>Siti: Bu Wati minta Rp80.000 dari tabungan sukarela. Uangnya sudah Ibu berikan? [Sudah diberikan] [Tidak bisa]
        Wati: [Tidak jadi]
        bot: Permintaan Rp80.000 saya batalkan. Tabungannya tetap utuh.
        Siti: [Sudah diberikan]
        bot: Permintaan ini sudah dibatalkan yang meminta.
    """)
    _whole(chat)


def test_nobody_gives_to_themselves_and_a_no_reaches_who_asked(chat: Chatroom) -> None:
    save(chat, "Siti", "nabung sukarela 30rb", treasurer="Yati")
    chat("""
        Siti: ambil tabungan 30rb
        bot: Sudah saya sampaikan ke Bu Yati: Rp30.000 dari tabungan sukarela. ... [Tidak jadi]
        bot>Yati: Bu Siti minta Rp30.000 dari tabungan sukarela. Uangnya sudah Ibu berikan? [Sudah diberikan] [Tidak bisa]
    """)
    data = chat.phone.messages[-1]["buttons"][0]["callback_data"]
    chat.give(chat.press(chat.accounts["Siti"], chat.accounts["Siti"], 1, data))
    assert "diberikan oleh pengurus lain" in chat.phone.messages[-1]["text"]
    chat("""
        Yati: [Tidak bisa]
        bot: Baik, Bu Siti saya kabari. Tabungannya tetap utuh.
        bot>Siti: Bu Yati belum bisa memberikan Rp30.000 sekarang. Tabungannya tetap utuh. Tanyakan langsung kapan bisa, ya.
    """)
    _whole(chat)


def test_the_chair_asks_for_a_member_without_a_phone_who_is_then_asked_aloud(chat: Chatroom) -> None:
    save(chat, "Sri", "nabung sukarela 80rb")
    chat.book.run(
        lambda book: book.execute(update(t.link).where(t.link.c.account_id == 106).values(state="ended"))
    )
    chat("""
        Yati: ambil tabungan
        bot: Berapa yang mau diambil untuk Bu Sri? Dari tabungan sukarela sekarang bisa Rp80.000. [Semua, Rp80.000] [Batal]
        Yati: 10rb
        bot: Sudah saya sampaikan ke Bu Siti: Rp10.000 dari tabungan sukarela untuk Bu Sri. ... [Tidak jadi]
        bot>Siti: Bu Yati memintakan Bu Sri Rp10.000 dari tabungan sukarela. Tolong langsung ke tangan beliau, bukan lewat orang lain. Uangnya sudah Ibu berikan? [Sudah diberikan] [Tidak bisa]
        Siti: [Sudah diberikan]
        bot: Tercatat: Bu Sri menerima Rp10.000 dari tabungan sukarela. Nomor K-0002. Beliau tanpa HP, jadi tolong bacakan nomornya.
        Siti: Tugas saya
        bot: Tidak ada yang perlu disapa hari ini, Bu Siti.
        Yati: Tugas saya
        bot: Tanyakan ke nomor 6 di kumpulan berikut: Rp10.000 dari tabungan sukarela, diberikan 17/11, sudah diterima? Apa kata beliau? [Katanya betul] [Katanya tidak betul]
        Yati: [Katanya tidak betul]
        bot: Terima kasih. Catatannya saya tahan; pengawas akan bertanya ke kedua pihak.
        bot>Budi: Perlu ditanyakan: KSM Mawar, Selasa 17 November. Bu Siti menulis Rp10.000 dari tabungan sukarela diberikan ke Bu Sri; Bu Sri bilang tidak betul. Tanyakan ke keduanya, lalu pilih. [Catatan benar] [Catatan keliru]
        Budi: Perlu dilihat
        bot: Yang menunggu: - 1 pengambilan tabungan perlu ditanyakan ...
        Budi: [Pengambilan tabungan]
        bot: Perlu ditanyakan: KSM Mawar, ... [Catatan benar] [Catatan keliru]
        Budi: [Catatan keliru]
        bot: Tercatat: catatan keliru, sudah dikeluarkan. Kedua pihak saya kabari.
        bot>Siti: Pak Budi sudah bertanya ke kedua pihak soal tabungan Rp10.000 yang diambil: catatannya keliru, jadi uangnya kembali tercatat di tabungan.
        Budi: [Catatan benar]
        bot: Yang ini sudah diputuskan sebelumnya.
    """)
    _whole(chat)


def test_on_a_familys_phone_the_figures_are_covered_and_the_member_is_asked_aloud(chat: Chatroom) -> None:
    save(chat, "Sri", "nabung sukarela 80rb")
    share(chat, "Sri")
    chat.hear("Sri", "ambil tabungan 50rb")
    chat.hear("Siti", "[Sudah diberikan]")
    receipt = chat.phone.messages[-1]
    assert receipt["chat"] == chat.accounts["Sri"]
    assert "<tg-spoiler>Rp50.000</tg-spoiler>" in receipt["text"]
    chat("""
        Yati: Tugas saya
        bot: Tanyakan ke nomor 6 di kumpulan berikut: Rp50.000 dari tabungan sukarela, diberikan 17/11, sudah diterima? ...
        Yati: [Katanya betul]
        bot: Terima kasih. Tercatat: Bu Sri sendiri bilang betul.
        Yati: [Katanya betul]
        bot: Yang ini sudah selesai sebelumnya.
    """)
    _whole(chat)


def test_a_deposit_that_was_taken_out_again_is_not_reversed_before_that(chat: Chatroom) -> None:
    save(chat, "Wati", "nabung sukarela 80rb")
    chat.hear("Wati", "ambil tabungan 50rb")
    number = re.findall(r"Nomor (\w-\d+)", chat.hear("Siti", "[Sudah diberikan]")[0])[0]
    undo = ("[Salah ketik]", "[Simpan]")
    said = [chat.hear("Siti", words)[0] for words in ("koreksi H-0001", *undo)][-1]
    assert said == (
        "bot: Kuitansi H-0001 tidak bisa dibatalkan: pada Selasa 17 November tabungan sukarela Bu Wati jadi kurang"
        f" dari nol, karena sudah ada yang diambil. Batalkan dulu kuitansi pengambilannya, {number}."
    )
    _whole(chat)
    for words in (f"koreksi {number}", *undo):
        chat.hear("Siti", words)
    said = chat.hear("Hadi", "[Betul, batalkan]")
    assert said[0] == f"bot: Kuitansi {number} dibatalkan: Rp50.000 kembali tercatat di tabungan Bu Wati."
    told = f"bot>Wati: Kuitansi {number} (ambil tabungan Rp50.000) dibatalkan Bu Siti: salah ketik."
    assert any(each.startswith(told) for each in said)
    said = [chat.hear("Siti", words)[0] for words in ("koreksi H-0001", *undo)][-1]
    assert "H-0001 dibatalkan" in said
    assert chat.hear("Wati", "saldo") == ["bot: Tabungan Bu Wati: Rp120.000 sah. [Kenapa?]"]
    _whole(chat)


def test_the_pengawas_cannot_take_out_a_deposit_that_was_taken_out_again(chat: Chatroom) -> None:
    save(chat, "Wati", "nabung sukarela 80rb")
    chat.hear("Wati", "[Tidak betul]")
    chat.hear("Wati", "ambil tabungan 80rb")
    chat.hear("Siti", "[Sudah diberikan]")
    said = chat.hear("Budi", "[Catatan keliru]")
    assert said[0].startswith("bot: Kuitansi H-0001 tidak bisa dibatalkan: pada Selasa 17 November")
    _whole(chat)


def test_what_changed_since_it_was_asked_for_is_counted_again_when_it_is_given(chat: Chatroom) -> None:
    save(chat, "Wati", "nabung sukarela 80rb")
    chat.hear("Wati", "ambil tabungan 80rb")
    for words in ("koreksi H-0001", "[Salah ketik]", "[Simpan]"):
        chat.hear("Siti", words)
    chat("""
        Siti: [Sudah diberikan]
        bot: Isinya sudah berubah: sekarang hanya Rp0 yang boleh keluar, bukan Rp80.000. Tekan [Tidak bisa], lalu minta diajukan lagi.
        Siti: [Tidak bisa]
        bot: Baik, Bu Wati saya kabari. Tabungannya tetap utuh.
        bot>Wati: Bu Siti belum bisa memberikan Rp80.000 sekarang. ...
    """)
    _whole(chat)


def test_javanese_and_english_take_savings_out_as_well(chat: Chatroom) -> None:
    save(chat, "Wati", "nabung sukarela 80rb")
    chat("""
        Wati: basa
        bot: ...
        Wati: [Basa Jawi]
        bot: ...
        Wati: mendhet tabungan seket ewu kangge sekolah
        bot: Sampun kula aturaken dhateng Bu Siti: Rp50.000 saking tabungan sukarela. Artanipun mangke dipuntampi langsung saking astanipun Bu Siti. [Mboten siyos]
        bot>Siti: Bu Wati minta Rp50.000 dari tabungan sukarela, untuk sekolah. ...
        Wati: [Mboten siyos]
        bot: Panyuwunan Rp50.000 kula batalaken. Tabunganipun tetep wetah.
        Wati: language
        bot: ...
        Wati: [English]
        bot: ...
        Wati: take savings 50k for school
        bot: I told Bu Siti: Rp50,000 from the voluntary savings. The money comes from the hand of Bu Siti. [Never mind]
        bot>Siti: Bu Wati minta Rp50.000 dari tabungan sukarela, untuk school. ...
    """)


def test_part_of_the_savings_is_held_by_the_groups_decision_and_let_go(chat: Chatroom) -> None:
    save(chat, "Wati", "nabung sukarela 80rb")
    chat("""
        Siti: tahan tabungan
        bot: Tabungan siapa yang ditahan? 1 · Bu Yati, Mawar nomor 1 ... 10 · Bu Parmi, Mawar nomor 10 [Batal]
        Siti: wati
        bot: Tabungan Bu Wati yang mana? [wajib, Rp120.000] [sukarela, Rp80.000] [Batal]
        Siti: [sukarela, Rp80.000]
        bot: Berapa dari tabungan sukarela Bu Wati yang ditahan? Paling banyak Rp80.000. [Batal]
        Siti: 100rb
        bot: Paling banyak Rp80.000, bukan Rp100.000. Berapa yang ditahan? [Batal]
        Siti: 30rb
        bot: Apa keputusan kelompok, dan kapan? Contoh: jaminan pinjaman, kumpulan 17 November. [Batal]
        Siti: jaminan pinjaman, kumpulan tadi
        bot: Ditahan: Rp30.000 dari tabungan sukarela Bu Wati. Keputusan: jaminan pinjaman, kumpulan tadi [Simpan] [Tidak]
        Siti: [Simpan]
        bot: Tercatat: Rp30.000 dari tabungan sukarela Bu Wati ditahan. Melepasnya: tulis "lepas tabungan".
        bot>Wati: Bu Siti mencatat keputusan kelompok: Rp30.000 dari tabungan sukarela ditahan dulu. Uangnya tetap milik Ibu. Alasannya: jaminan pinjaman, kumpulan tadi
        Wati: saldo
        bot: Tabungan Bu Wati: Rp200.000 sah. Rinciannya: wajib Rp120.000, sukarela Rp80.000 (ditahan Rp30.000). [Kenapa?]
        Wati: ambil tabungan 60rb
        bot: Yang bisa diambil sekarang Rp50.000, bukan Rp60.000. Isi tabungan sukarela Rp80.000, ditahan Rp30.000. [Semua, Rp50.000] [Batal]
        Wati: lepas tabungan
        bot: Yang ini dikerjakan pengurus lain. ...
        Siti: lepas tabungan
        bot: Tabungan yang ditahan: - Bu Wati: Rp30.000 dari sukarela sejak 17/11. jaminan pinjaman, kumpulan tadi [Lepas: Bu Wati]
        Siti: [Lepas: Bu Wati]
        bot: Dilepas: Rp30.000 dari tabungan sukarela Bu Wati tidak ditahan lagi.
        bot>Wati: Dilepas Bu Siti: Rp30.000 dari tabungan sukarela tidak ditahan lagi.
        Siti: [Lepas: Bu Wati]
        bot: Yang ini sudah selesai sebelumnya.
    """)
    _whole(chat)


def test_what_is_held_meanwhile_is_not_given(chat: Chatroom) -> None:
    save(chat, "Wati", "nabung sukarela 80rb")
    chat.hear("Wati", "ambil tabungan 20rb")
    for words in (
        "tahan tabungan",
        "wati",
        "[sukarela, Rp60.000]",
        "60rb",
        "jaminan, kumpulan tadi",
        "[Simpan]",
    ):
        chat.hear("Siti", words)
    assert chat.hear("Siti", "[Sudah diberikan]")[0].startswith("bot: Tercatat: Bu Wati menerima Rp20.000")
    assert chat.hear("Wati", "tarik")[0].startswith(
        "bot: Belum ada yang bisa diambil sekarang. Tabungan wajib"
    )
    _whole(chat)


def test_the_treasurer_sees_what_lebaran_will_cost(chat: Chatroom) -> None:
    for name, words in (("Wati", "nabung sukarela 80rb"), ("Sri", "nabung sukarela 50rb")):
        save(chat, name, words)
    chat.hear("Sri", "ambil tabungan 20rb")
    chat("""
        Siti: lebaran
        bot: Kalau semua mengambil yang boleh diambil: Rp130.000, 2 orang (KSM Mawar). Kas menurut buku Rp130.000, cukup. Uang tabungan dari buku lama (Rp1.200.000) belum ikut di kas itu. Hitung kasnya, lalu tulis misalnya "lebaran 1,3jt". 3. Bu Wati Rp80.000 6. Bu Sri Rp50.000 [Kenapa?]
        Siti: lebaran 100rb
        bot: Kalau semua mengambil yang boleh diambil: Rp130.000, 2 orang (KSM Mawar). Kas yang dihitung Rp100.000, kurang Rp30.000. 3. Bu Wati Rp80.000 6. Bu Sri Rp50.000 [Kenapa?]
        Siti: lebaran 130
        bot: Jumlah kasnya belum jelas. Tulis lengkap, misalnya "lebaran 1,3jt".
        Yati: lebaran
        bot: Yang ini dikerjakan pengurus lain. ...
    """)


def test_a_surplus_is_shared_on_trial_to_the_last_rupiah(chat: Chatroom) -> None:
    chat("""
        Rini: bagi shu
        bot: Berapa sisa hasil usaha (SHU) yang dibagi? Tulis misalnya 12jt. [Batal]
        Rini: 1000001
        bot: Dibagi menurut apa? Contoh umum, belum tentu yang disepakati: - modal bergulir 50% - dana sosial 25% - pengurus 15% - cadangan 10% Atau tulis sendiri: modal 50, sosial 30, cadangan 20. [Pakai contoh ini] [Batal]
        Rini: modal 50, sosial 20
        bot: Jumlahnya 70%, harus pas 100%. Tulis lagi semuanya. [Pakai contoh ini] [Batal]
        Rini: entah
        bot: Tulis nama dan persennya, dipisah koma. Contoh: modal 50, sosial 30, cadangan 20. [Pakai contoh ini] [Batal]
        Rini: [Pakai contoh ini]
        bot: SHU Rp1.000.001 dibagi, hitungan percobaan. Belum ada yang dibukukan. - modal bergulir 50%: Rp500.000 - dana sosial 25%: Rp250.000 - pengurus 15%: Rp150.000 - cadangan 10%: Rp100.000 Tiap bagian dibulatkan ke bawah, sisa Rp1 ke cadangan. Jumlahnya pas. Menurut aturan urban-2013:1. Tambahkan bagian bernama "anggota", nanti saya hitung per KSM. [Kenapa?]
        Hadi: bagi shu 12jt
        bot: Dibagi menurut apa? ...
        Hadi: modal 33,3, sosial 33,3, pengurus 33,4
        bot: SHU Rp12.000.000 dibagi, hitungan percobaan. Belum ada yang dibukukan. - modal 33,3%: Rp3.996.000 - sosial 33,3%: Rp3.996.000 - pengurus 33,4%: Rp4.008.000 Tiap bagian dibulatkan ke bawah, tidak ada sisanya. Jumlahnya pas. Tambahkan bagian bernama "anggota", nanti saya hitung per KSM. [Kenapa?]
        Siti: bagi shu
        bot: Yang ini dikerjakan pengurus lain. ...
    """)
    assert chat.book.look(lambda book: book.execute(select(t.entry.c.kind).distinct()).scalars().all()) == [
        "opening"
    ]


def test_ones_own_file_knows_what_was_asked_back_and_what_was_held(chat: Chatroom) -> None:
    save(chat, "Wati", "nabung sukarela 80rb")
    chat.hear("Wati", "ambil tabungan 20rb untuk sekolah")
    chat.hear("Siti", "[Sudah diberikan]")
    for words in (
        "tahan tabungan",
        "wati",
        "[sukarela, Rp60.000]",
        "60rb",
        "jaminan, kumpulan tadi",
        "[Simpan]",
    ):
        chat.hear("Siti", words)
    wati = chat.book.look(lambda book: people_search.by_public(book, "p-Wati"))
    assert wati is not None
    lines = [locales.plain(line) for line in chat.book.look(lambda book: mydata.everything(book, wati.id))]
    assert "Selasa 17 November 2026: minta Rp20.000 dari tabungan sukarela untuk sekolah, diberikan" in lines
    held = "Selasa 17 November 2026: Rp60.000 dari tabungan sukarela ditahan, jaminan, kumpulan tadi, masih ditahan"
    assert held in lines


def test_who_is_forgotten_leaves_no_words_behind(chat: Chatroom) -> None:
    save(chat, "Wati", "nabung sukarela 80rb")
    chat.hear("Wati", "ambil tabungan 20rb untuk sekolah")
    for words in (
        "tahan tabungan",
        "wati",
        "[sukarela, Rp60.000]",
        "60rb",
        "jaminan, kumpulan tadi",
        "[Simpan]",
    ):
        chat.hear("Siti", words)
    chat.book.run(lambda book: erasing.texts(book, 3))
    asked = chat.book.look(lambda book: withdrawals.of_person(book, 3)[0])
    held = chat.book.look(lambda book: holds.of_person(book, 3)[0])
    assert (asked.why, asked.amount_rp, held.note, held.amount_rp) == (None, 20_000, "", 60_000)


def test_who_has_left_gets_back_also_what_stays_while_one_is_a_member(chat: Chatroom) -> None:
    left = update(t.membership).where(t.membership.c.number == 3).values(until_on=date(2026, 11, 16))
    chat.book.run(lambda book: book.execute(left))
    chat("""
        Yati: ambil tabungan
        bot: Berapa yang mau diambil untuk Bu Wati? Dari tabungan wajib sekarang bisa Rp120.000. [Semua, Rp120.000] [Batal]
        Yati: [Semua, Rp120.000]
        bot: Sudah saya sampaikan ke Bu Siti: Rp120.000 dari tabungan wajib untuk Bu Wati. ... [Tidak jadi]
        bot>Siti: Bu Yati memintakan Bu Wati Rp120.000 dari tabungan wajib. Uangnya sudah Ibu berikan? [Sudah diberikan] [Tidak bisa]
        Siti: [Sudah diberikan]
        bot: Tercatat: Bu Wati menerima Rp120.000 dari tabungan wajib. Nomor H-0001.
        bot>Wati: Bu Siti sudah memberikan Rp120.000 dari tabungan wajib kepada Ibu. Nomor H-0001. Sisa wajib: Rp0. [Tidak betul]
    """)
    _whole(chat)


def test_savings_of_two_who_left_meanwhile_each_have_a_number(chat: Chatroom) -> None:
    chat.hear("Yati", "1 20 115 // 3 20 115 // 7 20 115 // kas 405")
    left = update(t.membership).where(t.membership.c.number.in_((3, 7)))
    chat.book.run(lambda book: book.execute(left.values(until_on=book.now.date())))
    said = chat.hear("Siti", "[Sudah diterima]")
    assert said[0] == "bot: Sah. Tabungan 3 orang, Rp60.000. Nomor H-0001."
    assert {each.split("Nomor ")[1].split(".")[0] for each in said[1:]} == {
        "H-0001-1",
        "H-0001-3",
        "H-0001-7",
    }
    _whole(chat)
