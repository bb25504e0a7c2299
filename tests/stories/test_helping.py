"""'bantuan': what can be written, a few lines at a time."""

import pytest

import locales
from domain.people import Role
from domain.say import Say
from tests.chat import Chatroom
from usecases.helping import AS_THE_CHAIR, THEMES


def test_a_member_reads_three_examples_and_asks_for_more(chat: Chatroom) -> None:
    chat("""
        Sri: bantuan
        bot: Tulis saja seperti biasa, misalnya: "setor 50rb" "angsur 115rb" "saldo" Contoh lain ada di tombol bawah ini. "menu" tombol utama · "batal" berhenti mengisi · "bahasa" ganti bahasa · "berhenti" tanpa pesan [Uang] [Catatan & cetak] [Kabar & kumpulan] [Buku & aturan] [Keluhan]
        Sri: [Uang]
        bot: Uang "setor 50rb": menabung "nabung sukarela 20rb": ke tabungan lain "ambil tabungan 50rb": minta tabungan "angsur 115rb": mengangsur "angsur 115rb nabung 20rb": dua-duanya "transfer angsuran 115rb": lewat bank, foto buktinya "titip bu siti 60": uangnya dititipkan "talangi bu sri 115rb": membayarkan tetangga "minta titipan kembali": ada yang lebih bayar "belum bisa bayar": kita cari jalan
        Tini: bantuan
        bot: Tulis saja seperti biasa, misalnya: "setor 50rb" "angsur 115rb" "saldo" Contoh lain ada di tombol bawah ini. "menu" tombol utama · "batal" berhenti mengisi · "bahasa" ganti bahasa · "berhenti" tanpa pesan [Uang] [Catatan & cetak] [Kabar & kumpulan] [Buku & aturan] [Keluhan]
    """)


def test_in_javanese_and_english(chat: Chatroom) -> None:
    chat("""
        Sri: basa
        bot: ...
        Sri: [Basa Jawi]
        bot: ...
        Sri: tulung
        bot: Kaserat kados padatan kemawon, tuladhanipun: "setor 50rb" "angsur 115rb" "saldo" Tuladha sanesipun wonten tombol ngandhap menika. "menu" tombol utami · "batal" kendel ngisi · "basa" gantos basa · "berhenti" tanpa pesen [Arta] [Cathetan & cithak] [Kabar & kempalan] [Buku & paugeran] [Keluhan]
        Sri: [Kabar & kempalan]
        bot: Kabar & kempalan "kumpulan": kapan lan wonten pundi "kabar": kabar pungkasan "ngatur kabar": kabar menapa kemawon ingkang dipunkintun "sinau": kertu cekak, sedinten satunggal
        Sri: language
        bot: ...
        Sri: [English]
        bot: ...
        Sri: help
        bot: Just write as you would speak, for example: "save 50k" "instalment 115k" "balance" More examples below these buttons. "menu" the keys · "cancel" leaves a form · "language" another language · "stop" no messages [Money] [Records & print] [News & meetings] [Book & rules] [Complaints]
        Sri: [Complaints]
        bot: Complaints "complaint": your name is not needed "complaint results": what has been done
    """)


def test_who_holds_an_office_finds_its_pages_and_the_own_ones(chat: Chatroom) -> None:
    chat("""
        Yati: bantuan
        bot: Tulis saja seperti biasa, misalnya: "1 20 115": nomor 1, tabungan 20 ribu, angsuran 115 ribu "serah uang" "buat kumpulan" Contoh lain ada di tombol bawah ini. "menu" tombol utama · "batal" berhenti mengisi · "bahasa" ganti bahasa · "berhenti" tanpa pesan [Uang] [Lembar kumpulan] [Catatan & cetak] [Pinjaman] [Kabar & kumpulan] [Orang & HP] [Buku & aturan] [Keluhan]
        Yati: [Lembar kumpulan]
        bot: Lembar kumpulan "1 20 115": nomor 1, tabungan 20 ribu, angsuran 115 ribu; satu baris satu nomor "kas 1245": baris terakhir, jumlah uangnya "6 wajib 20 sukarela 10 angsuran 115": dua macam tabungan "hadir semua kecuali 4 7": siapa yang datang "ubah 8 50 115": membetulkan nomor 8 "serah uang": menyerahkan ke UPK
        Yati: [Orang & HP]
        bot: Orang & HP "undang": kartu untuk anggota "buka pintu": masuk dengan enam angka "hp hilang": menutup HP yang hilang "catat nomor Bu Lastri 0812...": HP tanpa Telegram "wafat Bu Lastri": ada yang meninggal "ganti pengurus": ketua, bendahara, atau sekretaris
        Siti: bantuan
        bot: Tulis saja seperti biasa, misalnya: tombol [Uang masuk] "koreksi NOMOR" "saldo" Contoh lain ada di tombol bawah ini. "menu" tombol utama · "batal" berhenti mengisi · "bahasa" ganti bahasa · "berhenti" tanpa pesan [Uang] [Lembar kumpulan] [Catatan & cetak] [Kabar & kumpulan] [Orang & HP] [Buku & aturan] [Keluhan]
        Siti: [Uang]
        bot: Uang tombol [Uang masuk]: menerima tabungan "uang di tangan": yang dipegang pengurus KSM tombol [Buku kas]: isi kas KSM "hitung kas": mencocokkan isinya "koreksi NOMOR": ada kuitansi yang salah "tahan tabungan": disimpan dulu, tidak diambil "lepas tabungan": boleh diambil lagi "lebaran": uang yang perlu siap "setor 50rb": menabung "nabung sukarela 20rb": ke tabungan lain "ambil tabungan 50rb": minta tabungan "angsur 115rb": mengangsur "angsur 115rb nabung 20rb": dua-duanya "transfer angsuran 115rb": lewat bank, foto buktinya "titip bu siti 60": uangnya dititipkan "talangi bu sri 115rb": membayarkan tetangga "minta titipan kembali": ada yang lebih bayar "belum bisa bayar": kita cari jalan
        Rini: bantuan
        bot: Tulis saja seperti biasa, misalnya: "terima uang" "cari siti mawar" "tutup buku" Contoh lain ada di tombol bawah ini. "menu" tombol utama · "batal" berhenti mengisi · "bahasa" ganti bahasa · "berhenti" tanpa pesan [Uang] [Catatan & cetak] [Pinjaman] [Orang & HP] [Buku & aturan] [Keluhan]
        Rini: [Pinjaman]
        bot: Pinjaman "pengajuan": yang diperiksa dan dicairkan "jadwal ulang Bu Sri": kartu baru, angsuran lebih ringan "keringanan Bu Sri": istirahat dulu "hapus buku Bu Sri": tidak ditagih lagi "pemulihan Sri 50rb": masuk sesudah dihapus "pinjaman tidak jadi Bu Sri": uangnya dibawa kembali
    """)


def test_inside_an_open_question_it_loses_nothing(chat: Chatroom) -> None:
    chat("""
        Sri: Saya sudah bayar
        bot: ...
        Sri: bantuan
        bot: ...
        Sri: [Uang]
        bot: ...
    """)


@pytest.mark.parametrize("locale", ["id", "jv", "en"])
def test_no_page_is_longer_than_a_small_screen(locale: str) -> None:
    pages = [(theme, role) for theme, roles in THEMES.items() for role in roles]
    assert {role for _, role in pages} | set(AS_THE_CHAIR) == set(Role)
    for theme, role in pages:
        lines = locales.plain(Say(f"help-{theme}-{role.value.replace('_', '-')}"), locale).splitlines()
        assert 1 <= len(lines) <= 12, (theme, role)
