"""Real faults: a disk without room, without rights, read-only, another one; two builds at once; a lock that somebody holds;
outputs that are not Blad's; content that changes while it is read; too few open files. The old site stands byte for byte where
a build is refused, nothing is left beside it, and the next build is right.

faults.py BLAD [--only NAME]. As root it mounts small disks in a name space of its own and runs Blad as another user; where
that cannot be done, it says so and does the rest."""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from changing import ChangingSite
from fault_company import a_lock, builds_at_once, content_that_changes, not_ours, pictures_that_change
from fault_limits import (
    a_disk_without_more_files,
    a_disk_without_room,
    a_folder_that_is_gone,
    a_read_only_disk,
    another_disk,
    caches_without_room,
    few_open_files,
    no_rights,
)
from fault_outcomes import expect

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("blad", type=Path)
parser.add_argument("--only", help="one fault alone, by its name")
options = parser.parse_args()

# Mounts of its own vanish with the process, however it ends.
if "BLAD_FAULTS" not in os.environ:
    alone = ["unshare", "--mount"] if os.geteuid() == 0 else ["unshare", "--mount", "--map-root-user"]
    can = shutil.which("unshare") and subprocess.run([*alone, "mount", "-t", "tmpfs", "x", "/mnt"], capture_output=True).returncode == 0
    os.environ["BLAD_FAULTS"] = "mounts" if can else "none"
    command = [sys.executable, *sys.argv]
    os.execvp((alone + command)[0] if can else sys.executable, alone + command if can else command)
CAN_MOUNT = os.environ["BLAD_FAULTS"] == "mounts"


WITH_MOUNTS = [a_disk_without_room, a_disk_without_more_files, caches_without_room, a_read_only_disk]
AS_ROOT = [no_rights]
FAULTS = [another_disk, few_open_files, a_folder_that_is_gone, builds_at_once, a_lock, not_ours]
FAULTS += [content_that_changes, pictures_that_change]

for check in WITH_MOUNTS + AS_ROOT + FAULTS:
    if options.only not in (None, check.__name__):
        continue
    if check in WITH_MOUNTS and not CAN_MOUNT or check in AS_ROOT and os.geteuid() != 0:
        print(f"-- {check.__name__}: not here, it takes the rights of root")
        continue
    started, known = time.monotonic(), len(expect.faults)
    with tempfile.TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as around:
        check(ChangingSite(options.blad, Path(around), 61, posts=20))
    print(f"-- {check.__name__}: {'ok' if len(expect.faults) == known else 'FAILED'} ({time.monotonic() - started:.0f} s)", flush=True)
print(f"{expect.checked} faults' outcomes checked, {len(expect.faults)} faults")
sys.exit(1 if expect.faults or not expect.checked else 0)
