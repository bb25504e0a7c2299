"""A question has one owner, is handed on, sorted, closed and opened again; a voice out of the blue gets a number."""

from __future__ import annotations

from tests.chat import Chatroom
from tests.stories.test_questions import VOICE

ASKED = ("bot: Pertanyaan T-1 ...", "bot>Adi: T-1 dari Bu Wati, ...")


def test_a_question_is_handed_to_another_officer_who_takes_it(chat: Chatroom) -> None:
    chat("""
        Wati: tanya kenapa kuitansi belum datang?
        bot: Pertanyaan T-1 sudah saya sampaikan ke Mas Adi. Jawabannya datang ke sini, paling lambat Jumat 20 November. [Catatan saya]
        bot>Adi: T-1 dari Bu Wati, BKM Contoh Sumber. kenapa kuitansi belum datang? [Jawab] [Serahkan] [Ini usulan] [Ini keluhan]
        Adi: [Serahkan]
        bot: T-1 diserahkan ke siapa? [Pak Hadi (koordinator)] [Pak Budi (pengawas)] [Bu Rini (UPK)]
        Adi: [Bu Rini (UPK)]
        bot: T-1 saya tawarkan ke Bu Rini. Selama belum diterima, masih Mas Adi yang menjawab.
        bot>Rini: Mas Adi minta tolong: T-1 dari Bu Wati, BKM Contoh Sumber. kenapa kuitansi belum datang? [Saya jawab] [Tidak dulu]
        Rini: [Tidak dulu]
        bot: Baik. T-1 tetap di petugas semula.
        bot>Adi: Bu Rini belum bisa menjawab T-1, jadi masih Mas Adi yang menjawab. [Jawab] [Serahkan]
        Adi: [Serahkan]
        bot: T-1 diserahkan ke siapa? [Pak Hadi (koordinator)] [Pak Budi (pengawas)] [Bu Rini (UPK)]
        Adi: [Bu Rini (UPK)]
        bot: T-1 saya tawarkan ke Bu Rini. Selama belum diterima, masih Mas Adi yang menjawab.
        bot>Rini: Mas Adi minta tolong: T-1 dari Bu Wati, BKM Contoh Sumber. kenapa kuitansi belum datang? [Saya jawab] [Tidak dulu]
        Rini: [Saya jawab]
        bot: Terima kasih, Bu Rini. Yang bertanya T-1 sudah saya kabari. [Jawab] [Serahkan]
        bot>Wati: T-1 sekarang dijawab Bu Rini.
        bot>Adi: Bu Rini menerima T-1.
        Rini: tanya
        bot: T-1 dari Bu Wati, BKM Contoh Sumber: kenapa kuitansi belum datang? Silakan tulis jawabannya, boleh suara. [Serahkan] [Ini usulan] [Ini keluhan] [Batal]
        Rini: Besok pagi saya antar, Bu.
        bot: Jawaban T-1 sudah saya sampaikan ke Bu Wati. [Selesai]
        bot>Wati: Jawaban T-1 dari Bu Rini: Besok pagi saya antar, Bu. [Selesai] [Belum jelas]
        Wati: [Belum jelas]
        bot: Lanjutan T-1. Silakan tulis atau kirim suara. Nanti orang yang menjawab. [Batal]
        Wati: Jam berapa?
        bot: Tambahan T-1 sudah saya sampaikan ke Bu Rini. Jawabannya paling lambat Jumat 20 November.
        bot>Rini: T-1 dari Bu Wati, BKM Contoh Sumber, menambahkan: Jam berapa? [Jawab] [Serahkan] [Ini usulan] [Ini keluhan]
        Rini: [Jawab]
        bot: T-1 dari Bu Wati, BKM Contoh Sumber: kenapa kuitansi belum datang? … Jam berapa? Silakan tulis jawabannya, boleh suara. [Serahkan] [Ini usulan] [Ini keluhan] [Batal]
        Rini: Jam delapan.
        bot: Jawaban T-1 sudah saya sampaikan ke Bu Wati. [Selesai]
        bot>Wati: Jawaban T-1 dari Bu Rini: Jam delapan. [Selesai] [Belum jelas]
        Wati: [Selesai]
        bot: Terima kasih. T-1 selesai. Kalau nanti belum jelas, balas saja jawabannya.
        Adi: [Jawab]
        bot: T-1 sudah dijawab Bu Rini. Jam delapan.
    """)


def test_an_officer_sorts_and_a_complaint_leaves_the_facilitator(chat: Chatroom) -> None:
    chat("""
        Wati: tanya Pak Budi kok galak sekali?
        bot: Pertanyaan T-1 sudah saya sampaikan ke Mas Adi. Jawabannya datang ke sini, paling lambat Jumat 20 November.
        bot>Adi: T-1 dari Bu Wati, BKM Contoh Sumber. Pak Budi kok galak sekali? [Jawab] [Serahkan] [Ini usulan] [Ini keluhan]
        Adi: [Ini keluhan]
        bot: T-1 sekarang K-1.
        bot>Wati: T-1 saya pindahkan. Keluhan K-1 sudah saya sampaikan ke Pak Hadi. Jawabannya datang ke sini, paling lambat Jumat 20 November. [Jadikan pengaduan]
        bot>Hadi: K-1 dari Bu Wati, BKM Contoh Sumber. Pak Budi kok galak sekali? [Jawab] [Serahkan] [Ini usulan] [Ini pertanyaan]
        Adi: [Jawab]
        bot: Tombol ini sudah tidak berlaku. Tulis "menu" untuk mulai lagi.
        Adi: pertanyaan
        bot: Tidak ada pertanyaan yang menunggu.
        Budi: pertanyaan
        bot: Tidak ada pertanyaan yang menunggu.
        Hadi: [Jawab]
        bot: K-1 dari Bu Wati, BKM Contoh Sumber: Pak Budi kok galak sekali? Silakan tulis jawabannya, boleh suara. [Serahkan] [Ini usulan] [Ini pertanyaan] [Batal]
        Hadi: Saya bicarakan dengan beliau.
        bot: Jawaban K-1 sudah saya sampaikan ke Bu Wati. [Selesai]
        bot>Wati: Jawaban K-1 dari Pak Hadi: Saya bicarakan dengan beliau. [Selesai] [Belum jelas]
    """)


def test_a_voice_out_of_the_blue_is_sorted_by_who_sent_it(chat: Chatroom) -> None:
    said = chat.send_thing("Sri", **VOICE)
    assert said == [
        "bot: Suaranya saya terima. Ini usulan, pertanyaan, atau keluhan? [Usulan] [Pertanyaan] [Keluhan]"
    ]
    chat("""
        Sri: [Keluhan]
        bot: Silakan, saya dengarkan. Ini soal apa? [Tidak sesuai aturan] [Uang diselewengkan] [Ada tekanan / campur tangan] [Bencana, keadaan memaksa] [Cara kerja pengurus / bot] [Lain-lain] [Batal]
        Sri: [Lain-lain]
        bot: Siapa yang diadukan? Orang itu tidak akan ikut memeriksa. [Ketua / sekretaris KSM] [Bendahara KSM] [Petugas UPK] [Koordinator] [Pengawas] [Fasilitator] [Bot / pengelolanya] [Orang lain (nama)] [Tidak tahu / tidak mau bilang] [Batal]
        Sri: [Tidak tahu / tidak mau bilang]
        bot: Maunya bagaimana? Tulis harapannya, atau lewati. [Lewati] [Batal]
        Sri: [Lewati]
        bot: Nama disebut kepada yang memeriksa, atau dirahasiakan? Jawabannya sama-sama sampai ke sini. [Sebut nama saya] [Rahasiakan nama saya] [Batal]
        Sri: [Rahasiakan nama saya]
        bot: Lain-lain (ada suara) Yang diadukan: tidak disebut Dikirim tanpa nama. Suara bisa dikenali orang; kalau khawatir, batalkan dan tulis saja. [Kirim] [Tidak]
        Sri: [Kirim]
        bot: Pengaduan P-1 sudah sampai. Yang memeriksa Pak Budi (pengawas), jawabannya paling lambat Selasa 24 November. Nama tidak saya sebut. Tiap langkah saya kabari di sini. [Jangan ke beliau]
        bot>Budi: P-1 · Lain-lain · Selasa 17 November, BKM Contoh Sumber, lewat Telegram Dari: dirahasiakan Yang diadukan: tidak disebut (ada suara) Belum ada yang menangani, sejak 17/11. [Saya tangani] [Serahkan ke atas]
        bot>Budi: P-1 (gambar)
        Sri: [Keluhan]
        bot: Tombol ini sudah tidak berlaku. Tulis "menu" untuk mulai lagi.
    """)


def test_a_voice_nobody_sorted_is_heard_all_the_same(chat: Chatroom) -> None:
    chat.send_thing("Sri", **VOICE)
    assert chat.at("2026-11-18 08:00")[:3] == [
        "bot>Sri: Pertanyaan T-1 sudah saya sampaikan ke Mas Adi. Jawabannya datang ke sini, "
        "paling lambat Jumat 20 November.",
        "bot>Adi: T-1 dari Bu Sri, BKM Contoh Sumber. (ada suara) "
        "[Jawab] [Serahkan] [Ini usulan] [Ini keluhan]",
        "bot>Adi: T-1 (gambar)",
    ]


def test_what_is_mine_stands_first_and_what_is_late_before_the_rest(chat: Chatroom) -> None:
    chat.hear("Wati", "tanya kapan posyandu?")
    chat.at("2026-11-21 10:00")
    chat("""
        Joko: tanya di mana kerja bakti?
        bot: Pertanyaan T-2 sudah saya sampaikan ke Mas Adi. Jawabannya datang ke sini, paling lambat Selasa 24 November.
        bot>Adi: T-2 dari Pak Joko, BKM Contoh Sumber. di mana kerja bakti? [Jawab] [Serahkan] [Ini usulan] [Ini keluhan]
        Adi: /tanya
        bot: Pertanyaan yang menunggu. Mau menjawab yang mana? Balas nomornya. T-1 BKM Contoh Sumber, Bu Wati, lewat 1 hari: kapan posyandu? T-2 BKM Contoh Sumber, Pak Joko, sampai 24/11: di mana kerja bakti? [T-1] [T-2] [Batal]
        Hadi: /tanya
        bot: Pertanyaan yang menunggu. Mau menjawab yang mana? Balas nomornya. T-1 BKM Contoh Sumber, Bu Wati, lewat 1 hari (di petugas lain): kapan posyandu? T-2 BKM Contoh Sumber, Pak Joko, sampai 24/11 (di petugas lain): di mana kerja bakti? [T-1] [T-2] [Batal]
        Sri: /tanya
        bot: Silakan tulis atau kirim suara. Nanti orang yang menjawab. [Ini usulan] [Ini keluhan] [Batal]
    """)


def test_nobody_answers_and_each_level_hears_once(chat: Chatroom) -> None:
    chat.hear("Wati", "tanya kapan posyandu?")
    chat.hear("Adi", "[Serahkan]")
    chat.hear("Adi", "[Pak Hadi (koordinator)]")
    chat.hear("Hadi", "[Saya jawab]")
    heard = [line for line in chat.at("2026-11-25 09:00") if "T-1" in line]
    assert heard == [
        "bot>Hadi: Tugas hari ini: • T-1 dari Bu Wati sudah 3 hari menunggu jawaban. kapan posyandu? [T-1]",
        "bot>Budi: Tugas hari ini: • T-1 dari Bu Wati sudah 7 hari belum dijawab. kapan posyandu? [T-1]",
    ]
