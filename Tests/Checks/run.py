"""Runs every check on a built site, and ends with how many passed and how many failed.

The site is served once for all checks, on a free port of this machine."""

import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from common import arguments, served

HERE = Path(__file__).parent

options = arguments(
    __doc__,
    ("--members", {"type": Path, "required": True, "help": "the folder of the members' edition"}),
    ("--blad", {"type": Path, "required": True, "help": "the program, for building once more"}),
    ("--as-of", {"required": True, "help": "the day that the site was built for"}),
)
# Each check with what it is told beside the site's folder. The slowest stand first.
CHECKS = {
    "axe": ["--members", str(options.members)],
    "browser": [],
    "external": ["--blad", str(options.blad), "--as-of", options.as_of],
    "search": ["--as-of", options.as_of],
    "links": [],
    "markup": ["--members", str(options.members)],
    "hosting": [],
    "cards": [],
    "feeds": [],
    "host_files": [],
    "calendars": ["--blad", str(options.blad)],
    "members": ["--members", str(options.members), "--as-of", options.as_of],
    "report": ["--blad", str(options.blad), "--as-of", options.as_of],
    "print": ["--blad", str(options.blad), "--as-of", options.as_of],
    "init": ["--blad", str(options.blad), "--as-of", options.as_of],
    "publish": ["--blad", str(options.blad), "--as-of", options.as_of],
    "pictures": ["--blad", str(options.blad)],
    "usage": ["--blad", str(options.blad)],
    "determinism": ["--blad", str(options.blad), "--as-of", options.as_of],
}


def run(name: str) -> tuple[str, int, str, float]:
    started = time.monotonic()
    command = [sys.executable, str(HERE / f"{name}.py"), str(options.site), *CHECKS[name]]
    ran = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    return name, ran.returncode, ran.stdout, time.monotonic() - started


failed = 0
with served(options.site) as address, ThreadPoolExecutor(2) as pool:
    os.environ["BLAD_SITE_ADDRESS"] = address
    for name, status, output, seconds in pool.map(run, CHECKS):
        failed += status != 0
        print(f"-- {name}: {'ok' if status == 0 else 'FAILED'} ({seconds:.0f} s)")
        print(output.rstrip(), flush=True)
print(f"{len(CHECKS) - failed} passed, {failed} failed")
sys.exit(1 if failed else 0)
