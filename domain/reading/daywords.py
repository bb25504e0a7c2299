"""The words for days and hours, Indonesian, Javanese and a little English, as tables; counts nothing."""

from typing import NamedTuple

from domain.reading.spelling import Phrasebook

LOOSE, NO_DAY = "loose", "no-day"


class Relative(NamedTuple):
    """Days from today, the part of the day that was named with it, and why it must be asked back."""

    days: int
    part: str = ""
    doubt: str | None = None


PARTS = {
    **dict.fromkeys(("pagi", "esuk", "isuk", "enjing"), "pagi"),
    **dict.fromkeys(("siang", "awan", "siyang"), "siang"),
    **dict.fromkeys(("sore", "sonten"), "sore"),
    **dict.fromkeys(("malam", "malem", "mlm", "bengi", "wengi", "dalu"), "malam"),
}

_TODAY = ("hari ini", "hr ini", "sekarang", "skrg", "skrng", "saiki", "sakniki", "samenika", "tadi", "today")
_TODAY_TOO = ("sakiki", "saniki", "sakmenika", "dina menika")
_THIS_DAY = ("dina iki", "dinten niki", "dinten menika", "dinten punika", "sapunika")
LATER_TODAY = ("nanti", "ntar", "mengko", "ngko", "mangke")
TOMORROW = ("besok", "bsk", "bsok", "esok", "tomorrow")
_SOME_DAY = ("sesuk", "suk", "besuk", "mbenjing", "benjing", "mbenjang", "benjang")
_LATELY = ("kemarin", "kemaren", "kmrn", "kmren", "wingi", "kala wingi", "dhek wingi", "dek wingi")
_IN_TWO_DAYS = ("suk emben", "suk mben", "sukemben", "sukmben", "emben", "besok lusa")
_TWO_DAYS_AGO = ("kemarin lusa", "kemarin dulu", "wingenane", "wingenanipun")
_NO_PROMISE = ("nanti-nanti", "nanti nanti", "kapan-kapan", "kapan kapan", "mengko-mengko", "suatu hari")
_NO_PROMISE_TOO = (
    "suk-suk",
    "sesuk-sesuk",
    "mbenjing-mbenjing",
    "benjing-benjing",
    "mangke-mangke",
    "kapan wae",
)

RELATIVE = Phrasebook[Relative](
    {
        **dict.fromkeys((*_TODAY, *_TODAY_TOO, *_THIS_DAY), Relative(0)),
        **dict.fromkeys(TOMORROW, Relative(1)),
        # "sesuk" and "mbenjing" are also "some day", "kemarin" and "wingi" also "lately"
        **dict.fromkeys(_SOME_DAY, Relative(1, doubt=LOOSE)),
        **dict.fromkeys(_LATELY, Relative(-1, doubt=LOOSE)),
        "lusa": Relative(2),
        "yesterday": Relative(-1),
        **dict.fromkeys(_IN_TWO_DAYS, Relative(2, doubt=LOOSE)),
        **dict.fromkeys(_TWO_DAYS_AGO, Relative(-2, doubt=LOOSE)),
        **dict.fromkeys((*_NO_PROMISE, *_NO_PROMISE_TOO), Relative(1, doubt=NO_DAY)),
        **{f"{soon} {word}": Relative(0, part) for soon in LATER_TODAY
           for word, part in PARTS.items()},
        **{f"{before} {word}": Relative(0, part) for before in ("tadi", "wau")
           for word, part in PARTS.items() if part != "malam"},
        **{f"{word} {this}": Relative(0, part) for this in ("ini", "iki", "niki", "menika")
           for word, part in PARTS.items()},
        **{f"{before} {word}": Relative(-1, part) for before in ("tadi", "wau")
           for word, part in PARTS.items() if part == "malam"},
        **dict.fromkeys(("semalam", "mau bengi"), Relative(-1, "malam")),
        **dict.fromkeys(("mau esuk", "mau isuk"), Relative(0, "pagi")),
        "mau awan": Relative(0, "siang"),
    }
)  # fmt: skip

WEEKDAY_WORDS = {
    **dict.fromkeys(("senin", "senen", "monday"), 0),
    **dict.fromkeys(("selasa", "slasa", "tuesday"), 1),
    **dict.fromkeys(("rabu", "rebo", "wednesday"), 2),
    **dict.fromkeys(("kamis", "kemis", "thursday"), 3),
    **dict.fromkeys(("jumat", "jemuah", "jemuwah", "jumuwah", "jumah", "jmt", "friday"), 4),
    **dict.fromkeys(("sabtu", "setu", "saptu", "saturday"), 5),
    **dict.fromkeys(("minggu", "ahad", "ngahad", "sunday"), 6),
}
PASARAN_WORDS = {"legi": 0, "manis": 0, "pahing": 1, "paing": 1, "pon": 2, "wage": 3, "kliwon": 4}
DAY_NAMES = frozenset((*WEEKDAY_WORDS, *PASARAN_WORDS))
MONTH_WORDS = {
    **dict.fromkeys(("januari", "jan", "january"), 1),
    **dict.fromkeys(("februari", "pebruari", "feb", "peb", "february"), 2),
    **dict.fromkeys(("maret", "mar", "mrt", "march"), 3),
    **dict.fromkeys(("april", "apr"), 4),
    **dict.fromkeys(("mei", "may"), 5),
    **dict.fromkeys(("juni", "jun", "june"), 6),
    **dict.fromkeys(("juli", "jul", "july"), 7),
    **dict.fromkeys(("agustus", "agust", "agus", "ags", "agt", "august", "aug"), 8),
    **dict.fromkeys(("september", "sept", "sep"), 9),
    **dict.fromkeys(("oktober", "okt", "october", "oct"), 10),
    **dict.fromkeys(("november", "nopember", "nov", "nop"), 11),
    **dict.fromkeys(("desember", "des", "december", "dec"), 12),
}

DATE_WORDS = frozenset(("tgl", "tanggal", "tg", "tggl"))
HOUR_WORDS = frozenset(("jam", "pukul", "pkl", "jm", "tabuh"))
ZONE_WORDS = frozenset(("wib", "wita", "wit"))
DAY_WORDS = frozenset(("hari", "dina", "dinten", "hr"))
WEEK_UNITS = frozenset(("minggu", "mgg", "pekan", "minggon"))
MONTH_UNITS = frozenset(("bulan", "bln", "wulan", "sasi"))
SPANS = {**dict.fromkeys(DAY_WORDS, 1), **dict.fromkeys(WEEK_UNITS, 7), "selapan": 35}
ONE_SPANS = {
    **dict.fromkeys(("sehari", "sedina", "sedinten"), 1),
    **dict.fromkeys(("seminggu", "sepekan", "seminggon"), 7),
    "sepasar": 5,
    "selapan": 35,
}
ONE_MONTH = frozenset(("sebulan", "sewulan", "sesasi"))
AGAIN = frozenset(("lagi", "lg", "maneh", "meneh", "malih", "mendatang", "engkas"))
AGO = frozenset(("lalu", "kepungkur", "kapengker", "kepengker", "silam"))
NEXT, LAST, THIS, COMING = "next", "last", "this", "coming"
WHICH = {
    **dict.fromkeys(("depan", "dpn", "ngarep", "ngajeng"), NEXT),
    **dict.fromkeys(("lalu", "kemarin", "kemaren", "wingi", "kepungkur", "kapengker", "kepengker"), LAST),
    **dict.fromkeys(("ini", "iki", "niki", "menika"), THIS),
}
ADDRESS = frozenset(("bu", "pak", "mbak", "mas", "mbah", "bapak", "ibu"))

SOME_DAY = frozenset((*_SOME_DAY, *_LATELY, "kala", "dhek", "dek"))
"""Words for tomorrow or yesterday that before a weekday mean the coming or the last one: "suk Setu"."""

AFTER = frozenset(
    (
        "habis",
        "abis",
        "bar",
        "sehabis",
        "setelah",
        "sesudah",
        "sakwise",
        "sawise",
        "sasampunipun",
        "bakda",
        "bada",
        "bibar",
    )
)
BEFORE = frozenset(("sebelum", "sakdurunge", "sadurunge", "sadereng", "saderengipun"))
PRAYERS = {
    "subuh": (4, 45),
    **dict.fromkeys(("zuhur", "dzuhur", "dhuhur", "duhur", "luhur", "lohor"), (12, 15)),
    **dict.fromkeys(("asar", "ashar", "ngasar"), (15, 15)),
    **dict.fromkeys(("magrib", "maghrib"), (18, 15)),
    **dict.fromkeys(("isya", "isyak", "isak", "ngisa"), (19, 15)),
    "jumatan": (13, 0),
}
"""About when people come out of the prayer, on Java, all year within half an hour: shown, and asked back."""
SEASONS = frozenset(("gajian", "gajihan", "panen", "panenan"))
LEBARAN = frozenset(("lebaran", "riyaya", "bada", "bodo"))
FAST = frozenset(("puasa", "pasa", "poso", "ramadan", "ramadhan"))
NEW_YEAR = frozenset(("suro", "sura", "muharram", "muharam"))
