"""Which keys stand on whose home screen. Knows codes only; their words live in the locales."""

from collections.abc import Collection, Mapping

from domain.people import Role

OTHER = "lainnya"
_LEADER_KEYS = ("catat-kumpulan", "serah-uang", "tugas-saya", "titip-kabar", "kumpulan")

# Highest office first: its keys stand on the home screen, those of the others under `lainnya`. The order
# also says which office a person with two opens the phone for most often. At most five keys, so that with
# `lainnya` it is 2 x 3.
HOME_KEYS: Mapping[Role, tuple[str, ...]] = {
    Role.PETUGAS_UPK: ("tugas-hari-ini", "terima-uang", "cari", "angsuran-tertunda", "cetak-laporan"),
    Role.KOORDINATOR: ("persetujuan", "ringkasan", "rapat", "kabar-baru", "laporan"),
    Role.PENGAWAS: ("perlu-dilihat", "keberatan-aduan", "cocokkan-uang", "cek-acak", "jejak-catatan"),
    Role.FASILITATOR: ("kabar-baru", "belum-terjangkau", "pertanyaan", "usulan", "rapat"),
    Role.BENDAHARA: ("uang-masuk", "catat-kumpulan", "serah-uang", "buku-kas", "tugas-saya"),
    Role.KETUA: _LEADER_KEYS,
    Role.SEKRETARIS: _LEADER_KEYS,
    Role.ADMIN: ("undang", "kunci-akun"),
    Role.ANGGOTA: ("saya-sudah-bayar", "catatan-saya", "kumpulan", "kabar", "tanya-lapor"),
    Role.WARGA: ("kabar", "tanya-lapor", "usulan", "kumpulan", "saya-anggota-ksm"),
}
UNDER_OTHER: Mapping[Role, tuple[str, ...]] = {
    Role.PETUGAS_UPK: (
        "kas-bank",
        "tutup-buku",
        "cek-buku",
        "aturan",
        "undang",
        "kunci-akun",
        "poster-rt",
        "jam-ringkasan",
    ),
    Role.KOORDINATOR: (
        "kabar-terkirim",
        "pertanyaan",
        "usulan",
        "kas-bank",
        "cek-buku",
        "aturan",
        "kunci-akun",
        "poster-rt",
    ),
    Role.PENGAWAS: ("pertanyaan", "kas-bank", "cek-buku", "aturan"),
    Role.FASILITATOR: ("kabar-terkirim", "undang", "kunci-akun", "poster-rt"),
    Role.KETUA: ("undang", "buka-pintu", "kunci-akun"),
    Role.SEKRETARIS: ("buka-pintu", "kunci-akun"),
}
"""What an office needs now and then."""
ALWAYS_UNDER_OTHER = ("pengaduan", "bahasa", "hp-rahasia", "data-saya", "berhenti-dulu", "bantuan")


def home_keys(roles: Collection[Role], doors: Collection[str] | None = None) -> tuple[str, ...]:
    """The codes of the at most six home keys: those of the highest office, then `lainnya`. Nobody known:
    none.

    `doors` are the codes that lead somewhere; a key that leads nowhere is not shown (None: all lead
    somewhere).
    """
    offices = ranked(roles)
    return (*_open(HOME_KEYS[offices[0]], doors), OTHER) if offices else ()


def other_keys(roles: Collection[Role], doors: Collection[str] | None = None) -> tuple[str, ...]:
    """What `lainnya` opens: the keys of the person's other offices (a leader's own record), then the ones
    for everybody.
    """
    offices = ranked(roles)
    shown = set(home_keys(roles, doors))
    rare = [key for role in offices for key in UNDER_OTHER.get(role, ())]
    second = [key for role in offices[1:] for key in HOME_KEYS[role] if key not in shown] + rare
    everybody = ALWAYS_UNDER_OTHER if offices else ()
    return _open(tuple(dict.fromkeys((*second, *everybody))), doors)


def ranked(roles: Collection[Role]) -> list[Role]:
    """These offices, the highest first; who leads a KSM is a member of it too."""
    held = set(roles)
    if held & {Role.KETUA, Role.SEKRETARIS, Role.BENDAHARA}:
        held.add(Role.ANGGOTA)
    return [role for role in HOME_KEYS if role in held]


def _open(keys: tuple[str, ...], doors: Collection[str] | None) -> tuple[str, ...]:
    return tuple(key for key in keys if doors is None or key in doors)
