"""A complaint reaches somebody who may examine it, never the accused; its writer stays unknown and is answered."""

from __future__ import annotations

from tests.chat import Chatroom


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
        bot: Kira-kira berapa rupiah? Tulis misalnya 500rb. Perkiraan saja boleh. [Batal]
        Sri: entah
        bot: Maaf, saya belum paham. Kira-kira berapa rupiah? Tulis misalnya 500rb. Perkiraan saja boleh. [Batal]
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
