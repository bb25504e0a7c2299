"""The home screen of each role: at most six keys, none that leads nowhere."""

import itertools

import pytest

from domain.homekeys import HOME_KEYS, home_keys, other_keys
from domain.people import Role

MEMBER = ("saya-sudah-bayar", "catatan-saya", "kumpulan", "kabar", "tanya-lapor", "lainnya")
LEADER = ("catat-kumpulan", "serah-uang", "tugas-saya", "titip-kabar", "kumpulan", "lainnya")
CASHIER = ("uang-masuk", "catat-kumpulan", "serah-uang", "buku-kas", "tugas-saya", "lainnya")
UPK = ("tugas-hari-ini", "terima-uang", "cari", "angsuran-tertunda", "cetak-laporan", "lainnya")


@pytest.mark.parametrize(
    ("roles", "expected"),
    [
        ([], ()),
        ([Role.ANGGOTA], MEMBER),
        ([Role.KETUA], LEADER),
        ([Role.SEKRETARIS], LEADER),
        ([Role.ANGGOTA, Role.KETUA], LEADER),
        ([Role.KETUA, Role.BENDAHARA], CASHIER),
        ([Role.ANGGOTA, Role.KETUA, Role.PETUGAS_UPK], UPK),
        ([Role.WARGA], ("kabar", "tanya-lapor", "usulan", "kumpulan", "saya-anggota-ksm", "lainnya")),
        ([Role.FASILITATOR], ("kabar-baru", "belum-terjangkau", "pertanyaan", "usulan", "rapat", "lainnya")),
    ],
)
def test_the_keys_of_the_highest_office(roles: list[Role], expected: tuple[str, ...]) -> None:
    assert home_keys(roles) == expected


def test_a_leaders_own_record_is_under_lainnya() -> None:
    keys = other_keys([Role.KETUA])
    assert keys[:2] == ("saya-sudah-bayar", "catatan-saya")
    assert keys[-1] == "bantuan"
    assert "kumpulan" not in keys  # it stands on the home screen already


def test_a_key_that_leads_nowhere_is_not_shown() -> None:
    doors = {"catatan-saya", "saya-sudah-bayar", "bantuan"}
    assert home_keys([Role.ANGGOTA], doors) == ("saya-sudah-bayar", "catatan-saya", "lainnya")
    assert other_keys([Role.ANGGOTA], doors) == ("bantuan",)


def test_whatever_the_offices_nothing_is_missing_doubled_or_above_six() -> None:
    for n in (1, 2, 3):
        for roles in itertools.combinations(Role, n):
            first, rest = home_keys(roles), other_keys(roles)
            assert len(first) <= 6
            assert first[-1] == "lainnya"
            assert len(set(first + rest)) == len(first + rest)
            assert {key for role in roles for key in HOME_KEYS[role]} <= set(first + rest)


def test_every_role_has_keys() -> None:
    assert set(HOME_KEYS) == set(Role)
