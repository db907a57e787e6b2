"""What the checks of faults.py share: what a fault must end in, and what a build from nothing gives."""

import subprocess
import sys

from changing import ChangingSite, files
from common import Expectations

expect = Expectations(is_told=True)


def differing(found: dict[str, bytes], wanted: dict[str, bytes]) -> list[str]:
    return sorted(path for path in found.keys() | wanted.keys() if found.get(path) != wanted.get(path))[:5]


def clean(site: ChangingSite) -> dict[str, bytes]:
    """What a build from nothing gives."""
    copy = site.copy("fresh")
    ran = site.run("build", folder=copy)
    if ran.returncode:
        sys.exit(f"the content itself is wrong: {ran.stderr}")
    return files(copy / "site")


def refuses(what: str, ran: subprocess.CompletedProcess, code: str) -> None:
    expect(f"{what}: ends with 2", ran.returncode == 2, f"{ran.returncode} {ran.stdout}{ran.stderr}")
    expect(f"{what}: says {code}", f"[{code}]" in ran.stderr + ran.stdout, ran.stderr)
