"""What may stand in a treasurer's file: headings in Indonesian and English, and the few words of some
columns.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache

from domain.ledger import Account
from domain.people import Role


class Table(StrEnum):
    """What one row of a table is about."""

    BKM = "bkm"
    KSM = "ksm"
    PERSON = "person"
    LOAN = "loan"
    SAVINGS = "savings"


@lru_cache(maxsize=50_000)
def plain(text: str) -> str:
    """Letters and digits in lower case, one space between: "Nama KSM / Kelompok:" -> "nama ksm kelompok"."""
    return " ".join(re.sub(r"[\W_]+", " ", text.lower()).split())


def _by_word(table: Mapping[str, str]) -> dict[str, str]:
    return {word.strip(): field for field, words in table.items() for word in words.split("|")}


HEADINGS = _by_word(
    {
        "name": "nama|nama lengkap|nama anggota|nama warga|name|full name|person|orang",
        "member": "anggota|peminjam|penabung|nama peminjam|nama penabung|member|borrower|saver",
        "nickname": "panggilan|nama panggilan|alias|nickname|called",
        "title": "sapaan|sebutan|title|honorific",
        "bkm": "bkm|upk|bkm upk|nama bkm|nama upk|lkm|bkm name",
        "ksm": "ksm|kelompok|nama ksm|nama kelompok|group|group name|ksm name",
        "zone": "zona|zona waktu|zone|time zone|timezone",
        "profile": "profil|aturan|profil aturan|profile|rules",
        "collects": "menagih di kumpulan|bayar di kumpulan|setor di kumpulan|"
        "angsuran di kumpulan|collects at meetings",
        "names_agreed": "nama disepakati|sepakat nama|nama boleh dilihat|names agreed",
        "thousands": "angka dalam ribuan|dalam ribuan|ribuan|in thousands|figures in thousands",
        "rt": "rt",
        "rw": "rw",
        "rt_rw": "rt rw",
        "dusun": "dusun|dukuh|lingkungan|hamlet",
        "sex": "l p|p l|lp|jenis kelamin|kelamin|jk|sex|gender",
        "phone": "hp|no hp|nomor hp|telepon|no telepon|nomor telepon|wa|no wa|phone|mobile|telephone",
        "poor": "miskin|miskin tidak|warga miskin|keluarga miskin|kk miskin|poor|poor non poor",
        "roles": "jabatan|peran|tugas|role|roles|office|offices",
        "circle": "tokoh peduli|tokoh atau peduli|kelompok sasaran|sasaran|circle",
        "post": "lembaga|jabatan atau lembaga|organisasi|instansi|organisation|organization",
        "tier": "tingkat|tier",
        "number": "nomor buku|no buku|nomor di buku|nomor|nomor anggota|no anggota|number|book number",
        "usual": "tabungan biasa|setoran biasa|tabungan rutin|simpanan rutin|usual savings",
        "language": "bahasa|basa|language",
        "born": "tahun lahir|lahir|tgl lahir|tanggal lahir|born|born year|year of birth",
        "since": "sejak|mulai|masuk|since|from|joined",
        "until": "sampai|hingga|selesai|until",
        "principal": "pokok|pinjaman|pokok pinjaman|jumlah pinjaman|besar pinjaman|plafon|"
        "principal|loan|loan amount",
        "n": "kali|berapa kali|jangka|jangka waktu|tenor|lama|banyak angsuran|n|instalments|installments|"
        "n instalments|n installments|number of instalments|number of installments|term|months",
        "disbursed": "cair|tanggal cair|tgl cair|dicairkan|pencairan|tanggal pencairan|tanggal pinjam|"
        "tgl pinjam|disbursed|disbursed on|date disbursed",
        "jasa": "jasa|jasa total|total jasa|jumlah jasa|jasa seluruhnya|interest total|service charge",
        "rate": "jasa per bulan|jasa bulan|persen jasa|jasa persen|rate|rate per month|monthly rate",
        "paid_pokok": "pokok dibayar|pokok sudah dibayar|bayar pokok|pokok terbayar|angsuran pokok|"
        "principal paid|paid principal",
        "paid_jasa": "jasa dibayar|jasa sudah dibayar|bayar jasa|jasa terbayar|angsuran jasa|"
        "jasa paid|interest paid",
        "paid_n": "sudah angsur|angsuran ke|sudah berapa kali|kali dibayar|angsuran dibayar|"
        "sudah dibayar kali|instalments paid|installments paid|n paid",
        "kind": "jenis|jenis simpanan|jenis tabungan|kind|type|savings kind",
        "amount": "jumlah|saldo|nilai|rupiah|jumlah simpanan|jumlah tabungan|saldo simpanan|"
        "saldo tabungan|amount|balance",
        "saved_pokok": "simpanan pokok|sp",
        "saved_wajib": "simpanan wajib|wajib|sw",
        "saved_sukarela": "simpanan sukarela|sukarela|ss",
        "as_of": "per tanggal|per tgl|as of",
    }
)  # fmt: skip
SAVED = {
    "saved_pokok": Account.POKOK,
    "saved_wajib": Account.WAJIB,
    "saved_sukarela": Account.SUKARELA,
}  # fmt: skip
COLUMNS: Mapping[Table, frozenset[str]] = {
    Table.BKM: frozenset(["bkm", "zone", "profile"]),
    Table.KSM: frozenset(["ksm", "bkm", "collects", "names_agreed", "thousands"]),
    Table.PERSON: frozenset(
        [
            "name",
            "bkm",
            "ksm",
            "nickname",
            "title",
            "rt",
            "rw",
            "rt_rw",
            "dusun",
            "sex",
            "phone",
            "poor",
            "roles",
            "circle",
            "post",
            "tier",
            "number",
            "usual",
            "language",
            "born",
            "since",
            "until",
        ]
    ),
    Table.LOAN: frozenset(
        [
            "bkm",
            "ksm",
            "member",
            "number",
            "rt",
            "principal",
            "n",
            "disbursed",
            "jasa",
            "rate",
            "paid_pokok",
            "paid_jasa",
            "paid_n",
        ]
    ),
    Table.SAVINGS: frozenset(["bkm", "ksm", "member", "number", "rt", "kind", "amount", "as_of"])
    | frozenset(SAVED),
}


def kind_of(fields: frozenset[str]) -> Table | None:
    """Which table these headings belong to, or None when they are no headings at all."""
    about_a_loan = fields & {"n", "disbursed", "rate", "paid_n"}
    if about_a_loan and fields & {"principal", "amount"}:
        return Table.LOAN
    named = fields & {"name", "member", "number"}
    if named and (fields & frozenset(SAVED) or "amount" in fields):
        return Table.SAVINGS
    if fields & {"zone", "profile"}:
        return Table.BKM
    if fields & {"collects", "names_agreed", "thousands"} or ("ksm" in fields and not named):
        return Table.KSM
    return Table.PERSON if fields & {"name", "member"} else None


def settle(table: Table, field: str, fields: frozenset[str]) -> str:
    """The same heading means another thing in another table: "Nama" is the borrower, the KSM or the BKM."""
    if field == "name" and table in (Table.LOAN, Table.SAVINGS):
        return "member"
    if field == "member" and table is Table.PERSON and "name" not in fields:
        return "name"
    if field == "name" and table is Table.KSM and "ksm" not in fields:
        return "ksm"
    if field == "name" and table is Table.BKM and "bkm" not in fields:
        return "bkm"
    if field == "amount" and table is Table.LOAN and "principal" not in fields:
        return "principal"
    if field == "principal" and table is Table.SAVINGS:
        return "saved_pokok"
    return field


ROLES: Mapping[str, Role] = {
    word: Role(role)
    for word, role in _by_word(
        {
            "anggota": "anggota|member",
            "ketua": "ketua|ketua ksm|chair|chairperson|leader",
            "sekretaris": "sekretaris|sekretaris ksm|secretary",
            "bendahara": "bendahara|bendahara ksm|treasurer",
            "petugas_upk": "petugas upk|petugas|upk|manajer upk|kasir upk|upk officer|clerk",
            "koordinator": "koordinator|koordinator bkm|coordinator",
            "pengawas": "pengawas|pengawas upk|dewan pengawas|supervisor|auditor",
            "fasilitator": "fasilitator|facilitator",
            "admin": "admin|administrator",
            "warga": "warga|resident",
        }
    ).items()
}
CIRCLES = _by_word({"tokoh": "tokoh|perangkat|strategis|official", "peduli": "peduli|kelompok peduli|caring"})
TIERS = _by_word(
    {
        "rt": "rt|rw|rt rw", "dusun": "dusun", "kelurahan": "kelurahan|desa|kelurahan desa|village",
        "kecamatan": "kecamatan|district", "kabupaten": "kabupaten|kota|kabupaten kota|regency",
        "provinsi": "provinsi|propinsi|province", "pusat": "pusat|nation",
    }
)  # fmt: skip
ZONES = {"wib": "Asia/Jakarta", "wita": "Asia/Makassar", "wit": "Asia/Jayapura"}
TITLES = _by_word({"Bu": "bu|ibu|bu hj|hj", "Pak": "pak|bapak|bpk|pak h", "Mas": "mas", "Mbak": "mbak|mba"})
SEXES = _by_word({"L": "l|laki|laki laki|pria|m|male|man", "P": "p|perempuan|wanita|w|f|female|woman"})
YES = frozenset(["ya", "y", "iya", "yes", "true", "1", "x", "v", "✓", "✔", "benar"])
NO = frozenset(["tidak", "tdk", "t", "no", "n", "false", "0", "bukan", "belum"])
POOR = YES | frozenset(("miskin", "pra ks", "poor"))
NOT_POOR = NO | frozenset(("tidak miskin", "non miskin", "mampu", "non poor", "not poor"))
LANGUAGES = _by_word(
    {
        "id": "id|indonesia|bahasa indonesia|indonesian|bhs indonesia",
        "jv": "jv|jawa|jawi|basa jawa|basa jawi|bahasa jawa|bhs jawa|krama|javanese",
        "en": "en|inggris|bahasa inggris|bhs inggris|english",
    }
)
SAVINGS_KINDS: Mapping[str, Account] = {
    "pokok": Account.POKOK, "simpanan pokok": Account.POKOK, "wajib": Account.WAJIB,
    "simpanan wajib": Account.WAJIB, "sukarela": Account.SUKARELA, "simpanan sukarela": Account.SUKARELA,
    "tanggung renteng": Account.TANGGUNG_RENTENG, "tr": Account.TANGGUNG_RENTENG,
    "kelompok": Account.KELOMPOK, "tabungan kelompok": Account.KELOMPOK, "group": Account.KELOMPOK,
    "mandatory": Account.WAJIB, "voluntary": Account.SUKARELA, "share": Account.POKOK,
}  # fmt: skip
