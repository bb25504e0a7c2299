"""The gateway's adapter over real HTTP against the pretend gateway: each misfortune is the outcome it should be."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot import doctor
from bot.clock import Clock
from bot.doctor import Mark
from bot.gateway import HttpGateway, understood
from bot.settings import Gate, Settings, WrongSetting
from domain.money import Rupiah
from domain.outbox import Outcome, OutcomeKind
from domain.texts import Kind, Tariff, parts, plain
from simulator import gateway as pretend
from simulator.server import make_sim, start_server
from simulator.sim import Sim
from usecases.texting import ACCOUNT, REFUSED, Leaving

NUMBER = "+6281200000205"
TARIFF = Tariff(Kind.SMS, Rupiah(350), Rupiah(50_000))
SENT, LATER, UNCLEAR, BROKEN = (
    OutcomeKind.SENT, OutcomeKind.LATER, OutcomeKind.UNCLEAR, OutcomeKind.BROKEN,
)  # fmt: skip


@pytest.fixture
async def sim() -> AsyncIterator[Sim]:
    """A village with one plain handset, and its gateway."""
    sim = make_sim()
    runner = await start_server(sim)
    pretend.add(sim, {"name": "Bu Yanti", "number": NUMBER})
    yield sim
    await runner.cleanup()


async def ask(sim: Sim, token: str = pretend.KEY, number: str = NUMBER, reference: str = "r1") -> Outcome:
    """One try to send; what became of it."""
    adapter = HttpGateway(Gate(f"{sim.base_url}{pretend.PATH}", token, TARIFF), answer_s=0.2)
    try:
        return await adapter.send(Leaving(1, reference, number, "Posyandu pindah."))
    finally:
        await adapter.close()


FAULTS = (
    # what the gateway does, what it is to us, how many messages arrived
    (None, SENT, 1),
    ({"kind": "429", "retry_after": 7}, LATER, 0),
    ({"kind": "503"}, LATER, 0),
    ({"kind": "500"}, UNCLEAR, 0),
    ({"kind": "html_502"}, UNCLEAR, 0),
    ({"kind": "hang"}, UNCLEAR, 0),
    ({"kind": "reset_before"}, UNCLEAR, 0),
    ({"kind": "400"}, BROKEN, 0),
    ({"kind": "nonsense"}, UNCLEAR, 1),
    ({"kind": "reset_after"}, UNCLEAR, 1),
    ({"kind": "lost_answer", "seconds": 0.5}, UNCLEAR, 1),
    ({"kind": "slow", "seconds": 0.5}, UNCLEAR, 1),
)


async def test_each_misfortune_is_what_it_is_and_a_reference_arrives_once(sim: Sim) -> None:
    for fault, kind, n in FAULTS:
        sim.world.texts.clear()
        sim.world.references.clear()
        if fault is not None:
            sim.faults.order({**fault, "method": pretend.METHOD})
        outcome = await ask(sim)
        assert (outcome.kind, len(sim.world.texts)) == (kind, n), fault
        if kind is LATER:
            assert outcome.retry_after == fault.get("retry_after", 1)
        sim.faults.coming.clear()
    await ask(sim)
    await ask(sim)
    assert [one["text"] for one in sim.world.texts] == ["Posyandu pindah."]


async def test_a_wrong_key_a_wrong_number_and_nobody_there(sim: Sim) -> None:
    key, number = await ask(sim, token="another"), await ask(sim, number="08-12")
    assert (key.kind, key.detail) == (BROKEN, ACCOUNT)
    assert (number.kind, number.detail) == (BROKEN, REFUSED)
    nobody = HttpGateway(Gate("http://127.0.0.1:9/send", "", TARIFF))
    assert (await nobody.send(Leaving(1, "r", NUMBER, "x"))).kind is LATER
    await nobody.close()


def test_what_an_answer_means() -> None:
    for status, wait, body, kind in (
        (200, None, b'{"accepted": true}', SENT),
        (202, None, b'{"accepted": true, "id": "7"}', SENT),
        (200, None, b'{"accepted": true, "error": "no credit"}', BROKEN),
        (200, None, b'{"error": "number"}', BROKEN),
        (200, None, b"", UNCLEAR),
        (204, None, b"", UNCLEAR),
        (200, None, b'["accepted"]', UNCLEAR),
        (200, None, b'{"accepted": "yes"}', UNCLEAR),
        (200, None, b"[" * 60_000, UNCLEAR),
        (302, None, b"", BROKEN),
        (408, None, b"", UNCLEAR),
        (429, "tomorrow", b"", LATER),
        (429, "99999999", b"", LATER),
    ):
        assert understood(status, wait, body).kind is kind, (status, body[:40])
    assert understood(429, "99999999", b"").retry_after == 3600
    assert understood(429, "tomorrow", b"").retry_after is None


def test_letters_are_counted_as_a_handset_counts_them() -> None:
    for text, n in (
        ("", 1), ("a" * 160, 1), ("a" * 161, 2), ("a" * 306, 2), ("a" * 307, 3),
        ("€" * 80, 1), ("€" * 81, 2), ("a" * 152 + "€" * 77, 3),
        ("ꦗ" * 70, 1), ("ꦗ" * 71, 2), ("ꦗ" * 134, 2), ("ꦗ" * 135, 3), ("😀" * 35, 1), ("😀" * 36, 2),
    ):  # fmt: skip
        assert parts(text) == n, text[:3]
    assert plain("“Posyandu” – pindah…\u202e\u200b\x00 ke\u00a0balai") == '"Posyandu" - pindah... ke balai'
    assert Tariff(Kind.WHATSAPP, Rupiah(350), Rupiah(0)).of("a" * 999) == (1, 350)


def wish(**more: object) -> Settings:
    """Settings with a gateway, unless told otherwise."""
    plain = {"gateway_url": "https://sms.example/send", "gateway_cost": 350, "gateway_cap": 50_000}
    return Settings(_env_file=None, **{**plain, **more})  # type: ignore[call-arg]


def test_a_gateway_needs_an_address_a_price_and_a_cap(tmp_path: Path) -> None:
    secret = tmp_path / "token"
    secret.write_text("SAMPLE\n")
    gate = wish(gateway_token_file=secret).gate()
    assert gate is not None and gate.token == "SAMPLE" and "SAMPLE" not in repr(gate)
    assert wish(gateway_url="").gate() is None
    for bad in (
        {"gateway_cost": None}, {"gateway_cap": None}, {"gateway_token": "two words"},
        {"gateway_token_file": tmp_path / "none"},
    ):  # fmt: skip
        with pytest.raises(WrongSetting, match="GUYUB_GATEWAY_"):
            wish(**bad).gate()
    for bad in ({"gateway_url": "http://sms.example"}, {"gateway_kind": "fax"}, {"gateway_cap": -1}):
        with pytest.raises(ValueError, match="gateway_"):
            wish(**bad)


async def test_the_doctor_looks_and_sends_nothing(sim: Sim, tmp_path: Path) -> None:
    def found(**more: object) -> list[tuple[Mark, str]]:
        settings = wish(data_dir=tmp_path, **more)
        return [(one.mark, one.says) for one in doctor.examine(settings, Clock()) if one.what == "gateway"]

    there = await asyncio.to_thread(found, gateway_url=f"{sim.base_url}{pretend.PATH}")
    assert there == [
        (
            Mark.GOOD,
            "sms, Rp350 a part, at most Rp50000 a month for each BKM; somebody answers, nothing was sent",
        )
    ]
    wrong = await asyncio.to_thread(found, gateway_url=f"{sim.base_url}/elsewhere")
    nobody = await asyncio.to_thread(found, gateway_url="http://127.0.0.1:9/send")
    assert [one[0][0] for one in (wrong, nobody)] == [Mark.BAD, Mark.BAD] and sim.world.texts == []
    assert found(gateway_url="") == [] and found(gateway_cost=None)[0][0] is Mark.BAD
