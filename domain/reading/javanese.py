"""The words that open a door in Javanese, ngoko and krama, beside those of phrases.py; understands no line by
itself.
"""

from collections.abc import Sequence

POLITE = "enggih kulo dhisik dhisek disik rumiyin riyin ae kemawon"
LEADING = "kepengin bade niki dak uwis mpun"

DONE = ("wis", "wes", "uwis", "mpun", "sampun")
NOT_YET = ("durung", "dereng")
_COME = ("teka", "teko", "rawuh", "dhateng", "dugi", "melu", "mangkat")
_CANNOT = ("ora isa", "ora iso", "gak iso", "ra iso", "mboten saged", "boten saged")
_PAY = ("bayar", "mbayar", "nyicil", "ngangsur")
_PENNILESS = (
    "ora nduwe duit",
    "ora duwe duit",
    "ora nduwe dhuwit",
    "mboten gadhah arta",
    "boten gadhah arta",
)

_HOW_MUCH = ("piro", "pira", "pinten")
_STILL = ("", "isih ", "kari ", "ana ", "kantun ", "taksih ", "kurang ", "kirang ", "kari ping ")
_SAVED = ("tabunganku", "tabungan kula", "celenganku", "celengan kula", "simpenanku", "simpenan kula")
_OWED = ("utangku", "utang kula", "pinjemanku", "pinjeman kula", "sambutan kula", "angsuranku",
         "angsuran kula", "cicilanku", "cicilan kula")  # fmt: skip


def _each(first: Sequence[str], second: Sequence[str]) -> str:
    return ", ".join(f"{one} {other}" for one in first for other in second)


def _asked(things: Sequence[str]) -> str:
    """How much of it, asked from both ends: "utangku isih piro", "pinten tabungan kula"."""
    behind = (f"{thing} {still}{much}" for thing in things for still in _STILL for much in _HOW_MUCH)
    return ", ".join((*behind, _each(_HOW_MUCH, things)))


BARE = {
    "batal": """batalke, batalaken, wurung, wurung wae, ora sida, ora sido, gak sido, ra sido, ora dadi,
        mboten siyos, mboten sios, mboten estu""",
    "bantuan": """tulung, tulungi, njaluk tulung, pitulungan, piye carane, carane piye, pripun caranipun,
        caranipun pripun""",
    "berhenti": """kendel, leren, mandheg, mandeg, aja ngirim maneh, aja dikirimi maneh, ojo ngirim maneh,
        ora usah ngirim maneh, ora usah dikirimi maneh, mboten sah ngintun malih, ampun ngintun malih,
        ampun dikintuni malih, sampun ngantos ngintun malih""",
    "mulai": "mulai maneh, miwiti malih, wiwit malih, wiwit maneh",
    "ya": """iyo, yo, yoh, nggih, inggih, enggih, injih, inggeh, nggeh, heeh, leres, bener, nggih leres,
        mangga, monggo, nggih mangga, nggih monggo, sarujuk""",
    "tidak": "ora, ra, mboten, boten, emoh, moh, dudu, sanes, mboten leres, ora bener",
}
"""Only as the whole line: "leren ning omahe pak lurah" stops nothing."""

LOOSE = {
    "sudah": ", ".join(DONE),
    "belum": ", ".join(NOT_YET),
    # opens the page of the next meeting, where the answer is one press
    "kumpulan": _each(_CANNOT, _COME)
    + """, tidak bisa datang, gak bisa datang, nggak bisa datang, tidak bisa hadir, berhalangan, aku teka,
        isa teka, iso teka, iso teko, saged rawuh, saged dhateng, bisa datang, bisa hadir""",
}

OPENING = {
    "setor": "nyelengi, nyelengke, nyimpen, simpen arta, setori, nyetori, nyetorke, nyetoraken",
    "angsur": "ngangsur, nyicil, nyicilke, mbayar, mbayari, nyaur",
    "titip": """titipke, tak titipke, dititipke, titipne, tak titipne, titipno, dititipno, nitipke, nitipne,
        nitipno, titipaken, nitipaken, dipuntitipaken""",
    "tarik": """njupuk tabungan, njupuk celengan, njupuk simpenan, jupuk tabungan, mendhet tabungan,
        mendhet simpenan, mendhet celengan""",
    "titipan": """njupuk titipan, mendhet titipan, nyuwun titipan, nyuwun titipan wangsul, titipan kula,
        wangsulaken titipan""",
    "saldo": "cathetan kula, cathetan kulo, cathetanku, catetanku, simpenan, simpenanku, " + _asked(_SAVED),
    "sisa": """sisane, sisane piro, kari piro, kari pira, isih piro, isih pira, kantun pinten, taksih pinten,
        kurang ping piro, kurang ping pira, kirang kaping pinten, utangku, utange, utang kula, pinjemanku,
        pinjeman kula, sambutan kula, """
    + _asked(_OWED),
    "jatuh-tempo": """kapan mbayar, kapan aku mbayar, kapan kula mbayar, kapan kula bayar, kapan nyicil,
        kapan aku nyicil, kapan kula nyicil, kapan ngangsur, kapan kula ngangsur, mbayare kapan,
        angsurane kapan, angsuranipun kapan, cicilane kapan, jatuh tempone kapan, jatuh temponipun kapan""",
    "lembar": "nyathet kumpulan, nyatet kumpulan, cathet kumpulan, nyathet kempalan",
    "ubah": "owahi, ewahi",
    "serah": """nyerahke duit, nyerahke dhuwit, masrahke duit, masrahke dhuwit, masrahake dhuwit,
        masrahaken arta""",
    "terima": "nampa dhuwit, nampa duit, nampi arta, arta mlebet, duit mlebu",
    "sudah": _each(DONE, ("bayar", "mbayar", "dibayar", "dipunbayar")),
    "belum-bisa": ", ".join(
        (
            _each(NOT_YET, ("isa", "iso", "saged", "nyicil", "gadhah")),
            _each(_CANNOT, _PAY),
            *_PENNILESS,
            "nembe rekaos",
            "lagi rekasa",
        )
    ),
    "kumpulan": """kempalan, kapan kempalan, kapan kumpulane, kapan kempalane, kapan kempalanipun, kumpulane,
        kempalane, kempalanipun, rapate, kapan rapate, ning endi kumpulane, nang endi kumpulane,
        wonten pundi kempalanipun""",
    "pindah-kumpulan": _each(
        ("pindhah", "pindhahake", "pindhahaken", "mindhah", "mindhahake", "mindhahaken"),
        ("kumpulan", "kempalan", "kumpulan menyang", "kempalan dhateng"),
    ),
    "batal-kumpulan": _each(("batalke", "batalaken", "mbatalaken"), ("kumpulan", "kempalan")),
    "buat-kumpulan": "gawe kumpulan, gawe rapat, damel kempalan, damel rapat",
    "kabar": "ana kabar apa, wonten kabar menapa",
    "kabar-terjadwal": "kabar ingkang dipunrancang",
    "kabar-lama": "kabar lawas, kabar rumiyin",
    "titip-kabar": "titipan kabar",
    "tanya": "takon, takok, taken, nyuwun pirsa, nyuwun pirso, nyuwun priksa",
    "pertanyaan": "pitakenan, pitakonan",
    "undang": "ngundang",
    "cari": "goleki, nggoleki, madosi",
    "cetak": "cithak, nyithak, nyithak serat",
    "jadwal-ulang": "njadwal ulang, jadwalipun dipunwangsuli",
    "pindah-ksm": "pindhah ksm, mindhah ksm, pindhah kelompok",
    "pecah-ksm": "mecah ksm",
    "gabung-ksm": "nggabung ksm, gabungaken ksm, nyawijikake ksm",
    "keringanan": "kaentengan, lerenan angsuran",
    "tidak-jadi": "sambutan mboten saestu, mboten saestu nyambut, ora sido nyilih, gak sido nyilih",
    "gabung": "melu gabung, ndherek gabung, nderek gabung",
    "terima-kasih": "matur nuwun, matur sembah nuwun, suwun, kesuwun, nuwun",
}

GREETING = {
    "salam": """sugeng ndalu, sugeng pepanggihan, nuwun sewu, nyuwun sewu, ngapunten, nyuwun ngapunten,
        nyuwun pangapunten"""
}
