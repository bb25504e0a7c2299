"""What news is about, guessed from its words; and which counts may be shown in parts."""

from __future__ import annotations

import pytest

from domain.breakdown import may_be_shown
from domain.topics import Topic, guess


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Posyandu pindah ke balai desa, Rabu jam 8.", Topic.EVENTS),
        ("Kerja bakti Minggu, bawa cangkul.", Topic.EVENTS),
        ("KEMPALAN RT malem Rebo Wage", Topic.EVENTS),
        ("Rapat tentang bansos di balai desa.", Topic.HELP),
        ("Pembagian beras dan sembako Senin.", Topic.HELP),
        ("Pelatihan pakan kambing, gratis.", Topic.TRAINING),
        ("Laporan dana bergulir UPK sudah ditempel.", Topic.PROGRAM),
        ("Mari lunasi tunggakan bersama, supaya dana bergulir lagi.", Topic.PROGRAM),
        ("Selamat hari raya.", Topic.OTHER),
        ("", Topic.OTHER),
        ("🙏", Topic.OTHER),
    ],
)
def test_the_topic_is_the_one_most_words_speak_of(text: str, topic: Topic) -> None:
    assert guess(text) is topic


@pytest.mark.parametrize(
    ("parts", "shown"),
    [
        ((38, 23), True),
        ((6, 1), False),
        ((7, 0), True),
        ((4, 0), False),
        ((2, 2), False),
        ((0, 0), False),
        ((5, 5), True),
    ],
)
def test_a_handful_of_people_is_never_shown_by_itself(parts: tuple[int, int], shown: bool) -> None:
    assert may_be_shown(*parts) is shown
