"""Prints the part of the lock that a running bot needs, hashes and all: what tests and checks need stays out.

    python deploy/run_lock.py requirements.lock > run.lock

The lock itself says who wants what ("# via"): kept is whatever the project's own dependencies lead to.
"""

import re
import sys
from pathlib import Path

ROOT = "guyub (pyproject.toml)"


def needed(lock: str) -> str:
    """The blocks of the lock that `ROOT` leads to, as they stand there."""
    blocks = {block.split("==")[0]: block for block in re.split(r"\n(?=[a-z0-9])", lock.strip())}
    via = r"^ +#(?: via)? +([\w.-]+(?: \([^)]+\))?)$"
    wants = {name: set(re.findall(via, block, re.M)) for name, block in blocks.items()}
    kept: set[str] = set()
    reached = {ROOT}
    while reached:
        kept |= reached
        reached = {name for name, by in wants.items() if by & kept} - kept
    return "\n".join(block for name, block in blocks.items() if name in kept) + "\n"


if __name__ == "__main__":
    sys.stdout.write(needed(Path(sys.argv[1]).read_text(encoding="utf-8")))
