"""Real faults: a disk without room, without rights, read-only, another one; two builds at once; a lock that somebody holds;
outputs that are not Blad's; content that changes while it is read. The old site stands byte for byte where a build is refused,
nothing is left beside it, and the next build is right.

faults.py BLAD [--only NAME]. As root it mounts small disks in a name space of its own and runs Blad as another user; where
that cannot be done, it says so and does the rest."""

import argparse
import contextlib
import fcntl
import os
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from changing import ChangingSite, files
from common import Expectations

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
NOBODY = 65534
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


@contextlib.contextmanager
def disk(site: ChangingSite, size: str, more: str = ""):
    """A small disk in memory."""
    place = site.around / "disk"
    place.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}{more}", "small", place], check=True)
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", place], check=True)
        place.rmdir()


def full(site: ChangingSite, place: Path, output: Path, room: int) -> None:
    """A build of a changed site with so many bytes left on the output's disk, and the next one with room."""
    if site.run("build", "--output", str(output)).returncode:
        sys.exit("the first build on a disk with room failed")
    before = files(place)
    site.redecorate()
    wanted = clean(site)
    space = os.statvfs(place)
    (place / "balloon").write_bytes(b"x" * max(0, space.f_bavail * space.f_frsize - room))
    ran = site.run("build", "--output", str(output))
    (place / "balloon").unlink()
    if ran.returncode:
        refuses(f"{room} bytes left", ran, "cannot-write")
        expect(f"{room} bytes left: all is as it was", files(place) == before, differing(files(place), before))
    again = site.run("build", "--output", str(output))
    expect(f"{room} bytes left, next build", again.returncode == 0, again.stderr)
    expect(f"{room} bytes left, next build is right", files(output) == wanted, differing(files(output), wanted))


def a_disk_without_room(site: ChangingSite) -> None:
    for room in [0, 4096, 100_000, 400_000]:
        with disk(site, "16m") as place:
            full(site, place, place / "site", room)
    with disk(site, "16m") as place:
        # The disk itself is the output: what is not in place yet lies in it.
        full(site, place, place, 20_000)


def a_disk_without_more_files(site: ChangingSite) -> None:
    with disk(site, "16m", ",nr_inodes=60") as place:
        ran = site.run("build", "--output", str(place / "new/site"))
        refuses("too many files", ran, "cannot-write")
        expect("too many files: nothing is left", files(place) == {} and not (place / "new").exists(), list(files(place))[:3])


def caches_without_room(site: ChangingSite) -> None:
    """A full disk under the caches alone costs nothing but time."""
    cache = site.folder / ".blad"
    shutil.rmtree(cache, ignore_errors=True)
    cache.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "small", cache], check=True)
    try:
        for change in (site.add_with_picture, site.edit):
            change()
            ran = site.run("build")
            expect("caches on a full disk", ran.returncode == 0, ran.stderr)
            found, wanted = files(site.folder / "site"), clean(site)
            expect("caches on a full disk: right", found == wanted, differing(found, wanted))
    finally:
        subprocess.run(["umount", "-l", cache], check=True)


def a_read_only_disk(site: ChangingSite) -> None:
    with disk(site, "16m") as place:
        site.run("build", "--output", str(place / "site"))
        before = files(place)
        site.redecorate()
        subprocess.run(["mount", "-o", "remount,ro", place], check=True)
        refuses("a read-only disk", site.run("build", "--output", str(place / "site")), "cannot-write")
        refuses("a new folder on it", site.run("build", "--output", str(place / "ny/site")), "cannot-write")
        expect("a read-only disk: all is as it was", files(place) == before)


def another_disk(site: ChangingSite) -> None:
    for around in ["/var/tmp", tempfile.gettempdir()]:
        with tempfile.TemporaryDirectory(dir=around) as place:
            for _ in range(3):
                site.change()
                ran = site.run("build", "--output", f"{place}/a/b")
                wanted = clean(site)
                found = files(Path(place) / "a/b")
                expect(f"output in {around}", ran.returncode == 0 and found == wanted, ran.stderr or differing(found, wanted))
            expect(f"output in {around}: nothing beside it", [path.name for path in (Path(place) / "a").iterdir()] == ["b"])


def no_rights(site: ChangingSite) -> None:
    """As a user who may not write, or not read."""
    # With an old build in place, and the whole site this user's own.
    copy = site.copy("nobodys", everything=True)
    site.run("build", folder=copy)
    subprocess.run(["chown", "-R", str(NOBODY), copy], check=True)
    site.around.chmod(0o755)
    who = {"user": NOBODY, "group": NOBODY, "extra_groups": [], "folder": copy, "env": os.environ | {"HOME": "/nonexistent"}}

    def change() -> None:
        (copy / "content/om-oss.md").write_text(site.text())

    def build() -> subprocess.CompletedProcess:
        return site.run("build", **who)

    def whole(what: str) -> None:
        ran = build()
        expect(f"{what}, mended", ran.returncode == 0, ran.stderr)

    if (copy / "content/om-oss").exists():
        sys.exit("the page is a folder")
    whole("its own user")
    expect("its own user: no rights to anybody else's", (copy / "site/index.html").stat().st_uid == NOBODY)

    for name, mode, code in [("content/om-oss.md", 0o000, "unreadable-file"), ("content/blogg", 0o000, "unreadable-file"),
                             ("content/blogg", 0o600, "unreadable-file"), ("content/site.yml", 0o000, ""), ("content", 0o000, ""),
                             ("templates/page.mustache", 0o000, "unreadable-file"), ("templates", 0o000, "")]:  # fmt: skip
        before, path = files(copy / "site"), copy / name
        own = path.stat().st_mode
        path.chmod(mode)
        ran = build()
        path.chmod(own)
        expect(f"{name} may not be read: ends with 1 or 2", ran.returncode in (1, 2), f"{ran.returncode} {ran.stderr}")
        if code:
            refuses(f"{name} may not be read ({mode:o})", ran, code)
        expect(f"{name} may not be read: the site is as it was", files(copy / "site") == before)
        whole(name)

    for name in ["site", "site/blogg", "."]:
        change()
        before, path = files(copy / "site"), copy / name
        own, owner = path.stat().st_mode, path.stat().st_uid
        os.chown(path, 0, 0)
        path.chmod(0o755)
        ran = build()
        os.chown(path, owner, -1)
        path.chmod(own)
        if name == ".":
            # What is not in place yet lies in the site itself then.
            expect("a folder that may not be written to around the site", ran.returncode == 0, ran.stderr)
        elif ran.returncode:
            refuses(f"{name} may not be written to", ran, "cannot-write")
            expect(f"{name} may not be written to: as it was", files(copy / "site") == before, differing(files(copy / "site"), before))
        stray = [path.name for path in copy.iterdir() if path.name.startswith(".site")]
        expect(f"{name} may not be written to: nothing is left", not stray, stray)
        whole(name)

    change()
    cache = copy / ".blad"
    subprocess.run(["chown", "-R", "0", cache], check=True)
    subprocess.run(["chmod", "-R", "go-rwx", cache], check=True)
    ran = build()
    expect("caches of another user", ran.returncode == 0, ran.stderr)
    shutil.rmtree(cache)
    found = files(copy / "site")
    expect("caches of another user: right", build().returncode == 0 and files(copy / "site") == found)


def few_open_files(site: ChangingSite) -> None:
    wanted = clean(site)
    fewest = 12 + 4 * len(os.sched_getaffinity(0))
    for limit in [3, 4, 5, 6, 8, 12, fewest - 1, fewest, 2 * fewest]:
        ran = subprocess.run(["sh", "-c", f'ulimit -n {limit}; exec "$@"', "sh", *site.command("build")], capture_output=True, text=True)
        if limit < fewest:
            # With the fewest, the system cannot even load the program.
            said = ran.returncode == 2 and "ulimit -n 1024" in ran.stderr
            expect(f"{limit} open files", said or ran.returncode == 127, f"{ran.returncode} {ran.stderr}")
        else:
            right = ran.returncode == 0 and files(site.folder / "site") == wanted
            expect(f"{limit} open files: right", right, f"{ran.returncode} {ran.stderr}")
    ran = subprocess.run(["sh", "-c", 'ulimit -S -n 6; exec "$@"', "sh", *site.command("build")], capture_output=True, text=True)
    expect("few open files that may be more", ran.returncode == 0, f"{ran.returncode} {ran.stderr}")
    ran = site.run("build")
    expect("open files again", ran.returncode == 0 and files(site.folder / "site") == wanted, ran.stderr)


def builds_at_once(site: ChangingSite) -> None:
    for _ in range(3):
        states, running = [], []
        for _ in range(3):
            site.change()
            states.append(clean(site))
            running.append(subprocess.Popen(site.command("build"), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True))
        for process in running:
            said = process.communicate()[1]
            expect("builds at once", process.returncode == 0, f"{process.returncode} {said}")
        # The folder may have changed under a build that was at it: it has a mixture then, or says what is wrong.
        ran, found = site.run("build"), files(site.folder / "site")
        expect("after builds at once", ran.returncode == 0 and found == states[-1], ran.stderr or differing(found, states[-1]))
        # Of one content, all at once: whichever comes last, it is that.
        site.change()
        wanted = clean(site)
        running = [subprocess.Popen(site.command("build"), stderr=subprocess.PIPE, text=True) for _ in range(4)]
        said = [process.communicate()[1] for process in running]
        expect("four builds of one content", all(process.returncode == 0 for process in running), said)
        found = files(site.folder / "site")
        expect("four builds of one content: right", found == wanted, differing(found, wanted))
    stray = [path.name for path in site.folder.iterdir() if path.name.startswith(".site")]
    expect("builds at once: nothing is left", not stray, stray)


def a_lock(site: ChangingSite) -> None:
    path = site.folder / ".site.blad-lock"
    site.change()
    wanted = clean(site)
    path.write_bytes(b"")
    expect("a dead process's lock", site.run("build").returncode == 0 and not path.exists())
    expect("a dead process's lock: right", files(site.folder / "site") == wanted)
    for folder in ("outbox", "print"):
        (site.folder / folder).mkdir(exist_ok=True)
        (site.folder / folder / ".lock").write_bytes(b"")
    expect("a dead export's lock", site.run("newsletter", "2026-10").returncode == 0)
    expect("a dead printing's lock", site.run("print", "2026-10", "--html").returncode == 0)
    with path.open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        waiting = subprocess.Popen(site.command("build"), stderr=subprocess.PIPE)
        time.sleep(1.5)
        expect("a lock that is held is waited for", waiting.poll() is None)
        path.unlink()
        fcntl.flock(held, fcntl.LOCK_UN)
        expect("a lock that is let go", waiting.wait(timeout=20) == 0)


def not_ours(site: ChangingSite) -> None:
    home, around = site.around / "home", site.around
    home.mkdir()
    (around / "full").mkdir()
    (around / "full/mine.txt").write_text("mine")
    (around / "file").write_text("a file")
    (around / "elsewhere").mkdir()
    (around / "link").symlink_to(around / "elsewhere")
    (around / "nowhere").symlink_to(around / "not there")
    (around / "by a link").symlink_to(site.folder)
    inside = [site.folder, *(site.folder / name for name in ["content", "content/blogg", "content/ny", "templates", "templates/assets", "outbox"])]
    others = [around, around / "full", around / "file", around / "link", around / "nowhere", home, around / "by a link/content", Path("/"), Path("/dev/null")]
    site.run("build")
    for output in [*inside, *others, f"{site.folder}/site/..", f"{around}/elsewhere/../home"]:
        before = files(around)
        ran = site.run("build", "--output", str(output), env=os.environ | {"HOME": str(home)})
        refuses(f"output {output}", ran, "output-not-ours")
        expect(f"output {output}: nothing is touched", files(around) == before, differing(files(around), before))
    # A link inside the site is replaced, not followed.
    (site.folder / "site/om-oss/index.html").unlink()
    (site.folder / "site/om-oss/index.html").symlink_to(around / "full/mine.txt")
    ran = site.run("build")
    expect("a link in the site", ran.returncode == 0 and not (site.folder / "site/om-oss/index.html").is_symlink(), ran.stderr)
    expect("a link in the site: what it leads to", (around / "full/mine.txt").read_text() == "mine")


class Writer(threading.Thread):
    """Saves texts all the while: each is one word, over and over, and another at each saving."""

    NAMES = [f"blogg/lång {number}.md" for number in range(6)]
    LENGTH = 9000

    def __init__(self, site: ChangingSite, in_place: bool):
        super().__init__(daemon=True)
        self.site, self.in_place, self.is_done, self.turn = site, in_place, False, 0
        for number in range(len(self.NAMES)):
            site.write(self.NAMES[number], self.text(number))

    def text(self, number: int) -> str:
        return f"---\ntitle: Lång {number}\ndate: 2026-01-0{number + 1}\nsummary: ord{self.turn}x\n---\n\n" + f"ord{self.turn}x " * self.LENGTH

    def run(self) -> None:
        chance = random.Random(1)
        while not self.is_done:
            self.turn += 1
            number = chance.randrange(len(self.NAMES))
            if self.in_place:
                with (self.site.folder / "content" / self.NAMES[number]).open("w") as file:
                    file.write(self.text(number))
            else:
                self.site.write(self.NAMES[number], self.text(number))
            time.sleep(chance.random() * 0.02)


def content_that_changes(site: ChangingSite) -> None:
    """Each page shows one state of its file, whole, or the build says what it met; afterwards all is right."""
    for in_place in (False, True):
        writer = Writer(site, in_place)
        writer.start()
        built, how = 0, "in place" if in_place else "by renaming"
        for _ in range(8):
            ran = site.run("build", "--format", "json")
            expect(f"content saved {how} during the build", ran.returncode in (0, 1), f"{ran.returncode} {ran.stdout}{ran.stderr}")
            if ran.returncode:
                continue
            built += 1
            for page in (site.folder / "site/blogg/2026").glob("lang-*/index.html"):
                words = page.read_text().split("<article")[-1].split()
                seen = [word for word in words if word.startswith("ord") and word.endswith("x")]
                expect(f"{page.parent.name} saved {how}: one state", len(set(seen)) == 1, sorted(set(seen))[:4])
                whole = len(seen) >= Writer.LENGTH or "changed-meanwhile" in ran.stdout
                expect(f"{page.parent.name} saved {how}: whole, or told of", whole, len(seen))
        writer.is_done = True
        writer.join()
        expect(f"content saved {how}: some were built", built > 0)
        ran, wanted = site.run("build"), clean(site)
        found = files(site.folder / "site")
        expect(f"content saved {how}: right at last", ran.returncode == 0 and found == wanted, ran.stderr or differing(found, wanted))


def pictures_that_change(site: ChangingSite) -> None:
    """A picture's page names its file after its bytes."""
    done = False

    def repaint() -> None:
        while not done:
            site.repaint()
            time.sleep(0.002)

    writer = threading.Thread(target=repaint, daemon=True)
    writer.start()
    for _ in range(12):
        ran = site.run("build")
        expect("pictures saved during the build", ran.returncode in (0, 1, 2) and "Fatal" not in ran.stderr, f"{ran.returncode} {ran.stderr}")
    done = True
    writer.join()
    ran, wanted = site.run("build"), clean(site)
    found = files(site.folder / "site")
    expect("pictures: right at last", ran.returncode == 0 and found == wanted, ran.stderr or differing(found, wanted))


WITH_MOUNTS = [a_disk_without_room, a_disk_without_more_files, caches_without_room, a_read_only_disk]
AS_ROOT = [no_rights]
FAULTS = [another_disk, few_open_files, builds_at_once, a_lock, not_ours, content_that_changes, pictures_that_change]

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
