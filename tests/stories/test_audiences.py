"""Whom news is for: several villages at once, ready audiences together, and put together by buttons."""

from __future__ import annotations

from sqlalchemy import insert, select, update

from storage import tables as t
from storage.book import Work
from tests import village
from tests.chat import Chatroom


def further_villages(book: Work) -> None:
    """Karang with Bu Mirah and KSM Dahlia (Pak Karno has no phone), Randu with nobody yet; Mas Adi's as well."""
    for n, name in enumerate(("Karang", "Randu"), 2):
        row = {"public_id": f"bkm{n}", "name": f"BKM Contoh {name}", "zone": "Asia/Jakarta"}
        made = insert(t.bkm).returning(t.bkm.c.id)
        bkm = book.execute(made, {**row, "profile": "urban-2013"}).scalar_one()
        adi = book.execute(select(t.person.c.id).where(t.person.c.public_id == "p-Adi")).scalar_one()
        village._office(book, adi, "fasilitator", bkm, None)
        if name == "Karang":
            _karang(book, bkm)


def _karang(book: Work, bkm: int) -> None:
    dahlia = village._ksm(book, bkm, "Dahlia")
    for number, (name, title) in enumerate((("Mirah", "Bu"), ("Karno", "Pak")), 1):
        person = village._person(book, bkm, name, title, rt="01")
        village._seat(book, person, dahlia, number)
        if name == "Mirah":
            village._phone(book, MIRAH, person)
            village._office(book, person, "ketua", bkm, dahlia)


MIRAH = 501


def test_three_villages_by_number_and_two_audiences_in_five_touches_and_two_lines(chat: Chatroom) -> None:
    chat.book.run(further_villages)
    chat.book.run(_a_head_of_the_village)
    chat.accounts["Mirah"], chat.names[MIRAH] = MIRAH, "Mirah"
    chat("""
        Adi: Kabar baru
        bot: Untuk desa mana? Boleh beberapa, balas nomornya, misalnya 1 2. 1. BKM Contoh Karang 2. BKM Contoh Randu 3. BKM Contoh Sumber [BKM Contoh Karang] [BKM Contoh Randu] [BKM Contoh Sumber] [Semua desa] [Batal]
        Adi: 1 2 3
        bot: BKM Contoh Karang, BKM Contoh Randu, BKM Contoh Sumber: untuk siapa? Boleh lebih dari satu. [Semua warga] [Anggota KSM] [Ketua & pengurus] [Tokoh & perangkat] [Kelompok peduli] [Pilih sendiri] [Batal]
        Adi: [Semua warga]
        bot: BKM Contoh Karang, BKM Contoh Randu, BKM Contoh Sumber: untuk siapa? Boleh lebih dari satu. [✓ Semua warga] [Anggota KSM] [Ketua & pengurus] [Tokoh & perangkat] [Kelompok peduli] [Pilih sendiri] [Lanjut] [Batal]
        Adi: [Tokoh & perangkat]
        bot: BKM Contoh Karang, BKM Contoh Randu, BKM Contoh Sumber: untuk siapa? Boleh lebih dari satu. [✓ Semua warga] [Anggota KSM] [Ketua & pengurus] [✓ Tokoh & perangkat] [Kelompok peduli] [Pilih sendiri] [Lanjut] [Batal]
        Adi: [Lanjut]
        bot: BKM Contoh Karang, BKM Contoh Randu, BKM Contoh Sumber: tulis kabarnya. Kalimat pertama bilang harus apa; cukup 40 kata. [Batal]
        Adi: Kerja bakti Minggu jam 7.
        bot: BKM Contoh Karang, BKM Contoh Randu, BKM Contoh Sumber: 18 orang, semua warga, tokoh dan perangkat. Warga 17: 12 Telegram, 5 titip kabar. Tokoh dan perangkat 1: 1 lewat surat atau langsung. Lewat Telegram: Bu Yati, Bu Siti, Bu Wati, Bu Sri, Pak Joko dan 7 lagi. Tidak lewat Telegram: 6 tanpa HP. Kerja bakti Minggu jam 7. [Kirim] [Tidak] [Coba ke saya] [Jadwalkan] [Lainnya] [Jenis: rapat & kegiatan]
        Adi: [Kirim]
        bot: Kabar "Kerja bakti Minggu jam 7." untuk 18 orang, BKM Contoh Karang, BKM Contoh Randu, BKM Contoh Sumber. Berangkat pukul 19.01; sampai saat itu masih bisa dibatalkan. Terkirim 0 · tidak sampai 6 · menunggu 12 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 6 tanpa HP. [Batalkan]
        -- +1
        bot>Adi~: Kabar "Kerja bakti Minggu jam 7." untuk 18 orang, BKM Contoh Karang, BKM Contoh Randu, BKM Contoh Sumber. ▰▰▰▱▱▱▱▱▱▱ Terkirim 0 · tidak sampai 6 · menunggu 12 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 6 tanpa HP. [Jeda] [Berhenti] [Siapa yang belum?] [Perbaiki]
        bot>Yati: Kerja bakti Minggu jam 7. Kabar dari Mas Adi, BKM Contoh Karang, BKM Contoh Randu, BKM Contoh Sumber. Ada yang belum jelas? Balas pesan ini, boleh suara; Mas Adi menjawab paling lambat Jumat. [Sudah baca] [Tanya] [Atur kabar]
        bot>Siti: Kerja bakti Minggu jam 7. ...
        bot>Wati: Kerja bakti Minggu jam 7. ...
        bot>Sri: Kerja bakti Minggu jam 7. ...
        bot>Joko: Kerja bakti Minggu jam 7. ...
        bot>Tini: Kerja bakti Minggu jam 7. ...
        bot>Darmi: Kerja bakti Minggu jam 7. ...
        bot>Rini: Kerja bakti Minggu jam 7. ...
        bot>Hadi: Kerja bakti Minggu jam 7. ...
        bot>Budi: Kerja bakti Minggu jam 7. ...
        bot>Mirah: Kerja bakti Minggu jam 7. ...
        bot>Adi: Kerja bakti Minggu jam 7. ...
        bot>Adi~: Kabar "Kerja bakti Minggu jam 7." untuk 18 orang, BKM Contoh Karang, BKM Contoh Randu, BKM Contoh Sumber. Terkirim 12 · tidak sampai 6 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 6 tanpa HP. [Siapa yang belum?] [Perbaiki]
        bot>Mirah: KSM Dahlia, untuk nomor 2, tolong bacakan: "Kerja bakti Minggu jam 7." [Sudah semua] [Belum semua]
        bot>Yati: KSM Mawar, untuk nomor 4, 5, 8, 10, tolong bacakan: "Kerja bakti Minggu jam 7." [Sudah semua] [Belum semua]
    """)


def _a_head_of_the_village(book: Work) -> None:
    bkm = book.execute(select(t.bkm.c.id).where(t.bkm.c.public_id == "bkm2")).scalar_one()
    lurah = village._person(book, bkm, "Lurah", "Pak")
    row = {"person_id": lurah, "circle": "tokoh", "tier": "kelurahan", "post": "Lurah Karang"}
    village._add(book, t.notable, **row, since_on=village.SINCE)


def test_somebody_in_the_second_village_asks_and_the_writer_answers(chat: Chatroom) -> None:
    chat.book.run(further_villages)
    chat.accounts["Mirah"], chat.names[MIRAH] = MIRAH, "Mirah"
    for line in ("Kabar baru", "1-2", "anggota KSM", "Posyandu pindah.", "[Kirim]"):
        chat.hear("Adi", line)
    chat.at("+1")
    chat("""
        Mirah: [Tanya]
        bot: Tentang "Posyandu pindah.". Silakan tulis atau kirim suara. Nanti orang yang menjawab. [Batal]
        Mirah: Pindah ke mana?
        bot: Pertanyaan T-1 sudah saya sampaikan ke Mas Adi. Jawabannya datang ke sini, paling lambat Jumat 20 November.
        bot>Adi~: Kabar "Posyandu pindah." untuk 2 orang, BKM Contoh Karang, BKM Contoh Randu. Terkirim 1 · tidak sampai 1 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 1 (dijawab 0) · disampaikan langsung 0 Tidak lewat Telegram: 1 tanpa HP. [Siapa yang belum?] [Perbaiki]
        bot>Adi: T-1 dari Bu Mirah, BKM Contoh Karang. Tentang "Posyandu pindah.". Pindah ke mana? [Jawab] [Serahkan] [Ini usulan] [Ini keluhan]
        Mirah: titip kabar
        bot: KSM Dahlia, untuk nomor 2, tolong bacakan: "Posyandu pindah." [Sudah semua] [Belum semua] [Cetak slip] [Kirim lewat WhatsApp] [Disampaikan cara lain]
        Mirah: kabar
        bot: 1. Selasa 17 November, BKM Contoh Karang: Posyandu pindah. [Tanya kabar 1]
        Adi: [Siapa yang belum?]
        bot: "Posyandu pindah.": 1 orang belum lewat Telegram. Nomor sesuai buku KSM: KSM Dahlia: nomor 2 · dititipkan ke ketua [Cetak slip] [Kirim lewat WhatsApp] [Catat disampaikan]
        Adi: Belum terjangkau
        bot: Dari 3 kabar terakhir, belum mendengar: BKM Contoh Karang, KSM Dahlia: nomor 2 · dititipkan ke ketua
    """)


def test_an_office_that_ended_in_one_of_the_villages_stops_all_of_it(chat: Chatroom) -> None:
    chat.book.run(further_villages)
    for line in ("Kabar baru", "semua", "anggota KSM", "Posyandu pindah."):
        chat.hear("Adi", line)
    chat.book.run(_adi_leaves_karang)
    chat("""
        Adi: [Kirim]
        bot: Tugasnya sudah berganti, jadi isian ini saya tutup. Tidak ada yang disimpan.
        Adi: kabar baru
        bot: Untuk desa mana? Boleh beberapa, balas nomornya, misalnya 1 2. 1. BKM Contoh Randu 2. BKM Contoh Sumber [BKM Contoh Randu] [BKM Contoh Sumber] [Semua desa] [Batal]
        Adi: 5
        bot: Nomor 5 tidak ada. Pilih 1 sampai 2. [Batal]
        Adi: [Semua desa]
        bot: BKM Contoh Randu, BKM Contoh Sumber: untuk siapa? Boleh lebih dari satu. [Semua warga] [Anggota KSM] [Ketua & pengurus] [Tokoh & perangkat] [Kelompok peduli] [Pilih sendiri] [Batal]
    """)


def _adi_leaves_karang(book: Work) -> None:
    bkm = select(t.bkm.c.id).where(t.bkm.c.public_id == "bkm2").scalar_subquery()
    book.execute(update(t.office).where(t.office.c.bkm_id == bkm).values(until_on=book.now.date()))


def test_one_ksm_or_one_rt_is_put_together_by_buttons_with_a_way_back(chat: Chatroom) -> None:
    chat("""
        Hadi: kabar baru
        bot: BKM Contoh Sumber: untuk siapa? Boleh lebih dari satu. [Semua warga] [Anggota KSM] [Ketua & pengurus] [Tokoh & perangkat] [Kelompok peduli] [Pilih sendiri] [Batal]
        Hadi: [Pilih sendiri]
        bot: BKM Contoh Sumber: pilih menurut apa? [RT/RW/dusun] [KSM] [Jabatan] [Keadaan] [L/P] [Bahasa] [Batal]
        Hadi: [KSM]
        bot: BKM Contoh Sumber: KSM mana? Boleh beberapa. 1. Mawar 2. Melati [Mawar] [Melati] [Kembali] [Batal]
        Hadi: [Kembali]
        bot: BKM Contoh Sumber: pilih menurut apa? [RT/RW/dusun] [KSM] [Jabatan] [Keadaan] [L/P] [Bahasa] [Batal]
        Hadi: [RT/RW/dusun]
        bot: BKM Contoh Sumber: wilayah mana? Boleh beberapa. 1. RT 2 2. RT 3 3. RT 4 [RT 2] [RT 3] [RT 4] [Kembali] [Batal]
        Hadi: [RT 4]
        bot: BKM Contoh Sumber: pilih menurut apa? Sejauh ini RT 4. Sudah pas? [Cukup]. Supaya bisa dipakai lagi: "simpan sebagai arisan ibu". [RT/RW/dusun] [KSM] [Jabatan] [Keadaan] [L/P] [Bahasa] [Cukup] [Mulai lagi] [Batal]
        Hadi: [Mulai lagi]
        bot: BKM Contoh Sumber: pilih menurut apa? [RT/RW/dusun] [KSM] [Jabatan] [Keadaan] [L/P] [Bahasa] [Batal]
        Hadi: [KSM]
        bot: BKM Contoh Sumber: KSM mana? Boleh beberapa. 1. Mawar 2. Melati [Mawar] [Melati] [Kembali] [Batal]
        Hadi: [Melati]
        bot: BKM Contoh Sumber: pilih menurut apa? Sejauh ini KSM Melati. Sudah pas? [Cukup]. Supaya bisa dipakai lagi: "simpan sebagai arisan ibu". [RT/RW/dusun] [KSM] [Jabatan] [Keadaan] [L/P] [Bahasa] [Cukup] [Mulai lagi] [Batal]
        Hadi: [Cukup]
        bot: BKM Contoh Sumber: tulis kabarnya. Kalimat pertama bilang harus apa; cukup 40 kata. [Batal]
        Hadi: Listrik padam Kamis pagi.
        bot: BKM Contoh Sumber: 1 orang, KSM Melati. 1 Telegram. Lewat Telegram: Bu Darmi. Listrik padam Kamis pagi. [Kirim] [Tidak] [Coba ke saya] [Jadwalkan] [Lainnya] [Jenis: rapat & kegiatan]
        Hadi: [Tidak]
        bot: Baik, saya batalkan. Tidak ada yang disimpan.
        Hadi: kabar baru
        bot: BKM Contoh Sumber: untuk siapa? Boleh lebih dari satu. [Semua warga] [Anggota KSM] [Ketua & pengurus] [Tokoh & perangkat] [Kelompok peduli] [Pilih sendiri] [Batal]
        Hadi: pilih sendiri
        bot: BKM Contoh Sumber: pilih menurut apa? [RT/RW/dusun] [KSM] [Jabatan] [Keadaan] [L/P] [Bahasa] [Batal]
        Hadi: rt
        bot: BKM Contoh Sumber: wilayah mana? Boleh beberapa. 1. RT 2 2. RT 3 3. RT 4 [RT 2] [RT 3] [RT 4] [Kembali] [Batal]
        Hadi: 2 3
        bot: BKM Contoh Sumber: pilih menurut apa? Sejauh ini RT 3, RT 4. Sudah pas? [Cukup]. Supaya bisa dipakai lagi: "simpan sebagai arisan ibu". [RT/RW/dusun] [KSM] [Jabatan] [Keadaan] [L/P] [Bahasa] [Cukup] [Mulai lagi] [Batal]
        Hadi: l/p
        bot: BKM Contoh Sumber: jenis kelamin mana? Boleh beberapa. 1. perempuan 2. laki-laki [perempuan] [laki-laki] [Kembali] [Batal]
        Hadi: [laki-laki]
        bot: BKM Contoh Sumber: pilih menurut apa? Sejauh ini RT 3, RT 4; laki-laki. Sudah pas? [Cukup]. Supaya bisa dipakai lagi: "simpan sebagai arisan ibu". [RT/RW/dusun] [KSM] [Jabatan] [Keadaan] [L/P] [Bahasa] [Cukup] [Mulai lagi] [Batal]
        Hadi: cukup
        bot: BKM Contoh Sumber: tulis kabarnya. Kalimat pertama bilang harus apa; cukup 40 kata. [Batal]
        Hadi: Ronda pindah ke Jumat.
        bot: BKM Contoh Sumber: 1 orang, RT 3, RT 4; laki-laki. 1 Telegram. Lewat Telegram: Pak Joko. Ronda pindah ke Jumat. [Kirim] [Tidak] [Coba ke saya] [Jadwalkan] [Lainnya] [Jenis: rapat & kegiatan]
        Hadi: [Kirim]
        bot: Kabar "Ronda pindah ke Jumat." untuk 1 orang, BKM Contoh Sumber. Berangkat pukul 19.01; sampai saat itu masih bisa dibatalkan. Terkirim 0 · tidak sampai 0 · menunggu 1 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 [Batalkan]
        -- +1
        bot>Hadi~: Kabar ... ▱▱▱▱▱▱▱▱▱▱ Terkirim 0 · tidak sampai 0 · menunggu 1 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 [Jeda] [Berhenti] [Perbaiki]
        bot>Joko: Ronda pindah ke Jumat. Kabar dari Pak Hadi, BKM Contoh Sumber. Ada yang belum jelas? Balas pesan ini, boleh suara; Pak Hadi menjawab paling lambat Jumat. [Sudah baca] [Tanya] [Atur kabar]
        bot>Hadi~: Kabar ... Terkirim 1 · tidak sampai 0 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 [Perbaiki]
    """)


def test_a_long_list_of_ksm_is_answered_by_number(chat: Chatroom) -> None:
    chat.book.run(_six_more_ksm)
    chat("""
        Adi: Kabar baru
        bot: BKM Contoh Sumber: untuk siapa? Boleh lebih dari satu. [Semua warga] [Anggota KSM] [Ketua & pengurus] [Tokoh & perangkat] [Kelompok peduli] [Pilih sendiri] [Batal]
        Adi: pilih sendiri
        bot: BKM Contoh Sumber: pilih menurut apa? [RT/RW/dusun] [KSM] [Jabatan] [Keadaan] [L/P] [Bahasa] [Batal]
        Adi: ksm
        bot: BKM Contoh Sumber: KSM mana? Boleh beberapa. 1. Dahlia 2. Kenanga 3. Mawar 4. Melati 5. Sedap Malam 6. Seruni 7. Tulip 8. Wijaya [Kembali] [Batal]
        Adi: 9
        bot: Nomor 9 tidak ada. Pilih 1 sampai 8. [Batal]
        Adi: 1
        bot: BKM Contoh Sumber: pilih menurut apa? Sejauh ini KSM Dahlia. Sudah pas? [Cukup]. Supaya bisa dipakai lagi: "simpan sebagai arisan ibu". [RT/RW/dusun] [KSM] [Jabatan] [Keadaan] [L/P] [Bahasa] [Cukup] [Mulai lagi] [Batal]
        Adi: cukup
        bot: Di sana belum ada orang. Pilih yang lain.
        Adi: ksm
        bot: BKM Contoh Sumber: KSM mana? Boleh beberapa. 1. Dahlia 2. Kenanga 3. Mawar 4. Melati 5. Sedap Malam 6. Seruni 7. Tulip 8. Wijaya [Kembali] [Batal]
        Adi: 4
        bot: BKM Contoh Sumber: pilih menurut apa? Sejauh ini KSM Dahlia, Melati. Sudah pas? [Cukup]. Supaya bisa dipakai lagi: "simpan sebagai arisan ibu". [RT/RW/dusun] [KSM] [Jabatan] [Keadaan] [L/P] [Bahasa] [Cukup] [Mulai lagi] [Batal]
        Adi: cukup
        bot: BKM Contoh Sumber: tulis kabarnya. Kalimat pertama bilang harus apa; cukup 40 kata. [Batal]
        Adi: Listrik padam.
        bot: BKM Contoh Sumber: 1 orang, KSM Dahlia, Melati. 1 Telegram. Lewat Telegram: Bu Darmi. Listrik padam. [Kirim] [Tidak] [Coba ke saya] [Jadwalkan] [Lainnya] [Jenis: rapat & kegiatan]
    """)


def _six_more_ksm(book: Work) -> None:
    bkm = book.execute(select(t.bkm.c.id)).scalar_one()
    for name in ("Kenanga", "Dahlia", "Seruni", "Tulip", "Wijaya", "Sedap Malam"):
        village._ksm(book, bkm, name)


def test_poor_households_are_counted_not_named_and_on_nobodys_list(chat: Chatroom) -> None:
    chat.book.run(_three_are_poor)
    chat("""
        Adi: kabar baru
        bot: BKM Contoh Sumber: untuk siapa? Boleh lebih dari satu. [Semua warga] [Anggota KSM] [Ketua & pengurus] [Tokoh & perangkat] [Kelompok peduli] [Pilih sendiri] [Batal]
        Adi: pilih sendiri
        bot: BKM Contoh Sumber: pilih menurut apa? [RT/RW/dusun] [KSM] [Jabatan] [Keadaan] [L/P] [Bahasa] [Batal]
        Adi: keadaan
        bot: BKM Contoh Sumber: keadaan mana? Boleh beberapa. 1. anggota KSM 2. rumah tangga miskin 3. punya pinjaman [anggota KSM] [rumah tangga miskin] [punya pinjaman] [Kembali] [Batal]
        Adi: [rumah tangga miskin]
        bot: BKM Contoh Sumber: pilih menurut apa? Sejauh ini rumah tangga miskin. Sudah pas? [Cukup]. Supaya bisa dipakai lagi: "simpan sebagai arisan ibu". [RT/RW/dusun] [KSM] [Jabatan] [Keadaan] [L/P] [Bahasa] [Cukup] [Mulai lagi] [Batal]
        Adi: [Cukup]
        bot: BKM Contoh Sumber: tulis kabarnya. Kalimat pertama bilang harus apa; cukup 40 kata. [Batal]
        Adi: Pembagian sembako Sabtu di balai desa.
        bot: BKM Contoh Sumber: 3 orang, rumah tangga miskin. 2 Telegram, 1 lewat surat atau langsung. Tidak lewat Telegram: 1 tanpa HP. Pembagian sembako Sabtu di balai desa. [Kirim] [Tidak] [Coba ke saya] [Jadwalkan] [Lainnya] [Jenis: bantuan & bansos]
        Adi: [Kirim]
        bot: Kabar "Pembagian sembako Sabtu di balai desa." untuk 3 orang, BKM Contoh Sumber. Berangkat pukul 19.01; sampai saat itu masih bisa dibatalkan. Terkirim 0 · tidak sampai 1 · menunggu 2 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 1 tanpa HP. [Batalkan]
        -- +1
        bot>Adi~: Kabar ... ▰▰▰▱▱▱▱▱▱▱ Terkirim 0 · tidak sampai 1 · menunggu 2 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 1 tanpa HP. [Jeda] [Berhenti] [Siapa yang belum?] [Perbaiki]
        bot>Wati: Pembagian sembako Sabtu di balai desa. Kabar dari Mas Adi, BKM Contoh Sumber. Ada yang belum jelas? Balas pesan ini, boleh suara; Mas Adi menjawab paling lambat Jumat. [Sudah baca] [Tanya] [Atur kabar]
        bot>Joko: Pembagian sembako Sabtu di balai desa. Kabar dari Mas Adi, BKM Contoh Sumber. Ada yang belum jelas? Balas pesan ini, boleh suara; Mas Adi menjawab paling lambat Jumat. [Sudah baca] [Tanya] [Atur kabar]
        bot>Adi~: Kabar "Pembagian sembako Sabtu di balai desa." untuk 3 orang, BKM Contoh Sumber. Terkirim 2 · tidak sampai 1 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 1 tanpa HP. [Siapa yang belum?] [Perbaiki]
    """)


def _three_are_poor(book: Work) -> None:
    for name in ("Wati", "Lastri", "Joko"):
        book.execute(update(t.person).where(t.person.c.public_id == f"p-{name}").values(poor=True))


def test_what_was_put_together_is_kept_under_a_name_and_offered_next_time(chat: Chatroom) -> None:
    chat.book.run(further_villages)
    chat("""
        Adi: kabar baru
        bot: Untuk desa mana? Boleh beberapa, balas nomornya, misalnya 1 2. 1. BKM Contoh Karang 2. BKM Contoh Randu 3. BKM Contoh Sumber [BKM Contoh Karang] [BKM Contoh Randu] [BKM Contoh Sumber] [Semua desa] [Batal]
        Adi: 3
        bot: BKM Contoh Sumber: untuk siapa? Boleh lebih dari satu. [Semua warga] [Anggota KSM] [Ketua & pengurus] [Tokoh & perangkat] [Kelompok peduli] [Pilih sendiri] [Batal]
        Adi: pilih sendiri
        bot: BKM Contoh Sumber: pilih menurut apa? [RT/RW/dusun] [KSM] [Jabatan] [Keadaan] [L/P] [Bahasa] [Batal]
        Adi: simpan sebagai ibu RT 2
        bot: Maaf, saya belum paham. BKM Contoh Sumber: pilih menurut apa? [RT/RW/dusun] [KSM] [Jabatan] [Keadaan] [L/P] [Bahasa] [Batal]
        Adi: rt
        bot: BKM Contoh Sumber: wilayah mana? Boleh beberapa. 1. RT 2 2. RT 3 3. RT 4 [RT 2] [RT 3] [RT 4] [Kembali] [Batal]
        Adi: [RT 2]
        bot: BKM Contoh Sumber: pilih menurut apa? Sejauh ini RT 2. Sudah pas? [Cukup]. Supaya bisa dipakai lagi: "simpan sebagai arisan ibu". [RT/RW/dusun] [KSM] [Jabatan] [Keadaan] [L/P] [Bahasa] [Cukup] [Mulai lagi] [Batal]
        Adi: l/p
        bot: BKM Contoh Sumber: jenis kelamin mana? Boleh beberapa. 1. perempuan 2. laki-laki [perempuan] [laki-laki] [Kembali] [Batal]
        Adi: [perempuan]
        bot: BKM Contoh Sumber: pilih menurut apa? Sejauh ini RT 2; perempuan. Sudah pas? [Cukup]. Supaya bisa dipakai lagi: "simpan sebagai arisan ibu". [RT/RW/dusun] [KSM] [Jabatan] [Keadaan] [L/P] [Bahasa] [Cukup] [Mulai lagi] [Batal]
        Adi: simpan sebagai Ibu RT 2
        bot: BKM Contoh Sumber: tulis kabarnya. Kalimat pertama bilang harus apa; cukup 40 kata. [Batal]
        Adi: Posyandu Rabu.
        bot: BKM Contoh Sumber: 5 orang, RT 2; perempuan. 3 Telegram, 2 titip kabar. Lewat Telegram: Bu Yati, Bu Siti, Bu Wati. Tidak lewat Telegram: 2 tanpa HP. Posyandu Rabu. [Kirim] [Tidak] [Coba ke saya] [Jadwalkan] [Lainnya] [Jenis: rapat & kegiatan]
        Adi: [Kirim]
        bot: Kabar "Posyandu Rabu." untuk 5 orang, BKM Contoh Sumber. Berangkat pukul 19.01; sampai saat itu masih bisa dibatalkan. Terkirim 0 · tidak sampai 2 · menunggu 3 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 2 tanpa HP. [Batalkan]
        Adi: [Batalkan]
        bot~: Kabar "Posyandu Rabu." untuk 5 orang, BKM Contoh Sumber. Dibatalkan sebelum berangkat. Tidak ada yang menerima. Terkirim 0 · tidak sampai 2 · menunggu 0 · tidak pasti 0 · dibatalkan 3 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 2 tanpa HP.
        Adi: kabar baru
        bot: Untuk desa mana? Boleh beberapa, balas nomornya, misalnya 1 2. 1. BKM Contoh Karang 2. BKM Contoh Randu 3. BKM Contoh Sumber [BKM Contoh Karang] [BKM Contoh Randu] [BKM Contoh Sumber] [Semua desa] [Batal]
        Adi: 1
        bot: BKM Contoh Karang: untuk siapa? Boleh lebih dari satu. [Semua warga] [Anggota KSM] [Ketua & pengurus] [Tokoh & perangkat] [Kelompok peduli] [Pilih sendiri] [★ Ibu RT 2] [Batal]
        Adi: ibu rt 2
        bot: Di sana belum ada orang. Pilih yang lain.
        Adi: [★ Ibu RT 2]
        bot: Di sana belum ada orang. Pilih yang lain.
        Adi: batal
        bot: Baik, saya batalkan. Tidak ada yang disimpan.
        Adi: kabar baru
        bot: Untuk desa mana? Boleh beberapa, balas nomornya, misalnya 1 2. 1. BKM Contoh Karang 2. BKM Contoh Randu 3. BKM Contoh Sumber [BKM Contoh Karang] [BKM Contoh Randu] [BKM Contoh Sumber] [Semua desa] [Batal]
        Adi: 1 3
        bot: BKM Contoh Karang, BKM Contoh Sumber: untuk siapa? Boleh lebih dari satu. [Semua warga] [Anggota KSM] [Ketua & pengurus] [Tokoh & perangkat] [Kelompok peduli] [Pilih sendiri] [★ Ibu RT 2] [Batal]
        Adi: [★ Ibu RT 2]
        bot: BKM Contoh Karang, BKM Contoh Sumber: tulis kabarnya. Kalimat pertama bilang harus apa; cukup 40 kata. [Batal]
        Adi: Posyandu Kamis.
        bot: BKM Contoh Karang, BKM Contoh Sumber: 5 orang, "Ibu RT 2". 3 Telegram, 2 titip kabar. Lewat Telegram: Bu Yati, Bu Siti, Bu Wati. Tidak lewat Telegram: 2 tanpa HP. Posyandu Kamis. [Kirim] [Tidak] [Coba ke saya] [Jadwalkan] [Lainnya] [Jenis: rapat & kegiatan]
        Adi: [Tidak]
        bot: Baik, saya batalkan. Tidak ada yang disimpan.
        Adi: sasaran
        bot: Sasaran tersimpan, dipakai dari [Kabar baru]: 1. Ibu RT 2 [Hapus 1]
        Adi: [Hapus 1]
        bot: Sasaran "Ibu RT 2" saya hapus. Kabar yang sudah dikirim tidak berubah.
        Adi: [Hapus 1]
        bot: Tombol ini sudah tidak berlaku. Tulis "menu" untuk mulai lagi.
        Adi: sasaran
        bot: Belum ada sasaran tersimpan. Saat menulis kabar pilih [Pilih sendiri], lalu "simpan sebagai ...".
        Wati: sasaran
        bot: Maaf, kabar hanya ditulis fasilitator, koordinator, ketua KSM, atau yang diberi hak.
    """)


def test_a_head_of_the_village_is_written_down_without_a_phone(chat: Chatroom) -> None:
    chat("""
        Adi: tokoh
        bot: Belum ada tokoh atau kelompok peduli yang dicatat. Mereka tidak perlu punya HP. [Tambah]
        Adi: [Tambah]
        bot: BKM Contoh Sumber: tokoh dan perangkat, atau kelompok peduli? [Tokoh & perangkat] [Kelompok peduli] [Batal]
        Adi: [Tokoh & perangkat]
        bot: BKM Contoh Sumber: siapa namanya? Seperti biasa dipanggil, misalnya Pak Karto. [Batal]
        Adi: Pak Joko, Lurah Sumber
        bot: Satu nama saja dulu, tanpa jabatan, misalnya Pak Karto. Jabatannya saya tanyakan sesudah ini. [Batal]
        Adi: Pak Joko
        bot: Pak Joko: jabatan atau lembaganya apa? Misalnya Lurah, takmir masjid, Aisyiyah, guru SD. [Batal]
        Adi: Lurah Sumber
        bot: Pak Joko, Lurah Sumber: sampai tingkat mana? [RT/RW] [dusun] [kelurahan/desa] [kecamatan] [kabupaten/kota] [provinsi] [pusat] [Batal]
        Adi: [kelurahan/desa]
        bot: BKM Contoh Sumber: Pak Joko, Lurah Sumber. Sebagai tokoh, tingkat kelurahan/desa. Tidak perlu punya HP. [Simpan] [Tidak]
        Adi: [Simpan]
        bot: Pak Joko, Lurah Sumber, sudah saya catat untuk BKM Contoh Sumber. Di buku sudah ada Pak Joko. Kalau orangnya sama, tekan namanya; kalau lain, biarkan. [Sama: Pak Joko, KSM Mawar nomor 7]
        Adi: catat peduli
        bot: BKM Contoh Sumber: tokoh dan perangkat, atau kelompok peduli? [Tokoh & perangkat] [Kelompok peduli] [Batal]
        Adi: [Kelompok peduli]
        bot: BKM Contoh Sumber: siapa namanya? Seperti biasa dipanggil, misalnya Pak Karto. [Batal]
        Adi: Bu Nyai Contoh
        bot: Bu Nyai Contoh: jabatan atau lembaganya apa? Misalnya Lurah, takmir masjid, Aisyiyah, guru SD. [Batal]
        Adi: Aisyiyah
        bot: Bu Nyai Contoh, Aisyiyah: sampai tingkat mana? [RT/RW] [dusun] [kelurahan/desa] [kecamatan] [kabupaten/kota] [provinsi] [pusat] [Batal]
        Adi: kecamatan
        bot: BKM Contoh Sumber: Bu Nyai Contoh, Aisyiyah. Sebagai peduli, tingkat kecamatan. Tidak perlu punya HP. [Simpan] [Tidak]
        Adi: [Simpan]
        bot: Bu Nyai Contoh, Aisyiyah, sudah saya catat untuk BKM Contoh Sumber.
        Adi: [Sama: Pak Joko, KSM Mawar nomor 7]
        bot: Baik, Pak Joko satu orang. Kabar sampai sekali saja.
        Adi: [Sama: Pak Joko, KSM Mawar nomor 7]
        bot: Tombol ini sudah tidak berlaku. Tulis "menu" untuk mulai lagi.
        Adi: tokoh
        bot: Tokoh, perangkat dan kelompok peduli: 1. Pak Joko, Lurah Sumber (tokoh, kelurahan/desa) 2. Bu Nyai Contoh, Aisyiyah (peduli, kecamatan) [Tambah] [Sudah tidak menjabat]
        Adi: kabar baru
        bot: BKM Contoh Sumber: untuk siapa? Boleh lebih dari satu. [Semua warga] [Anggota KSM] [Ketua & pengurus] [Tokoh & perangkat] [Kelompok peduli] [Pilih sendiri] [Batal]
        Adi: tokoh, kelompok peduli
        bot: BKM Contoh Sumber: tulis kabarnya. Kalimat pertama bilang harus apa; cukup 40 kata. [Batal]
        Adi: Undangan musyawarah Sabtu.
        bot: BKM Contoh Sumber: 2 orang, tokoh dan perangkat, kelompok peduli. Tokoh dan perangkat 1: 1 Telegram. Kelompok peduli 1: 1 lewat surat atau langsung. Lewat Telegram: Pak Joko. Tidak lewat Telegram: 1 tanpa HP. Undangan musyawarah Sabtu. [Kirim] [Tidak] [Coba ke saya] [Jadwalkan] [Lainnya] [Jenis: rapat & kegiatan]
        Adi: [Tidak]
        bot: Baik, saya batalkan. Tidak ada yang disimpan.
        Adi: kabar baru
        bot: BKM Contoh Sumber: untuk siapa? Boleh lebih dari satu. [Semua warga] [Anggota KSM] [Ketua & pengurus] [Tokoh & perangkat] [Kelompok peduli] [Pilih sendiri] [Batal]
        Adi: pilih
        bot: BKM Contoh Sumber: pilih menurut apa? [RT/RW/dusun] [KSM] [Jabatan] [Keadaan] [L/P] [Bahasa] [Tingkat] [Batal]
        Adi: tingkat
        bot: BKM Contoh Sumber: tingkat mana? Boleh beberapa. 1. kelurahan/desa 2. kecamatan [kelurahan/desa] [kecamatan] [Kembali] [Batal]
        Adi: [kecamatan]
        bot: BKM Contoh Sumber: pilih menurut apa? Sejauh ini tingkat kecamatan. Sudah pas? [Cukup]. Supaya bisa dipakai lagi: "simpan sebagai arisan ibu". [RT/RW/dusun] [KSM] [Jabatan] [Keadaan] [L/P] [Bahasa] [Tingkat] [Cukup] [Mulai lagi] [Batal]
        Adi: cukup
        bot: BKM Contoh Sumber: tulis kabarnya. Kalimat pertama bilang harus apa; cukup 40 kata. [Batal]
        Adi: Undangan rakor.
        bot: BKM Contoh Sumber: 1 orang, tingkat kecamatan. 1 lewat surat atau langsung. Tidak lewat Telegram: 1 tanpa HP. Undangan rakor. [Kirim] [Tidak] [Coba ke saya] [Jadwalkan] [Lainnya] [Jenis: rapat & kegiatan]
        Adi: [Tidak]
        bot: Baik, saya batalkan. Tidak ada yang disimpan.
        Adi: tokoh
        bot: Tokoh, perangkat dan kelompok peduli: 1. Pak Joko, Lurah Sumber (tokoh, kelurahan/desa) 2. Bu Nyai Contoh, Aisyiyah (peduli, kecamatan) [Tambah] [Sudah tidak menjabat]
        Adi: [Sudah tidak menjabat]
        bot: Siapa yang sudah tidak menjabat? [Pak Joko, Lurah Sumber (BKM Contoh Sumber)] [Bu Nyai Contoh, Aisyiyah (BKM Contoh Sumber)] [Batal]
        Adi: [Pak Joko, Lurah Sumber (BKM Contoh Sumber)]
        bot: Pak Joko, Lurah Sumber (BKM Contoh Sumber): mulai hari ini tidak lagi menjadi sasaran? [Simpan] [Tidak]
        Adi: [Simpan]
        bot: Pak Joko, Lurah Sumber, tidak lagi menjadi sasaran. Kabar yang lalu tetap tercatat.
        Adi: tokoh
        bot: Tokoh, perangkat dan kelompok peduli: 1. Bu Nyai Contoh, Aisyiyah (peduli, kecamatan) [Tambah] [Sudah tidak menjabat]
        Wati: catat tokoh
        bot: Maaf, daftar tokoh hanya untuk fasilitator atau koordinator.
        Wati: tokoh
        bot: Maaf, daftar tokoh hanya untuk fasilitator atau koordinator.
    """)
