"""The bot itself where nothing can be written but its data folder, by somebody without any privilege."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from tests.faults import people
from tests.faults.harness import TOKEN, World, wait_for
from tests.faults.test_kill import reported
from tests.sealedhouse import SealedHouse

pytestmark = [pytest.mark.faults, pytest.mark.sqlite]


def test_it_runs_answers_and_stops(world: World, tmp_path: Path) -> None:
    folder = tmp_path / "container"
    folder.mkdir()
    house = SealedHouse(folder)
    first = people.build(f"sqlite:///{house.data / 'guyub.sqlite3'}")[0]
    world.do("people", first_name=first.name, id=first.account)
    world.do("start", person=first.account)
    token = house.data / "token"
    token.write_text(TOKEN)
    for path in house.data.iterdir():
        path.chmod(0o600)
        if (owner := house.data.stat()).st_uid:
            import os

            os.chown(path, owner.st_uid, owner.st_gid)
    log = tmp_path / "sealed.log"
    settings = {"GUYUB_TOKEN_FILE": str(token), "GUYUB_API_URL": world.url}
    bot = house.start("run", log=log, **settings)
    try:
        wait_for(lambda: "event='started'" in log.read_text() or None, "the bot does not start")
        world.do("say", person=first.account, text="setor 30rb")
        wait_for(lambda: reported(world, first.account)[30_000] or None, "nobody is answered")
        wait_for(lambda: (house.data / "alive").exists() or None, "it does not say that it lives")
        assert house.ask("doctor", "--alive", **settings).returncode == 0
        seen = house.ask("doctor", **settings)
        assert "BAD" in seen.stdout, "there is no backup yet"
        assert "token" in seen.stdout
        assert TOKEN not in seen.stdout
    finally:
        bot.send_signal(signal.SIGTERM)
        assert bot.wait(30) == 0, log.read_text()
    assert house.inside() == house.before
