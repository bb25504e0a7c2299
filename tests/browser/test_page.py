"""The page of phones by itself, without the bot: what people hand over, what stays covered, small, by keyboard."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import SCREENSHOTS

pytestmark = pytest.mark.browser

ROOT = Path(__file__).parents[2]
WAIT_MS = 15_000


class Sim:
    """A simulator process of its own: what people do, and the bot's side without a bot."""

    def __init__(self, url: str) -> None:
        self.http = httpx.Client(base_url=url, timeout=20)
        self.url = url

    def do(self, deed: str, **wish: Any) -> Any:
        answer = self.http.post(f"/_sim/{deed}", json=wish)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def bot(self, method: str, **fields: Any) -> Any:
        answer = self.http.post(f"/bot1000001:SAMPLE/{method}", json=fields).json()
        assert answer["ok"], answer
        return answer["result"]

    def newest(self) -> dict[str, Any]:
        """The newest message that reached the bot."""
        return [u["message"] for u in self.bot("getUpdates") if "message" in u][-1]


@pytest.fixture
def sim(tmp_path: Path) -> Iterator[Sim]:
    command = [sys.executable, "-m", "simulator", "--port", "0"]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    sim = Sim(process.stdout.readline().split()[-1])
    sim.do("people", id=1, first_name="Bu Wati", label="anggota nomor 3", phone_number="+628120000001")
    sim.do("people", id=2, first_name="Bu Siti", label="bendahara", phone_number="+628120000002")
    sim.bot("setMyDescription", description="Sugeng rawuh. Saya Guyub, juru catat KSM.")
    yield sim
    sim.http.close()
    process.terminate()
    process.wait(10)


@pytest.fixture
def page(browser: Any, sim: Sim) -> Iterator[Page]:
    page = browser.new_page(viewport={"width": 1200, "height": 900})
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.goto(sim.url)
    yield page
    page.close()
    assert wrong == []


def phone(page: Page, name: str) -> Locator:
    return page.get_by_role("region", name=f"HP {name}")


def shows(page: Page, name: str, words: str | re.Pattern[str]) -> Locator:
    """The newest message with these words on this phone."""
    found = phone(page, name).locator("ol.chat li").filter(has_text=words).last
    expect(found).to_be_visible(timeout=WAIT_MS)
    return found


def hand(page: Page, name: str, entry: str) -> None:
    """[+] and one of its entries."""
    phone(page, name).get_by_label("Kirim yang lain").click()
    phone(page, name).locator(".up").get_by_role("button", name=entry).click()


def photograph(page: Page, name: str) -> None:
    page.screenshot(path=str(SCREENSHOTS / f"page-{name}.png"), full_page=True)


def test_before_start_and_after_it_no_secret_is_seen(page: Page, sim: Sim):
    sim.do(
        "people", id=3, first_name="Bu Tini", invitation="https://t.me/GuyubContohBot?start=SECRET_of_a_card"
    )
    tini = phone(page, "Bu Tini")
    expect(tini).to_contain_text("Sugeng rawuh. Saya Guyub")
    photograph(page, "1-start")
    tini.get_by_role("button", name="?start=").click()
    shows(page, "Bu Tini", "/start")
    assert "SECRET" not in tini.inner_text()
    assert sim.newest()["text"] == "/start SECRET_of_a_card"


def test_start_hands_over_what_the_phone_has_scanned_and_it_can_be_scanned_again(page: Page, sim: Sim):
    page.get_by_role("button", name="+ Orang").press("Enter")
    dialog = page.get_by_role("dialog", name="Orang baru")
    dialog.get_by_label("Nama").fill("Bu Narti")
    dialog.get_by_label("Tautan").fill("https://t.me/GuyubContohBot?start=rt-Ab3dEf6hIj9k")
    photograph(page, "2-newcomer-with-a-poster")
    dialog.get_by_label("Tautan").press("Enter")
    narti = phone(page, "Bu Narti")
    expect(narti).to_contain_text("Dari kartu atau poster")
    narti.get_by_role("button", name="START", exact=True).click()
    shows(page, "Bu Narti", "/start")
    assert sim.newest()["text"] == "/start rt-Ab3dEf6hIj9k"
    narti.get_by_label("Menu HP").press("Enter")
    narti.get_by_role("button", name="Pindai lagi kartu atau poster").press("Enter")
    expect(narti.locator("ol.chat li").filter(has_text="/start")).to_have_count(2, timeout=WAIT_MS)
    assert sim.newest()["text"] == "/start rt-Ab3dEf6hIj9k"


def test_somebody_new_gets_a_phone_and_shares_their_number(page: Page, sim: Sim):
    page.get_by_role("button", name="+ Orang").press("Enter")
    dialog = page.get_by_role("dialog", name="Orang baru")
    dialog.get_by_label("Nama").fill("Mbak Rini")
    dialog.get_by_label("Nomor HP").fill("+628120000077")
    photograph(page, "2-newcomer")
    dialog.get_by_label("Nomor HP").press("Enter")
    phone(page, "Mbak Rini").get_by_role("button", name="START").click()
    shows(page, "Mbak Rini", "/start")
    who = sim.newest()["from"]["id"]
    sim.bot("sendMessage", chat_id=who, text="Nomor HP-nya?", reply_markup={
        "keyboard": [[{"text": "Bagikan nomor", "request_contact": True}, {"text": "Lokasi", "request_location": True}]]
    })  # fmt: skip
    phone(page, "Mbak Rini").get_by_role("button", name="Bagikan nomor").click()
    shows(page, "Mbak Rini", "Kontak: Mbak Rini")
    assert sim.newest()["contact"] == {
        "phone_number": "+628120000077",
        "first_name": "Mbak Rini",
        "user_id": who,
    }
    phone(page, "Mbak Rini").get_by_role("button", name="Lokasi").click()
    shows(page, "Mbak Rini", "-7.33")


def test_what_a_phone_hands_over(page: Page, sim: Sim):
    sim.do("start", person=1)
    hand(page, "Bu Wati", "Kontak Bu Siti")
    shows(page, "Bu Wati", "Kontak: Bu Siti")
    assert sim.newest()["contact"]["user_id"] == 2
    hand(page, "Bu Wati", "Kontak Mbah Karto (contoh), tanpa Telegram")
    shows(page, "Bu Wati", "Mbah Karto")
    assert "user_id" not in sim.newest()["contact"]
    hand(page, "Bu Wati", "Stiker terima kasih")
    shows(page, "Bu Wati", "terima kasih")
    hand(page, "Bu Wati", "Pesan suara (contoh)")
    sound = phone(page, "Bu Wati").locator("audio")
    expect(sound).to_be_visible(timeout=WAIT_MS)
    assert sim.newest()["voice"]["file_size"] > 8000
    length = sound.evaluate(
        "a => new Promise(r => { a.onloadedmetadata = () => r(a.duration); a.onerror = () => r(-1); a.load(); })"
    )
    assert 1 < length < 2
    hand(page, "Bu Wati", "Lokasi saya")
    shows(page, "Bu Wati", "Lokasi")
    photograph(page, "3-handed-over")


def test_a_spoiler_stays_covered_until_it_is_pressed_everywhere(page: Page, sim: Sim):
    sim.do("start", person=1)
    sim.do("start", person=2)
    group = sim.do("groups", title="KSM Mawar", members=[1, 2])["id"]
    words = "Catatan Ibu: <tg-spoiler>Rp50.000</tg-spoiler>"
    phone(page, "Bu Wati").get_by_role("button", name="KSM Mawar").click()
    sim.bot("sendMessage", chat_id=1, text=words, parse_mode="HTML")
    notice = phone(page, "Bu Wati").locator(".notice")
    expect(notice).to_have_text("Guyub (contoh): Catatan Ibu: ▒▒▒▒▒▒▒▒", timeout=WAIT_MS)
    photograph(page, "4-notice")
    assert "50.000" not in page.locator("#heard").inner_text()
    phone(page, "Bu Wati").get_by_role("button", name=re.compile("^Guyub")).click()
    found = shows(page, "Bu Wati", "Catatan Ibu")
    cover = found.get_by_role("button", name="Tertutup")
    expect(found.locator(".under")).to_have_css("visibility", "hidden")
    cover.press("Enter")
    expect(found.locator(".under")).to_have_css("visibility", "visible")
    sent = sim.do("say", person=1, chat=group, text="x")
    assert sent["text"] == "x"
    found.get_by_label("Balas pesan ini").click()
    expect(phone(page, "Bu Wati").locator(".answering")).to_contain_text("▒")
    expect(found.locator(".under")).to_have_css("visibility", "visible")  # what one opened stays open


def test_a_group_with_polls_faces_topics_and_its_change(page: Page, sim: Sim):
    sim.do("start", person=1)
    forum = sim.do("groups", title="Grup Desa", members=[1, 2], forum=True)["id"]
    topic = sim.do("groups/topic", group=forum, by=2, name="Kumpulan")["message_id"]
    wati = phone(page, "Bu Wati")
    wati.get_by_role("button", name="Grup Desa").click()
    wati.get_by_label("Topik").select_option("Kumpulan")
    wati.get_by_role("textbox").fill("kapan ya")
    wati.get_by_role("textbox").press("Enter")
    expect(shows(page, "Bu Wati", "kapan ya").locator(".topic")).to_have_text("# Kumpulan")
    sim.bot("sendPoll", chat_id=forum, message_thread_id=topic, question="Hari apa?", options=["Selasa", "Kamis"], is_anonymous=False)  # fmt: skip
    shows(page, "Bu Wati", "Hari apa?").get_by_role("button", name="Kamis").click()
    expect(shows(page, "Bu Wati", "Hari apa?").get_by_role("button", name="Kamis 1")).to_be_visible(
        timeout=WAIT_MS
    )
    message = shows(page, "Bu Wati", "kapan ya")
    message.get_by_label("Tanggapi atau teruskan pesan ini").press("Enter")
    message.get_by_role("button", name="Tanggapi: jempol").press("Enter")
    expect(shows(page, "Bu Wati", "kapan ya").locator(".reactions")).to_have_text("👍", timeout=WAIT_MS)
    message.get_by_label("Tanggapi atau teruskan pesan ini").press("Enter")
    photograph(page, "5-forum")
    message.get_by_role("button", name="Teruskan ke Guyub (contoh)").press("Enter")
    wati.get_by_role("button", name=re.compile("^Guyub")).click()
    shows(page, "Bu Wati", "Diteruskan dari Bu Wati")
    sim.do("groups", title="KSM Mawar", members=[1, 2])
    screen = phone(page, "KSM Mawar")
    page.locator("#roster").get_by_role("button", name="KSM Mawar").click()
    screen.get_by_label("Menu HP").press("Enter")
    screen.get_by_role("button", name="Jadikan supergrup").press("Enter")
    expect(page.locator("#roster").get_by_role("button", name="KSM Mawar")).to_have_count(1, timeout=WAIT_MS)
    wati.get_by_role("button", name="KSM Mawar").click()
    shows(page, "Bu Wati", "Grup ini menjadi supergrup")
    photograph(page, "6-supergroup")


def test_all_of_it_fits_a_small_screen(page: Page, sim: Sim):
    sim.do("start", person=1)
    sim.bot(
        "sendVenue", chat_id=1, latitude=-7.3, longitude=110.5, title="Balai RT 03", address="Jalan Contoh 1"
    )
    sim.bot("sendMessage", chat_id=1, text="Catatan: <tg-spoiler>Rp50.000</tg-spoiler>", parse_mode="HTML", protect_content=True)  # fmt: skip
    keys = [["Saya sudah bayar", "Catatan saya"], ["Kumpulan", "Kabar"], ["Tanya & lapor", "Lainnya"]]
    rows = [[{"text": key} for key in row] for row in keys]
    sim.bot("sendMessage", chat_id=1, text="Silakan.", reply_markup={"keyboard": rows})
    page.set_viewport_size({"width": 360, "height": 740})
    page.reload()
    shows(page, "Bu Wati", "Balai RT 03")
    phone(page, "Bu Wati").get_by_label("Kirim yang lain").press("Enter")
    expect(phone(page, "Bu Wati").get_by_role("button", name="Gambar atau berkas")).to_be_in_viewport(ratio=1)
    phone(page, "Bu Wati").locator(".up").get_by_role("button", name="Kontak Mbah Karto").focus()
    expect(phone(page, "Bu Wati").get_by_role("button", name="Kontak Mbah Karto")).to_be_in_viewport(ratio=1)
    photograph(page, "7-small")
    page.keyboard.press("Escape")
    shows(page, "Bu Wati", "Catatan").get_by_label("Tanggapi atau teruskan pesan ini").press("Enter")
    expect(page.get_by_role("button", name="Tanggapi: jempol")).to_be_in_viewport()
    expect(page.get_by_role("button", name=re.compile("^Teruskan"))).to_have_count(0)  # protected
    photograph(page, "8-small-message")
    page.get_by_role("button", name="+ Orang").click()
    photograph(page, "9-small-newcomer")
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wide <= 0
