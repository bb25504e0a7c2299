"""Four ladders that must never be mixed, and the figures of a real BKM as a foot-check."""

from datetime import date
from fractions import Fraction

import pytest

from domain.arrears import Arrears
from domain.kolektibilitas import (
    Exposure,
    Indicators,
    band_of,
    indicators,
    kolektibilitas,
    read_behind,
    reserve,
)
from domain.money import Rupiah
from domain.presets import preset
from domain.profiles import Behind, Ladder

URBAN, BKM, RURAL, LKM, DESMA = (
    preset(name).ladder for name in ("urban-2013", "bkm-2012", "rural-upk", "lkm-ojk", "bumdesma")
)


@pytest.mark.parametrize(
    ("ladder", "expected"),
    [
        (URBAN, "0:I 0.1:II 1:II 3:II 3.1:III 4:III 6:III 6.5:IV 9:IV 9.1:V 40:V"),
        (BKM, "0:I 0.1:II 1:II 2.9:II 3:III 6:III 6.1:IV 9:IV 9.1:V 40:V"),
        (RURAL, "0:I 0.4:I 0.5:II 1:II 2:II 2.4:II 2.5:III 4:III 4.5:IV 5:IV 6:IV 6.4:IV 6.5:V 7:V"),
        (LKM, "0:I 1:I 3:I 3.9:I 4:IV 9:IV 9.9:IV 10:V"),
        (DESMA, "0:I 1:II 30:II 31:III 90:III 91:IV 180:IV 181:V 1000:V"),
    ],
    ids=lambda each: each.name if isinstance(each, Ladder) else "",
)
def test_the_class_at_every_edge(ladder: Ladder, expected: str) -> None:
    pairs = [each.split(":") for each in expected.split()]
    found = " ".join(f"{behind}:{kolektibilitas(Fraction(behind), ladder).name}" for behind, _ in pairs)
    assert found == expected


@pytest.mark.parametrize(
    ("late_pokok", "half_up", "ceil", "floor"),
    [
        (500_000, "II", "II", "II"),
        (1_200_000, "II", "III", "II"),
        (1_250_000, "III", "III", "II"),
        (200_000, "I", "II", "I"),
    ],
)
def test_the_class_depends_on_how_a_broken_number_is_read(
    late_pokok: int, half_up: str, ceil: str, floor: str
) -> None:
    """The rural ladder, instalments of Rp500,000."""
    for how, expected in ((Behind.HALF_UP, half_up), (Behind.CEIL, ceil), (Behind.FLOOR, floor)):
        ladder = Ladder("test", RURAL.bands, behind=how)
        assert kolektibilitas(Fraction(late_pokok, 500_000), ladder).name == expected


@pytest.mark.parametrize(
    ("behind", "half_up", "ceil", "floor"),
    [
        ("0", 0, 0, 0),
        ("2.5", 3, 3, 2),
        ("3.5", 4, 4, 3),
        ("2.49", 2, 3, 2),
        ("0.01", 0, 1, 0),
        ("7", 7, 7, 7),
    ],
)
def test_reading_a_broken_number(behind: str, half_up: int, ceil: int, floor: int) -> None:
    value = Fraction(behind)
    assert read_behind(value, Behind.HALF_UP) == half_up
    assert read_behind(value, Behind.CEIL) == ceil
    assert read_behind(value, Behind.FLOOR) == floor
    assert read_behind(value, Behind.EXACT) == value


def test_nobody_is_less_than_nothing_behind() -> None:
    with pytest.raises(ValueError, match="less than nothing"):
        kolektibilitas(-1, URBAN)


def late(pokok: int, jasa: int, behind: Fraction | int, days_late: int) -> Arrears:
    day = date(2027, 2, 10)
    return Arrears(Rupiah(pokok), Rupiah(jasa), Fraction(behind), days_late, day, day, 1)


@pytest.mark.parametrize(
    ("ladder", "arrears", "expected"),
    [
        (URBAN, None, "I"),
        (URBAN, late(0, 15_000, 0, 5), "II"),  # any arrears in pokok or jasa leaves the first class
        (RURAL, late(0, 15_000, 0, 5), "I"),
        (LKM, late(0, 15_000, 0, 5), "I"),
        (URBAN, late(300_000, 0, 3, 60), "II"),
        (BKM, late(300_000, 0, 3, 60), "III"),
        (DESMA, late(300_000, 0, 3, 60), "III"),
        (DESMA, late(300_000, 0, 3, 20), "II"),
    ],
)
def test_the_class_of_a_loan(ladder: Ladder, arrears: Arrears | None, expected: str) -> None:
    assert band_of(arrears, ladder).name == expected


KARANG_BESUKI = {"I": 20_959_550, "II": 14_307_650, "III": 4_830_400, "IV": 0, "V": 14_602_150}


def test_the_books_of_a_real_bkm() -> None:
    """BKM Karang Besuki, 2012, as printed."""
    balances = {name: Rupiah(balance) for name, balance in KARANG_BESUKI.items()}
    total = sum(balances.values())
    assert total == 54_699_750
    assert reserve(balances, BKM) == 15_261_526
    bad = Fraction(balances["III"] + balances["IV"] + balances["V"], total)
    assert (20_000 * bad + 1) // 2 == 3_553  # 35.53 %


@pytest.mark.parametrize(
    ("ladder", "balances", "expected"),
    [
        (RURAL, {"I": 1_000_000, "V": 200_000}, 210_000),
        (BKM, {"I": 100}, 1),  # half a rupiah goes up
        (BKM, {"I": 99}, 0),
        (BKM, {}, 0),
        (DESMA, {"I": 5}, None),  # the lender has not said
        (DESMA, {"I": 0}, 0),
    ],
)
def test_the_reserve(ladder: Ladder, balances: dict[str, int], expected: int | None) -> None:
    assert reserve({name: Rupiah(each) for name, each in balances.items()}, ladder) == expected


def test_a_class_of_another_ladder_is_not_passed_over() -> None:
    with pytest.raises(KeyError):
        reserve({"II": Rupiah(1)}, LKM)


def loan(ksm: int, balance: int, overdue: int, behind: str) -> Exposure:
    return Exposure(ksm, Rupiah(balance), Rupiah(overdue), Fraction(behind))


@pytest.mark.parametrize(
    ("loans", "expected"),
    [
        ([], Indicators(None, None, None, 0, 0)),  # no data is not 0 %
        ([loan(1, 0, 0, "0")], Indicators(None, None, None, 0, 0)),
        ([loan(1, 500, 0, "0")], Indicators(Fraction(0), Fraction(0), Fraction(1), 1, 0)),
        (
            [loan(1, 600, 300, "3"), loan(2, 300, 200, "2.99"), loan(3, 100, 0, "0")],
            Indicators(Fraction(1, 3), Fraction(3, 5), Fraction(7, 10), 3, 1),
        ),
        (  # two loans of one KSM are one group
            [loan(1, 600, 300, "3"), loan(1, 200, 200, "4"), loan(2, 200, 0, "0")],
            Indicators(Fraction(1, 2), Fraction(4, 5), Fraction(1, 2), 2, 1),
        ),
    ],
)
def test_lar_par_and_rr(loans: list[Exposure], expected: Indicators) -> None:
    assert indicators(loans) == expected


def test_another_lender_draws_the_line_of_risk_elsewhere() -> None:
    assert indicators([loan(1, 600, 300, "2.5")], at_risk_from=2).n_ksm_at_risk == 1


def test_what_is_late_is_part_of_the_balance() -> None:
    with pytest.raises(ValueError, match="part of the balance"):
        loan(1, 100, 101, "1")
