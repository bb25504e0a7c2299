"""The lender's rules: read by everybody, changed by two officers, never backwards."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from sqlalchemy import func, select

from conversations.rule_topics import PARTS, TOPICS
from domain.kpi import Edge, KpiEdges
from domain.presets import preset
from domain.profiles import (
    BY_INSTALMENT,
    Band,
    Behind,
    DueRule,
    JasaMethod,
    JasaRate,
    Ladder,
    PayOff,
    Per,
    Profile,
    Rhythm,
    Rounding,
)
from domain.shu import Part
from storage import loans, rules
from storage import tables as t
from storage.book import Work
from storage.verify import first_deviation
from tests import lateness, village
from tests.chat import Chatroom

LINES = """- Jasa: 1,5% per bulan dari pinjaman awal → 2% per bulan dari pinjaman awal
    Contoh pinjaman Rp1.000.000, 10 kali: angsuran Rp115.000 → Rp120.000, jasa seluruhnya Rp150.000 → Rp200.000.
    Berlaku mulai Selasa 1 Desember 2026"""
SECOND = (
    f"Bu Rini mengusulkan aturan BKM Contoh Sumber diubah: {LINES}. Pinjaman yang sudah jalan tetap memakai"
    " kartunya. Setuju? [Setuju] [Tidak setuju]"
)
TWO_PERCENT = f"""
        Rini: ubah aturan
        bot: Aturan mana yang mau diubah? ... [Pinjaman] [Angsuran] [Simpanan] [Golongan] [Tata cara] [Kabar & aduan] [Ganti semuanya] [Batal]
        Rini: [Pinjaman]
        bot: Aturan yang mana? [Jasa] [IPTW] [Pembulatan] [Pinjaman baru] [Batas pinjaman] [Syarat KSM] [Kembali] [Batal]
        Rini: [Jasa]
        bot: Jasa dihitung dari pinjaman awal atau dari sisa? Sekarang: 1,5% per bulan dari pinjaman awal. [Pinjaman awal] [Sisa pinjaman] [Sisa, angsuran sama] [Batal]
        Rini: [Pinjaman awal]
        bot: Berapa persen? Tulis misalnya 1,5. Sekarang: 1,5% per bulan dari pinjaman awal. [Batal]
        Rini: 2%
        bot: 2% itu per bulan atau untuk seluruh masa pinjaman? [Per bulan] [Seluruh masa] [Batal]
        Rini: [Per bulan]
        bot: Berlaku mulai kapan? Pinjaman yang sudah jalan tetap memakai kartunya. [Selasa 17/11] [Selasa 1/12] [Jumat 1/1] [Batal]
        Rini: [Selasa 1/12]
        bot: Yang berubah: {" ".join(LINES.split())}. Pinjaman yang sudah jalan tetap memakai kartunya. Usulkan ke pengurus kedua? [Usulkan] [Tidak]
        Rini: [Usulkan]
        bot: Usul terkirim. Menunggu jawaban Pak Hadi, Pak Budi. Sebelum itu aturan lama tetap berlaku. [Tarik usul]
        bot>Hadi: {" ".join(SECOND.split())}
        bot>Budi: {" ".join(SECOND.split())}
"""


def proposal(chat: Chatroom) -> str:
    """The public id of the newest proposal."""
    newest = select(t.rules_proposal.c.public_id).order_by(t.rules_proposal.c.id.desc())
    return str(lateness.look(chat, lambda book: book.execute(newest).scalar()))


def own_versions(chat: Chatroom) -> int:
    count = select(func.count()).select_from(t.rules)
    return int(lateness.look(chat, lambda book: book.execute(count).scalar_one()))


def in_force(chat: Chatroom, on: date) -> Profile:
    found: Profile = lateness.look(chat, lambda book: rules.rules_of(book, 1, on))
    return found


def press(chat: Chatroom, name: str, button: str) -> str:
    """A press that was not offered to this person."""
    chat.give(chat.press(chat.accounts[name], chat.accounts[name], 5, button))
    return str(chat.phone.messages[-1]["text"])


def test_one_officer_proposes_a_second_agrees_and_it_holds_from_its_day(chat: Chatroom) -> None:
    chat(f"""
        Rini: aturan
        bot: Aturan BKM Contoh Sumber. Bawaan perkotaan 2013 (POB), belum pernah diubah. - Jasa: 1,5% per bulan dari pinjaman awal ... [Angsuran] [Simpanan] [Golongan] [Tata cara] [Kabar & aduan] [Ubah aturan]
        {TWO_PERCENT}
        Hadi: [Setuju]
        bot: Setuju. Aturan versi 2 berlaku mulai Selasa 1 Desember 2026.
        bot>Rini: Pak Hadi setuju. Aturan versi 2 berlaku mulai Selasa 1 Desember 2026.
        Budi: [Setuju]
        bot: Usul aturan ini sudah dijawab.
        Wati: aturan
        bot: Aturan BKM Contoh Sumber. Bawaan ... - Jasa: 1,5% per bulan ... Versi 2 menyusul mulai Selasa 1 Desember 2026. [Angsuran] [Simpanan] [Golongan] [Tata cara] [Kabar & aduan]
        -- 2026-12-01 09:00
        Wati: aturan
        bot: Aturan BKM Contoh Sumber. perkotaan 2013 (POB) versi 2, berlaku sejak Selasa 1 Desember 2026 (Bu Rini dan Pak Hadi). - Jasa: 2% per bulan dari pinjaman awal ... [Angsuran] [Simpanan] [Golongan] [Tata cara] [Kabar & aduan]
    """)
    assert in_force(chat, date(2026, 11, 30)) is preset("urban-2013")
    assert in_force(chat, date(2026, 12, 1)).jasa == JasaRate(200)
    card = lateness.look(chat, lambda book: loans.of_ksm(book, 1)[0])
    assert (card.profile, card.usual) == ("urban-2013:1", 115_000), "a running loan keeps its card"
    assert lateness.look(chat, first_deviation) is None


def test_the_pages_say_every_rule(chat: Chatroom) -> None:
    chat("""
        Rini: /aturan
        bot: Aturan BKM Contoh Sumber. Bawaan perkotaan 2013 (POB), belum pernah diubah. - Jasa: 1,5% per bulan dari pinjaman awal - Pembulatan: Rp500 terdekat - Batas pinjaman: pertama Rp1.000.000, paling banyak Rp3.000.000, 4 kali, 3-12 bulan - Syarat KSM: 5 anggota, perempuan 30%, menabung 3 bulan [Angsuran] [Simpanan] [Golongan] [Tata cara] [Kabar & aduan] [Ubah aturan]
        Rini: [Angsuran]
        bot: Aturan BKM Contoh Sumber. Bawaan perkotaan 2013 (POB), belum pernah diubah. - Jatuh tempo: tiap bulan pada tanggal cair - Pokok dibayar: tiap angsuran - Kalau hari libur: telat dihitung dari kumpulan berikutnya, atau hari kerja berikutnya di kelompok yang tidak membayar di kumpulan - Uang masuk dipakai untuk: semua jasa yang lewat, pokok yang lewat, baru angsuran berjalan - Lunas lebih awal: jasa penuh seperti di kartu - Denda: tidak ada [Pinjaman] [Simpanan] [Golongan] [Tata cara] [Kabar & aduan] [Ubah aturan]
        Rini: [Simpanan]
        bot: Aturan BKM Contoh Sumber. Bawaan perkotaan 2013 (POB), belum pernah diubah. - Tabungan: wajib Rp20.000, tanggung renteng 10% pinjaman, bisa diambil kapan saja: sukarela - Simpanan: tanpa simpanan pokok, boleh sukarela [Pinjaman] [Angsuran] [Golongan] [Tata cara] [Kabar & aduan] [Ubah aturan]
        Rini: [Golongan]
        bot: Aturan BKM Contoh Sumber. Bawaan perkotaan 2013 (POB), belum pernah diubah. - Golongan: I 0, II >0, III >3, IV >6, V >9 angsuran - Cadangan: I 0,5%, II 0,5%, III 10%, IV 50%, V 100% - Kunjungan bersama diusulkan: mulai golongan III - Disebut berisiko: mulai 3 angsuran belum dibayar - Batas sehat: LAR 10/20, PAR 10/20, RR 90/80, CCr 125/100, ROI 10/0 (% baik/cukup) [Pinjaman] [Angsuran] [Simpanan] [Tata cara] [Kabar & aduan] [Ubah aturan]
        Rini: [Tata cara]
        bot: Aturan BKM Contoh Sumber. Bawaan perkotaan 2013 (POB), belum pernah diubah. - Pengingat: satu orang paling cepat tiap 7 hari; sedang kesulitan: diam 7 hari - Kunjungan lagi: paling cepat 35 hari sesudah yang terakhir - Uang & koreksi: di tangan paling lama 7 hari; koreksi mulai Rp1.000.000 oleh dua pengurus; selisih koin paling banyak Rp500 sehari; laporan paling lama 30 hari ke belakang - Cek acak: 5 kuitansi seminggu - Bagi SHU: modal bergulir 50%, dana sosial 25%, pengurus 15%, cadangan 10% [Pinjaman] [Angsuran] [Simpanan] [Golongan] [Kabar & aduan] [Ubah aturan]
    """)


def test_a_refused_proposal_changes_nothing(chat: Chatroom) -> None:
    chat(f"""
        {TWO_PERCENT}
        Budi: [Tidak setuju]
        bot: Baik, aturan lama tetap berlaku. Yang mengusulkan saya kabari.
        bot>Rini: Pak Budi tidak setuju dengan usul aturannya. Aturan lama tetap berlaku.
        Hadi: [Setuju]
        bot: Usul aturan ini sudah dijawab.
    """)
    assert own_versions(chat) == 0


def test_nobody_agrees_to_their_own_proposal_and_it_can_be_taken_back(chat: Chatroom) -> None:
    chat(TWO_PERCENT)
    yes = f"atsetuju:{proposal(chat)}:2026-12-01"
    assert press(chat, "Rini", yes) == "Usul ini harus dijawab pengurus lain, bukan yang mengusulkan."
    chat("""
        Rini: ubah aturan
        bot: Masih ada usul aturan yang menunggu jawaban. Satu per satu, ya. [Lihat usul aturan]
        Rini: [Lihat usul aturan]
        bot: Usul yang menunggu untuk BKM Contoh Sumber: - Jasa: ... bila pengurus kedua setuju. [Tarik usul]
        Rini: [Tarik usul]
        bot: Usul ditarik. Aturan lama tetap berlaku.
        Hadi: [Setuju]
        bot: Usul aturan ini sudah dijawab.
        Rini: ubah aturan
        bot: Aturan mana yang mau diubah? ...
    """)
    assert own_versions(chat) == 0


@pytest.mark.parametrize("name", ["Yati", "Siti", "Wati", "Adi"])
def test_whoever_may_not_hears_the_same_as_whoever_asks_for_nothing(chat: Chatroom, name: str) -> None:
    assert "diubah oleh petugas UPK atau koordinator" in chat.hear(name, "ubah aturan")[0]
    chat(TWO_PERCENT)
    public_id = proposal(chat)
    for verb in ("atsetuju", "attolak", "atlihat", "attarik"):
        real = press(chat, name, f"{verb}:{public_id}:2026-12-01")
        assert real == press(chat, name, f"{verb}:nothing-of-that-name:2026-12-01")
        assert real.startswith("Tombol ini sudah tidak berlaku")
    assert own_versions(chat) == 0


def test_a_pengawas_reads_and_answers_but_does_not_propose(chat: Chatroom) -> None:
    assert "diubah oleh petugas UPK atau koordinator" in chat.hear("Budi", "ubah aturan")[0]
    chat(TWO_PERCENT)
    assert press(chat, "Budi", f"attarik:{proposal(chat)}:0").startswith("Tombol ini sudah tidak berlaku")


def test_two_clerks_are_not_two_officers(chat: Chatroom) -> None:
    """The counter does not change its own rules."""

    def one_more(book: Work) -> None:
        ani = village._person(book, 1, "Ani", "Bu")
        village._office(book, ani, "petugas_upk", 1, None)
        village._phone(book, 401, ani)

    chat.book.run(one_more)
    chat.accounts["Ani"] = 401
    chat.names[401] = "Ani"
    chat(TWO_PERCENT)
    said = press(chat, "Ani", f"atsetuju:{proposal(chat)}:2026-12-01")
    assert said == "Satu suara harus dari koordinator atau pengawas."
    assert own_versions(chat) == 0


def test_one_phone_is_one_voice(chat: Chatroom) -> None:
    def share_a_phone(book: Work) -> None:
        row = {
            "account_id": chat.accounts["Rini"],
            "person_id": lateness.person(book, "Hadi"),
            "state": "active",
        }
        book.execute(t.link.insert(), {**row, "since_at": book.now})

    chat.book.run(share_a_phone)
    for words in lateness.ruling("[Urutan bayar]", "[Angsuran tertua dulu]", "[Selasa 1/12]"):
        chat.hear("Rini", words)
    assert "Menunggu jawaban Pak Budi." in chat.hear("Rini", "[Usulkan]")[0]


def test_what_waits_stands_on_the_officers_pages(chat: Chatroom) -> None:
    chat(f"""
        {TWO_PERCENT}
        Hadi: Persetujuan
        bot: Yang menunggu: - usul aturan dari Bu Rini ... [Lihat usul aturan] [Cocok saldo]
        Hadi: [Lihat usul aturan]
        bot: {" ".join(SECOND.split())}
        Budi: Perlu dilihat
        bot: Yang menunggu: - usul aturan dari Bu Rini ... [Lihat usul aturan] [Cocok saldo]
    """)


def test_a_day_that_is_over_is_shown_anew_before_it_is_agreed(chat: Chatroom) -> None:
    chat(f"""
        {TWO_PERCENT}
        -- 2026-12-03 09:00
        Hadi: [Setuju]
        bot: Bu Rini mengusulkan ... Berlaku mulai Kamis 3 Desember 2026. ... [Setuju] [Tidak setuju]
        Hadi: [Setuju]
        bot: Setuju. Aturan versi 2 berlaku mulai Kamis 3 Desember 2026.
        bot>Rini: Pak Hadi setuju. Aturan versi 2 berlaku mulai Kamis 3 Desember 2026.
    """)
    assert in_force(chat, date(2026, 12, 2)) is preset("urban-2013")


def test_the_next_change_builds_on_the_last_and_never_before_it(chat: Chatroom) -> None:
    chat(TWO_PERCENT)
    chat.hear("Hadi", "[Setuju]")
    for words in lateness.ruling("[Pembulatan]", "1000", "[Ke atas]"):
        said = chat.hear("Rini", words)[0]
    assert "[Selasa 1/12] [Jumat 1/1]" in said
    assert "Paling awal Selasa 1 Desember 2026" in chat.hear("Rini", "25/11")[0]
    chat.hear("Rini", "1 januari")
    assert "Berlaku mulai Jumat 1 Januari 2027" in chat.hear("Rini", "[Usulkan]")[1]
    assert "versi 3" in chat.hear("Budi", "[Setuju]")[0]
    third = in_force(chat, date(2027, 1, 1))
    assert (third.version, third.jasa, third.rounding.step) == (3, JasaRate(200), 1_000)
    assert in_force(chat, date(2026, 12, 31)).label == "urban-2013:2"


def test_a_month_that_is_closed_keeps_its_rules(chat: Chatroom) -> None:
    chat("-- 2026-11-30 15:00")
    for name, words in (("Rini", "tutup buku"), ("Rini", "[Tutup November 2026]"), ("Hadi", "[Setuju]")):
        chat.hear(name, words)
    for words in lateness.ruling("[Urutan bayar]", "[Angsuran tertua dulu]"):
        said = chat.hear("Rini", words)[0]
    assert said.endswith("[Selasa 1/12] [Jumat 1/1] [Batal]"), said
    assert "Paling awal Selasa 1 Desember 2026" in chat.hear("Rini", "hari ini")[0]


def new_bkm(chat: Chatroom) -> None:
    """A BKM in whose book nothing stands: Bu Ani at the counter, Pak Edi its koordinator."""

    def write(book: Work) -> None:
        row = {"public_id": "bkm9", "name": "BKM Contoh Baru", "zone": "Asia/Jakarta", "profile": "custom"}
        bkm = village._add(book, t.bkm, **row)
        for account, name, title, role in (
            (401, "Ani", "Bu", "petugas_upk"),
            (402, "Edi", "Pak", "koordinator"),
        ):
            person = village._person(book, bkm, name, title)
            village._office(book, person, role, bkm, None)
            village._phone(book, account, person)

    chat.book.run(write)
    for name, account in (("Ani", 401), ("Edi", 402)):
        chat.accounts[name] = account
        chat.names[account] = name


def test_before_anything_is_booked_rules_may_reach_back(chat: Chatroom) -> None:
    new_bkm(chat)
    chat("""
        Ani: ubah aturan
        bot: Aturan mana yang mau diubah? ...
        Ani: [Ganti semuanya]
        bot: Mulai dari aturan yang mana? Semua aturan ikut berganti. Sekarang: susun sendiri. ... [UPK perdesaan] ...
        Ani: [UPK perdesaan]
        bot: Berlaku mulai kapan? ...
        Ani: 1/1/2026
        bot: Yang berubah: Seluruhnya menjadi aturan UPK perdesaan. - Jasa: 0% per bulan dari pinjaman awal → 1,5% per bulan dari pinjaman awal ... Berlaku mulai Kamis 1 Januari 2026. ... [Usulkan] [Tidak]
        Ani: [Usulkan]
        bot: Usul terkirim. Menunggu jawaban Pak Edi. ...
        bot>Edi: Bu Ani mengusulkan aturan BKM Contoh Baru diubah: Seluruhnya menjadi aturan UPK perdesaan. ...
        Edi: [Setuju]
        bot: Setuju. Aturan versi 2 berlaku mulai Kamis 1 Januari 2026.
        bot>Ani: Pak Edi setuju. Aturan versi 2 berlaku mulai Kamis 1 Januari 2026.
    """)
    bkm = lateness.look(chat, lambda book: book.execute(select(t.rules.c.bkm_id)).scalar_one())
    found = lateness.look(chat, lambda book: rules.rules_of(book, bkm, date(2026, 1, 1)))
    assert found.label == "rural-upk:2"
    assert found.ladder == preset("rural-upk").ladder
    assert lateness.look(chat, lambda book: rules.rules_of(book, bkm, date(2025, 12, 31))).label == "custom:1"
    assert in_force(chat, date(2026, 12, 1)) is preset("urban-2013"), "another BKM's rules are its own"


Shape = Callable[[Profile], Any]
OWN_LADDER = Ladder(
    "custom",
    (
        Band("I", "lancar", 0, False, 0),
        Band("II", "perhatian", 0, True, 1_000),
        Band("III", "macet", 4, False, 10_000),
    ),
    behind=Behind.CEIL,
)
WALKS: list[tuple[list[str], str, Shape, Any]] = [
    (["[Jasa]", "[Pinjaman awal]", "18", "[Seluruh masa]"], "18% untuk seluruh masa dari pinjaman awal Contoh pinjaman Rp1.000.000, 10 kali: angsuran Rp115.000 → Rp118.000, jasa seluruhnya Rp150.000 → Rp180.000", lambda p: p.jasa, JasaRate(1_800, Per.TERM)),
    (["[Jasa]", "sisa", "1,5"], "angsuran Rp115.000 → Rp115.000 sampai Rp101.500", lambda p: p.jasa, JasaRate(150, method=JasaMethod.MENURUN)),
    (["[Jasa]", "[Sisa, angsuran sama]", "1.5 persen"], "angsuran Rp115.000 → Rp108.500 sampai", lambda p: p.jasa.method, JasaMethod.ANNUITY),
    (["[IPTW]", "10"], "IPTW (bayar tepat waktu): tidak ada → 10% dari jasa yang dibayar, bagi yang lunas dengan semua angsuran tepat waktu Contoh pinjaman Rp1.000.000, semua angsuran tepat waktu: IPTW saat lunas Rp0 → Rp15.000", lambda p: p.iptw_bp, 1_000),
    (["[Pembulatan]", "[1]"], "Rp500 terdekat → tidak dibulatkan", lambda p: p.rounding, Rounding(1)),
    (["[Jatuh tempo]", "[Tiap bulan, tanggal tetap]", "[10]", "25"], "tiap tanggal 10; cair tanggal 25 ke atas mulai bulan berikutnya Contoh cair Selasa 1 Desember: angsuran pertama Jumat 1 Januari → Minggu 10 Januari", lambda p: p.due, DueRule(village_day=10, cutoff_day=25)),
    (["[Musiman, tenggang]", "4", "[0]"], "tiap 4 angsuran (musiman) Contoh pinjaman Rp1.000.000, 10 kali: angsuran Rp115.000 → Rp15.000 sampai Rp348.000", lambda p: p.due.pokok_every, 4),
    (["[Musiman, tenggang]", "1", "3"], "tiap angsuran, 3 angsuran pertama jasa saja", lambda p: p.due.grace, 3),
    (["[Hari libur]", "[Hari itu juga]"], "telat dihitung dari kumpulan berikutnya, atau hari kerja berikutnya di kelompok yang tidak membayar di kumpulan → telat dihitung dari hari itu juga", lambda p: p.due.holiday, "same-day"),
    (["[Urutan bayar]", "[Angsuran tertua dulu]"], "Contoh lewat 4 angsuran, dibayar Rp230.000: jasa Rp60.000 + pokok Rp170.000 → jasa Rp30.000 + pokok Rp200.000", lambda p: p.allocation, BY_INSTALMENT),
    (["[Lunas lebih awal]", "[Sampai yang berjalan]"], "Contoh dilunasi setelah 4 angsuran: jasa yang masih diminta Rp90.000 → Rp15.000", lambda p: p.pay_off, PayOff.PRO_RATA),
    (["[Batas pinjaman]", "1,5jt", "5jt", "[4]", "[18]", "[6]", "[Tidak dibatasi]"], "pertama Rp1.500.000, paling banyak Rp5.000.000, 4 kali, 6-18 bulan", lambda p: (p.ceilings.first_loan, p.ceilings.max_months, p.ceilings.group), (1_500_000, 18, 0)),
    (["[Batas pinjaman]", "1jt", "3jt", "4", "12", "3", "50jt"], "3-12 bulan → pertama Rp1.000.000, paling banyak Rp3.000.000, 4 kali, 3-12 bulan, satu KSM paling banyak Rp50.000.000", lambda p: p.ceilings.group, 50_000_000),
    (["[Syarat KSM]", "[10]", "[50]", "[6]"], "10 anggota, perempuan 50%, menabung 6 bulan", lambda p: p.ceilings.min_members, 10),
    (["[Tabungan]", "25rb", "5", "[Sukarela dan wajib]"], "wajib Rp25.000, tanggung renteng 5% pinjaman, bisa diambil kapan saja: sukarela dan wajib Contoh pinjaman Rp1.000.000: tabungan tanggung renteng yang dianjurkan Rp100.000 → Rp50.000", lambda p: (p.savings.wajib, p.savings.tanggung_renteng_bp, p.savings.free), (25_000, 500, ("sukarela", "wajib"))),
    (["[Golongan]", "[UPK perdesaan]"], "I 0, II ≥1, III ≥3, IV ≥5, V >6 angsuran, dibulatkan", lambda p: p.ladder.name, "rural-upk"),
    (["[Golongan]", "[LKM (OJK)]"], "Contoh lewat 1 angsuran: golongan II → I", lambda p: p.gruduk.class_name, "IV"),
    (["[Simpanan pokok]", "[25.000]", "[Tidak]"], "tanpa simpanan pokok, boleh sukarela → pokok Rp25.000 saat masuk, tanpa sukarela", lambda p: (p.savings.pokok, p.savings.sukarela), (25_000, False)),
    (["[Susun golongan]", "I lancar 0, II perhatian >0, III macet >=4", "[Angsuran]", "[Dibulatkan ke atas]", "0 10 100", "[III macet]"], "→ I 0, II >0, III ≥4 angsuran, dibulatkan ke atas", lambda p: (p.ladder, p.gruduk.class_name), (OWN_LADDER, "III")),
    (["[Batas berisiko]", "[2]"], "mulai 3 angsuran belum dibayar → mulai 2 angsuran belum dibayar", lambda p: p.at_risk_from, 2),
    (["[Batas sehat]", "[PAR]", "5", "7,5"], "PAR 10/20, RR 90/80, CCr 125/100, ROI 10/0 (% baik/cukup) → LAR 10/20, PAR 5/7,5", lambda p: p.kpi, KpiEdges(par=Edge(500, 750))),
    (["[Batas sehat]", "[CCr]", "150", "110"], "CCr 150/110", lambda p: p.kpi.ccr, Edge(15_000, 11_000)),
    (["[Pengingat]", "[14]", "[30]"], "tiap 14 hari; sedang kesulitan: diam 30 hari", lambda p: (p.manners.notice_spacing_days, p.manners.hardship_pause_days), (14, 30)),
    (["[Jarak kunjungan]", "[70]"], "paling cepat 35 hari sesudah yang terakhir → paling cepat 70 hari", lambda p: p.manners.gruduk_cool_off_days, 70),
    (["[Uang & koreksi]", "[3]", "500rb", "[1.000]", "[14]"], "di tangan paling lama 3 hari; koreksi mulai Rp500.000 oleh dua pengurus; selisih koin paling banyak Rp1.000 sehari; laporan paling lama 14 hari ke belakang", lambda p: (p.manners.in_hand_days, p.manners.correct_alone_below, p.manners.coins, p.manners.back_dated_days), (3, 500_000, 1_000, 14)),
    (["[Cek acak]", "[10]"], "5 kuitansi seminggu → 10 kuitansi seminggu", lambda p: p.manners.spot_checks, 10),
    (["[Cek acak]", "0"], "5 kuitansi seminggu → tidak diundi", lambda p: p.manners.spot_checks, 0),
    (["[Bagi SHU]", "modal 60, sosial 30, cadangan 10"], "modal 60%, sosial 30%, cadangan 10%", lambda p: p.shu, (Part("modal", 6_000), Part("sosial", 3_000), Part("cadangan", 1_000))),
    (["[Cadangan]", "1 10 25 50 100"], "I 1%, II 10%, III 25%, IV 50%, V 100%", lambda p: [b.reserve_bp for b in p.ladder.bands], [100, 1_000, 2_500, 5_000, 10_000]),
    (["[Kunjungan]", "[IV Diragukan]"], "mulai golongan III → mulai golongan IV", lambda p: p.gruduk.class_name, "IV"),
    (["[Ganti semuanya]", "[UPK perdesaan 2014]"], "pertama Rp3.000.000, paling banyak Rp5.000.000, 4 kali, 3-12 bulan, satu KSM paling banyak Rp50.000.000", lambda p: (p.label, p.ceilings.group), ("rural-2014:2", 50_000_000)),
    (["[Ganti semuanya]", "[Perkotaan 2010]"], "pertama Rp500.000, paling banyak Rp2.000.000", lambda p: p.label, "urban-2010:2"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("said", "shown", "shape", "wanted"), WALKS, ids=lambda v: v[0] if isinstance(v, list) else ""
)
def test_every_rule_can_be_changed_by_plain_questions(
    chat: Chatroom, said: list[str], shown: str, shape: Shape, wanted: Any
) -> None:
    for words in lateness.ruling(*said):
        answered = chat.hear("Rini", words)[0]
    assert answered.startswith("bot: Berlaku mulai kapan?"), answered
    preview = chat.hear("Rini", "[Selasa 1/12]")[0]
    assert shown in preview
    assert shown in chat.hear("Rini", "[Usulkan]")[1]
    chat.hear("Hadi", "[Setuju]")
    assert shape(in_force(chat, date(2026, 12, 1))) == wanted
    assert in_force(chat, date(2026, 11, 30)) is preset("urban-2013")
    assert lateness.look(chat, first_deviation) is None


BAD: list[tuple[list[str], str, str]] = [
    (["[Jasa]", "[Pinjaman awal]"], "1,555", "Persennya belum terbaca. Tulis misalnya 1,5 atau 10."),
    (["[Jasa]", "[Pinjaman awal]"], "-2", "Persennya belum terbaca"),
    (["[Jasa]", "[Pinjaman awal]"], "101", "Persennya belum terbaca"),
    (["[IPTW]"], "seratus lima", "Persennya belum terbaca. Tulis misalnya 1,5 atau 10."),
    (["[IPTW]"], "101", "Persennya belum terbaca"),
    (["[Pembulatan]"], "0", "Tulis angka 1 sampai 100.000."),
    (["[Jatuh tempo]", "[Tiap bulan, tanggal tetap]"], "32", "Tulis angka 1 sampai 31."),
    (["[Jatuh tempo]"], "[Tiap minggu]", "Jasa sekarang per bulan, padahal angsuran ini tidak tiap bulan."),
    (["[Musiman, tenggang]"], "13", "Tulis angka 1 sampai 12."),
    (["[Batas pinjaman]", "2jt"], "1jt", "Tidak boleh di bawah pinjaman pertama, Rp2.000.000."),
    (
        ["[Batas pinjaman]", "1jt", "2jt", "[4]", "[10]", "3"],
        "1999rb",
        "Batas satu KSM tidak boleh di bawah batas satu orang, Rp2.000.000.",
    ),
    (["[Cek acak]"], "21", "Tulis angka 0 sampai 20."),
    (["[Syarat KSM]", "5"], "101", "Tulis angka 0 sampai 100."),
    (["[Batas pinjaman]", "1jt", "2jt", "[4]", "[10]"], "12", "Tidak boleh lebih dari 10 bulan."),
    (["[Susun golongan]"], "I 0", "Tulis 2 sampai 9 golongan mulai dari 0 dan naik"),
    (["[Susun golongan]"], "I 1, II 3", "Tulis 2 sampai 9 golongan mulai dari 0 dan naik"),
    (["[Susun golongan]"], "I 0, II 3, III 3", "Tulis 2 sampai 9 golongan mulai dari 0 dan naik"),
    (["[Susun golongan]"], "I 0, I 3", "Tulis 2 sampai 9 golongan mulai dari 0 dan naik"),
    (
        ["[Susun golongan]", "I 0, II >3", "[Hari]", "[Apa adanya]"],
        "10",
        "Tulis 2 angka berurutan untuk I II",
    ),
    (["[Batas sehat]", "[LAR]", "10"], "5", "Harus lebih dari 10%."),
    (["[Batas sehat]", "[RR]", "90"], "95", "Harus kurang dari 90%."),
    (["[Pengingat]"], "3", "Tulis angka 7 sampai 90."),
    (["[Uang & koreksi]", "[3]"], "0", "Angkanya tidak bisa dipakai"),
    (["[Bagi SHU]"], "modal 60, sosial 30", "Jumlahnya 90%, harus 100%"),
    (["[Bagi SHU]"], "modal 50, modal 50", "Jumlahnya 100%, harus 100% dan tiap nama sekali"),
    (["[Bagi SHU]"], "semua", "Belum terbaca. Tulis misalnya: modal bergulir 50"),
    (["[Cadangan]"], "1 10 25", "Tulis 5 angka berurutan untuk I II III IV V"),
    (["[Cadangan]"], "1 10 25 50 seratus", "Tulis 5 angka berurutan"),
    (["[Urutan bayar]", "[Angsuran tertua dulu]"], "1/1/2026", "sudah lewat"),
    (["[Urutan bayar]", "[Angsuran tertua dulu]"], "1/1/2029", "Maaf, tanggal berapa?"),
    (["[Urutan bayar]", "[Jasa dulu]"], "[Selasa 1/12]", "Itu sama dengan aturan sekarang"),
]


@pytest.mark.parametrize(("before", "words", "answer"), BAD, ids=lambda v: v if isinstance(v, str) else "")
def test_what_cannot_be_gets_a_sentence_and_keeps_the_form(
    chat: Chatroom, before: list[str], words: str, answer: str
) -> None:
    for each in lateness.ruling(*before):
        chat.hear("Rini", each)
    assert answer in chat.hear("Rini", words)[0]
    assert chat.hear("Rini", "batal") == ["bot: Baik, saya batalkan. Tidak ada yang disimpan."]
    assert lateness.look(chat, lambda book: book.execute(select(t.rules_proposal.c.id)).first()) is None


@pytest.mark.parametrize(
    ("day", "answer"), [("2099-01-01", "Terlalu jauh"), ("2020-01-01", "Paling awal Selasa 17 November 2026")]
)
def test_a_day_that_was_not_offered_is_not_taken(chat: Chatroom, day: str, answer: str) -> None:
    for words in lateness.ruling("[Urutan bayar]", "[Angsuran tertua dulu]"):
        chat.hear("Rini", words)
    talk = lateness.look(chat, lambda book: book.execute(select(t.talk.c.public_id)).scalar_one())
    assert press(chat, "Rini", f"t:{talk}:from={day}").startswith(answer)
    chat.hear("Rini", "[Selasa 1/12]")


def test_weekly_needs_jasa_for_the_whole_term_first_and_then_goes_on(chat: Chatroom) -> None:
    for words in lateness.ruling(
        "[Jasa]",
        "[Pinjaman awal]",
        "15",
        "[Seluruh masa]",
        "[Selasa 17/11]",
        "[Usulkan]",
    ):
        chat.hear("Rini", words)
    chat.hear("Hadi", "[Setuju]")
    for words in lateness.ruling("[Jatuh tempo]", "[Tiap kumpulan]", "[Selasa 1/12]", "[Usulkan]"):
        said = chat.hear("Rini", words)
    assert "tiap bulan pada tanggal cair → tiap kumpulan" in said[1]
    chat.hear("Hadi", "[Setuju]")
    assert in_force(chat, date(2026, 12, 1)).due.rhythm is Rhythm.PER_KUMPULAN
    for words in lateness.ruling("[Jasa]"):
        chat.hear("Rini", words)
    assert "Jasa dari sisa perlu angsuran tiap bulan." in chat.hear("Rini", "[Sisa pinjaman]")[0]
    for words in ("[Pinjaman awal]", "2"):
        chat.hear("Rini", words)
    assert (
        "Angsuran di sini tidak tiap bulan. Pilih untuk seluruh masa." in chat.hear("Rini", "[Per bulan]")[0]
    )


def test_whoever_loses_the_office_meanwhile_proposes_nothing(chat: Chatroom) -> None:
    for words in lateness.ruling("[Urutan bayar]", "[Angsuran tertua dulu]", "[Selasa 1/12]"):
        chat.hear("Rini", words)
    ended = t.office.update().where(t.office.c.role == "petugas_upk").values(until_on=date(2026, 11, 17))
    chat.book.run(lambda book: book.execute(ended))
    chat.hear("Rini", "[Usulkan]")
    assert lateness.look(chat, lambda book: book.execute(select(t.rules_proposal.c.id)).first()) is None


def test_how_news_leaves_and_how_long_a_complaint_waits_are_rules_of_the_village_too(chat: Chatroom) -> None:
    chat("""
        Rini: aturan
        bot: Aturan BKM Contoh Sumber. Bawaan perkotaan 2013 (POB), belum pernah diubah. - Jasa: 1,5% per bulan dari pinjaman awal - Pembulatan: Rp500 terdekat - Batas pinjaman: pertama Rp1.000.000, paling banyak Rp3.000.000, 4 kali, 3-12 bulan - Syarat KSM: 5 anggota, perempuan 30%, menabung 3 bulan [Angsuran] [Simpanan] [Golongan] [Tata cara] [Kabar & aduan] [Ubah aturan]
        Rini: [Kabar & aduan]
        bot: Aturan BKM Contoh Sumber. Bawaan perkotaan 2013 (POB), belum pernah diubah. - Kabar: lebih dari 1.000 orang perlu persetujuan kedua; 60 detik masih bisa dibatalkan - Pengaduan: ditangani paling lambat 3 hari, dijawab 7 hari; lewat itu naik ke atasnya [Pinjaman] [Angsuran] [Simpanan] [Golongan] [Tata cara] [Ubah aturan]
        Rini: ubah aturan
        bot: Aturan mana yang mau diubah? Satu per satu, nanti ditanyakan ke pengurus kedua. ... [Ganti semuanya] [Batal]
        Rini: [Kabar & aduan]
        bot: Aturan yang mana? [Kabar] [Pengaduan] [Kembali] [Batal]
        Rini: [Pengaduan]
        bot: Pengaduan harus ditangani dalam berapa hari? Lewat itu naik ke atasnya. Sekarang: ditangani paling lambat 3 hari, dijawab 7 hari; lewat itu naik ke atasnya. [1] [3] [5] [Batal]
        Rini: 2
        bot: Pengaduan harus dijawab dalam berapa hari? [5] [7] [14] [Batal]
        Rini: 1
        bot: Tidak bisa lebih cepat daripada ditangani (2 hari). Tulis 2 atau lebih.
        Rini: 5
        bot: Berlaku mulai kapan? [Selasa 17/11] [Selasa 1/12] [Jumat 1/1] [Batal]
        Rini: [Selasa 17/11]
        bot: Yang berubah: - Pengaduan: ditangani paling lambat 3 hari, dijawab 7 hari; lewat itu naik ke atasnya → ditangani paling lambat 2 hari, dijawab 5 hari; lewat itu naik ke atasnya Berlaku mulai Selasa 17 November 2026. Usulkan ke pengurus kedua? [Usulkan] [Tidak]
        Rini: [Usulkan]
        bot: Usul terkirim. Menunggu jawaban Pak Hadi, Pak Budi. Sebelum itu aturan lama tetap berlaku. [Tarik usul]
        bot>Hadi: Bu Rini mengusulkan aturan BKM Contoh Sumber diubah: - Pengaduan: ditangani paling lambat 3 hari, dijawab 7 hari; lewat itu naik ke atasnya → ditangani paling lambat 2 hari, dijawab 5 hari; lewat itu naik ke atasnya Berlaku mulai Selasa 17 November 2026. Setuju? [Setuju] [Tidak setuju]
        bot>Budi: Bu Rini mengusulkan aturan BKM Contoh Sumber diubah: - Pengaduan: ditangani paling lambat 3 hari, dijawab 7 hari; lewat itu naik ke atasnya → ditangani paling lambat 2 hari, dijawab 5 hari; lewat itu naik ke atasnya Berlaku mulai Selasa 17 November 2026. Setuju? [Setuju] [Tidak setuju]
        Hadi: [Setuju]
        bot: Setuju. Aturan versi 2 berlaku mulai Selasa 17 November 2026.
        bot>Rini: Pak Hadi setuju. Aturan versi 2 berlaku mulai Selasa 17 November 2026.
        Rini: ubah aturan
        bot: Aturan mana yang mau diubah? Satu per satu, nanti ditanyakan ke pengurus kedua. ... [Ganti semuanya] [Batal]
        Rini: [Kabar & aduan]
        bot: Aturan yang mana? [Kabar] [Pengaduan] [Kembali] [Batal]
        Rini: [Kabar]
        bot: Kabar untuk lebih dari berapa orang perlu persetujuan pengurus kedua? Sekarang: lebih dari 1.000 orang perlu persetujuan kedua; 60 detik masih bisa dibatalkan. [50] [200] [1.000] [5.000] [Batal]
        Rini: 50
        bot: Berapa detik sesudah [Kirim] kabar masih bisa dibatalkan? [0] [60] [120] [300] [Batal]
        Rini: [120]
        bot: Berlaku mulai kapan? [Selasa 17/11] [Selasa 1/12] [Jumat 1/1] [Batal]
        Rini: [Selasa 17/11]
        bot: Yang berubah: - Kabar: lebih dari 1.000 orang perlu persetujuan kedua; 60 detik masih bisa dibatalkan → lebih dari 50 orang perlu persetujuan kedua; 120 detik masih bisa dibatalkan Berlaku mulai Selasa 17 November 2026. Usulkan ke pengurus kedua? [Usulkan] [Tidak]
        Rini: [Tidak]
        bot: Baik, saya batalkan. Tidak ada yang disimpan.
        Sri: keluhan
        bot: Silakan, saya dengarkan. Ini soal apa? [Tidak sesuai aturan] [Uang diselewengkan] [Ada tekanan / campur tangan] [Bencana, keadaan memaksa] [Cara kerja pengurus / bot] [Lain-lain] [Batal]
        Sri: [Cara kerja pengurus / bot]
        bot: Ceritakan apa yang terjadi, di mana, dan kapan. Boleh tulis, boleh suara. [Batal]
        Sri: Pengurus jarang datang.
        bot: Siapa yang diadukan? Orang itu tidak akan ikut memeriksa. [Ketua / sekretaris KSM] [Bendahara KSM] [Petugas UPK] [Koordinator] [Pengawas] [Fasilitator] [Bot / pengelolanya] [Orang lain (nama)] [Tidak tahu / tidak mau bilang] [Batal]
        Sri: [Tidak tahu / tidak mau bilang]
        bot: Maunya bagaimana? Tulis harapannya, atau lewati. [Lewati] [Batal]
        Sri: [Lewati]
        bot: Nama disebut kepada yang memeriksa, atau dirahasiakan? Jawabannya sama-sama sampai ke sini. [Sebut nama saya] [Rahasiakan nama saya] [Batal]
        Sri: [Rahasiakan nama saya]
        bot: Cara kerja pengurus atau bot Pengurus jarang datang. Yang diadukan: tidak disebut Dikirim tanpa nama. [Kirim] [Tidak]
        Sri: [Kirim]
        bot: Pengaduan P-1 sudah sampai. Yang memeriksa Pak Budi (pengawas), jawabannya paling lambat Minggu 22 November. Nama tidak saya sebut. Tiap langkah saya kabari di sini. [Jangan ke beliau]
        bot>Budi: P-1 · Cara kerja pengurus atau bot · Selasa 17 November, BKM Contoh Sumber, lewat Telegram Dari: dirahasiakan Yang diadukan: tidak disebut Pengurus jarang datang. Belum ada yang menangani, sejak 17/11. [Saya tangani] [Serahkan ke atas]
    """)


def test_where_members_save_nothing_at_will_a_report_of_it_is_not_taken(chat: Chatroom) -> None:
    for words in lateness.ruling("[Simpanan pokok]", "[0]", "[Tidak]", "[Selasa 17/11]", "[Usulkan]"):
        chat.hear("Rini", words)
    chat.hear("Hadi", "[Setuju]")
    chat("""
        Wati: setor sukarela 10rb
        bot: Di sini tidak ada tabungan sukarela, jadi belum saya catat. Untuk tabungan wajib tulis misalnya: setor 20rb.
    """)
    assert (
        lateness.look(
            chat, lambda book: book.execute(select(t.entry).where(t.entry.c.kind == "claim")).first()
        )
        is None
    )


def test_from_a_page_of_rules_there_is_a_way_back(chat: Chatroom) -> None:
    chat("""
        Rini: ubah aturan
        bot: Aturan mana yang mau diubah? ... [Pinjaman] [Angsuran] [Simpanan] [Golongan] [Tata cara] [Kabar & aduan] [Ganti semuanya] [Batal]
        Rini: [Golongan]
        bot: Aturan yang mana? [Golongan] [Susun golongan] [Cadangan] [Batas berisiko] [Batas sehat] [Kunjungan] [Kembali] [Batal]
        Rini: [Kembali]
        bot: Aturan mana yang mau diubah? ... [Pinjaman] [Angsuran] [Simpanan] [Golongan] [Tata cara] [Kabar & aduan] [Ganti semuanya] [Batal]
        Rini: [Tata cara]
        bot: Aturan yang mana? [Pengingat] [Jarak kunjungan] [Uang & koreksi] [Cek acak] [Bagi SHU] [Kembali] [Batal]
        Rini: [Pengingat]
        bot: Satu orang diingatkan paling cepat tiap berapa hari? ...
    """)


def test_every_rule_stands_on_one_page() -> None:
    listed = [topic for topics in PARTS.values() for topic in topics]
    assert sorted([*listed, "preset"]) == sorted(TOPICS)
