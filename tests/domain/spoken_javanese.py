"""How people write amounts and days in Javanese, ngoko and krama, and what each must come to.

Amounts: (text, rupiah, readings): rupiah None is a question, and `readings` must be its offers.
Days are read on Rabu Wage, 18 November 2026, 10:00, looking to either side: (text, day, offers); None asks.
"""

from datetime import date

AMOUNTS: list[tuple[str, int | None, tuple[int, ...]]] = [
    ("sewu", 1_000, ()),
    ("kalih ewu", 2_000, ()),
    ("limang ewu", 5_000, ()),
    ("sedasa ewu", 10_000, ()),
    ("sewelas ewu", 11_000, ()),
    ("rolas ewu", 12_000, ()),
    ("kalih welas ewu", 12_000, ()),
    ("limolas ewu", 15_000, ()),
    ("limalas ewu", 15_000, ()),
    ("gangsal welas ewu", 15_000, ()),
    ("nemlas ewu", 16_000, ()),
    ("songolas ewu", 19_000, ()),
    ("kalih dasa ewu", 20_000, ()),
    ("rong puluh ewu", 20_000, ()),
    ("kalih likur ewu", 22_000, ()),
    ("telu likur ewu", 23_000, ()),
    ("selawe ewu", 25_000, ()),
    ("selangkung ewu", 25_000, ()),
    ("sangang likur ewu", 29_000, ()),
    ("tigang dasa gangsal ewu", 35_000, ()),
    ("patangpuluh ewu", 40_000, ()),
    ("seket ewu rupiah", 50_000, ()),
    ("seket limang ewu", 55_000, ()),
    ("sewidak gangsal ewu", 65_000, ()),
    ("pitung dasa gangsal ewu", 75_000, ()),
    ("sangang dasa ewu", 90_000, ()),
    ("satus ewu", 100_000, ()),
    ("satus limolas ewu", 115_000, ()),
    ("satus gangsal welas ewu", 115_000, ()),
    ("satus gangsalwelas ewu", 115_000, ()),
    ("rongatus seket ewu", 250_000, ()),
    ("tigang atus gangsal dasa ewu", 350_000, ()),
    ("sayuta rongatus ewu", 1_200_000, ()),
    ("setunggal yuta", 1_000_000, ()),
    ("sayuto", 1_000_000, ()),
    ("kalih yuta gangsal atus ewu", 2_500_000, ()),
    ("rong yuta setengah", 2_500_000, ()),
    ("nuwun sewu, 50rb", 50_000, ()),
    ("nyuwun sewu, seket ewu", 50_000, ()),
    ("nuwun sewu 50", None, (50_000,)),
    ("seket", None, (50_000,)),
    ("selangkung", None, (25_000,)),
    ("rongatus", None, (200_000,)),
    ("50 ewon", None, (50_000,)),
    ("watawis satus ewu", None, (100_000,)),
    ("kirang langkung satus ewu", None, (100_000,)),
    ("satus ewu kirang kalih ewu", None, (98_000, 100_000)),
    ("satus ewu saben wulan", None, (100_000,)),
    ("satus ewu sesasi", None, (100_000,)),
    ("mboten saged satus ewu", None, (100_000,)),
    ("angsuran 115 ewu kaliyan tabungan 20 ewu", None, (135_000, 115_000, 20_000)),
    ("angsuran 115 ewu kalih tabungan 20 ewu", None, (135_000, 115_000, 20_000)),
    ("uwis", None, ()),
    ("mpun", None, ()),
]

DAYS: list[tuple[str, date | None, tuple[date, ...]]] = [
    ("dinten Setu", date(2026, 11, 21), ()),
    ("suk Setu", date(2026, 11, 21), ()),
    ("sesuk Jemuah", date(2026, 11, 20), ()),
    ("mbenjing dinten Setu", date(2026, 11, 21), ()),
    ("suk Rebo", None, (date(2026, 11, 18), date(2026, 11, 25))),
    ("kala wingi dinten Senen", date(2026, 11, 16), ()),
    ("wingi Setu", date(2026, 11, 14), ()),
    ("Setu kepengker", date(2026, 11, 14), ()),
    ("suk", None, (date(2026, 11, 19),)),
    ("minggu ngarep", None, (date(2026, 11, 25), date(2026, 11, 22), date(2026, 11, 29))),
    ("tanggal 25 sasi ngarep", date(2026, 12, 25), ()),
    ("tanggal 25 wulan ngajeng", date(2026, 12, 25), ()),
    ("tanggal selangkung", date(2026, 11, 25), ()),
    ("tanggal kalih dasa", date(2026, 11, 20), ()),
    ("tanggal kalih likur", date(2026, 11, 22), ()),
    ("tanggal telu likur", date(2026, 11, 23), ()),
    ("tanggal limolas", None, (date(2026, 12, 15), date(2026, 11, 15))),
    ("tanggal enom", None, (date(2026, 12, 1), date(2026, 12, 5))),
    ("kalih dinten malih", date(2026, 11, 20), ()),
    ("telung dina engkas", date(2026, 11, 21), ()),
    ("kalih dinten kepengker", date(2026, 11, 16), ()),
    ("seminggu maneh", date(2026, 11, 25), ()),
    ("selapan malih", date(2026, 12, 23), ()),
    ("wau enjing", date(2026, 11, 18), ()),
    ("mau awan", date(2026, 11, 18), ()),
    ("wau dalu", date(2026, 11, 17), ()),
    ("mangke dalu", date(2026, 11, 18), ()),
    ("sakiki", date(2026, 11, 18), ()),
    ("malem Jemuwah Kliwon", date(2026, 12, 3), ()),
    ("malem Rebo Wage", date(2026, 12, 22), ()),
    ("Ngahad Pahing", date(2026, 12, 6), ()),
    ("suk-suk", None, (date(2026, 11, 19), date(2026, 11, 21), date(2026, 11, 25))),
    ("sasampunipun panen", None, ()),
]

DOORS = {
    "setor": """kula badhe nyimpen seket ewu; aku arep nyelengi selawe ewu; nyelengi rong puluh ewu;
        kula sampun nabung kalih dasa ewu; celengan 20 ewu; nuwun sewu, kula setor 50 ewu; nyetorke 50rb""",
    "angsur": """kula sampun nyicil satus gangsal welas ewu; aku nyicil satus limolas ewu; mbayar utang satus ewu;
        wis tak bayar; sampun kula bayar; kula badhe mbayar""",
    "sudah": """aku wis mbayar seket ewu; kula sampun mbayar; wis dibayar; sampun dipunbayar; uwis; mpun; wis yo;
        sampun nggih""",
    "belum": "dereng rumiyin",
    "belum-bisa": """durung iso mbayar; dereng saged mbayar; ora iso mbayar; mboten saged mbayar; nembe rekaos;
        mboten gadhah arta; ora nduwe duit; nuwun sewu, dereng saged bayar""",
    "titip": """kula titipaken bu siti sewidak ewu; sampun kula titipaken dhateng bu Yati; titipno bu siti;
        dipuntitipaken bu siti; nitipke duit""",
    "saldo": """tabunganku piro; tabungan kula pinten; celenganku ana pira; pinten tabungan kula; simpenan;
        simpenan kula pinten; catetanku""",
    "sisa": """utangku isih piro; utang kula kantun pinten; kari piro; piro utangku; kurang ping piro;
        angsuranku kari ping piro; angsuran kula kantun pinten; sambutan kula taksih pinten""",
    "jatuh-tempo": "kapan mbayar; kapan kula mbayar; kapan aku nyicil; angsurane kapan; jatuh tempone kapan",
    "kumpulan": """kapan kempalan; kumpulane kapan; kempalanipun kapan; ning endi kumpulane; ora iso teka;
        ora isa teka; mboten saged rawuh; kula mboten saged dhateng; aku iso teka; tidak bisa datang;
        nuwun sewu, mboten saged rawuh mbenjing""",
    "buat-kumpulan": "gawe kumpulan; damel kempalan suk Setu",
    "pindah-kumpulan": "pindhah kempalan dhateng Rebo dalu; mindhahaken kempalan",
    "batal-kumpulan": "batalaken kempalan",
    "lembar": "nyathet kumpulan; sedaya mbayar kejawi 3",
    "ubah": "owahi 8 50 115",
    "serah": "masrahaken arta; masrahke duit",
    "di-tangan": "arta ing asta; dhuwit ning sapa",
    "terima": "nampi arta; arta mlebet",
    "batal": "wurung; wurung wae; ora sida; ora sido; mboten siyos; batalaken",
    "berhenti": "leren; leren dhisik; mandheg; kendel rumiyin; ora usah ngirim maneh; ampun dikintuni malih",
    "mulai": "mulai maneh; miwiti malih",
    "bantuan": "tulung; njaluk tulung; nyuwun tulung; piye carane; pripun caranipun",
    "ya": "nggih; inggih; enggih; iyo; yo; injih; mangga; nggih mangga; leres",
    "tidak": "ora; mboten; boten; ra; emoh; sanes; dudu; mboten leres",
    "terima-kasih": "matur nuwun; matur nuwun sanget; nuwun; kesuwun",
    "salam": "nuwun sewu; kula nuwun; sugeng enjing; sugeng ndalu",
    "tanya": "arep takon; takok; kula badhe nyuwun pirsa; taken",
    "cari": "goleki siti mawar; madosi siti",
    "cetak": "nyithak; cithak mawar; nyithak serat mawar",
}

NO_DOOR = """leren ning omahe pak lurah; mandheg ning ngarep bale desa; ora weruh aku; mboten wonten tiyang;
    wurung udan; yo ngono kuwi; mangga pinarak; tulung pompane rusak; sanes dinten mawon; wis mangan"""
