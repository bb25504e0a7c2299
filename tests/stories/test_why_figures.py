"""'Kenapa?' under the figures of officers: what is in somebody's hands, what is free in a pot, what a page sums."""

from __future__ import annotations

from sqlalchemy import select, update

from storage import tables as t
from tests.chat import Chatroom
from tests.stories.test_cash import earned
from tests.stories.test_reckoning import paid_through_siti
from tests.stories.test_surplus import agreed, paid


def speaks(chat: Chatroom, name: str, language: str) -> None:
    change = update(t.person).where(t.person.c.name == name).values(language=language)
    chat.book.run(lambda book: book.execute(change))


def carried(chat: Chatroom) -> None:
    """Bu Siti writes two rows of a kumpulan; Bu Sri says that she gave hers to Bu Siti."""
    chat.hear("Siti", "3 0 115 // 7 0 100 // kas 215")
    for name, words in (("Sri", "angsur 115rb"), ("Sri", "[Bu Siti]"), ("Siti", "[Sudah saya pegang]")):
        chat.hear(name, words)


def test_what_is_in_hand_says_from_which_days_and_who_wrote_it(chat: Chatroom) -> None:
    carried(chat)
    chat.at("2026-11-26 09:00")
    chat("""
        Siti: serah uang
        bot: Angsuran KSM Mawar di tangan: Rp330.000 (3 orang), sejak 17/11. Diserahkan? [Ya, semua] [Sebagian]
        Siti: kenapa?
        bot: Di tangan Bu Siti: angsuran KSM Mawar Rp330.000, 3 orang. Belum dihitung UPK. Asalnya: - 17/11 Rp115.000, nomor 6: dilaporkan yang membayar 17/11. - 17/11 Rp215.000, nomor 3, 7: ditulis Bu Siti 17/11. Boleh di tangan paling lama 7 hari. Aturannya: perkotaan 2013 (POB) versi 1, bawaan.
        Budi: perlu dilihat
        bot: Yang menunggu: - Bu Siti (KSM Mawar) masih memegang angsuran Rp330.000 sejak 17/11, 9 hari. - 2 KSM belum cocok saldo, pengingatnya mati [Ingatkan Bu Siti] [Cocok saldo]
        Budi: kenapa
        bot: Di tangan Bu Siti: angsuran KSM Mawar Rp330.000, 3 orang. Belum dihitung UPK. Asalnya: - 17/11 Rp115.000, 1 orang: dilaporkan yang membayar 17/11. - 17/11 Rp215.000, 2 orang: ditulis Bu Siti 17/11. Boleh di tangan paling lama 7 hari. Aturannya: perkotaan 2013 (POB) versi 1, bawaan.
        Rini: tugas
        bot: Belum ada uang yang menunggu. - Bu Siti (KSM Mawar) masih memegang angsuran Rp330.000 sejak 17/11, 9 hari. - 2 KSM belum cocok saldo, pengingatnya mati [Terima uang] [Ingatkan Bu Siti] [Cocok saldo]
        Rini: kenapa
        bot: Di tangan Bu Siti: angsuran KSM Mawar Rp330.000, 3 orang. Belum dihitung UPK. Asalnya: - 17/11 Rp115.000, nomor 6: dilaporkan yang membayar 17/11. - 17/11 Rp215.000, nomor 3, 7: ditulis Bu Siti 17/11. Boleh di tangan paling lama 7 hari. Aturannya: perkotaan 2013 (POB) versi 1, bawaan.
        Siti: [Ya, semua]
        bot: Dicatat: Rp330.000 (3 orang) diserahkan. Sah setelah UPK menghitung.
        bot>Rini: KSM Mawar, angsuran Rp330.000, 3 orang, dari Bu Siti, dibayar 17/11. [Cocok] [Tidak cocok] [Lihat baris] [Lewat transfer]
        Siti: serah uang
        bot: Diserahkan 26/11, belum dihitung UPK: angsuran KSM Mawar Rp330.000 (3 orang). Dibawa ke UPK, ya. [Belum jadi diserahkan: Rp330.000]
        Siti: dari mana
        bot: Diserahkan Bu Siti 26/11: angsuran KSM Mawar Rp330.000, 3 orang. Belum dihitung UPK. Asalnya: - 17/11 Rp115.000, nomor 6: dilaporkan yang membayar 17/11. - 17/11 Rp215.000, nomor 3, 7: ditulis Bu Siti 17/11. Boleh di tangan paling lama 7 hari. Aturannya: perkotaan 2013 (POB) versi 1, bawaan.
    """)


def test_in_hand_in_javanese_and_in_english(chat: Chatroom) -> None:
    carried(chat)
    speaks(chat, "Siti", "jv")
    speaks(chat, "Budi", "en")
    chat.at("2026-11-26 09:00")
    chat("""
        Siti: serah uang
        bot: Angsuran KSM Mawar ing asta: Rp330.000 (3 tiyang), wiwit 17/11. Menapa dipunpasrahaken? [Nggih, sedaya] [Saperangan]
        Siti: kok semanten?
        bot: Ing astanipun Bu Siti: angsuran KSM Mawar Rp330.000, 3 tiyang. Dereng dipunetang UPK. Asalipun: - 17/11 Rp115.000, nomer 6: dipunlapuraken ingkang mbayar 17/11. - 17/11 Rp215.000, nomer 3, 7: kaserat Bu Siti 17/11. Pareng ing asta paling dangu 7 dinten. Paugeranipun: kitha 2013 (POB) versi 1, dereng dipunewahi.
        Budi: To look at
        bot: Waiting: - Bu Siti (KSM Mawar) has held instalments of Rp330,000 since 17 Nov, 9 days. - 2 KSM without agreed balances, their reminders are off [Remind Bu Siti] [Agree balances]
        Budi: why
        bot: In the hands of Bu Siti: instalments of KSM Mawar Rp330,000, 3 people. Not counted by the UPK yet. It comes from: - 17 Nov Rp115,000, 1 person: reported by whoever paid 17 Nov. - 17 Nov Rp215,000, 2 people: written by Bu Siti 17 Nov. It may be in hand for 7 days. Rules: towns 2013 (POB) version 1, never changed.
    """)


def promised(chat: Chatroom) -> None:
    """Bu Wati saved of her own will; a part is held, another asked for."""
    for name, words in (
        ("Wati", "nabung sukarela 80rb"), ("Siti", "[Sudah]"), ("Siti", "tahan tabungan"), ("Siti", "wati"),
        ("Siti", "[sukarela, Rp80.000]"), ("Siti", "30rb"), ("Siti", "jaminan pinjaman, kumpulan 17 November"),
        ("Siti", "[Simpan]"), ("Wati", "ambil tabungan sukarela 20rb"),
    ):  # fmt: skip
        chat.hear(name, words)


def test_what_may_be_taken_says_what_is_held_and_what_was_asked_for(chat: Chatroom) -> None:
    promised(chat)
    chat("""
        Wati: ambil tabungan
        bot: Berapa yang mau diambil? Dari tabungan sukarela sekarang bisa Rp30.000. [Semua, Rp30.000] [Batal]
        Wati: kenapa
        bot: Yang bisa diambil Bu Wati sekarang Rp30.000: Tabungan wajib Rp120.000: dikembalikan saat keluar dari KSM. Tabungan sukarela Rp80.000, ditahan Rp30.000, sudah diminta Rp20.000: bisa diambil Rp30.000. 17/11 ditahan Rp30.000 dari tabungan sukarela, dicatat Bu Siti: jaminan pinjaman, kumpulan 17 November 17/11 Bu Wati minta Rp20.000 dari tabungan sukarela, belum diberikan. Aturannya: perkotaan 2013 (POB) versi 1, bawaan. [Kenapa tabungannya?]
        Wati: 40rb
        bot: Yang bisa diambil sekarang Rp30.000, bukan Rp40.000. Isi tabungan sukarela Rp80.000, ditahan Rp30.000, sudah diminta Rp20.000. [Semua, Rp30.000] [Batal]
        Wati: kok cuma segitu
        bot: Yang bisa diambil Bu Wati sekarang Rp30.000: Tabungan wajib Rp120.000: dikembalikan saat keluar dari KSM. Tabungan sukarela Rp80.000, ditahan Rp30.000, sudah diminta Rp20.000: bisa diambil Rp30.000. 17/11 ditahan Rp30.000 dari tabungan sukarela, dicatat Bu Siti: jaminan pinjaman, kumpulan 17 November 17/11 Bu Wati minta Rp20.000 dari tabungan sukarela, belum diberikan. Aturannya: perkotaan 2013 (POB) versi 1, bawaan. [Kenapa tabungannya?]
        Wati: [Kenapa tabungannya?]
        bot: Tabungan Bu Wati Rp200.000. Asalnya: Dari buku kertas: Rp120.000. 17/11 masuk Rp80.000 sukarela (H-0001): dilaporkan Bu Wati, diterima Bu Siti
        Siti: tabungan ditahan
        bot: Tabungan yang ditahan: - Bu Wati: Rp30.000 dari sukarela sejak 17/11. jaminan pinjaman, kumpulan 17 November [Lepas: Bu Wati]
        Siti: kenapa
        bot: Yang bisa diambil Bu Wati sekarang Rp30.000: Tabungan wajib Rp120.000: dikembalikan saat keluar dari KSM. Tabungan sukarela Rp80.000, ditahan Rp30.000, sudah diminta Rp20.000: bisa diambil Rp30.000. 17/11 ditahan Rp30.000 dari tabungan sukarela, dicatat Bu Siti: jaminan pinjaman, kumpulan 17 November 17/11 Bu Wati minta Rp20.000 dari tabungan sukarela, belum diberikan. Aturannya: perkotaan 2013 (POB) versi 1, bawaan.
        Wati: ambil tabungan wajib 50rb
        bot: Yang bisa diambil sekarang Rp30.000, bukan Rp50.000. Isi tabungan sukarela Rp80.000, ditahan Rp30.000, sudah diminta Rp20.000. [Semua, Rp30.000] [Batal]
        Wati: kenapa?
        bot: Yang bisa diambil Bu Wati sekarang Rp30.000: Tabungan wajib Rp120.000: dikembalikan saat keluar dari KSM. Tabungan sukarela Rp80.000, ditahan Rp30.000, sudah diminta Rp20.000: bisa diambil Rp30.000. 17/11 ditahan Rp30.000 dari tabungan sukarela, dicatat Bu Siti: jaminan pinjaman, kumpulan 17 November 17/11 Bu Wati minta Rp20.000 dari tabungan sukarela, belum diberikan. Aturannya: perkotaan 2013 (POB) versi 1, bawaan. [Kenapa tabungannya?]
    """)
    speaks(chat, "Wati", "jv")
    speaks(chat, "Siti", "en")
    chat("""
        Wati: mendhet tabungan
        bot: Pinten ingkang badhe dipunpendhet? Saking tabungan sukarela sapunika saged Rp30.000. [Sedaya, Rp30.000] [Batal]
        Wati: kok semanten
        bot: Ingkang saged dipunpendhet Bu Wati samenika Rp30.000: Tabungan wajib Rp120.000: dipunwangsulaken nalika medal saking KSM. Tabungan sukarela Rp80.000, dipuntahan Rp30.000, sampun dipunsuwun Rp20.000: saged dipunpendhet Rp30.000. 17/11 dipuntahan Rp30.000 saking tabungan sukarela, kacathet Bu Siti: jaminan pinjaman, kumpulan 17 November 17/11 Bu Wati nyuwun Rp20.000 saking tabungan sukarela, dereng dipunparingaken. Paugeranipun: kitha 2013 (POB) versi 1, dereng dipunewahi. [Kok tabunganipun semanten?]
        Siti: held savings
        bot: Savings held: - Bu Wati: Rp30,000 of voluntary since 17 Nov. jaminan pinjaman, kumpulan 17 November [Release: Bu Wati]
        Siti: why
        bot: Bu Wati may take Rp30,000 now: In compulsory savings Rp120,000: given back on leaving the KSM. In voluntary savings Rp80,000, held Rp30,000, asked for Rp20,000: Rp30,000 may be taken. 17 Nov Rp30,000 of voluntary savings held, noted by Bu Siti: jaminan pinjaman, kumpulan 17 November 17 Nov Bu Wati asked for Rp20,000 of voluntary savings, not given yet. Rules: towns 2013 (POB) version 1, never changed.
    """)


def test_nobody_else_reads_what_lies_in_a_pot(chat: Chatroom) -> None:
    for name in ("Tini", "Yati", "Darmi", "Budi", "Hadi", "Adi"):
        account = chat.accounts[name]
        tap = chat.press(account, account, 1, "asal:p-Wati:kantong.0")
        assert "Rp" not in "".join(chat._said_after(tap, account, account)), name
    for name in ("Tini", "Sri", "Darmi", "Adi"):  # not what somebody else carries
        account = chat.accounts[name]
        tap = chat.press(account, account, 1, "asal:p-Siti.ksm-Mawar:tangan.0")
        assert "Rp" not in "".join(chat._said_after(tap, account, account)), name


def test_the_pengawas_opens_a_receipt_by_its_number(chat: Chatroom) -> None:
    paid_through_siti(chat, "165rb", "H-0001")
    chat("""
        Budi: cari h 1-6
        bot: H-0001-6: Bu Sri, angsuran Rp165.000, Selasa 17 November. [Kenapa?]
        Budi: [Kenapa?]
        bot: H-0001-6, Selasa 17 November 2026: angsuran Rp165.000 dari Bu Sri, KSM Mawar. Dilaporkan sendiri 17/11, lewat Bu Siti, disahkan Bu Rini 17/11. Untuk angsuran 5 dari 10: pokok Rp100.000, jasa Rp15.000, titipan Rp50.000. Aturannya: perkotaan 2013 (POB) versi 1, bawaan.
        Budi: cari sri
        bot: Tulis "cari" lalu nomor kuitansinya, lengkap. Contoh: cari H-0001-4
        Budi: cari
        bot: Tulis "cari" lalu nomor kuitansinya, lengkap. Contoh: cari H-0001-4
        Budi: cari H-0001-7
        bot: Tidak ada yang cocok dengan "H-0001-7".
        Rini: cari H-0001-6
        bot: 1. H-0001-6: Bu Sri, KSM Mawar nomor 6 [1]
        Rini: [1]
        bot: H-0001-6: Bu Sri, angsuran Rp165.000, Selasa 17 November. [Catatan Bu Sri] [Kenapa?] [Koreksi]
        Rini: kenapa
        bot: H-0001-6, Selasa 17 November 2026: angsuran Rp165.000 dari Bu Sri, KSM Mawar. Dilaporkan sendiri 17/11, lewat Bu Siti, disahkan Bu Rini 17/11. Untuk angsuran 5 dari 10: pokok Rp100.000, jasa Rp15.000, titipan Rp50.000. Aturannya: perkotaan 2013 (POB) versi 1, bawaan. [Kenapa sisanya?]
        Rini: koreksi h 1-6
        bot: Karena apa? [Salah orang] [Salah jumlah] [Salah untuk apa] [Tertukar] [Salah ketik] [Uang dikembalikan] [Batal]
        Rini: [Salah ketik]
        bot: Kuitansi H-0001-6, ... [Simpan] [Tidak]
        Rini: [Simpan]
        bot: Kuitansi H-0001-6 dibatalkan: Bu Sri, Rp165.000. Kalau perlu, minta dilaporkan lagi dengan benar.
        bot>Sri: Kuitansi H-0001-6 (angsuran Rp165.000) dibatalkan Bu Rini: salah ketik. Kalau tidak cocok, tanyakan ke saya.
        Hadi: cari H-0001-6
        bot: H-0001-6: Bu Sri, angsuran Rp165.000, Selasa 17 November, sudah dibatalkan. [Kenapa?]
        Hadi: kenapa?
        bot: H-0001-6, Selasa 17 November 2026: angsuran Rp165.000 dari Bu Sri, KSM Mawar. Dilaporkan sendiri 17/11, lewat Bu Siti, disahkan Bu Rini 17/11. Dibatalkan Bu Rini 17/11, tidak ikut dihitung.
        Sri: data saya
        bot: ...Bu Rini...
    """)


def test_a_receipt_of_savings_and_a_voucher_answer_too(chat: Chatroom) -> None:
    for name, words in (("Wati", "nabung sukarela 80rb"), ("Siti", "[Sudah]")):
        chat.hear(name, words)
    chat("""
        Wati: kenapa
        bot: H-0001, Selasa 17 November 2026: tabungan masuk Rp80.000 dari Bu Wati, KSM Mawar. Dilaporkan sendiri 17/11, disahkan Bu Siti 17/11. Masuk ke tabungan sukarela.
        Siti: kenapa
        bot: H-0001, Selasa 17 November 2026: tabungan masuk Rp80.000 dari Bu Wati, KSM Mawar. Dilaporkan sendiri 17/11, disahkan Bu Siti 17/11. Masuk ke tabungan sukarela.
    """)
    earned(chat)
    speaks(chat, "Budi", "jv")
    speaks(chat, "Hadi", "en")
    chat("""
        Budi: cari H-0001
        bot: H-0001: Bu Wati, tabungan Rp80.000, Selasa 17 November. [Kok semanten?]
        Budi: [Kok semanten?]
        bot: H-0001, Selasa 17 November 2026: tabungan mlebet Rp80.000 saking Bu Wati, KSM Mawar. Dipunlapuraken piyambak 17/11, dipunsahaken Bu Siti 17/11. Mlebet dhateng tabungan sukarela.
        Hadi: search W-0004
        bot: W-0004: operating cost Rp50,000, in cash, 17 Nov: ongkos ke bank. Written by Bu Rini, confirmed by Pak Hadi 17 Nov.
        Rini: kenapa
        bot: Y-0005: modal awal Rp10.000.000, 17/11. Ditulis Bu Rini, dibenarkan Pak Hadi 17/11.
    """)


def test_nobody_else_opens_a_receipt(chat: Chatroom) -> None:
    paid_through_siti(chat, "115rb", "H-0001")
    entry = select(t.entry.c.public_id).where(t.entry.c.number.like("H-0001%"), t.entry.c.kind == "confirm")
    public_id = chat.book.look(lambda book: book.execute(entry).scalars().first())
    for name in ("Wati", "Tini", "Yati", "Siti", "Darmi", "Adi"):
        for data in (f"asal:{public_id}:bukti.0", f"kuitansi:{public_id}:0"):
            account = chat.accounts[name]
            tap = chat.press(account, account, 1, data)
            assert "Rp" not in "".join(chat._said_after(tap, account, account)), (name, data)
        assert "Rp" not in "".join(chat.hear(name, "cari H-0001-6")), name
    for broken in ("asal::bukti.0", "asal:x:bukti.0", f"asal:{public_id}:x.0", f"asal:{public_id}:bukti", "asal:x:tangan",
                   "asal:p-Sri.x:tangan.0", "asal:x:serah.-1", "asal:x:kantong.²", "asal:x:terima.0"):  # fmt: skip
        account = chat.accounts["Rini"]
        said = chat._said_after(chat.press(account, account, 1, broken), account, account)
        assert said, broken


def test_a_ksms_box_and_its_lebaran_list_say_what_they_are_made_of(chat: Chatroom) -> None:
    promised(chat)
    chat("""
        Siti: buku kas
        bot: Kas KSM Mawar seharusnya Rp80.000. Belum termasuk tabungan dari buku kertas Rp1.200.000. 1. 17/11 tabungan masuk Rp80.000, isi Rp80.000 Dari siapa atau untuk siapa? Tekan nomornya. [1] [Hitung kas] [Kenapa?]
        Siti: [Kenapa?]
        bot: Kas KSM Mawar seharusnya Rp80.000, belum termasuk Rp1.200.000 dari buku kertas. Isinya: - tabungan masuk Rp80.000: 1 catatan, yang terakhir 17/11 (H-0001), disahkan Bu Siti.
        Siti: lebaran
        bot: Kalau semua mengambil yang boleh diambil: Rp50.000, 1 orang (KSM Mawar). Kas menurut buku Rp80.000, cukup, lebih Rp30.000. Uang tabungan dari buku lama (Rp1.200.000) belum ikut di kas itu. Hitung kasnya, lalu tulis misalnya "lebaran 1,3jt". 3. Bu Wati Rp50.000 [Kenapa?]
        Siti: kenapa?
        bot: Yang boleh diambil di KSM Mawar semuanya Rp50.000: Tabungan wajib Rp1.200.000, 10 orang: dikembalikan saat keluar dari KSM. Tabungan sukarela Rp80.000, 1 orang, ditahan Rp30.000, sudah diminta Rp20.000: perlu siap Rp50.000. Kas menurut buku Rp80.000, terakhir berubah 17/11. Aturannya: perkotaan 2013 (POB) versi 1, bawaan. [Kenapa kasnya?]
        Siti: [Kenapa kasnya?]
        bot: Kas KSM Mawar seharusnya Rp80.000, belum termasuk Rp1.200.000 dari buku kertas. Isinya: - tabungan masuk Rp80.000: 1 catatan, yang terakhir 17/11 (H-0001), disahkan Bu Siti.
        Budi: cocokkan uang
        bot: Uang di mana yang dicocokkan? [Kas UPK] [Kas KSM] [Batal]
        Budi: [Kas KSM]
        bot: Kas KSM yang mana? [Mawar] [Melati] [Batal]
        Budi: [Mawar]
        bot: Kas KSM Mawar menurut buku Rp80.000. Hitung di depan yang memegang: berapa isinya? [Batal]
        Budi: kenapa
        bot: Kas KSM Mawar seharusnya Rp80.000, belum termasuk Rp1.200.000 dari buku kertas. Isinya: - tabungan masuk Rp80.000: 1 catatan, yang terakhir 17/11 (H-0001), disahkan Bu Siti.
    """)
    speaks(chat, "Siti", "jv")
    chat("""
        Siti: lebaran
        bot: Menawi sedaya mendhet ingkang kenging dipunpendhet: Rp50.000, 1 tiyang (KSM Mawar). Kas miturut buku Rp80.000, cekap, langkung Rp30.000. Arta tabungan saking buku lami (Rp1.200.000) dereng kalebet kas menika. Kasipun dipunetang, lajeng serat tuladhanipun "lebaran 1,3jt". 3. Bu Wati Rp50.000 [Kok semanten?]
        Siti: kok semanten
        bot: Ingkang pareng dipunpendhet ing KSM Mawar sedaya Rp50.000: Tabungan wajib Rp1.200.000, 10 tiyang: dipunwangsulaken nalika medal saking KSM. Tabungan sukarela Rp80.000, 1 tiyang, dipuntahan Rp30.000, sampun dipunsuwun Rp20.000: perlu cumawis Rp50.000. Kas miturut buku Rp80.000, pungkasan ewah 17/11. Paugeranipun: kitha 2013 (POB) versi 1, dereng dipunewahi. [Kok kasipun semanten?]
        Siti: [Kok kasipun semanten?]
        bot: Kas KSM Mawar kedahipun Rp80.000, dereng kalebet Rp1.200.000 saking buku dluwang. Isinipun: - tabungan mlebet Rp80.000: 1 cathetan, ingkang pungkasan 17/11 (H-0001), dipunsahaken Bu Siti.
    """)


def test_a_surat_cocok_saldo_says_where_both_totals_come_from(chat: Chatroom) -> None:
    paid_through_siti(chat, "115rb", "H-0001")
    for name, words in (("Wati", "nabung sukarela 80rb"), ("Siti", "[Sudah]")):
        chat.hear(name, words)
    chat("""
        Rini: cocok saldo
        bot: Surat cocok saldo KSM yang mana? [Mawar] [Melati] [Batal]
        Rini: [Mawar]
        bot: KSM Mawar menurut buku: tabungan Rp1.280.000, sisa pinjaman Rp6.785.000 (pokok Rp5.900.000, jasa Rp885.000). Kalau sama dengan kertas: tanggal berapa ditandatangani? [Selasa 17/11] [Senin 16/11] [Batal]
        Rini: kenapa
        bot: Tabungan KSM Mawar Rp1.280.000: - dari buku kertas Rp1.200.000: 10 catatan, yang terakhir 22/7. - masuk sesudah itu Rp80.000: 1 catatan, yang terakhir 17/11 (K-0002), disahkan Bu Siti. Sisa pinjaman Rp6.785.000 (pokok Rp5.900.000, jasa Rp885.000), 10 kartu: pinjaman dengan jasanya Rp11.500.000, cair 22/7. menurut buku kertas sudah dibayar Rp4.600.000. - dibayar sesudah itu Rp115.000: 1 catatan, yang terakhir 17/11 (H-0001-6), disahkan Bu Rini. Aturannya: perkotaan 2013 (POB) versi 1, bawaan.
        Rini: hari ini
        bot: KSM Mawar, ditandatangani Selasa 17 November 2026: tabungan Rp1.280.000, sisa pinjaman Rp6.785.000 (pokok Rp5.900.000, jasa Rp885.000). Sama dengan kertas? [Simpan] [Tidak]
        Rini: kenapa
        bot: Tabungan KSM Mawar Rp1.280.000: - dari buku kertas Rp1.200.000: 10 catatan, yang terakhir 22/7. - masuk sesudah itu Rp80.000: 1 catatan, yang terakhir 17/11 (K-0002), disahkan Bu Siti. Sisa pinjaman Rp6.785.000 (pokok Rp5.900.000, jasa Rp885.000), 10 kartu: pinjaman dengan jasanya Rp11.500.000, cair 22/7. menurut buku kertas sudah dibayar Rp4.600.000. - dibayar sesudah itu Rp115.000: 1 catatan, yang terakhir 17/11 (H-0001-6), disahkan Bu Rini. Aturannya: perkotaan 2013 (POB) versi 1, bawaan.
        Rini: [Simpan]
        bot: Tersimpan untuk KSM Mawar. Menunggu orang kedua: Pak Hadi, Pak Budi. Pengingat masih mati.
        bot>Hadi: Surat cocok saldo KSM Mawar, ditandatangani Selasa 17 November, dimasukkan Bu Rini: tabungan Rp1.280.000, sisa pinjaman Rp6.785.000 (pokok Rp5.900.000, jasa Rp885.000). Sama dengan kertas? [Sama dengan kertas] [Berbeda] [Kenapa?]
        bot>Budi: Surat cocok saldo KSM Mawar, ditandatangani Selasa 17 November, dimasukkan Bu Rini: tabungan Rp1.280.000, sisa pinjaman Rp6.785.000 (pokok Rp5.900.000, jasa Rp885.000). Sama dengan kertas? [Sama dengan kertas] [Berbeda] [Kenapa?]
        Hadi: [Kenapa?]
        bot: Tabungan KSM Mawar Rp1.280.000: - dari buku kertas Rp1.200.000: 10 catatan, yang terakhir 22/7. - masuk sesudah itu Rp80.000: 1 catatan, yang terakhir 17/11 (K-0002), disahkan Bu Siti. Sisa pinjaman Rp6.785.000 (pokok Rp5.900.000, jasa Rp885.000), 10 kartu: pinjaman dengan jasanya Rp11.500.000, cair 22/7. menurut buku kertas sudah dibayar Rp4.600.000. - dibayar sesudah itu Rp115.000: 1 catatan, yang terakhir 17/11 (H-0001-6), disahkan Bu Rini. Suratnya ditandatangani 17/11, dimasukkan Bu Rini 17/11. Aturannya: perkotaan 2013 (POB) versi 1, bawaan.
    """)
    speaks(chat, "Budi", "en")
    chat("""
        Budi: agree balances
        bot: The paper of which KSM? [Mawar] [Melati] [Cancel]
        Budi: [Mawar]
        bot: KSM Mawar by the book: savings Rp1,280,000, left of the loans Rp6,785,000 (pokok Rp5,900,000, jasa Rp885,000). If the paper says the same: on which day was it signed? [Tuesday 17 Nov] [Monday 16 Nov] [Cancel]
        Budi: why
        bot: Savings of KSM Mawar Rp1,280,000: - from the paper book Rp1,200,000: entries: 10, the last one 22 Jul. - came in since Rp80,000: entries: 1, the last one 17 Nov (K-0002), confirmed by Bu Siti. Left of loans Rp6,785,000 (pokok Rp5,900,000, jasa Rp885,000), cards: 10: lent with jasa Rp11,500,000, paid out 22 Jul. paid before by the paper book Rp4,600,000. - paid since Rp115,000: entries: 1, the last one 17 Nov (H-0001-6), confirmed by Bu Rini. The letter was signed 17 Nov, entered by Bu Rini 17 Nov. Rules: towns 2013 (POB) version 1, never changed.
    """)


def test_ones_own_part_goes_down_to_the_jasa_one_paid(chat: Chatroom) -> None:
    paid(chat)
    agreed(chat)
    chat("""
        Sri: bagian saya
        bot: Bu Sri: kalau SHU tahun ini dibagi sekarang, dari bagian anggota kira-kira Rp4.500. Dihitung dari jasa yang sudah dibayar, dibulatkan ke bawah. Ini percobaan; yang memutuskan rapat. [Kenapa?]
        Sri: [Kenapa?]
        bot: November 2026 sampai Selasa 17 November: pendapatan Rp30.000 dikurangi biaya Rp0, jadi SHU Rp30.000. Hanya uang yang sudah sah. Bagian anggota 30% dari SHU: Rp9.000. Jasa Bu Sri Rp15.000 dari jasa semua KSM Rp30.000, jadi Rp4.500, dibulatkan ke bawah. Aturannya: perkotaan 2013 (POB) versi 2, sejak 1/11 (Bu Rini dan Pak Hadi). [Kenapa sisanya?]
        Sri: [Kenapa sisanya?]
        bot: Sisa Bu Sri Rp575.000: pokok Rp500.000 dan jasa Rp75.000, tinggal 5 dari 10 angsuran. Pinjaman Rabu 22 Juli 2026: Rp1.000.000 dengan jasa Rp150.000, 10 kali Rp115.000 (pokok Rp100.000, jasa Rp15.000). Aturannya: perkotaan 2013 (POB) versi 1, bawaan. Dari buku kertas, sudah dibayar: pokok Rp400.000, jasa Rp60.000. 17/11 Rp115.000 (H-0001-6): dilaporkan Bu Yati, dihitung Bu Rini. Angsuran 5: pokok Rp100.000, jasa Rp15.000. Berikutnya angsuran 6, Jumat 22 Januari: Rp115.000. [Kenapa tabungannya?]
        Rini: bagi shu
        bot: Berapa sisa hasil usaha (SHU) yang dibagi? Sejak November 2026 sampai hari ini Rp30.000; boleh juga tulis angka lain. [Rp30.000] [Batal]
        Rini: kenapa
        bot: November 2026 sampai Selasa 17 November: pendapatan Rp30.000 dikurangi biaya Rp0, jadi SHU Rp30.000. Hanya uang yang sudah sah. Jasa pinjaman Rp30.000: 2 catatan, yang terakhir 17/11 (H-0001-6), ditulis Bu Yati, dipastikan Bu Rini. Bagiannya menurut aturan: modal 70%, anggota 30%. Angka lain yang ditulis sendiri dibagi dengan cara yang sama. Aturannya: perkotaan 2013 (POB) versi 2, sejak 1/11 (Bu Rini dan Pak Hadi).
    """)
    speaks(chat, "Wati", "jv")
    speaks(chat, "Joko", "en")
    chat("""
        Wati: bagian kula
        bot: Bu Wati: menawi SHU taun menika dipunbagi samenika, saking bagian anggota kinten-kinten Rp4.500. Kaetang saking jasa ingkang sampun dipunbayar, dipunbunderaken mangandhap. Menika etangan cobi-cobi; ingkang mutusaken rapat. [Kok semanten?]
        Wati: [Kok semanten?]
        bot: November 2026 dumugi Selasa 17 November: pamedal Rp30.000 dipunsuda ragad Rp0, dados SHU Rp30.000. Namung arta ingkang sampun sah. Perangan anggota 30% saking SHU: Rp9.000. Jasa Bu Wati Rp15.000 saking jasa sedaya KSM Rp30.000, dados Rp4.500, dipunbunderaken mangandhap. Paugeranipun: kitha 2013 (POB) versi 2, wiwit 1/11 (Bu Rini lan Pak Hadi). [Kok kantunipun semanten?]
        Joko: my share
        bot: Pak Joko: if this year's surplus were shared now, about Rp0 of the part anggota. Reckoned by the jasa paid so far, rounded down. This is a trial; the meeting decides. [Why?]
        Joko: why
        bot: November 2026 to Tuesday 17 November: income Rp30,000 less cost Rp0, so the surplus is Rp30,000. Confirmed money only. The part anggota, 30% of the surplus: Rp9,000. Pak Joko has paid no jasa this year. Rules: towns 2013 (POB) version 2, since 1 Nov (Bu Rini and Pak Hadi). [Why that much left?]
    """)
    account = chat.accounts["Tini"]  # another member's part is not hers to ask about
    said = chat._said_after(chat.press(account, account, 1, "asal:p-Sri:bagian.0"), account, account)
    assert "Rp" not in said[0]


def test_the_surplus_and_ones_own_part_say_how_they_were_reckoned(chat: Chatroom) -> None:
    earned(chat)
    chat("""
        Rini: bagi shu
        bot: Berapa sisa hasil usaha (SHU) yang dibagi? Tulis misalnya 12jt. [Batal]
        Rini: kenapa
        bot: November 2026 sampai Selasa 17 November: pendapatan Rp30.000 dikurangi biaya Rp50.000, jadi belum ada SHU. Hanya uang yang sudah sah. Jasa pinjaman Rp30.000: 2 catatan, yang terakhir 17/11 (K-0002-7), ditulis Bu Yati, dipastikan Bu Rini. Biaya operasional Rp50.000: 1 catatan, yang terakhir 17/11 (M-0003), ditulis Bu Rini, dipastikan Pak Hadi. Bagiannya menurut aturan: modal bergulir 50%, dana sosial 25%, pengurus 15%, cadangan 10%. Angka lain yang ditulis sendiri dibagi dengan cara yang sama. Aturannya: perkotaan 2013 (POB) versi 1, bawaan.
        Rini: 30rb
        bot: Dibagi menurut apa? Contoh umum, belum tentu yang disepakati: - modal bergulir 50% - dana sosial 25% - pengurus 15% - cadangan 10% Atau tulis sendiri: modal 50, sosial 30, cadangan 20. [Pakai contoh ini] [Batal]
        Rini: modal 70, anggota 30
        bot: SHU Rp30.000 dibagi, hitungan percobaan. Belum ada yang dibukukan. - modal 70%: Rp21.000 - anggota 30%: Rp9.000 Tiap bagian dibulatkan ke bawah, tidak ada sisanya. Jumlahnya pas. Bagian anggota menurut jasa yang dibayar tahun ini, dibulatkan ke bawah: - KSM Mawar Rp9.000, 2 orang [Kenapa?]
        Rini: [Kenapa?]
        bot: November 2026 sampai Selasa 17 November: pendapatan Rp30.000 dikurangi biaya Rp50.000, jadi belum ada SHU. Hanya uang yang sudah sah. Jasa pinjaman Rp30.000: 2 catatan, yang terakhir 17/11 (K-0002-7), ditulis Bu Yati, dipastikan Bu Rini. Biaya operasional Rp50.000: 1 catatan, yang terakhir 17/11 (M-0003), ditulis Bu Rini, dipastikan Pak Hadi. Bagiannya menurut aturan: modal bergulir 50%, dana sosial 25%, pengurus 15%, cadangan 10%. Angka lain yang ditulis sendiri dibagi dengan cara yang sama. Aturannya: perkotaan 2013 (POB) versi 1, bawaan.
        Sri: bagian saya
        bot: Bu Sri: aturan UPK belum menyebut bagian untuk anggota, jadi belum ada yang bisa dihitung. Yang memutuskan rapat.
    """)


def test_the_koordinators_page_says_what_came_in_and_went_out(chat: Chatroom) -> None:
    earned(chat)
    chat("""
        Hadi: ringkasan
        bot: BKM Contoh Sumber, November 2026 sampai hari ini: uang masuk Rp230.000, keluar Rp50.000. Kas Rp180.000, bank Rp0. LAR 0,00 %, memuaskan (0 dari 1 KSM); akhir Oktober 2026: 0,00 % PAR 0,00 %, memuaskan (Rp0 dari Rp5.800.000); akhir Oktober 2026: 0,00 % RR 100,00 %, memuaskan (Rp5.800.000 dari Rp5.800.000); akhir Oktober 2026: 100,00 % Menunggu jawaban: 1 hal. [Persetujuan] [Gambar] [Laporan] [Kenapa?]
        Hadi: [Kenapa?]
        bot: BKM Contoh Sumber, 1/11 sampai 17/11, kas dan bank, hanya yang sudah sah. Asalnya: - masuk Rp230.000, angsuran: 1 catatan, yang terakhir 17/11 (K-0002), disahkan Bu Rini. - keluar Rp50.000, biaya operasional: 1 catatan, yang terakhir 17/11 (M-0003), disahkan Pak Hadi. Aturannya: perkotaan 2013 (POB) versi 1, bawaan. [Kenapa LAR, PAR, RR?]
        Hadi: [Kenapa LAR, PAR, RR?]
        bot: Angka BKM Contoh Sumber, Selasa 17 November: dari kartu 1 KSM dan uang yang sudah sah. Dihitung berisiko: tertunda 3 angsuran atau lebih. LAR 0 dari 1 KSM; PAR sisa pokok mereka Rp0 dari Rp5.800.000; RR semua kecuali pokok tertunda Rp0. Cadangan: I Rp5.800.000 kali 0,50 %. Aturannya: perkotaan 2013 (POB) versi 1, bawaan.
    """)
    speaks(chat, "Hadi", "en")
    chat("""
        Hadi: summary
        bot: BKM Contoh Sumber, November 2026 to this day: money in Rp230,000, out Rp50,000. Cash Rp180,000, bank Rp0. LAR 0.00%, satisfactory (0 of 1 KSM); end of October 2026: 0.00% PAR 0.00%, satisfactory (Rp0 of Rp5,800,000); end of October 2026: 0.00% RR 100.00%, satisfactory (Rp5,800,000 of Rp5,800,000); end of October 2026: 100.00% One thing waits for your answer. [Approvals] [Picture] [Reports] [Why?]
        Hadi: why
        bot: BKM Contoh Sumber, 1 Nov to 17 Nov, cash and bank, confirmed only. It comes from: - in Rp230,000, instalments: entries: 1, the last one 17 Nov (K-0002), confirmed by Bu Rini. - out Rp50,000, operating cost: entries: 1, the last one 17 Nov (M-0003), confirmed by Pak Hadi. Rules: towns 2013 (POB) version 1, never changed. [Why LAR, PAR, RR?]
    """)


def test_reported_money_says_who_reported_it_and_whose_word_it_waits_for(chat: Chatroom) -> None:
    chat.hear("Wati", "setor 50rb")
    chat.hear("Sri", "angsur 115rb")
    chat.hear("Sri", "[Bu Siti]")
    chat("""
        Siti: uang masuk
        bot: Bu Wati: Rp50.000 [Terima Bu Wati]
        Siti: kenapa
        bot: Bu Wati, KSM Mawar: tabungan Rp50.000, dibayar 17/11, dilaporkan sendiri 17/11. Belum dihitung. Yang mengesahkan: Bu Siti.
        Siti: [Sudah saya pegang]
        bot: Bu Sri, angsuran Rp115.000: tercatat di tangan sendiri sampai diserahkan. Nanti tekan [Serah uang].
        bot>Sri: Bu Siti sudah memegang angsuran Rp115.000. Belum sah sampai UPK menerimanya.
    """)
    claim = select(t.entry.c.public_id).where(t.entry.c.kind == "claim")
    for public_id in chat.book.look(lambda book: book.execute(claim).scalars().all()):
        for name in ("Tini", "Joko", "Darmi", "Budi", "Adi"):  # nobody else asks about it
            account = chat.accounts[name]
            tap = chat.press(account, account, 1, f"asal:{public_id}:lapor.0")
            assert "Rp" not in "".join(chat._said_after(tap, account, account)), name
    speaks(chat, "Siti", "jv")
    speaks(chat, "Rini", "en")
    chat.hear("Joko", "angsur 115rb")
    chat.hear("Joko", "[Langsung ke UPK]")
    chat("""
        Siti: arta mlebet
        bot: Bu Wati: Rp50.000 [Nampi saking Bu Wati]
        Siti: kok semanten
        bot: Bu Wati, KSM Mawar: tabungan Rp50.000, dipunbayar 17/11, dipunlapuraken piyambak 17/11. Dereng dipunetang. Ingkang ngesahaken: Bu Siti.
        Rini: Receive money
        bot: Pak Joko (KSM Mawar), came alone: Rp115,000 [Receive from Pak Joko] [By transfer]
        Rini: why
        bot: Pak Joko, KSM Mawar: instalment Rp115,000, paid 17 Nov, reported by themselves 17 Nov. Not counted yet. Who confirms it: Bu Rini.
    """)
