"""Faults of company: builds at once, locks, outputs that are others', content that others save during the build."""

import fcntl
import os
import random
import re
import subprocess
import threading
import time
from pathlib import Path

from changing import ChangingSite, files
from fault_outcomes import clean, differing, expect, refuses


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
                seen = re.findall(r"\bord\d+x\b", page.read_text().split("<article")[-1])
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
