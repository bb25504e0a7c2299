"""The demo in a real browser: a member reports, the treasurer confirms, the member sees the receipt."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import SCREENSHOTS

pytestmark = pytest.mark.browser

START_S = 240  # the village lives its year first; of use only where a machine has much else to do
HEARS_MS = 20_000


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """`guyub demo` on a free port, in a folder of its own; its address."""
    folder = tmp_path_factory.mktemp("demo")
    said = folder / "said.txt"
    with said.open("wb") as log:
        command = [sys.executable, "-m", "bot", "demo", "--port", "0"]
        process = subprocess.Popen(command, cwd=folder, stdout=log, stderr=log)
    until = time.monotonic() + START_S
    address = None
    while address is None and time.monotonic() < until and process.poll() is None:
        address = re.search(r"ready: (http://\S+)", said.read_text())
        time.sleep(0.1)
    try:
        assert address is not None, said.read_text()
        yield address[1]
    finally:
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == 0


@pytest.fixture
def page(browser: object, demo: str) -> Iterator[Page]:
    page = browser.new_page(viewport={"width": 1600, "height": 1000})  # type: ignore[attr-defined]
    page.goto(demo)
    yield page
    page.close()


def phone(page: Page, name: str) -> Locator:
    """The phone of this person, brought into sight."""
    chip = page.locator("#roster").get_by_role("button", name=re.compile(name))
    if chip.get_attribute("aria-pressed") != "true":
        chip.click()
    return page.get_by_role("region", name=f"HP {name}")


def photograph(page: Page, name: str) -> None:
    page.screenshot(path=str(SCREENSHOTS / f"{name}.png"), full_page=True)


def write(page: Page, name: str, words: str) -> None:
    """Type a line on this phone and send it."""
    line = phone(page, name).get_by_role("textbox")
    line.fill(words)
    line.press("Enter")


def press(page: Page, name: str, label: str) -> None:
    """Press the newest button of this label on this phone."""
    phone(page, name).locator("ol.chat").get_by_role("button", name=label, exact=True).last.click()


def key(page: Page, name: str, label: str) -> None:
    """Press a home key of this phone."""
    phone(page, name).get_by_role("button", name=label, exact=True).last.click()


def hears(page: Page, name: str, words: str | re.Pattern[str]) -> None:
    """This phone shows a message with these words."""
    found = phone(page, name).locator("ol.chat li").filter(has_text=words).last
    expect(found).to_be_visible(timeout=HEARS_MS)


def test_a_report_a_confirmation_a_receipt(page: Page):
    photograph(page, "1-village")
    write(page, "Bu Sri", "setor 50rb")
    hears(page, "Bu Sri", "Setoran Rp50.000 dipuncathet")
    hears(page, "Bu Siti", "Bu Sri melapor setoran Rp50.000")
    photograph(page, "2-reported")
    press(page, "Bu Siti", "Sudah")
    hears(page, "Bu Sri", re.compile(r"Sah\..*Rp50\.000", re.S))
    photograph(page, "3-receipt")


def test_a_paper_card_lets_somebody_in(page: Page):
    phone(page, "Bu Tini").get_by_role("button", name="START", exact=True).click()
    hears(page, "Bu Tini", "Selamat datang, Bu Tini")
    press(page, "Bu Tini", "Bahasa Indonesia")
    press(page, "Bu Tini", "Ya, boleh")
    press(page, "Bu Tini", "Saya sendiri")
    hears(page, "Bu Yati", "Bu Tini")
    press(page, "Bu Yati", "Betul")
    hears(page, "Bu Tini", "Sudah terbuka")
    photograph(page, "4-joined")


def test_from_a_report_to_the_sheets_of_the_month_with_presses_and_one_sum(page: Page):
    key(page, "Bu Wati", "Saya sudah bayar")
    press(page, "Bu Wati", "Angsuran Rp127.000")
    press(page, "Bu Wati", "Langsung ke UPK")
    hears(page, "Bu Wati", "dibawa ke UPK")
    key(page, "Bu Rini", "Terima uang")
    press(page, "Bu Rini", "Terima dari Bu Wati")
    hears(page, "Bu Wati", re.compile(r"Sah\..*Rp127\.000", re.S))
    key(page, "Bu Rini", "Tugas hari ini")
    hears(page, "Bu Rini", "November 2026 bisa ditutup")
    press(page, "Bu Rini", "Tutup buku")
    press(page, "Bu Rini", "Hitung kas")
    hears(page, "Bu Rini", "Berapa uang di kas")
    write(page, "Bu Rini", "4.523.000")
    hears(page, "Bu Rini", "Rp4.523.000: cocok")
    press(page, "Bu Rini", "Tutup November 2026")
    press(page, "Pak Hadi", "Setuju")
    hears(page, "Bu Rini", "Buku November 2026 ditutup")
    for label in ("Gambar", "Lembar XLSX", "PDF cetak"):
        press(page, "Bu Rini", label)
    hears(page, "Bu Rini", "laporan-2026-11-30.pdf")
    photograph(page, "7-month-end")


def test_news_rings_a_phone_without_telegram(page: Page):
    key(page, "Mas Adi", "Kabar baru")
    write(page, "Mas Adi", "3")
    for label in ("Anggota KSM", "Lanjut"):
        press(page, "Mas Adi", label)
    write(page, "Mas Adi", "Posyandu pindah ke balai desa.")
    press(page, "Mas Adi", "Kirim")
    hears(page, "Mas Adi", "Berangkat pukul")
    page.get_by_role("button", name="+1 jam").click()
    hears(page, "Mas Adi", "tidak terjangkau")
    for label in ("Siapa yang belum?", "Kirim lewat SMS", "Kirim ke 2 nomor"):
        press(page, "Mas Adi", label)
    handset = phone(page, "Bu Yanti")
    expect(handset).to_contain_text("BKM Contoh Sumber: Posyandu pindah ke balai desa.", timeout=HEARS_MS)
    hears(page, "Mas Adi", "SMS 2")
    photograph(page, "8-sms")


def test_the_next_morning_comes_by_pushing_the_clock(page: Page):
    page.get_by_role("button", name="+1 hari").click()
    expect(page.locator("#walk")).to_be_visible(timeout=HEARS_MS)
    expect(page.locator("#walk")).to_be_hidden(timeout=3 * HEARS_MS)
    expect(page.locator("#day")).to_contain_text("Selasa")
    words = phone(page, "Bu Warti").locator("ol.chat").get_by_role("button", name="Ada kesulitan", exact=True)
    expect(words).to_be_visible(timeout=HEARS_MS)
    photograph(page, "5-next-morning")


def test_it_fits_a_small_screen(page: Page):
    page.set_viewport_size({"width": 360, "height": 740})
    page.reload()
    expect(page.get_by_role("region", name=re.compile("HP ")).first).to_be_visible(timeout=HEARS_MS)
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    photograph(page, "6-small")
    assert wide <= 0
