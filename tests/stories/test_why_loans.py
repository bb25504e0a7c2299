"""'Kenapa?' after the page of an application, of a relief and of a write-off: about that page, never about the asker."""

from __future__ import annotations

from sqlalchemy import select, update

from storage import tables as t
from tests.chat import Chatroom
from tests.stories.test_hardship_loans import END, NEW_CARD
from tests.stories.test_hardship_loans import play as lines
from tests.stories.test_lending import APPROVED, VERIFIED, play
from tests.stories.test_not_taken import PAID_OUT
from tests.stories.test_why_figures import speaks


def test_an_application_says_who_asked_who_looked_and_who_decided(chat: Chatroom) -> None:
    play(chat, *VERIFIED)
    chat("""
        Hadi: pengajuan
        bot: Pengajuan yang berjalan: - pengajuan KSM Mawar, 17/11: menunggu keputusan [Pengajuan Mawar]
        Hadi: kenapa
        bot: Pengajuan KSM Mawar Rp1.500.000, 2 orang, 10 kali angsur: diajukan Bu Yati 17/11. Aturannya: perkotaan 2013 (POB) versi 1, bawaan. Diperiksa Bu Rini 17/11: layak, karena menurut buku kertas hampir lunas. Waktu itu aturan mencatat: - di buku ini belum tampak menabung 3 bulan berturut-turut - nomor 3 masih punya pinjaman atau pengajuan lain - nomor 4 masih punya pinjaman atau pengajuan lain Menunggu putusan koordinator.
        Hadi: [Pengajuan Mawar]
        bot: Pengajuan KSM Mawar: 2 orang, Rp1.500.000, 10 bulan. Sudah diperiksa, menunggu keputusan koordinator. 3. Bu Wati, Rp1.000.000, dagang sayur 4. Bu Lastri, Rp500.000, pakan ayam Aturan mencatat: - di buku ini belum tampak menabung 3 bulan berturut-turut - nomor 3 masih punya pinjaman atau pengajuan lain - nomor 4 masih punya pinjaman atau pengajuan lain - Bu Rini: menurut buku kertas hampir lunas [Setuju] [Tolak]
        Hadi: [Setuju]
        bot: Disetujui. 1 orang KSM Mawar ditanya lewat HP masing-masing; yang tanpa HP sendiri menandatangani slip.
        bot>Wati: Benar Bu Wati yang pinjam lewat KSM Mawar? Rp1.000.000 untuk dagang sayur, 10 kali angsur, sekali angsur Rp115.000. Kalau ada yang kesulitan, satu KSM ikut menanggung. [Benar, saya yang pinjam] [Bukan saya]
        bot>Yati: Pinjaman KSM Mawar disetujui. Tiap peminjam ditanya dulu: benar pinjam? Nomor 4 menandatangani slip dengan dua saksi dari rumah lain.
        bot>Rini: Pengajuan KSM Mawar: 2 orang, Rp1.500.000, 10 bulan. Disetujui, peminjam ditanya satu per satu. 3. Bu Wati, Rp1.000.000, dagang sayur (belum menjawab) 4. Bu Lastri, Rp500.000, pakan ayam (belum menjawab) - Bu Rini: menurut buku kertas hampir lunas [Slip nomor 4]
        Wati: kenapa
        bot: Bu Wati pinjam Rp1.000.000 untuk dagang sayur lewat KSM Mawar, 10 kali angsur: diajukan Bu Yati 17/11. Aturannya: perkotaan 2013 (POB) versi 1, bawaan. Diperiksa Bu Rini 17/11: layak. Waktu itu aturan mencatat: - di buku ini belum tampak menabung 3 bulan berturut-turut - nomor 3 masih punya pinjaman atau pengajuan lain Disetujui Pak Hadi 17/11. Belum ada jawaban Bu Wati.
        Wati: [Benar, saya yang pinjam]
        bot: Terima kasih. Tercatat: pinjam Rp1.000.000 untuk dagang sayur. Belum menjadi pinjaman sampai uangnya cair.
        Yati: kenapa
        bot: Pengajuan KSM Mawar Rp1.500.000, 2 orang, 10 kali angsur: diajukan Bu Yati 17/11. Aturannya: perkotaan 2013 (POB) versi 1, bawaan. Diperiksa Bu Rini 17/11: layak, karena menurut buku kertas hampir lunas. Waktu itu aturan mencatat: - di buku ini belum tampak menabung 3 bulan berturut-turut - nomor 3 masih punya pinjaman atau pengajuan lain - nomor 4 masih punya pinjaman atau pengajuan lain Disetujui Pak Hadi 17/11. Kata 2 peminjam: 1 bilang benar, 1 belum menjawab.
    """)


def test_before_it_is_asked_for_the_rules_are_told(chat: Chatroom) -> None:
    lines(chat, "Yati: ajukan pinjaman", "Yati: 3 1jt dagang sayur", "Yati: 10")
    chat("""
        Yati: kenapa
        bot: Belum diajukan KSM Mawar. Angsurannya dihitung begini: jasa 1,5% per bulan dari pinjaman awal; pembulatan Rp500 terdekat. Yang dilihat waktu diperiksa: pinjaman pertama Rp1.000.000, paling banyak Rp3.000.000, 4 kali, 3-12 bulan; KSM paling sedikit 5 anggota, perempuan 30%, menabung 3 bulan. Aturannya: perkotaan 2013 (POB) versi 1, bawaan.
    """)
    speaks(chat, "Yati", "jv")
    lines(chat, "Yati: batal", "Yati: ajukan pinjaman", "Yati: 3 1jt dagang sayur", "Yati: 10")
    chat("""
        Yati: kok semanten
        bot: Dereng dipunsuwun KSM Mawar. Angsuranipun dipunetang mekaten: jasa 1,5% saben wulan saking pinjeman wiwitan; pambunderan Rp500 ingkang paling celak. Ingkang dipunpirsani nalika dipunpriksa: pinjeman kapisan Rp1.000.000, paling kathah Rp3.000.000, kaping 4, 3-12 wulan; KSM paling sekedhik 5 anggota, putri 30%, nabung 3 wulan. Paugeranipun: kitha 2013 (POB) versi 1, dereng dipunewahi.
    """)
    speaks(chat, "Yati", "en")
    lines(chat, "Yati: batal", "Yati: ajukan pinjaman", "Yati: 3 1jt dagang sayur", "Yati: 10")
    chat("""
        Yati: why
        bot: KSM Mawar has not asked yet. The instalments are reckoned so: jasa 1.5% a month on the first amount; rounding Rp500, nearest. What is looked at: a loan first Rp1,000,000, at most Rp3,000,000, 4 times, 3-12 months; a KSM of at least 5 members, 30% women, 3 months of saving. Rules: towns 2013 (POB) version 1, never changed.
    """)


def test_what_the_rules_had_against_it_is_kept_as_it_was_that_day(chat: Chatroom) -> None:
    play(chat, *PAID_OUT)
    [said] = chat.hear("Yati", "kenapa")
    assert "Waktu itu aturan mencatat: - di buku ini belum tampak menabung 3 bulan berturut-turut" in said
    before = update(t.application_step).where(t.application_step.c.step == "V").values(found=None)
    chat.book.run(lambda book: book.execute(before))
    chat.hear("Yati", "pengajuan")
    [said] = chat.hear("Yati", "kenapa")
    assert "Catatan aturannya waktu itu belum disimpan." in said and "menabung 3 bulan" not in said


def test_a_payout_that_did_not_arrive_is_told_as_such(chat: Chatroom) -> None:
    play(chat, *APPROVED, ("Wati", "[Benar, saya yang pinjam]"), ("Rini", "pengajuan"))
    play(chat, ("Rini", "[Pengajuan Mawar]"), ("Rini", "[Cairkan Rp1.000.000]"), ("Yati", "[Belum]"))
    chat("""
        Rini: kenapa
        bot: Pengajuan KSM Mawar Rp1.500.000, 2 orang, 10 kali angsur: diajukan Bu Yati 17/11. Aturannya: perkotaan 2013 (POB) versi 1, bawaan. Diperiksa Bu Rini 17/11: layak, karena menurut buku kertas hampir lunas. Waktu itu aturan mencatat: - di buku ini belum tampak menabung 3 bulan berturut-turut - nomor 3 masih punya pinjaman atau pengajuan lain - nomor 4 masih punya pinjaman atau pengajuan lain Disetujui Pak Hadi 17/11. Kata 2 peminjam: 1 bilang benar, 1 belum menjawab. Diserahkan Bu Rini 17/11, belum diterima kata Bu Yati, jadi tidak dihitung.
    """)


def test_nobody_asks_about_an_application_or_a_relief_that_is_not_theirs_to_see(chat: Chatroom) -> None:
    play(chat, *APPROVED)
    lines(chat, *NEW_CARD, "Rini: [Simpan]")
    for kind, table in (("ajuan", t.application), ("ajuanku", t.application_line), ("ringan", t.relief)):
        for public_id in chat.book.look(
            lambda book, of=table: book.execute(select(of.c.public_id)).scalars().all()
        ):
            for name in ("Tini", "Joko", "Darmi"):
                account = chat.accounts[name]
                tap = chat.press(account, account, 1, f"asal:{public_id}:{kind}.0")
                assert "Rp" not in "".join(chat._said_after(tap, account, account)), (kind, name)


def test_a_card_that_was_written_off_says_how_that_came_when_none_runs(chat: Chatroom) -> None:
    lines(chat, *END, "Hadi: [Setuju]", "Rini: pemulihan Sri 50rb", "Rini: [Simpan]", "Hadi: [Setuju]")
    chat("""
        Hadi: kenapa
        bot: Diusulkan Bu Rini 17/11: pemulihan dari Bu Sri, Rp50.000. Disetujui Pak Hadi 17/11 (H-0001). Dihapus buku 17/11: pokok Rp600.000, diusulkan Bu Rini, disetujui Pak Hadi. Sudah kembali Rp50.000 dalam 1 kali, yang terakhir 17/11 (H-0001) ke kas; yang belum Rp550.000. Aturannya: perkotaan 2013 (POB) versi 1, bawaan.
        Rini: cari sri
        bot: 1. Bu Sri, KSM Mawar nomor 6, RT 03 [1]
        Rini: [1]
        bot: Bu Sri tidak punya angsuran yang berjalan. Pinjaman 22/7: dari Rp1.000.000 sudah dibayar Rp400.000. Sisanya Rp600.000 tidak ditagih lagi lewat aplikasi. Tabungan Bu Sri: Rp120.000 sah. [Gambar kartu] [Kenapa?] [Keringanan] [Koreksi]
        Rini: kenapa
        bot: Bu Sri tidak punya angsuran yang berjalan. [Rp1.000.000, 22/7] [Kenapa?]
        Rini: [Rp1.000.000, 22/7]
        bot: Diusulkan Bu Rini 17/11: hapus buku Bu Sri, Rp600.000. Sebabnya: pindah dan tidak terlacak. Disetujui Pak Hadi 17/11. Kartunya, cair Rabu 22 Juli 2026: Rp1.000.000 dan jasa Rp150.000, 10 kali, biasanya Rp115.000. Waktu itu sudah dibayar pokok Rp400.000 dan jasa Rp60.000, tinggal pokok Rp600.000 dan jasa Rp90.000, 6 kali. Kelas kartunya hari itu I: tertunda 0 angsuran, 0 hari. Cadangan untuknya 0,50 % dari Rp600.000, jadi Rp3.000. Rapat BKM: rapat 12 November, BA 7. Sudah kembali Rp50.000 dalam 1 kali, yang terakhir 17/11 (H-0001) ke kas; yang belum Rp550.000. Aturannya: perkotaan 2013 (POB) versi 1, bawaan.
    """)


def test_in_javanese_and_in_english(chat: Chatroom) -> None:
    play(chat, *PAID_OUT)
    speaks(chat, "Yati", "jv")
    speaks(chat, "Wati", "jv")
    speaks(chat, "Rini", "en")
    speaks(chat, "Hadi", "en")
    speaks(chat, "Sri", "jv")
    chat("""
        Yati: kok semanten
        bot: Panyuwunanipun KSM Mawar Rp1.500.000, 2 tiyang, kaangsur kaping 10: dipunsuwun Bu Yati 17/11. Paugeranipun: kitha 2013 (POB) versi 1, dereng dipunewahi. Dipunpriksa Bu Rini 17/11: pantes, amargi menurut buku kertas hampir lunas. Wekdal semanten paugeran nyathet: - ing buku punika dereng ketingal nabung 3 wulan lajeng-lumajeng - nomer 3 taksih gadhah pinjeman utawi panyuwunan sanes - nomer 4 taksih gadhah pinjeman utawi panyuwunan sanes Dipunsarujuki Pak Hadi 17/11. Aturipun 2 ingkang nyambut: 1 matur leres, 1 dereng mangsuli. Saking kas Rp1.000.000 dipunpasrahaken Bu Rini 17/11, dipunetang Bu Yati 17/11 (H-0001-3).
        Wati: kok semanten
        bot: Bu Wati nyambut Rp1.000.000 kangge dagang sayur lumantar KSM Mawar, kaangsur kaping 10: dipunsuwun Bu Yati 17/11. Paugeranipun: kitha 2013 (POB) versi 1, dereng dipunewahi. Dipunpriksa Bu Rini 17/11: pantes. Wekdal semanten paugeran nyathet: - ing buku punika dereng ketingal nabung 3 wulan lajeng-lumajeng - nomer 3 taksih gadhah pinjeman utawi panyuwunan sanes Dipunsarujuki Pak Hadi 17/11. Dipunleresaken Bu Wati piyambak lumantar HP 17/11. Saking kas Rp1.000.000 dipunpasrahaken Bu Rini 17/11, dipunetang Bu Yati 17/11 (H-0001-3). [Kok kantunipun semanten?]
        Rini: why
        bot: KSM Mawar's application, Rp1,500,000, 2 borrowing, 10 instalments: asked for by Bu Yati 17 Nov. Rules: towns 2013 (POB) version 1, never changed. Looked at by Bu Rini 17 Nov: fit, because menurut buku kertas hampir lunas. The rules noted then: - this book does not show 3 months of saving in a row yet - number 3 still has a loan or another application - number 4 still has a loan or another application Approved by Pak Hadi 17 Nov. The word of 2 borrowers: 1 said yes, 1 with no answer yet. From the till Rp1,000,000 handed over by Bu Rini 17 Nov, counted by Bu Yati 17 Nov (H-0001-3).
    """)
    speaks(chat, "Rini", "id")
    lines(chat, *END, "Budi: [Setuju]")
    chat("""
        Hadi: why
        bot: Proposed by Bu Rini 17 Nov: write-off of Bu Sri, Rp600,000. Why: moved, not to be found. Agreed by Pak Budi 17 Nov. The card, paid out Wednesday 22 July 2026: Rp1,000,000 and Rp150,000 of jasa, 10 times, usually Rp115,000. By then Rp400,000 of pokok and Rp60,000 of jasa were paid; Rp600,000 of pokok and Rp90,000 of jasa were left, 6 times. The card's class that day was I: 0 instalments behind, 0 days. The reserve for it is 0.50% of Rp600,000, so Rp3,000. BKM meeting: rapat 12 November, BA 7. Nothing has come back since. Rules: towns 2013 (POB) version 1, never changed.
        Sri: kok semanten
        bot: Dipunusulaken Bu Rini 17/11: hapus buku Bu Sri, Rp600.000. Sebabipun: pindhah, mboten kepanggih. Dipunsarujuki Pak Budi 17/11. Kertunipun, cair Rebo 22 Juli 2026: Rp1.000.000 lan jasa Rp150.000, kaping 10, limrahipun Rp115.000. Wekdal semanten sampun dipunbayar pokok Rp400.000 lan jasa Rp60.000, kantun pokok Rp600.000 lan jasa Rp90.000, kaping 6. Rapat BKM: rapat 12 November, BA 7. Dereng wonten ingkang wangsul sasampunipun menika. Paugeranipun: kitha 2013 (POB) versi 1, dereng dipunewahi.
    """)


def test_a_write_off_says_how_far_behind_the_card_was(chat: Chatroom) -> None:
    chat.at("2027-03-01 09:00")
    lines(chat, *END)
    chat("""
        Budi: kenapa
        bot: Diusulkan Bu Rini 1/3: hapus buku Bu Sri, Rp600.000. Sebabnya: pindah dan tidak terlacak. Menunggu orang kedua; belum ada yang berubah. Kartunya, cair Rabu 22 Juli 2026: Rp1.000.000 dan jasa Rp150.000, 10 kali, biasanya Rp115.000. Waktu itu sudah dibayar pokok Rp400.000 dan jasa Rp60.000, tinggal pokok Rp600.000 dan jasa Rp90.000, 6 kali. Kelas kartunya hari itu II: tertunda 3,00 angsuran, 69 hari. Cadangan untuknya 0,50 % dari Rp600.000, jadi Rp3.000. Rapat BKM: rapat 12 November, BA 7. Aturannya: perkotaan 2013 (POB) versi 1, bawaan.
        Budi: [Setuju]
        bot: Berlaku: hapus buku Bu Sri, Rp600.000.
        bot>Sri: Bu Sri, sisa pinjaman Rp600.000 tidak ditagih lagi lewat aplikasi ini. Kalau kelak ingin mengangsur, Bu Rini senang menerima. Riwayatnya tetap tersimpan.
        bot>Rini: Disetujui Pak Budi: hapus buku Bu Sri, Rp600.000.
    """)
    chat.at("2027-04-01 09:00")
    lines(chat, "Rini: pemulihan Sri 50rb", "Rini: [Simpan]")
    chat("""
        Budi: kenapa
        bot: Diusulkan Bu Rini 1/4: pemulihan dari Bu Sri, Rp50.000. Menunggu orang kedua; belum ada yang berubah. Dihapus buku 1/3: pokok Rp600.000, diusulkan Bu Rini, disetujui Pak Budi. Belum ada yang kembali sesudah itu. Aturannya: perkotaan 2013 (POB) versi 1, bawaan.
    """)
