"""What earlier builds left behind is damaged: the caches, the site's own lists and pages, a journal that a killed build left.
Bytes are turned, files are cut, lengthened, exchanged, or become links and folders. The next build gives the bytes of a build
from nothing, or refuses; nothing outside the output is changed or removed.

damage.py BLAD [--rounds N] [--seconds S] [--seed N]"""

import argparse
import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from changing import ChangingSite, files

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("blad", type=Path)
parser.add_argument("--rounds", type=int, default=300)
parser.add_argument("--seconds", type=float, help="begin no more after this long")
parser.add_argument("--seed", type=int, default=64)
options = parser.parse_args()
chance = random.Random(options.seed)
faults: list[str] = []


def fault(what: str) -> None:
    faults.append(what[:600])
    print(f"FAULT {faults[-1]}", flush=True)


# The kinds of damage: each takes a file that is there.


def turn(file: Path, others: list[Path]) -> None:
    data = bytearray(file.read_bytes())
    for _ in range(chance.choice([1, 1, 5, 50])):
        if data:
            data[chance.randrange(len(data))] = chance.randrange(256)
    file.write_bytes(data)


def cut(file: Path, others: list[Path]) -> None:
    data = file.read_bytes()
    file.write_bytes(data[: chance.randrange(len(data) + 1)])


def lengthen(file: Path, others: list[Path]) -> None:
    with file.open("ab") as opened:
        opened.write(chance.randbytes(chance.choice([1, 100, 100_000])))


def empty(file: Path, others: list[Path]) -> None:
    file.write_bytes(b"")


def exchange(file: Path, others: list[Path]) -> None:
    file.write_bytes(chance.choice(others).read_bytes())


def splice(file: Path, others: list[Path]) -> None:
    data, other = file.read_bytes(), chance.choice(others).read_bytes()
    file.write_bytes(data[: len(data) // 2] + other[len(other) // 2 :])


def forge(file: Path, others: list[Path]) -> None:
    """Names what lies outside, where paths stand in a list."""
    file.write_bytes(file.read_bytes().replace(b"index.html", b"../outside/precious", chance.randint(1, 3)))


def link(file: Path, others: list[Path]) -> None:
    file.unlink()
    file.symlink_to(PRECIOUS)


def become_folder(file: Path, others: list[Path]) -> None:
    file.unlink()
    file.mkdir()
    (file / "inside").write_text("what")


def remove(file: Path, others: list[Path]) -> None:
    file.unlink()


DAMAGES = [turn, turn, turn, cut, cut, lengthen, empty, exchange, splice, forge, link, become_folder, remove]


def below(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()) if folder.is_dir() else []


def leave_a_journal(site: ChangingSite) -> bool:
    """Kills a build that has files aside; it may have been too quick."""
    process = subprocess.Popen(site.command("build"), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while process.poll() is None and not (site.folder / ".site.blad-staging/journal").exists():
        time.sleep(0.0002)
    process.kill()
    process.wait()
    return (site.folder / ".site.blad-staging").is_dir()


def damage(site: ChangingSite) -> str:
    cache, output, aside = (below(site.folder / name) for name in (".blad", "site", ".site.blad-staging"))
    lists = [site.folder / "site/.blad", site.folder / "site/blad-manifest.json"]
    journal = [path for path in aside if path.name == "journal"]
    # Few files hold much; they are not lost among the pictures.
    indexes = [path for path in cache if not path.parent.name.isdigit() or path.name == "index"]
    pools = [pool for pool in (cache, indexes, indexes, output, lists, aside, journal) if pool]
    done = []
    for _ in range(chance.choice([1, 1, 1, 3])):
        pool = [path for path in chance.choice(pools) if path.is_file() and not path.is_symlink()]
        if pool:
            file, kind = chance.choice(pool), chance.choice(DAMAGES)
            kind(file, pool)
            done.append(f"{kind.__name__} {file.relative_to(site.folder)}")
    return ", ".join(done)


def round_of(site: ChangingSite, outside: dict[str, bytes], number: int) -> str:
    words = site.change() if chance.random() < 0.5 else ""
    journal = bool(words) and chance.random() < 0.4 and leave_a_journal(site)
    done = f"round {number}: {words}; {'journal; ' if journal else ''}{damage(site)}"
    copy = site.copy("fresh")
    if site.run("build", folder=copy).returncode:
        sys.exit("the content itself is wrong")
    wanted, sources = files(copy / "site"), files(site.folder / "content") | files(site.folder / "templates")
    ran = site.run("build")
    if files(PRECIOUS.parent) != outside:
        fault(f"{done}: what lies outside was changed")
        shutil.rmtree(PRECIOUS.parent)
        make_precious()
    if files(site.folder / "content") | files(site.folder / "templates") != sources:
        fault(f"{done}: the sources were changed")
    if ran.returncode == 2:
        for name in ("site", ".site.blad-staging"):
            shutil.rmtree(site.folder / name, ignore_errors=True)
        site.run("build")
    elif ran.returncode:
        fault(f"{done}: ended with {ran.returncode}: {ran.stderr}")
    found = files(site.folder / "site")
    # What a killed build had put in place and no list names any more may be left: it was Blad's, but nobody can know.
    differing = sorted(path for path in found.keys() | wanted.keys() if found.get(path) != wanted.get(path))
    foreign = [path for path in differing if path not in wanted and path.endswith("/inside")]
    if len(differing) > len(foreign):
        fault(f"{done}: {len(differing)} differ: {differing[:5]}")
    if differing:
        shutil.rmtree(site.folder / "site", ignore_errors=True)
    stray = [path.name for path in site.folder.iterdir() if path.name.startswith(".site")]
    if stray:
        fault(f"{done}: stray {stray}")
    return "refused" if ran.returncode == 2 else "built"


def make_precious() -> None:
    PRECIOUS.parent.mkdir(exist_ok=True)
    PRECIOUS.write_text("somebody's own")
    (PRECIOUS.parent / "index.html").write_text("another's")


started = time.monotonic()
with tempfile.TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as around:
    PRECIOUS = Path(around) / "outside/precious"
    make_precious()
    site = ChangingSite(options.blad, Path(around), options.seed, posts=40)
    site.run("build")
    outcomes: dict[str, int] = {}
    number = 0
    while number < options.rounds and not (options.seconds and time.monotonic() - started > options.seconds):
        number += 1
        outcome = round_of(site, files(PRECIOUS.parent), number)
        outcomes[outcome] = outcomes.get(outcome, 0) + 1
print(f"{number} rounds of damage: {outcomes}; {time.monotonic() - started:.0f} s, {len(faults)} faults")
sys.exit(1 if faults or not outcomes.get("built") else 0)
