"""The simulator as its users start it: a process, its page, its memory, and nothing of the bot inside."""

import ast
import asyncio
import json
import signal
import sys
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import pytest

import simulator

from .conftest import RawBot, Village

pytestmark = pytest.mark.wire

HOME = Path(simulator.__file__).parent
OURS = {"bot", "handlers", "conversations", "usecases", "storage", "domain", "scheduler", "locales", "tests"}


@asynccontextmanager
async def running(folder: Path):
    command = [sys.executable, "-m", "simulator", "--port", "0", "--data", str(folder)]
    files = ["--clock-offset-file", str(folder / "offset"), "--state-file", str(folder / "state.json")]
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(*command, *files, cwd=HOME.parent, stdout=pipe)
    try:
        line = (await asyncio.wait_for(process.stdout.readline(), 60)).decode()
        assert line.startswith("simulator ready http://127.0.0.1:")
        async with httpx.AsyncClient(base_url=line.split()[-1], timeout=20) as client:
            yield client
        process.send_signal(signal.SIGTERM)
        assert await asyncio.wait_for(process.wait(), 20) == 0
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def test_a_restart_keeps_chats_and_never_gives_an_id_twice(tmp_path):
    async with running(tmp_path) as client:
        village, raw = Village(client), RawBot(client)
        wati = await village.person()
        await village.post("clock", advance_seconds=60, jump=True)
        sent = await raw.ok(
            "sendMessage", chat_id=wati, text="Sugeng rawuh", reply_markup={"keyboard": [[{"text": "Menu"}]]}
        )
        await village.post("send", person=wati, kind="document", content="AAAA", name="surat.pdf")
        waiting = await raw.ok("getUpdates")
    assert int((tmp_path / "offset").read_text()) == 60
    async with running(tmp_path) as client:
        village, raw = Village(client), RawBot(client)
        assert await village.heard(wati) == ["Sugeng rawuh"]
        assert (await village.get(f"chats/{wati}/messages"))["keyboard"] == {"keyboard": [[{"text": "Menu"}]]}
        again = await raw.ok("getUpdates")
        assert again == waiting
        file = await raw.ok("getFile", file_id=again[-1]["message"]["document"]["file_id"])
        assert (await client.get(f"/file/bot1000001:SAMPLE/{file['file_path']}")).content == b"\0\0\0"
        said = await village.post("say", person=wati, text="halo")
        assert said["message_id"] > sent["message_id"] + 1
        assert (await raw.ok("getUpdates"))[-1]["update_id"] > waiting[-1]["update_id"]
        assert (await village.get("clock"))["offset"] == 60


async def test_the_page_and_its_stream(client, village):
    page = await client.get("/")
    assert page.status_code == 200 and '<html lang="id">' in page.text
    for name in (
        "page.css",
        "page.js",
        "phone.js",
        "foot.js",
        "bubble.js",
        "hand.js",
        "parts.js",
        "tools.js",
    ):
        assert (await client.get(f"/page/{name}")).status_code == 200
    wati = await village.person("Wati")
    async with client.stream("GET", "/_sim/events") as stream:
        lines = stream.aiter_lines()
        assert await anext(lines) == "event: all"
        everything = json.loads((await anext(lines)).removeprefix("data: "))
        assert [p["first_name"] for p in everything["people"]] == ["Wati"]
        await anext(lines)
        await village.post("say", person=wati, text="setor 50rb")
        assert await anext(lines) == "event: message"
        assert json.loads((await anext(lines)).removeprefix("data: "))["text"] == "setor 50rb"


async def test_another_site_in_the_browser_cannot_press_buttons(client):
    answer = await client.post("/_sim/say", content=b'{"person": 1}', headers={"Content-Type": "text/plain"})
    assert answer.status_code == 415


def test_the_page_fetches_nothing_from_outside_and_trusts_no_html():
    for file in (HOME / "page").iterdir():
        text = file.read_text()
        assert "innerHTML" not in text and "insertAdjacentHTML" not in text, file.name
        for outside in ('src="http', 'href="http', "@import", "url(http"):
            assert outside not in text, file.name


def test_the_simulator_knows_nothing_of_the_bot():
    for file in HOME.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text())):
            names = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                assert node.level == 0, f"{file.name}: a relative import"
                names = [node.module]
            assert not {name.split(".")[0] for name in names} & OURS, file.name
