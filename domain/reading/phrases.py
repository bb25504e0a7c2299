"""The words that open a door, Indonesian, Javanese and a little English, as tables; understands no line by
itself.
"""

from collections.abc import Mapping

from domain.reading import counterwords, javanese
from domain.reading.spelling import Phrasebook, wordset

POLITE = wordset(
    """bu pak mas mbak mbah kak ibu bapak min admin guyub ya yo nggih inggih saya sy aku kula kami tolong
    mohon maaf permisi ijin izin dulu saja aja wae mawon kok lah deh nih sih dong """
    + javanese.POLITE
)
"""Words that add respect, not meaning; they may stand before or behind anything."""

LEADING = POLITE | wordset(
    "mau ingin pengin pengen arep badhe minta nyuwun ini iki tak sudah wis sampun udah / " + javanese.LEADING
)
"""Words before the verb that do not change it: "saya mau setor", "wis tak titipke"."""


_MEETING = ("kumpulan", "kumpulane", "kempalan", "rapat", "pertemuan", "meeting")
_MOVING = ("pindah", "pindahkan", "pindahke", "undur", "undurkan", "majukan", "geser", "move")
_CALLING_OFF = ("batal", "batalkan", "cancel")


_WHY = (
    "kenapa",
    "mengapa",
    "knp",
    "kok",
    "kenapa kok",
    "kok bisa",
    "kenging menapa",
    "ngopo",
    "ngapa",
    "why",
)
_NO_QUESTION = ("kok", "kenapa kok", "ngapa", "ngopo")
"""Alone they ask nothing, or ask what one is doing."""
_SO_MUCH = ("", " segitu", " segini", " sekian", " sebanyak itu", " cuma segitu", " masih segitu", " sakmono",
            " semono", " semanten", " sakmanten", " mekaten", " so much", " that much", " beda")  # fmt: skip
_OWED = ("sisa", "sisane", "sisanipun", "angsuran", "angsurane", "angsuranipun", "cicilan", "utang", "hutang",
         "utangku", "pinjaman", "pinjeman", "ampilan", "tagihan", "jatuh tempo", "my loan", "my balance",
         "my instalment", "do i owe")  # fmt: skip
_SAVED = ("saldo", "saldone", "saldonipun", "tabungan", "tabunganku", "tabungane", "tabunganipun", "simpanan",
          "celengan", "my savings")  # fmt: skip


SO_MUCH = wordset(f"saya aku kula ku mung {' '.join(_SO_MUCH)}")
"""What may stand behind the thing that is asked about, and nothing else."""


def _why(things: tuple[str, ...]) -> str:
    return ", ".join(f"{why} {thing}" for why in _WHY for thing in things)


def _book(*tables: Mapping[str, str]) -> Phrasebook[str]:
    """Each intent with its phrases, divided by commas."""
    listed = [(intent, phrases) for table in tables for intent, phrases in table.items()]
    return Phrasebook({phrase: intent for intent, phrases in listed for phrase in phrases.split(",")})


BARE = _book(
    {
        "menu": "menu",
        "bagian-shu": "bagian saya, bagian shu saya, shu saya, bagian kula, shu kula, bagianku, my share",
        "batal": "batal, batalkan, ora sida, cancel, never mind",
        "bantuan": "bantuan, bantu, tolong, tulung, help, help me",
        "data-saya": "data saya, datane aku, data kula, dataku, my data",
        "hapus-data": """hapus data saya, hapus data, hapus dataku, hapus akun saya, busak data kula,
            busak data, erase my data, delete my data, forget me""",
        "berhenti": """berhenti, berhenti dulu, stop, kendel, jangan kirim lagi, jangan kirim pesan lagi,
            jangan kirimi lagi, stop sending, no more messages""",
        "mulai": "mulai, mulai lagi, start, start again",
        "bahasa": "bahasa, ganti bahasa, basa, ganti basa, language, change language",
        "kenapa": ", ".join(
            f"{why}{much}" for why in _WHY for much in _SO_MUCH if much or why not in _NO_QUESTION
        )
        + """, dari mana, dari mana angkanya, dari mana angka itu, hitungannya bagaimana, bagaimana
            hitungannya, kok angkanya begitu, saking pundi, saking pundi angkanipun, how come,
            where does it come from""",
        "ajukan-pinjaman": """ajukan pinjaman, pengajuan pinjaman, mau pinjam, mau pinjam uang,
            ngajukke silihan, apply for a loan, loan application""",
        "laporan": """laporan, laporan bulan, laporan bulanan, laporan bulan ini, cetak laporan, report,
            monthly report""",
        "pengajuan": "pengajuan, daftar pengajuan, applications",
        "pengaduan": "lapor, mau lapor, nglaporke, report something, i want to report something",
        "aturan": "aturan, aturan main, aturan pinjaman, aturane, paugeran, pranatan, rules, the rules",
        "impor": """impor, daftar impor, impor data, batalkan impor, batal impor, batalaken impor, import,
            imports, undo import""",
        "cocok-saldo": "cocok saldo, surat cocok saldo, cocokkan saldo, agree balances",
        "koreksi-saldo": """koreksi saldo awal, koreksi saldo, betulkan saldo, betulkan saldo awal,
            saldo awal keliru, saldo awal salah, mbenerke saldo awal, leresaken saldo awal,
            correct opening balance, wrong opening balance""",
        "batal-kumpulan": ", ".join(f"{off} {what}" for off in _CALLING_OFF for what in _MEETING),
        "ya": """ya, iya, y, iyo, nggih, inggih, ok, oke, okey, baik, betul, leres, bener, benar, ya betul,
            iya betul, nggih leres, yes, yes please""",
        "tidak": """tidak, nggak, enggak, gak, ora, mboten, bukan, tidak jadi, nggak jadi, gak jadi,
            no, no thanks""",
    },
    javanese.BARE,
    counterwords.BARE,
)
"""Only as the whole line, so that "stop kran bocor" stops nothing."""

WHY = _book({"kenapa-sisa": _why(_OWED), "kenapa-saldo": _why(_SAVED)})
"""As the whole line with SO_MUCH behind it: "kenapa sisa saya segitu", "kok tabunganku mung semono"."""

LOOSE = _book(
    {
        "sudah": "sudah, sdh, udah, wis, wes, sampun, paid, i paid, i have paid",
        "belum": "belum, blm, belom, durung, dereng",
        "lebaran": "lebaran, daftar lebaran, kas lebaran, riyaya, dhaptar riyaya, idul fitri",
    },
    javanese.LOOSE,
    counterwords.LOOSE,
)
"""With nothing beside it but an amount, a day or courtesies: "sudah 50rb kemarin, bu"."""

_DONE = ("sudah", "sdh", "udah", *javanese.DONE)
_NOT_YET = ("belum", "blm", *javanese.NOT_YET)
_CANNOT = ("tidak", "nggak", "gak", "ndak")
_ABLE = wordset("bisa bayar mbayar setor angsur nabung ada punya nduwe duwe saged gadhah")

OPENING = _book(
    {
        "setor": """setor, setoran, nyetor, nabung, tabung, menabung, nyelengi, simpan uang, nyimpan uang,
            saved, save, i saved, deposit""",
        "angsur": """angsur, angsuran, ngangsur, nyicil, cicil, cicilan, bayar, mbayar, nyaur, bayar angsuran,
            lunas, pelunasan, instalment, installment, pay instalment, pay installment,
            paid instalment, paid installment""",
        "transfer": """transfer, transfered, transferred, ditransfer, nransfer, tf, trf, i transferred,
            i have transferred, bukti transfer, bukti tf, bukti trf, slip transfer, struk transfer,
            transfer slip, bank transfer""",
        "titip": "titip, nitip, titipke, tak titipke, dititipke, titipkan, titipne, tak titipne",
        "tarik": """tarik, narik, tarik tabungan, tarik simpanan, ambil tabungan, ambil uang tabungan,
            ambil simpanan, ambil celengan, njupuk tabungan, take out savings, take savings, withdraw,
            withdraw savings""",
        "titipan": """titipan saya, titipanku, minta titipan, minta titipan kembali, ambil titipan,
            kembalikan titipan, lebih bayar, kelebihan bayar, kelebihan angsuran, surplus, my surplus""",
        "talangi": """talangi, nalangi, menalangi, tak talangi, talangan, bayarkan, bayarke, mbayarke,
            mbayari, bayar untuk, bayar buat, bayarkan angsuran, bayarkan cicilan, angsur untuk, pay for,
            cover for, cover""",
        "tahan": "tahan tabungan, nahan tabungan, tahan simpanan, hold savings",
        "lepas": """lepas tabungan, tabungan ditahan, tabungan katahan, ngeculaken tabungan, culaken tabungan,
            release savings, held savings""",
        "bagi-shu": "bagi shu, shu, bagi sisa hasil usaha, mbagi shu, share surplus",
        "saldo": """saldo, cek saldo, lihat saldo, tabungan, tabungan saya, tabunganku, simpanan,
            simpanan saya, celengan, celenganku, catatan saya, cathetan kula, balance, my balance, savings,
            my savings, my record""",
        "sisa": """sisa, sisane, sisa pinjaman, sisa angsuran, kurang berapa, kurang piro, kurang pira,
            kirang pinten, utang saya berapa, hutang saya berapa, utang saya, hutang saya, utangku,
            utangku piro, pinjaman saya, my loan, what do i owe, how much do i owe, instalments left,
            installments left""",
        "jatuh-tempo": """kapan jatuh tempo, jatuh tempo, kapan bayar, kapan angsuran, kapan saya bayar,
            kapan setor, when is it due, when do i pay, due date""",
        "lembar": "catat kumpulan",
        "ubah": "ubah",
        "ubah-aturan": """ubah aturan, ganti aturan, ngewahi paugeran, ganti paugeran, change rules,
            change the rules""",
        "serah": "serah uang, serah, serahkan uang, nyerahke duit, hand over, hand over money",
        "terima": "terima uang, uang masuk, receive money, money received",
        "koreksi": "koreksi",
        "sudah": ", ".join(f"{done} {pay}" for done in _DONE for pay in ("bayar", "mbayar")),
        "belum-bisa": ", ".join(f"{not_yet} {able}" for not_yet in (*_NOT_YET, *_CANNOT) for able in _ABLE)
        + """, lagi susah, lagi kesulitan, ada kesulitan, kesulitan bayar, mau janji bayar, i cannot pay,
            i can not pay, cannot pay""",
        "kumpulan": """kumpulan, kumpul, kempalan, rapat, pertemuan, rembug, kumpul kapan, kapan kumpulan,
            kapan kumpul, kapan rapat, kapan pertemuan, meeting, next meeting, when is the meeting""",
        "pindah-kumpulan": ", ".join(
            f"{move} {what}{to}" for move in _MOVING for what in _MEETING for to in ("", " ke", " to")
        ),
        "buat-kumpulan": """buat kumpulan, buat rapat, buat pertemuan, bikin kumpulan, bikin rapat,
            adakan kumpulan, adakan rapat, plan meeting, plan a meeting""",
        "kabar": "kabar, news",
        "kabar-baru": "kabar baru, buat kabar, tulis kabar, bikin kabar, write news",
        "titip-kabar": "titip kabar",
        "belajar": "belajar, belajar mandiri, sinau, sinau piyambak, learn, study cards",
        "hak-kabar": "hak kabar, daftar hak kabar, who may write news",
        "atur-kabar": "atur kabar, ngatur kabar, choose news, news settings",
        "sasaran": "sasaran, sasaran tersimpan, daftar sasaran, sasaran kasimpen, audiences, saved audiences",
        "tokoh": """tokoh, daftar tokoh, tokoh dan perangkat, tokoh lan perangkat, kelompok peduli, officials,
            list officials""",
        "tokoh-baru": """catat tokoh, tokoh baru, catat perangkat, catat peduli,
            catat kelompok peduli, nyathet tokoh, add official, add an official""",
        "catat-nomor": """catat nomor, catat nomor hp, catat nomor telepon, catat hp, catat nomer,
            catat nomer hp, nyathet nomer, nyathet nomer hp, add number, add a number, add phone number""",
        "tanya": "tanya, bertanya, nanya, takon, nyuwun pirsa, ask, question",
        "pertanyaan": "pertanyaan, questions",
        "pengaduan": """pengaduan, keluhan, keluh, mengeluh, mengadu, ngadu, ngaduin, wadul, wadulan, madul,
            matur keluhan, komplain, komplen, protes, complain, complaint""",
        "daftar-pengaduan": """daftar pengaduan, daftar keluhan, keluhan saya, pengaduan saya,
            status pengaduan, keluhan kula, pengaduan kula, my complaints""",
        "hasil-pengaduan": "hasil pengaduan, hasil keluhan, hasile pengaduan, complaint results",
        "kunjungan": "kunjungan, kunjungan pinjaman, kunjungan pertama, pembinaan, visits, first visits",
        "rekap": "rekap, rekap bulan, rekap bulanan, recap",
        "rekap-pengaduan": "rekap pengaduan, rekap keluhan, count complaints",
        "catat-pengaduan": "catat pengaduan, catat keluhan, nyathet pengaduan, write down a complaint",
        "alamat-pengaduan": "alamat pengaduan, alamat keluhan, complaint address",
        "usulan": "usulan, usul, ngusul, usul saya, daftar usulan, proposal, proposals, i propose",
        "tanya-jawab": "tanya jawab, tanyajawab, faq, common questions",
        "tutup-buku": """tutup buku, tutup bulan, nutup buku, tutup pembukuan, close the book, close month,
            close the month""",
        "cek-buku": "cek buku, ngecek buku, periksa buku, check book, check the book",
        "buka-buku": """buka buku, buka bulan, buka lagi buku, buka kembali buku, buka lagi bulan,
            buka kembali bulan, mbukak buku, reopen, reopen the book, reopen month""",
        "kas": "kas, saldo kas, kas upk, cash, cash book",
        "iptw": "iptw, daftar iptw, bagi iptw, bayar iptw, insentif, insentif tepat waktu, iptw list",
        "libur": """libur, hari libur, tambah libur, tambah hari libur, prei, dina prei,
            holiday, public holiday""",
        "bukan-libur": """bukan libur, bukan hari libur, tidak libur, tidak jadi libur, batal libur, ora prei,
            mboten prei, dudu dina prei, no holiday, not a holiday""",
        "cek-bank": "bank, cek bank, saldo bank, check the bank",
        "hitung-kas": """kas dihitung, hitung kas, hitung kas ksm, hitung uang kas, ngitung kas, ngetang kas,
            itung kas, ngitung kas ksm, count cash, count the cash, count the box""",
        "catat-keluar": """catat pengeluaran, pengeluaran, uang keluar, catat uang keluar,
            nyathet pengeluaran, arta medal, dhuwit metu, money out, expense""",
        "catat-masuk": """catat pemasukan, pemasukan, catat uang masuk, nyathet pemasukan, arta mlebet,
            other income""",
        "jadwal-ulang": """jadwal ulang, jadwalkan ulang, penjadwalan ulang, restrukturisasi, reschedule,
            reschedule the loan of""",
        "keringanan": """keringanan, masa keringanan, jeda angsuran, jeda cicilan, pause for,
            pause the loan of""",
        "hapus-buku": "hapus buku, hapusbuku, write off, write off the loan of",
        "pemulihan": "pemulihan, recovery",
        "tidak-jadi": """pinjaman tidak jadi, pinjaman gak jadi, pinjaman batal, batal pinjam,
            tidak jadi pinjam, loan not taken, loan not taken up by""",
        "pindah-ksm": "pindah ksm, pindahkan ksm, pindah kelompok, pindah anggota, move member, move to ksm",
        "gabung-ksm": """gabung ksm, gabungkan ksm, gabung kelompok, gabungkan kelompok,
            merge ksm, merge group""",
        "pecah-ksm": "bagi ksm, bagi kelompok, pemekaran ksm, split ksm, split group",
        "tugas": "tugas saya, tugas, tugas hari ini, tasks, my tasks",
        "undang": "undang, invite",
        "kunci": """hp hilang, hape hilang, hp saya hilang, hp ical, kunci hp, kunci akun, ngunci hp,
            lost phone, lock phone""",
        "ganti-pengurus": "ganti pengurus, gantos pengurus, change officer",
        "ganti-ketua": "ganti ketua, gantos ketua, change chair",
        "ganti-sekretaris": "ganti sekretaris, gantos sekretaris, change secretary",
        "ganti-bendahara": "ganti bendahara, gantos bendahara, change treasurer",
        "wafat": """wafat, catat wafat, meninggal dunia, sampun seda, sampun kapundut, nyathet seda,
            passed away, has died""",
        "tautkan": "tautkan grup, tautkan, tautaken grup, link group",
        "buka-pintu": "buka pintu, bukak lawang, bikak kori, open the door",
        "cari": "cari, search, find",
        "jam-ringkasan": "jam ringkasan, jam ringkesan, ringkasan jam, digest hour, digest time",
        "kabar-terjadwal": "kabar terjadwal, kabar direncanakan, draf kabar, draf, planned news, drafts",
        "kabar-lama": "kabar lama, kabar dulu, kabar terkirim, old news, sent news, news before",
        "cetak": "cetak, cetak surat, cetak ksm, print, print papers",
        "poster": "poster, poster rt, buat poster, bikin poster, print a poster",
        "tutup-poster": """tutup poster, tutup poster rt, tutup pintu rt, tutup poster ing rt, tutup kori rt,
            nutup poster, close poster, close the poster""",
        "anggota-ksm": "saya anggota ksm, aku anggota ksm, kula anggota ksm, i am a member",
        "gabung": "gabung, ikut gabung, join",
        "terima-kasih": """terima kasih, terimakasih, matur nuwun, maturnuwun, matur suwun, matursuwun,
            makasih, suwun, nuwun, thank you, thanks, many thanks, 👍, 🙏""",
    },
    javanese.OPENING,
    counterwords.OPENING,
)
"""What a line begins with; the longest phrase wins ("titip kabar" before "titip")."""

GREETING = _book(
    {
        "salam": """halo, hallo, hai, assalamualaikum, assalamu alaikum, asalamualaikum, waalaikumsalam,
            kulonuwun, kula nuwun, punten, wr wb, warahmatullahi wabarakatuh, selamat pagi, selamat siang,
            selamat sore, selamat malam, pagi, siang, sore, malam, sugeng enjing, sugeng siang,
            sugeng siyang, sugeng sonten, sugeng dalu, sugeng rawuh, hello, hi, good morning,
            good afternoon, good evening"""
    },
    javanese.GREETING,
)
"""Before anything; a greeting when nothing follows."""

WITHOUT_DATE = wordset(
    """sasaran tokoh tokoh-baru catat-nomor
    saldo sisa lembar ubah koreksi titipan kabar kabar-baru titip-kabar tanya pertanyaan pengaduan
    daftar-pengaduan hasil-pengaduan rekap-pengaduan catat-pengaduan alamat-pengaduan tugas undang cari gabung
    rekap terima-kasih ya tidak menu batal bantuan berhenti mulai bahasa cocok-saldo koreksi-saldo
    batal-kumpulan
    ajukan-pinjaman pengajuan tertunda laporan buka-pintu tautkan kunci wafat
    ganti-pengurus ganti-ketua ganti-sekretaris ganti-bendahara hapus-data poster
    tutup-poster anggota-ksm cetak kabar-lama kabar-terjadwal
    jadwal-ulang keringanan hapus-buku pemulihan tidak-jadi pindah-ksm gabung-ksm pecah-ksm kenapa kenapa-sisa
    kenapa-saldo tanya-jawab usulan jam-ringkasan
    tutup-buku buka-buku cek-buku aturan ubah-aturan kas cek-bank hitung-kas catat-keluar catat-masuk impor"""
)
"""Doors where a number is neither an amount nor a day."""

WITHOUT_AMOUNT = WITHOUT_DATE | wordset("kumpulan buat-kumpulan pindah-kumpulan jatuh-tempo serah")
"""Doors where a number is not an amount of rupiah."""

AMOUNT_DECIDES = wordset("tabungan simpanan simpenan celengan savings")
"""Words that ask for the savings when alone, and report a deposit with an amount behind them."""
