"""A complaint reaches somebody who may examine it, never the accused; its writer stays unknown and is answered."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import insert, select, update

from domain.complaints import MOST_A_DAY
from storage import erasing
from storage import tables as t
from storage.book import Work
from tests import village
from tests.chat import WIB, Chatroom
from usecases import mydata


def test_a_secret_complaint_is_taken_asked_about_answered_and_published(chat: Chatroom) -> None:
    chat("""
        Sri: Lainnya
        bot: Yang lain: [Pengaduan] [Bahasa] [HP & rahasia] [Data saya] [Berhenti dulu] [Bantuan]
        Sri: [Pengaduan]
        bot: Silakan, saya dengarkan. Ini soal apa? [Tidak sesuai aturan] [Uang diselewengkan] [Ada tekanan / campur tangan] [Bencana, keadaan memaksa] [Cara kerja pengurus / bot] [Lain-lain] [Batal]
        Sri: [Uang diselewengkan]
        bot: Ceritakan apa yang terjadi, di mana, dan kapan. Boleh tulis, boleh suara. [Batal]
        Sri: Iuran sampah ditarik dua kali bulan ini.
        bot: Siapa yang diadukan? Orang itu tidak akan ikut memeriksa. [Ketua / sekretaris KSM] [Bendahara KSM] [Petugas UPK] [Koordinator] [Pengawas] [Fasilitator] [Bot / pengelolanya] [Orang lain (nama)] [Tidak tahu / tidak mau bilang] [Batal]
        Sri: [Bendahara KSM]
        bot: KSM yang mana? [Mawar] [Melati] [Tidak tahu / tidak mau bilang] [Batal]
        Sri: [Mawar]
        bot: Kira-kira berapa rupiah? Tulis misalnya 500rb. Perkiraan saja boleh. [Tidak tahu] [Batal]
        Sri: entah
        bot: Maaf, saya belum paham. Kira-kira berapa rupiah? Tulis misalnya 500rb. Perkiraan saja boleh. [Tidak tahu] [Batal]
        Sri: 20rb
        bot: Maunya bagaimana? Tulis harapannya, atau lewati. [Lewati] [Batal]
        Sri: [Lewati]
        bot: Nama disebut kepada yang memeriksa, atau dirahasiakan? Jawabannya sama-sama sampai ke sini. [Sebut nama saya] [Rahasiakan nama saya] [Batal]
        Sri: [Rahasiakan nama saya]
        bot: Uang diselewengkan Iuran sampah ditarik dua kali bulan ini. Yang diadukan: bendahara KSM Mawar Kira-kira Rp20.000. Dikirim tanpa nama. [Kirim] [Tidak]
        Sri: [Kirim]
        bot: Pengaduan P-1 sudah sampai. Yang memeriksa Pak Budi (pengawas), jawabannya paling lambat Selasa 24 November. Nama tidak saya sebut. Tiap langkah saya kabari di sini. [Jangan ke beliau]
        bot>Budi: P-1 · Uang diselewengkan · Selasa 17 November, BKM Contoh Sumber, lewat Telegram Dari: dirahasiakan Yang diadukan: bendahara KSM Mawar Kira-kira Rp20.000. Iuran sampah ditarik dua kali bulan ini. Belum ada yang menangani, sejak 17/11. [Saya tangani] [Serahkan ke atas]
        Budi: [Saya tangani]
        bot: P-1 · Uang diselewengkan · Selasa 17 November, BKM Contoh Sumber, lewat Telegram Dari: dirahasiakan Yang diadukan: bendahara KSM Mawar Kira-kira Rp20.000. Iuran sampah ditarik dua kali bulan ini. Diperiksa Pak Budi sejak 17/11. [Tanya balik] [Jawab] [Serahkan ke atas]
        bot>Sri: P-1 sekarang diperiksa Pak Budi. Jawabannya paling lambat Selasa 24 November. [Jangan ke beliau]
        Budi: [Tanya balik]
        bot: P-1: mau tanya apa? Pertanyaannya saya sampaikan; siapa yang mengadu tetap rahasia. [Batal]
        Budi: Ditarik tanggal berapa?
        bot: Pertanyaan soal P-1 sudah saya sampaikan.
        bot>Sri: Pak Budi bertanya soal P-1: Ditarik tanggal berapa? Siapa yang mengadu tetap rahasia. [Jawab]
        Sri: [Jawab]
        bot: P-1: silakan tulis atau kirim suara. Nama tetap tidak saya sebut. [Batal]
        Sri: Tanggal 3 dan 10.
        bot: Sudah saya sampaikan ke yang memeriksa P-1.
        bot>Budi: P-1, kata yang mengadu: Tanggal 3 dan 10. [P-1]
        Budi: [P-1]
        bot: P-1 · Uang diselewengkan · Selasa 17 November, BKM Contoh Sumber, lewat Telegram Dari: dirahasiakan Yang diadukan: bendahara KSM Mawar Kira-kira Rp20.000. Iuran sampah ditarik dua kali bulan ini. Pak Budi bertanya: Ditarik tanggal berapa? Kata yang mengadu: Tanggal 3 dan 10. Diperiksa Pak Budi sejak 17/11. [Tanya balik] [Jawab] [Serahkan ke atas]
        Budi: [Jawab]
        bot: P-1: Iuran sampah ditarik dua kali bulan ini. Apa jawabannya untuk yang mengadu? [Batal]
        Budi: Uangnya sudah dikembalikan.
        bot: Hasilnya apa? [Betul, sudah diperbaiki] [Salah paham, sudah dijelaskan] [Tidak terbukti] [Diteruskan ke luar desa] [Batal]
        Budi: [Betul, sudah diperbaiki]
        bot: Satu kalimat untuk diumumkan: apa yang dilakukan? Tanpa nama, tanpa angka uang. [Batal]
        Budi: Bu Siti sudah mengembalikan.
        bot: Ada nama orang di kalimat itu. Semua orang akan membacanya; tulis lagi tanpa nama, ya.
        Budi: Sudah dikembalikan Rp20.000.
        bot: Ada angka uang di kalimat itu. Semua orang akan membacanya; tulis lagi tanpa angka, ya.
        Budi: Iuran yang ditarik dua kali sudah dikembalikan.
        bot: Jawaban P-1 sudah saya sampaikan. Kalau sudah beres, hasilnya diumumkan tanpa nama.
        bot>Sri: Jawaban P-1 dari Pak Budi: Uangnya sudah dikembalikan. Sudah beres? [Sudah beres] [Belum]
        Sri: [Sudah beres]
        bot: Terima kasih. P-1 selesai. Hasilnya bisa dibaca semua orang, tanpa nama: tulis "hasil pengaduan".
        Joko: hasil pengaduan
        bot: Hasil pengaduan BKM Contoh Sumber: P-1 · Uang diselewengkan · diperbaiki · 1 hari: Iuran yang ditarik dua kali sudah dikembalikan.
    """)


def test_a_stranger_complains_of_the_bot_under_a_name_and_is_answered(chat: Chatroom) -> None:
    chat.book.run(_admin_is("Budi"))
    chat("""
        Tamu: keluhan bot kirim pesan tengah malam
        bot: Silakan, saya dengarkan. Ini soal apa? [Tidak sesuai aturan] [Uang diselewengkan] [Ada tekanan / campur tangan] [Bencana, keadaan memaksa] [Cara kerja pengurus / bot] [Lain-lain] [Batal]
        Tamu: [Cara kerja pengurus / bot]
        bot: Siapa yang diadukan? Orang itu tidak akan ikut memeriksa. [Ketua / sekretaris KSM] [Bendahara KSM] [Petugas UPK] [Koordinator] [Pengawas] [Fasilitator] [Bot / pengelolanya] [Orang lain (nama)] [Tidak tahu / tidak mau bilang] [Batal]
        Tamu: [Bot / pengelolanya]
        bot: Maunya bagaimana? Tulis harapannya, atau lewati. [Lewati] [Batal]
        Tamu: Jangan malam-malam.
        bot: Nama disebut kepada yang memeriksa, atau dirahasiakan? Jawabannya sama-sama sampai ke sini. [Sebut nama saya] [Rahasiakan nama saya] [Batal]
        Tamu: [Sebut nama saya]
        bot: Siapa nama dan di mana tinggalnya? [Tanpa nama] [Batal]
        Tamu: Rukmini, RT 05
        bot: Cara kerja pengurus atau bot bot kirim pesan tengah malam Yang diadukan: bot / pengelolanya Harapannya: Jangan malam-malam. Dikirim atas nama Rukmini, RT 05. [Kirim] [Tidak]
        Tamu: halo?
        bot: Cara kerja pengurus atau bot bot kirim pesan tengah malam Yang diadukan: bot / pengelolanya Harapannya: Jangan malam-malam. Dikirim atas nama Rukmini, RT 05. [Kirim] [Tidak]
        Tamu: [Kirim]
        bot: Pengaduan P-1 sudah sampai. Yang memeriksa Pak Hadi (koordinator), jawabannya paling lambat Selasa 24 November. Tiap langkah saya kabari di sini. [Jangan ke beliau]
        bot>Hadi: P-1 · Cara kerja pengurus atau bot · Selasa 17 November, BKM Contoh Sumber, lewat Telegram Dari: Rukmini, RT 05 Yang diadukan: bot / pengelolanya bot kirim pesan tengah malam Harapannya: Jangan malam-malam. Belum ada yang menangani, sejak 17/11. [Saya tangani] [Serahkan ke atas]
        Tamu: [Jangan ke beliau]
        bot: Baik. P-1: Yang memeriksa Mas Adi (fasilitator), jawabannya paling lambat Selasa 24 November. [Jangan ke beliau]
        bot>Adi: P-1 · Cara kerja pengurus atau bot · Selasa 17 November, BKM Contoh Sumber, lewat Telegram Dari: Rukmini, RT 05 Yang diadukan: bot / pengelolanya bot kirim pesan tengah malam Harapannya: Jangan malam-malam. Belum ada yang menangani, sejak 17/11. [Saya tangani]
        Adi: [Saya tangani]
        bot: P-1 · Cara kerja pengurus atau bot · Selasa 17 November, BKM Contoh Sumber, lewat Telegram Dari: Rukmini, RT 05 Yang diadukan: bot / pengelolanya bot kirim pesan tengah malam Harapannya: Jangan malam-malam. Diperiksa Mas Adi sejak 17/11. [Tanya balik] [Jawab]
        bot>Tamu: Ada kabar pribadi dari KSM di HP ini. [Baca]
        Adi: [Jawab]
        bot: P-1: bot kirim pesan tengah malam Apa jawabannya untuk yang mengadu? [Batal]
        Adi: Jamnya sudah diubah.
        bot: Hasilnya apa? [Betul, sudah diperbaiki] [Salah paham, sudah dijelaskan] [Tidak terbukti] [Diteruskan ke luar desa] [Batal]
        Adi: [Betul, sudah diperbaiki]
        bot: Satu kalimat untuk diumumkan: apa yang dilakukan? Tanpa nama, tanpa angka uang. [Batal]
        Adi: Pesan malam dihentikan.
        bot: Jawaban P-1 sudah saya sampaikan. Kalau sudah beres, hasilnya diumumkan tanpa nama.
        bot>Tamu: Ada kabar pribadi dari KSM di HP ini. [Baca]
        Tamu: [Baca]
        bot: Jawaban P-1 dari Mas Adi: Jamnya sudah diubah. Sudah beres? [Sudah beres] [Belum]
        Tamu: [Belum]
        bot: P-1: apa yang belum beres? Tulis atau kirim suara. [Batal]
        Tamu: Semalam masih bunyi.
        bot: P-1 dibuka lagi. Yang memeriksa Mas Adi (fasilitator), jawabannya paling lambat Selasa 24 November.
        bot>Adi: P-1 · Cara kerja pengurus atau bot · Selasa 17 November, BKM Contoh Sumber, lewat Telegram Dari: Rukmini, RT 05 Yang diadukan: bot / pengelolanya bot kirim pesan tengah malam Harapannya: Jangan malam-malam. Mas Adi menjawab: Jamnya sudah diubah. Belum beres, katanya: Semalam masih bunyi. Belum ada yang menangani, sejak 17/11. [Saya tangani]
        Adi: daftar pengaduan
        bot: 1 pengaduan belum selesai: P-1 · Cara kerja pengurus atau bot · Belum ada yang menangani, sejak 17/11. [P-1]
        Budi: daftar pengaduan
        bot: Tidak ada yang perlu ditanyakan sekarang.
        Hadi: daftar pengaduan
        bot: Tidak ada pengaduan yang menunggu di sini.
        Tamu: setor 50rb
        bot: Saya Guyub, juru catat kelompok swadaya masyarakat (KSM). Saya tidak pernah minta uang, PIN, atau foto KTP. Anggota KSM? Minta kartu ke ketua, lalu pindai; atau tulis enam angkanya di sini saat ketua membuka pintu. Warga? Pindai poster RT. Ada keluhan? Tulis: keluhan.
    """)


def test_nobody_may_examine_it_until_somebody_takes_office(chat: Chatroom) -> None:
    chat.book.run(_without_phone("Adi"))
    chat("""
        Budi: alamat pengaduan Kantor Kecamatan Contoh, telepon kantor
        bot: Alamat luar untuk pengaduan sekarang: Kantor Kecamatan Contoh, telepon kantor.
        Hadi: alamat pengaduan ke rumah saya saja
        bot: Yang ini dikerjakan pengurus lain. Kalau seharusnya bisa, tanyakan ke petugas UPK.
        Joko: pengaduan
        bot: Silakan, saya dengarkan. Ini soal apa? [Tidak sesuai aturan] [Uang diselewengkan] [Ada tekanan / campur tangan] [Bencana, keadaan memaksa] [Cara kerja pengurus / bot] [Lain-lain] [Batal]
        Joko: [Uang diselewengkan]
        bot: Ceritakan apa yang terjadi, di mana, dan kapan. Boleh tulis, boleh suara. [Batal]
        Joko: Pengawas dan koordinator bagi-bagi uang sampah.
        bot: Siapa yang diadukan? Orang itu tidak akan ikut memeriksa. [Ketua / sekretaris KSM] [Bendahara KSM] [Petugas UPK] [Koordinator] [Pengawas] [Fasilitator] [Bot / pengelolanya] [Orang lain (nama)] [Tidak tahu / tidak mau bilang] [Batal]
        Joko: [Orang lain (nama)]
        bot: Siapa namanya? Tulis nama yang biasa dipakai. [Batal]
        Joko: Pak Zulkarnaen
        bot: Kira-kira berapa rupiah? Tulis misalnya 500rb. Perkiraan saja boleh. [Tidak tahu] [Batal]
        Joko: [Tidak tahu]
        bot: Maunya bagaimana? Tulis harapannya, atau lewati. [Lewati] [Batal]
        Joko: [Lewati]
        bot: Nama disebut kepada yang memeriksa, atau dirahasiakan? Jawabannya sama-sama sampai ke sini. [Sebut nama saya] [Rahasiakan nama saya] [Batal]
        Joko: [Rahasiakan nama saya]
        bot: Uang diselewengkan Pengawas dan koordinator bagi-bagi uang sampah. Yang diadukan: Pak Zulkarnaen (nama ini tidak ada di buku; tetap saya catat) Dikirim tanpa nama. [Kirim] [Tidak]
        Joko: [Kirim]
        bot: Pengaduan P-1 sudah sampai. Di desa ini belum ada yang boleh memeriksanya; saya simpan sampai ada. Di luar desa bisa ke Kantor Kecamatan Contoh, telepon kantor. Nama tidak saya sebut. Tiap langkah saya kabari di sini.
        Budi: Keberatan & aduan
        bot: Tidak ada yang perlu ditanyakan sekarang.
        Hadi: daftar pengaduan
        bot: Tidak ada pengaduan yang menunggu di sini.
        Joko: daftar pengaduan
        bot: Pengaduan dari HP ini: P-1 · Uang diselewengkan · Belum ada yang menangani, sejak 17/11.
    """)
    chat.book.run(_office("Rini", "fasilitator"))
    joko, rini = _about(chat, "2026-11-18")
    assert joko == (
        "bot>Joko: Sekarang ada yang boleh memeriksa P-1. Yang memeriksa Bu Rini (fasilitator), "
        "jawabannya paling lambat Rabu 25 November. [Jangan ke beliau]"
    )
    assert rini.startswith("bot>Rini: P-1 · Uang diselewengkan ·")


def test_the_one_who_examines_misuse_puts_a_figure_on_it_where_the_complainant_could_not(
    chat: Chatroom,
) -> None:
    for line in ("keluhan", "[Uang diselewengkan]", "Kas sampah habis.", "[Tidak tahu / tidak mau bilang]"):
        chat.hear("Sri", line)
    for line in ("[Tidak tahu]", "[Lewati]", "[Rahasiakan nama saya]", "[Kirim]"):
        chat.hear("Sri", line)
    chat("""
        Budi: [Saya tangani]
        bot: P-1 · Uang diselewengkan · Selasa 17 November, BKM Contoh Sumber, lewat Telegram Dari: dirahasiakan Yang diadukan: tidak disebut Kas sampah habis. Diperiksa Pak Budi sejak 17/11. [Tanya balik] [Jawab] [Serahkan ke atas]
        bot>Sri: P-1 sekarang diperiksa Pak Budi. Jawabannya paling lambat Selasa 24 November. [Jangan ke beliau]
        Budi: [Jawab]
        bot: P-1: Kas sampah habis. Apa jawabannya untuk yang mengadu? [Batal]
        Budi: Sudah dihitung ulang, kurang dua kali tarikan.
        bot: Hasilnya apa? [Betul, sudah diperbaiki] [Salah paham, sudah dijelaskan] [Tidak terbukti] [Diteruskan ke luar desa] [Batal]
        Budi: [Betul, sudah diperbaiki]
        bot: Kira-kira berapa rupiah yang terkait? Yang mengadu tidak tahu, dan pengaduan soal uang perlu angkanya. Tidak diumumkan. [Batal]
        Budi: banyak
        bot: Maaf, saya belum paham. Kira-kira berapa rupiah yang terkait? Yang mengadu tidak tahu, dan pengaduan soal uang perlu angkanya. Tidak diumumkan. [Batal]
        Budi: 40rb
        bot: Satu kalimat untuk diumumkan: apa yang dilakukan? Tanpa nama, tanpa angka uang. [Batal]
        Budi: Kas dihitung ulang di depan warga.
        bot: Jawaban P-1 sudah saya sampaikan. Kalau sudah beres, hasilnya diumumkan tanpa nama.
        bot>Sri: Jawaban P-1 dari Pak Budi: Sudah dihitung ulang, kurang dua kali tarikan. Sudah beres? [Sudah beres] [Belum]
    """)
    worth = select(t.complaint.c.amount_rp)
    assert chat.book.look(lambda book: book.execute(worth).scalars().all()) == [40_000]


def test_time_moves_it_up_once_a_level_and_the_complainant_hears_so(chat: Chatroom) -> None:
    _complain(chat, "Sri", "Pengurus jarang datang.", "[Tidak tahu / tidak mau bilang]")
    assert _about(chat, "2026-11-18") == ["bot>Budi: Tugas hari ini: • P-1 belum ada yang menangani. [P-1]"]
    sri, hadi = _about(chat, "2026-11-21")
    assert sri == (
        "bot>Sri: P-1 3 hari belum ditangani, jadi saya teruskan. Yang memeriksa Pak Hadi (koordinator), "
        "jawabannya paling lambat Sabtu 28 November. [Jangan ke beliau]"
    )
    assert hadi.startswith("bot>Hadi: P-1 · Lain-lain ·")
    chat.hear("Hadi", "[Saya tangani]")
    assert _about(chat, "2026-11-26") == [
        "bot>Hadi: Tugas hari ini: • P-1 harus dijawab paling lambat Sabtu 28 November. [P-1]"
    ]
    sri, adi = _about(chat, "2026-11-28")
    assert sri.startswith("bot>Sri: P-1 7 hari belum dijawab, jadi saya teruskan. Yang memeriksa Mas Adi")
    assert adi.startswith("bot>Adi: P-1 · Lain-lain ·")
    (digest,) = _about(chat, "2026-12-01")
    assert digest.startswith("bot>Adi: Tugas hari ini:")
    assert "• P-1 belum ada yang menangani." in digest
    assert _about(chat, "2026-12-07") == [
        "bot>Sri: Maaf, P-1 7 hari belum dijawab dan di atasnya tidak ada lagi. Di luar desa bisa ke "
        "kantor kecamatan atau lapor.go.id.",
        "bot>Adi: Tugas hari ini: • P-1 sudah lewat 7 hari dan belum dijawab. [P-1]",
    ]
    chat.hear("Adi", "[Saya tangani]")
    for line in ("[Jawab]", "Piket dipasang.", "[Betul, sudah diperbaiki]", "Jadwal piket dipasang."):
        chat.hear("Adi", line)
    assert _about(chat, "2026-12-22") == [
        'bot>Sri: P-1 saya tutup karena tidak ada kabar lagi. Hasilnya terbaca di "hasil pengaduan", tanpa '
        "nama. Kalau belum beres, balas pesan ini."
    ]
    again, adi = chat.reply("Sri", "saya tutup", "Piketnya kosong lagi.")
    assert again.startswith("bot: P-1 dibuka lagi. Yang memeriksa Mas Adi (fasilitator)")
    assert "Belum beres, katanya: Piketnya kosong lagi." in adi


def test_an_officer_writes_down_what_came_by_letter_and_passes_the_answer_on(chat: Chatroom) -> None:
    chat("""
        Rini: catat pengaduan
        bot: Pengaduan ini datang lewat apa? [Tatap muka] [Surat] [Kotak / buku aduan] [Telepon / WA] [Papan informasi] [Media sosial / media] [Batal]
        Rini: [Surat]
        bot: Silakan, saya dengarkan. Ini soal apa? [Tidak sesuai aturan] [Uang diselewengkan] [Ada tekanan / campur tangan] [Bencana, keadaan memaksa] [Cara kerja pengurus / bot] [Lain-lain] [Batal]
        Rini: [Tidak sesuai aturan]
        bot: Ceritakan apa yang terjadi, di mana, dan kapan. Boleh tulis, boleh suara. [Batal]
        Rini: Daftar penerima tidak ditempel.
        bot: Siapa yang diadukan? Orang itu tidak akan ikut memeriksa. [Ketua / sekretaris KSM] [Bendahara KSM] [Petugas UPK] [Koordinator] [Pengawas] [Fasilitator] [Bot / pengelolanya] [Orang lain (nama)] [Tidak tahu / tidak mau bilang] [Batal]
        Rini: [Tidak tahu / tidak mau bilang]
        bot: Maunya bagaimana? Tulis harapannya, atau lewati. [Lewati] [Batal]
        Rini: [Lewati]
        bot: Siapa yang mengadu? Nama, L/P, alamat, sebagai apa, sejauh disebut. [Tanpa nama] [Batal]
        Rini: Mbah Karso, L, RT 01, warga
        bot: Tidak sesuai aturan Daftar penerima tidak ditempel. Yang diadukan: tidak disebut Dikirim atas nama Mbah Karso, L, RT 01, warga. [Kirim] [Tidak]
        Rini: [Kirim]
        bot: Pengaduan P-1 tercatat. Yang memeriksa Pak Budi (pengawas), jawabannya paling lambat Selasa 24 November. Jawabannya datang ke sini, tolong disampaikan.
        bot>Budi: P-1 · Tidak sesuai aturan · Selasa 17 November, BKM Contoh Sumber, lewat surat Dari: Mbah Karso, L, RT 01, warga (dicatat Bu Rini) Yang diadukan: tidak disebut Daftar penerima tidak ditempel. Belum ada yang menangani, sejak 17/11. [Saya tangani] [Serahkan ke atas]
        Budi: [Saya tangani]
        bot: P-1 · Tidak sesuai aturan · Selasa 17 November, BKM Contoh Sumber, lewat surat Dari: Mbah Karso, L, RT 01, warga (dicatat Bu Rini) Yang diadukan: tidak disebut Daftar penerima tidak ditempel. Diperiksa Pak Budi sejak 17/11. [Tanya balik] [Jawab] [Serahkan ke atas]
        bot>Rini: Tolong sampaikan ke yang mengadu: P-1 sekarang diperiksa Pak Budi. Jawabannya paling lambat Selasa 24 November. [Jangan ke beliau]
        Budi: [Serahkan ke atas]
        bot: P-1 diserahkan. Yang memeriksa Pak Hadi (koordinator), jawabannya paling lambat Selasa 24 November.
        bot>Rini: Tolong sampaikan ke yang mengadu: P-1 saya teruskan ke tingkat atas. Yang memeriksa Pak Hadi (koordinator), jawabannya paling lambat Selasa 24 November. [Jangan ke beliau]
        bot>Hadi: P-1 · Tidak sesuai aturan · Selasa 17 November, BKM Contoh Sumber, lewat surat Dari: Mbah Karso, L, RT 01, warga (dicatat Bu Rini) Yang diadukan: tidak disebut Daftar penerima tidak ditempel. Belum ada yang menangani, sejak 17/11. [Saya tangani] [Serahkan ke atas]
        Budi: [Jawab]
        bot: P-1 tidak sedang ditangani di sini.
        Hadi: [Saya tangani]
        bot: P-1 · Tidak sesuai aturan · Selasa 17 November, BKM Contoh Sumber, lewat surat Dari: Mbah Karso, L, RT 01, warga (dicatat Bu Rini) Yang diadukan: tidak disebut Daftar penerima tidak ditempel. Diperiksa Pak Hadi sejak 17/11. [Tanya balik] [Jawab] [Serahkan ke atas]
        bot>Rini: Tolong sampaikan ke yang mengadu: P-1 sekarang diperiksa Pak Hadi. Jawabannya paling lambat Selasa 24 November. [Jangan ke beliau]
        Hadi: [Jawab]
        bot: P-1: Daftar penerima tidak ditempel. Apa jawabannya untuk yang mengadu? [Batal]
        Hadi: Sudah ditempel di balai desa.
        bot: Hasilnya apa? [Betul, sudah diperbaiki] [Salah paham, sudah dijelaskan] [Tidak terbukti] [Diteruskan ke luar desa] [Batal]
        Hadi: [Betul, sudah diperbaiki]
        bot: Satu kalimat untuk diumumkan: apa yang dilakukan? Tanpa nama, tanpa angka uang. [Batal]
        Hadi: Daftar penerima sudah ditempel.
        bot: Jawaban P-1 sudah saya sampaikan. Kalau sudah beres, hasilnya diumumkan tanpa nama.
        bot>Rini: Tolong sampaikan ke yang mengadu: Jawaban P-1 dari Pak Hadi: Sudah ditempel di balai desa. Sudah beres? [Sudah beres] [Belum]
        Rini: [Sudah beres]
        bot: Terima kasih. P-1 selesai. Hasilnya bisa dibaca semua orang, tanpa nama: tulis "hasil pengaduan".
        Hadi: rekap pengaduan
        bot: Pengaduan BKM Contoh Sumber November 2026: 1 masuk, 1 selesai, 0 belum; rata-rata 1 hari Tidak sesuai aturan: 1, belum selesai 0 Oktober 2026: 0 masuk, 0 selesai, 0 belum
        Rini: rekap pengaduan
        bot: Yang ini dikerjakan pengurus lain. Kalau seharusnya bisa, tanyakan ke petugas UPK.
    """)


def test_whoever_becomes_the_accused_loses_it(chat: Chatroom) -> None:
    _complain(chat, "Sri", "Bendahara tidak transparan.", "[Bendahara KSM]", "[Mawar]")
    chat.hear("Budi", "[Saya tangani]")
    chat.book.run(_treasurer_of_mawar("Budi"))
    chat("""
        Budi: [Jawab]
        bot: Tombol ini sudah tidak berlaku. Tulis "menu" untuk mulai lagi.
        Sri: daftar pengaduan
        bot: Pengaduan dari HP ini: P-1 · Lain-lain · Diperiksa Pak Budi sejak 17/11.
    """)
    sri, hadi = _about(chat, "2026-11-18")
    assert sri == (
        "bot>Sri: P-1 pindah tangan. Yang memeriksa Pak Hadi (koordinator), jawabannya paling lambat Rabu "
        "25 November. [Jangan ke beliau]"
    )
    assert hadi.startswith("bot>Hadi: P-1 · Lain-lain ·")


def test_the_supervisor_is_complained_of_and_hears_nothing(chat: Chatroom) -> None:
    _complain(chat, "Wati", "Galak sekali di kumpulan.", "[Pengawas]")
    assert not [m for m in chat.phone.messages if m["chat"] == chat.accounts["Budi"]]
    chat("""
        Hadi: persetujuan
        bot: Yang menunggu: - 1 pengaduan belum selesai - 2 KSM belum cocok saldo, pengingatnya mati [Lihat pengaduan] [Cocok saldo]
        Hadi: [Lihat pengaduan]
        bot: 1 pengaduan belum selesai: P-1 · Lain-lain · Belum ada yang menangani, sejak 17/11. [P-1]
        Budi: Perlu dilihat
        bot: Yang menunggu: - 2 KSM belum cocok saldo, pengingatnya mati [Cocok saldo]
        Budi: Keberatan & aduan
        bot: Tidak ada yang perlu ditanyakan sekarang.
        Budi: rekap pengaduan
        bot: Pengaduan BKM Contoh Sumber November 2026: 0 masuk, 0 selesai, 0 belum Oktober 2026: 0 masuk, 0 selesai, 0 belum
        Hadi: rekap pengaduan
        bot: Pengaduan BKM Contoh Sumber November 2026: 1 masuk, 0 selesai, 1 belum Lain-lain: 1, belum selesai 1 Oktober 2026: 0 masuk, 0 selesai, 0 belum
    """)
    press = next(
        b["callback_data"] for m in chat.phone.messages for b in m["buttons"] if b["text"] == "Saya tangani"
    )
    budi = chat.accounts["Budi"]
    assert chat._said_after(chat.press(budi, budi, 1, press), budi, budi) == [
        'bot: Tombol ini sudah tidak berlaku. Tulis "menu" untuk mulai lagi.'
    ]


def test_what_somebody_asked_becomes_a_complaint(chat: Chatroom) -> None:
    chat("""
        Wati: Tanya & lapor
        bot: Silakan tulis atau kirim suara. Nanti orang yang menjawab. [Ini usulan] [Ini keluhan] [Batal]
        Wati: [Ini keluhan]
        bot: Silakan, saya dengarkan. Ini soal apa? [Tidak sesuai aturan] [Uang diselewengkan] [Ada tekanan / campur tangan] [Bencana, keadaan memaksa] [Cara kerja pengurus / bot] [Lain-lain] [Batal]
        Wati: batal
        bot: Baik, saya batalkan. Tidak ada yang disimpan.
        Wati: tanya uang sampah kok naik terus?
        bot: Pertanyaan T-1 sudah saya sampaikan ke Mas Adi. Jawabannya datang ke sini, paling lambat Jumat 20 November.
        bot>Adi: T-1 dari Bu Wati, BKM Contoh Sumber. uang sampah kok naik terus? [Jawab] [Serahkan] [Ini usulan] [Ini keluhan]
        Adi: [Ini keluhan]
        bot: T-1 sekarang K-1.
        bot>Wati: T-1 saya pindahkan. Keluhan K-1 sudah saya sampaikan ke Pak Budi. Jawabannya datang ke sini, paling lambat Jumat 20 November. [Jadikan pengaduan]
        bot>Budi: K-1 dari Bu Wati, BKM Contoh Sumber. uang sampah kok naik terus? [Jawab] [Serahkan] [Ini usulan] [Ini pertanyaan]
        Wati: [Jadikan pengaduan]
        bot: Silakan, saya dengarkan. Ini soal apa? [Tidak sesuai aturan] [Uang diselewengkan] [Ada tekanan / campur tangan] [Bencana, keadaan memaksa] [Cara kerja pengurus / bot] [Lain-lain] [Batal]
        Wati: [Uang diselewengkan]
        bot: Siapa yang diadukan? Orang itu tidak akan ikut memeriksa. [Ketua / sekretaris KSM] [Bendahara KSM] [Petugas UPK] [Koordinator] [Pengawas] [Fasilitator] [Bot / pengelolanya] [Orang lain (nama)] [Tidak tahu / tidak mau bilang] [Batal]
        Wati: [Orang lain (nama)]
        bot: Siapa namanya? Tulis nama yang biasa dipakai. [Batal]
        Wati: Siti
        bot: Kira-kira berapa rupiah? Tulis misalnya 500rb. Perkiraan saja boleh. [Tidak tahu] [Batal]
        Wati: 50rb
        bot: Maunya bagaimana? Tulis harapannya, atau lewati. [Lewati] [Batal]
        Wati: [Lewati]
        bot: Nama disebut kepada yang memeriksa, atau dirahasiakan? Jawabannya sama-sama sampai ke sini. [Sebut nama saya] [Rahasiakan nama saya] [Batal]
        Wati: [Sebut nama saya]
        bot: Uang diselewengkan uang sampah kok naik terus? Yang diadukan: Siti Kira-kira Rp50.000. Dikirim atas nama Bu Wati. [Kirim] [Tidak]
        Wati: [Kirim]
        bot: Pengaduan P-1 sudah sampai. Yang memeriksa Pak Budi (pengawas), jawabannya paling lambat Selasa 24 November. Tiap langkah saya kabari di sini. [Jangan ke beliau]
        bot>Budi: P-1 · Uang diselewengkan · Selasa 17 November, BKM Contoh Sumber, lewat Telegram Dari: Bu Wati (P), RT 02, KSM Mawar Yang diadukan: Siti Kira-kira Rp50.000. uang sampah kok naik terus? Belum ada yang menangani, sejak 17/11. [Saya tangani] [Serahkan ke atas]
        Wati: [Jadikan pengaduan]
        bot: Tombol ini sudah tidak berlaku. Tulis "menu" untuk mulai lagi.
    """)


def test_too_many_and_too_long(chat: Chatroom) -> None:
    chat.hear("Sri", "keluhan")
    chat.hear("Sri", "[Lain-lain]")
    assert chat.hear("Sri", "panjang " * 400)[0].startswith("bot: Terlalu panjang.")
    chat.hear("Sri", "batal")
    for n in range(MOST_A_DAY):
        _complain(chat, "Sri", f"Yang ke-{n}.", "[Tidak tahu / tidak mau bilang]")
    assert chat.hear("Sri", "keluhan") == [
        "bot: Hari ini sudah 5 pengaduan. Besok boleh lagi; kalau mendesak, temui pengawas."
    ]


def test_who_complained_stands_nowhere_but_in_its_own_table(chat: Chatroom) -> None:
    _complain(chat, "Sri", "Jalan rusak.", "[Petugas UPK]")
    chat.hear("Budi", "[Saya tangani]")
    sri = chat.accounts["Sri"]

    def rows(book: Work) -> list[str]:
        person = book.execute(select(t.person.c.id).where(t.person.c.public_id == "p-Sri")).scalar_one()
        tables = (t.complaint, t.complaint_word, t.complaint_passed_by)
        found = [dict(row._mapping) for table in tables for row in book.execute(select(table))]
        assert all(row.get("by_person_id") != person and person != row.get("person_id") for row in found)
        kept = book.execute(select(t.complaint_from)).one()
        assert (kept.chat_id, kept.person_id) == (sri, person)
        told = book.execute(select(t.outbox.c.say).where(t.outbox.c.chat_id == chat.accounts["Budi"]))
        return [str(row.say) for row in told]

    assert chat.book.look(rows)
    assert not [said for said in chat.book.look(rows) if "Sri" in said]
    everything = "\n".join(
        chat.book.look(lambda book: [str(say.values) for say in mydata.everything(book, _id(book, "Sri"))])
    )
    assert "Jalan rusak." in everything
    chat.at("2026-11-18 08:00")
    chat.book.run(lambda book: erasing.texts(book, _id(book, "Sri")))
    assert chat.book.look(lambda book: book.execute(select(t.complaint.c.text)).scalar_one()) == ""
    assert chat.book.look(lambda book: book.execute(select(t.complaint_from)).all()) == []


def _about(chat: Chatroom, day: str) -> list[str]:
    """What is said of the complaint by that morning, without walking through every hour until then."""
    before = len(chat.phone.messages)
    for hour in ("08:10", "08:40"):
        chat.clock.moment = datetime.fromisoformat(f"{day} {hour}").replace(tzinfo=WIB)
        chat.runner.run(chat._tick())
    return [line for line in chat._lines(before, 0) if "P-1" in line]


def _complain(chat: Chatroom, name: str, words: str, *about: str) -> None:
    for line in ("keluhan", "[Lain-lain]", words, *about, "[Lewati]", "[Rahasiakan nama saya]", "[Kirim]"):
        chat.hear(name, line)


def _id(book: Work, name: str) -> int:
    return int(book.execute(select(t.person.c.id).where(t.person.c.public_id == f"p-{name}")).scalar_one())


def _office(name: str, role: str, ksm: str | None = None) -> Callable[[Work], None]:
    def give(book: Work) -> None:
        where = select(t.ksm.c.id).where(t.ksm.c.public_id == ksm)
        row = {"person_id": _id(book, name), "role": role, "bkm_id": 1, "since_on": village.SINCE}
        book.execute(insert(t.office), {**row, "ksm_id": book.execute(where).scalar()})

    return give


def _admin_is(name: str) -> Callable[[Work], None]:
    return _office(name, "admin")


def _without_phone(name: str) -> Callable[[Work], None]:
    def end(book: Work) -> None:
        book.execute(
            update(t.link).where(t.link.c.account_id == village.ACCOUNTS[name]).values(state="ended")
        )

    return end


def _treasurer_of_mawar(name: str) -> Callable[[Work], None]:
    return _office(name, "bendahara", "ksm-Mawar")
