"""Builds that are killed, at any moment, while the content changes.

After each kill every file of the site is whole: the bytes that a clean build of an old or of the new content gives. A page
that both have stands; the marker may list what both have together. After the next build the site has the bytes of a build
from nothing in a fresh copy of the content, nothing stray lies beside it, and the caches hold nothing that other builds would
not have put there. Letters (`outbox/`) and papers (`print/`) are exported and killed likewise.

kills.py BLAD [--kills N] [--seconds S] [--seed N] [--posts N] [--export-every N]"""

import argparse
import hashlib
import itertools
import random
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from changing import LETTERS, ChangingSite, files

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("blad", type=Path)
parser.add_argument("--kills", type=int, default=200, help="how many are killed while they run")
parser.add_argument("--seconds", type=float, help="begin no more after this long")
parser.add_argument("--seed", type=int, default=8)
parser.add_argument("--posts", type=int, default=120, help="the site's posts")
parser.add_argument("--export-every", type=int, default=4, help="exports are killed too at each of so many kills")
options = parser.parse_args()

SIGNALS = [signal.SIGKILL] * 6 + [signal.SIGTERM, signal.SIGINT]
# What Blad knows its own files by.
MARKER = ".blad"
EDITIONS = {"site": ("build",), "site-members": ("build", "--audience", "members")}
# What belongs in the folder beside the editions; the caches are looked at by themselves.
CONTENT = {"content", "templates", ".blad", "HANDBOK.md", ".gitignore"}
# What the last build did: kept when its files have stood for a while, so not by every build.
RECORDS = {f"builds/{edition}{kind}" for edition in ("public", "members") for kind in ("", "-site", "-search")}
faults: list[str] = []


def fault(what: str) -> None:
    faults.append(what[:600])
    print(f"FAULT {faults[-1]}", flush=True)


class Killed:
    """What the kills met."""

    def __init__(self) -> None:
        self.kills = self.running = self.staged = self.between = 0

    def __str__(self) -> str:
        return f"{self.kills} kills, {self.running} while it ran, {self.staged} with files aside, {self.between} between two states"


class Lengths:
    """How long a command takes when nothing stops it: the last few times, so that the machine's load is followed."""

    def __init__(self) -> None:
        self.seconds: dict[str, list[float]] = {}

    def measure(self, name: str, run) -> subprocess.CompletedProcess:
        started = time.monotonic()
        ran = run()
        self.seconds[name] = [*self.seconds.get(name, []), time.monotonic() - started][-5:]
        return ran

    def of(self, name: str) -> float:
        return statistics.median(self.seconds[name])


def kill(site: ChangingSite, words: tuple[str, ...], length: float, aside: Path, chance: random.Random) -> bool:
    """Starts a command and kills it: at a moment anywhere in its length, or, each third time, soon after the files that are not in
    place yet, or the journal that tells where they go, have appeared. True when it still ran."""
    process = subprocess.Popen(site.command(*words), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
    if chance.random() < 1 / 3:
        sign, delay = chance.choice([(aside, length / 3), (aside / "journal", length / 50)])
        while process.poll() is None and not sign.exists():
            pass
        time.sleep(chance.random() * delay)
    else:
        time.sleep(chance.random() * length)
    was_running = process.poll() is None
    process.send_signal(chance.choice(SIGNALS))
    process.wait()
    return was_running


def marked(marker: bytes) -> tuple[bytes, set[bytes]]:
    """The first line of a marker and the paths that it lists; no paths when its hash is not theirs."""
    head, seal, paths = [*marker.split(b"\n", 2), b"", b""][:3]
    whole = seal == b"sha256 " + hashlib.sha256(paths).hexdigest().encode()
    return head, set(paths.splitlines()) if whole else set()


def lists_all_of(marker: bytes, states: list[dict[str, bytes]]) -> bool:
    """Whether it is the marker that stands while files change: of what comes and what goes, so that no file is ever a stranger."""
    markers = [marked(state[MARKER]) for state in states if MARKER in state]
    unions = [one | other for (_, one), (_, other) in itertools.combinations(markers, 2)]
    head, paths = marked(marker)
    return any(head == known for known, _ in markers) and paths in unions


def check_whole(what: str, found: dict[str, bytes], states: list[dict[str, bytes]]) -> bool:
    """Each file is that of one of the states, and what all of them have is there. True when they are mixed."""
    for path, data in found.items():
        if path == MARKER and lists_all_of(data, states):
            continue
        if not any(state.get(path) == data for state in states):
            fault(f"{what}: {path} is neither old nor new ({len(data)} bytes)")
    for path in set.intersection(*(set(state) for state in states)) - found.keys():
        fault(f"{what}: {path} is gone")
    return found not in states


def check_same(what: str, found: dict[str, bytes], wanted: dict[str, bytes]) -> None:
    differing = sorted(path for path in found.keys() | wanted.keys() if found.get(path) != wanted.get(path))
    if differing:
        missing, stray = wanted.keys() - found.keys(), found.keys() - wanted.keys()
        fault(f"{what}: {len(differing)} differ, {len(missing)} of them missing, {len(stray)} stray: {differing[:5]}")


class Edition:
    """One of the site's editions: what may stand in it, and what the caches may hold."""

    def __init__(self, site: ChangingSite, name: str):
        self.site, self.name, self.words = site, name, EDITIONS[name]
        self.states: list[dict[str, bytes]] = [{}]

    @property
    def found(self) -> dict[str, bytes]:
        return files(self.site.folder / self.name)

    def from_nothing(self) -> dict[str, bytes]:
        copy = self.site.copy("fresh")
        ran = self.site.run(*self.words, folder=copy)
        if ran.returncode:
            sys.exit(f"the content itself is wrong: {ran.stderr}{ran.stdout}")
        cached.update(files(copy / ".blad"))
        return files(copy / self.name)


def check_beside(site: ChangingSite, editions: dict[str, Edition], what: str) -> None:
    """Nothing lies in the folder but what belongs there."""
    stray = {file.name for file in site.folder.iterdir()} - CONTENT - editions.keys() - {"outbox", "print"}
    # An edition whose last build was killed has its leavings until its next one.
    waiting = tuple(f".{edition.name}.blad-" for edition in editions.values() if len(edition.states) > 1)
    stray = {name for name in stray if not name.startswith(waiting)}
    if stray:
        fault(f"{what}: stray beside the site: {sorted(stray)}")
    stray = files(site.folder / ".blad").keys() - cached.keys() - RECORDS
    if stray:
        fault(f"{what}: stray in .blad: {sorted(stray)[:5]}")


def kill_build(site: ChangingSite, editions: dict[str, Edition], chance: random.Random, done: str) -> None:
    edition = editions[chance.choice(["site", "site", "site-members"])]
    what = f"kill {killed.kills} of {edition.name} ({done})"
    edition.states.append(edition.from_nothing())
    aside = site.folder / f".{edition.name}.blad-staging"
    killed.running += kill(site, edition.words, lengths.of(edition.name), aside, chance)
    killed.kills += 1
    killed.staged += aside.exists()
    killed.between += check_whole(what, edition.found, edition.states)
    # Now and then the next is killed too, over changed content, before any was let be.
    if chance.random() < 0.25:
        return
    ran = lengths.measure(edition.name, lambda: site.run(*edition.words))
    if ran.returncode:
        fault(f"{what}: the next build ended with {ran.returncode}: {ran.stderr}")
    edition.states = edition.states[-1:]
    check_same(f"{what}, next build", edition.found, edition.states[0])
    check_beside(site, editions, what)


def kill_export(site: ChangingSite, words: tuple[str, ...], folder: str, chance: random.Random) -> None:
    """Kills an export, whose folder holds what earlier ones left there; a twin shows what it is to hold."""
    what = f"kill {killed.kills} of {' '.join(words)}"
    twin = site.copy("twin", everything=True)
    old = files(site.folder / folder)
    ran = lengths.measure(words[0], lambda: site.run(*words, folder=twin))
    if ran.returncode:
        fault(f"{what}: the twin ended with {ran.returncode}: {ran.stderr}")
    new = files(twin / folder)
    aside = site.folder / folder / ".new"
    killed.running += kill(site, words, lengths.of(words[0]), aside, chance)
    killed.kills += 1
    killed.staged += aside.exists()
    found = {path: data for path, data in files(site.folder / folder).items() if not path.startswith(".new/") and path != ".lock"}
    killed.between += check_whole(what, found, [old, new])
    if site.run(*words).returncode:
        fault(f"{what}: the next one failed")
    check_same(f"{what}, next one", files(site.folder / folder), new)


def main() -> None:
    chance = random.Random(options.seed + 1)
    started = time.monotonic()
    with tempfile.TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as around:
        site = ChangingSite(options.blad, Path(around), options.seed, options.posts)
        editions = {name: Edition(site, name) for name in EDITIONS}
        for edition in editions.values():
            edition.states = [edition.from_nothing()]
            lengths.measure(edition.name, lambda: site.run(*edition.words))
            check_same(f"first build of {edition.name}", edition.found, edition.states[0])
        while killed.running < options.kills and not (options.seconds and time.monotonic() - started > options.seconds):
            done = site.change()
            # The caches may be lost, and the site be built for the first time.
            if chance.random() < 0.05:
                subprocess.run(["rm", "-rf", site.folder / chance.choice([".blad", "site"])], check=True)
                editions["site"].states.append({})
            kill_build(site, editions, chance, done)
            if killed.kills % options.export_every == 0:
                letter = chance.choice(LETTERS)
                kill_export(site, ("newsletter", letter), "outbox", chance)
                kill_export(site, ("print", letter, "--html"), "print", chance)
        for edition in editions.values():
            wanted = edition.from_nothing()
            site.run(*edition.words)
            check_same(f"at the end, {edition.name}", edition.found, wanted)
        check_beside(site, editions, "at the end")
    print(f"{killed}; a build took {lengths.of('site') * 1000:.0f} ms; {time.monotonic() - started:.0f} s, {len(faults)} faults")
    sys.exit(1 if faults or killed.running == 0 else 0)


killed, lengths = Killed(), Lengths()
cached: dict[str, bytes] = {}
main()
