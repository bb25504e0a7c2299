"""What Dockerfile, compose.yaml and the systemd unit promise, held against the files and a house that cannot be written."""

from __future__ import annotations

import configparser
import re
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from bot.settings import Settings
from tests.house.test_docs import wanted_by
from tests.sealedhouse import SOURCE, SealedHouse

ROOT = Path(__file__).parents[2]
DOCKERFILE = (ROOT / "Dockerfile").read_text()
UNIT = (ROOT / "deploy/guyub.service").read_text()
COMPOSE = (ROOT / "compose.yaml").read_text()
KNOWN = {f"GUYUB_{name.upper()}" for name in Settings.model_fields}


def steps() -> list[tuple[str, str]]:
    """The instructions of the Dockerfile, one line each."""
    joined = re.sub(r"^#.*\n", "", DOCKERFILE, flags=re.M).replace("\\\n", " ")
    return [(line.split()[0], line.split(None, 1)[1]) for line in joined.splitlines() if line.strip()]


def of(kind: str) -> list[str]:
    return [rest for name, rest in steps() if name == kind]


def outline(text: str) -> Any:
    """The little YAML we write: maps by indentation, lists of words, no more."""
    lines = [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    return _block(lines, 0)


def _block(lines: list[str], depth: int) -> Any:
    if not lines:
        return None
    if lines[0].strip().startswith("- "):
        return [line.strip()[2:] for line in lines]
    found: dict[str, Any] = {}
    for number, line in enumerate(lines):
        if len(line) - len(line.lstrip()) != depth:
            continue
        key, _, value = line.strip().partition(":")
        ends = (n for n in range(number + 1, len(lines)) if len(lines[n]) - len(lines[n].lstrip()) <= depth)
        inner = lines[number + 1 : next(ends, len(lines))]
        deeper = len(inner[0]) - len(inner[0].lstrip()) if inner else 0
        found[key] = value.strip() or _block(inner, deeper)
    return found


COMPOSED = outline(COMPOSE)


def unit() -> dict[str, list[str]]:
    """Every line of the unit's [Service], with all its values."""
    found: dict[str, list[str]] = {}
    for line in UNIT.split("[Service]")[1].split("[Install]")[0].splitlines():
        if "=" in line and not line.startswith("#"):
            key, _, value = line.partition("=")
            found.setdefault(key, []).append(value)
    return found


# --- the image ----------------------------------------------------------------------------------------------


def test_bases_are_pinned_by_the_version_the_project_runs_on() -> None:
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["requires-python"]
    bases = {line.split()[0] for line in of("FROM")}
    assert len(bases) == 1
    tag = bases.pop()
    assert re.fullmatch(r"python:\d+\.\d+\.\d+-slim-\w+", tag)
    assert f">={'.'.join(tag.split(':')[1].split('.')[:2])}" == wanted
    for service in COMPOSED["services"].values():
        if "build" not in service:
            assert re.search(r":\d+\.\d+-\w+$", service["image"])


def test_pg_dump_is_as_new_as_the_server() -> None:
    served = re.match(r"postgres:(\d+)\.", COMPOSED["services"]["db"]["image"])
    assert served is not None
    assert f"postgresql-client-{served[1]}" in DOCKERFILE


def test_the_bot_is_nobody_in_particular_from_its_first_line_on() -> None:
    assert of("USER") == ["10001:10001"]
    names = [name for name, _ in steps()]
    assert names.index("USER") < names.index("ENTRYPOINT")
    assert "RUN" not in names[names.index("USER") :]


def test_only_what_a_running_bot_needs_goes_in_with_hashes() -> None:
    run = subprocess.run(
        [sys.executable, "deploy/run_lock.py", "requirements.lock"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    wants = wanted_by()
    names = set(re.findall(r"^([a-z0-9][\w.-]*)==", run.stdout, re.M))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    runtime = {
        re.split(r"[<>=!\[]", each)[0].replace(".", "-") for each in project["project"]["dependencies"]
    }
    dev = {re.split(r"[<>=!\[]", each)[0] for each in project["dependency-groups"]["dev"]}
    assert runtime <= names
    assert not dev & names
    assert all(wants[name] & (names | {"guyub (pyproject.toml)"}) for name in names)
    assert all("--hash=sha256:" in block for block in re.split(r"\n(?=[a-z0-9])", run.stdout))
    assert all(line in (ROOT / "requirements.lock").read_text() for line in run.stdout.splitlines())
    assert "--require-hashes" in DOCKERFILE
    assert "run_lock.py requirements.lock > run.lock" in DOCKERFILE


def test_every_folder_of_the_house_goes_in_and_nothing_else() -> None:
    packages = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["hatch"]["build"]["targets"][
        "wheel"
    ]["packages"]
    copied = [rest.split() for rest in of("COPY") if not rest.startswith("--from")]
    folders = {source for source, *_ in copied if (ROOT / source).is_dir()}
    assert folders == set(packages) == set(SOURCE)
    assert all((ROOT / source).exists() for *sources, _ in copied for source in sources)
    ignored = (ROOT / ".dockerignore").read_text().split()
    assert "*" in ignored
    assert {line[1:] for line in ignored if line.startswith("!")} == folders | {
        "requirements.lock",
        "deploy/run_lock.py",
    }


def test_the_health_of_the_image_is_what_the_doctor_calls_alive(tmp_path: Path) -> None:
    import os
    import time

    from bot import alive

    assert of("VOLUME") == ["/data"]
    check = re.search(r'CMD \["sh", "-c", "(.+)"\]', of("HEALTHCHECK")[0])
    assert check is not None
    asked = check[1].replace('\\"', '"').replace("/data/alive", str(tmp_path / alive.FILE))
    well = lambda: subprocess.run(["sh", "-c", asked], capture_output=True, check=False).returncode  # noqa: E731
    assert well() != 0
    alive.touch(tmp_path, int(time.time()))
    assert well() == 0
    os.utime(tmp_path / alive.FILE, (time.time() - 600,) * 2)
    assert well() != 0


# --- compose and systemd ------------------------------------------------------------------------------------


def test_every_setting_they_name_exists() -> None:
    for text in (DOCKERFILE, COMPOSE, UNIT):
        assert set(re.findall(r"GUYUB_[A-Z_]+", text)) <= KNOWN


def test_no_secret_stands_in_them() -> None:
    for text in (DOCKERFILE, COMPOSE, UNIT):
        assert not re.search(r"\d{5,}:[A-Za-z0-9_-]{10,}|AGE-SECRET|://[^@/\s]+:[^@/\s]+@", text)
    environment = COMPOSED["services"]["bot"]["environment"]
    assert not {"GUYUB_TOKEN", "PGPASSWORD"} & set(environment)
    assert environment["GUYUB_TOKEN_FILE"] == "/run/secrets/guyub_token"
    assert COMPOSED["services"]["db"]["environment"]["POSTGRES_PASSWORD_FILE"] == "/run/secrets/db_password"
    for name, secret in COMPOSED["secrets"].items():
        file = ROOT / secret["file"]
        asked = ["git", "check-ignore", "-q", str(file)]
        assert subprocess.run(asked, cwd=ROOT, check=False).returncode == 0, f"{name} could be committed"
        assert not file.exists()


@pytest.mark.parametrize("name", ["bot", "db"])
def test_a_service_may_do_as_little_as_it_needs(name: str) -> None:
    service = COMPOSED["services"][name]
    assert service["read_only"] == "true"
    assert service["cap_drop"] == ["ALL"]
    assert "cap_add" not in service
    assert "ports" not in service
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert service["restart"] == "unless-stopped"
    assert any(line.startswith("/tmp") for line in service["tmpfs"])
    assert set(service["secrets"]) <= set(COMPOSED["secrets"])
    assert all(line.split(":")[0] in COMPOSED["volumes"] for line in service["volumes"])
    assert int(service["stop_grace_period"].removesuffix("s")) >= 15


def test_the_database_is_reached_from_inside_only() -> None:
    assert COMPOSED["services"]["db"]["networks"] == ["inside"]
    assert COMPOSED["networks"]["inside"] == {"internal": "true"}
    assert COMPOSED["services"]["bot"]["volumes"] == ["data:/data"]
    address = COMPOSED["services"]["bot"]["environment"]["GUYUB_DATABASE_URL"]
    Settings(_env_file=None, database_url=address)  # type: ignore[call-arg]


def test_the_unit_is_hard_and_gives_time_to_stop() -> None:
    said = unit()
    wanted = {
        "User": "guyub", "NoNewPrivileges": "yes", "ProtectSystem": "strict", "ProtectHome": "yes",
        "PrivateTmp": "yes", "StateDirectory": "guyub", "UMask": "0077", "CapabilityBoundingSet": "",
        "RestrictPreventExitStatus": None,
    }  # fmt: skip
    wanted.pop("RestrictPreventExitStatus")
    assert {key: said[key][0] for key in wanted} == wanted
    assert int(said["TimeoutStopSec"][0]) >= 15
    assert said["RestartPreventExitStatus"] == ["2 3"]
    assert "ReadWritePaths" not in said, "the state folder is the only place to write"
    token = next(line for line in said["LoadCredential"])
    assert f"GUYUB_TOKEN_FILE=%d/{token.split(':')[0]}" in said["Environment"]
    assert f"GUYUB_DATA_DIR=/var/lib/{said['StateDirectory'][0]}" in said["Environment"]
    assert configparser.ConfigParser(strict=False, interpolation=None).read_string(UNIT) is None


def test_the_unit_starts_the_command_the_project_has() -> None:
    command = shlex.split(unit()["ExecStart"][0])
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["scripts"]
    assert Path(command[0]).name in scripts
    assert command[1:] == ["run"]
    assert of("CMD") == ['["run"]']
    assert of("ENTRYPOINT") == ['["/opt/venv/bin/python", "-m", "bot"]']


# --- the promise that matters -------------------------------------------------------------------------------


def test_the_house_works_where_it_cannot_write_and_may_do_nothing(tmp_path: Path) -> None:
    house = SealedHouse(tmp_path)
    denied = house.ask(
        "import", str(house.house / "bot/contoh/desa-contoh.xlsx"), "--yes", GUYUB_DATA_DIR=str(house.house)
    )
    assert denied.returncode == 2, "it could write into its own house"
    assert "GUYUB_DATA_DIR" in denied.stderr
    helped = house.ask("--help")
    assert helped.returncode == 0, helped.stderr
    assert "doctor" in helped.stdout
    made = house.ask("import", str(house.house / "bot/contoh/desa-contoh.xlsx"), "--yes")
    assert made.returncode == 0, made.stderr
    assert house.ask("verify").returncode == 0
    kept = house.ask("backup", "--plain")
    assert kept.returncode == 0, kept.stderr
    written = house.ask("export", "BKM Contoh Sumber", "--out", str(house.data / "ekspor"))
    assert written.returncode == 0, written.stderr
    assert house.inside() == house.before
    for path in house.data.rglob("*"):
        assert path.stat().st_mode & 0o077 == 0, f"others can read {path.name}"
