"""The same in, the same out: builds the example once more, from a copy whose files were made in another order, in
another time zone and locale, with nothing cached, and compares every byte with the folder that was built first."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from common import arguments, finish

# What a build reads. The cache is left behind: the copy must not know what was built before.
FOLDERS = ["content", "templates"]
ELSEWHERE = {"TZ": "America/New_York", "LANG": "C", "LC_ALL": "C"}


def copy_backwards(source: Path, target: Path) -> None:
    """Copies the files last name first, so that a folder's own order and the files' dates are others."""
    for file in sorted(source.rglob("*"), reverse=True):
        if file.is_file():
            copied = target / file.relative_to(source)
            copied.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, copied)


def contents(folder: Path) -> dict[str, bytes]:
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


options = arguments(
    __doc__,
    ("--blad", {"type": Path, "required": True, "help": "the program"}),
    ("--as-of", {"required": True, "help": "the day that the first build was for"}),
    ("--source", {"type": Path, "default": Path("."), "help": "the folder that holds content/"}),
)
with tempfile.TemporaryDirectory(dir=options.site.parent) as folder:
    copy, output = Path(folder) / "copy", Path(folder) / "again"
    for name in FOLDERS:
        copy_backwards(options.source / name, copy / name)
    command = [options.blad.resolve(), "build", "-C", copy, "--quiet", "--as-of", options.as_of, "--output", output]
    ran = subprocess.run(command, env=os.environ | ELSEWHERE, cwd=folder)
    if ran.returncode != 0:
        sys.exit(f"the second build ended with {ran.returncode}")
    first, second = contents(options.site), contents(output)

faults = [f"only in the first build: {name}" for name in sorted(first.keys() - second.keys())]
faults += [f"only in the second build: {name}" for name in sorted(second.keys() - first.keys())]
for name in sorted(first.keys() & second.keys()):
    if first[name] != second[name]:
        lines = zip(first[name].splitlines(), second[name].splitlines())
        at = next((number for number, (one, other) in enumerate(lines, 1) if one != other), "the end")
        faults.append(f"{name} differs, first at line {at}")
finish(faults, len(first), "files")
