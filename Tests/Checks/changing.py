"""An association's site that changes: made from a seed, so that the same seed gives the same site and the same changes."""

import os
import random
import re
import shutil
import struct
import subprocess
import zlib
from pathlib import Path

AS_OF = "2026-11-21"
WORDS = "skola buss vatten torg bibliotek kvarn skog fika valborg stuga cykel vinter möte protokoll granne hamn åker".split()
SETTINGS = """title: Föreningen i Björkvik
url: https://bjorkvik.example
sections:
  blogg: {title: Blogg, kind: post}
  brev: {title: Brev, kind: newsletter}
  kalender: {title: Kalender, kind: event}
  plan: {title: Plan, kind: plan}
  personer: {title: Personer, kind: person}
menu: [blogg, kalender, plan]
share-cards: false
newsletter: {sender: "B <brev@bjorkvik.example>", unsubscribe: "mailto:b@bjorkvik.example", postal-address: Storgatan 4}
"""
PLAN = """---
title: Plan 2026
period: 2026
progress: public
goals:
  - text: Två inlägg i månaden
    count: {section: blogg}
    at-least: 2
    per: month
---

%s
"""
LETTERS = ["2026-09", "2026-10"]


def png(width: int, height: int, colour: tuple[int, int, int]) -> bytes:
    """A picture of one colour that fades downwards."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + bytes(max(0, part - row) for part in colour) * width for row in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def files(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, and every link as where it leads; empty when there is no folder."""
    found: dict[str, bytes] = {}
    for root, folders, names in os.walk(folder):
        for name in names + [name for name in folders if os.path.islink(os.path.join(root, name))]:
            path = os.path.join(root, name)
            data = b"-> " + os.readlink(path).encode() if os.path.islink(path) else Path(path).read_bytes()
            found[os.path.relpath(path, folder)] = data
    return found


class ChangingSite:
    """A site's folder below `around`, and the ways in which an editor changes it."""

    def __init__(self, blad: Path, around: Path, seed: int, posts: int):
        self.program, self.around, self.folder = str(blad.resolve()), around, around / "site of ours"
        self.random, self.number, self.posts = random.Random(seed), 0, posts
        made = subprocess.run([self.program, "init", self.folder, "--title", "Föreningen", "--as-of", AS_OF], capture_output=True)
        assert made.returncode == 0, made.stderr
        shutil.rmtree(self.folder / "content")
        self.write("site.yml", SETTINGS)
        for path in ("index", "om-oss"):
            self.write(f"{path}.md", self.text())
        self.write("plan/2026.md", PLAN % self.words(20))
        self.write("personer/anna.md", self.text("role: Ordförande\nperiod: 2022-01-01/2027-01-01"))
        for month in LETTERS:
            self.write(f"brev/{month}.md", self.text(f"date: {month}-01\npreheader: Kort."))
        for _ in range(posts):
            self.add()
        for _ in range(3):
            self.add_with_picture()

    # What stands in it.

    def words(self, count: int) -> str:
        return " ".join(self.random.choice(WORDS) for _ in range(count))

    def text(self, keys: str = "") -> str:
        self.number += 1
        title = f"{self.words(3).capitalize()} {self.number}"
        body = "\n\n".join(self.words(self.random.randint(5, 80)).capitalize() + "." for _ in range(3))
        return f"---\ntitle: {title}\n{keys}\n---\n\n{body}\n"

    def post(self, more: str = "") -> str:
        day = f"{self.random.randint(2023, 2026)}-{self.random.randint(1, 10):02}-{self.random.randint(1, 28):02}"
        tags = ", ".join(self.random.sample(WORDS, 2))
        members = "\naudience: members" if self.random.random() < 0.1 else ""
        return self.text(f"date: {day}\ntags: [{tags}]{members}{more}")

    def write(self, path: str, text: str | bytes) -> None:
        """Puts a file in place as most editors do: written beside, then renamed."""
        file = self.folder / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        beside = self.around / "being written"
        beside.write_bytes(text if isinstance(text, bytes) else text.encode())
        beside.rename(file)

    def all_posts(self) -> list[Path]:
        return sorted((self.folder / "content/blogg").glob("*.md"))

    # The changes.

    def add(self) -> None:
        post = self.post()
        self.write(f"blogg/inlägg {self.number}.md", post)

    def add_with_picture(self) -> None:
        post = self.post() + "\n![Ett torg](bild.png)\n"
        colour = tuple(self.random.randint(60, 255) for _ in range(3))
        # The wide ones are made in sizes and formats of their own.
        size = self.random.choice([(40, 30), (40, 30), (700, 60)])
        folder = f"blogg/bild-{self.number}"
        self.write(f"{folder}/bild.png", png(*size, colour))
        self.write(f"{folder}/index.md", post)

    def edit(self) -> None:
        file = self.random.choice(self.all_posts())
        self.write(f"blogg/{file.name}", file.read_text() + f"\n{self.words(9)}\n")

    def retitle(self) -> None:
        file = self.random.choice(self.all_posts())
        self.number += 1
        title = f"title: {self.words(2)} nytt {self.number}"
        self.write(f"blogg/{file.name}", re.sub("^title: .*", title, file.read_text(), count=1, flags=re.MULTILINE))

    def rename(self) -> None:
        file = self.random.choice(self.all_posts())
        self.number += 1
        file.rename(file.with_name(f"bytt {self.number}.md"))

    def remove(self) -> None:
        if len(self.all_posts()) > self.posts // 2:
            self.random.choice(self.all_posts()).unlink()

    def hide(self) -> None:
        file = self.random.choice(self.all_posts())
        text = file.read_text()
        key = self.random.choice(["draft: true", "audience: members"])
        if "audience" not in text and "draft" not in text:
            self.write(f"blogg/{file.name}", text.replace("---\n", f"---\n{key}\n", 1))

    def repaint(self) -> None:
        pictures = sorted((self.folder / "content/blogg").glob("*/bild.png"))
        picture = self.random.choice(pictures)
        colour = tuple(self.random.randint(60, 255) for _ in range(3))
        self.write(f"blogg/{picture.parent.name}/bild.png", png(40, 30, colour))

    def redecorate(self) -> None:
        """The theme: every page becomes another."""
        self.number += 1
        footer = self.folder / "templates/footer.mustache"
        lines = [line for line in footer.read_text().splitlines() if "sidfot" not in line]
        footer.write_text("\n".join([*lines, f"<p>sidfot {self.number}</p>", ""]))
        sheet = self.folder / "templates/assets/99-own.css"
        sheet.write_text(f".own {{ order: {self.number} }}\n")

    def meet(self) -> None:
        days = sorted(self.random.sample(range(1, 29), 4))
        events = [f"- title: Möte {self.words(1)}\n  id: m-{day}\n  start: 2026-12-{day:02} 18:30\n" for day in days]
        self.write("kalender/moten.yml", "".join(events))

    def rewrite_letter(self) -> None:
        month = self.random.choice(LETTERS)
        self.write(f"brev/{month}.md", self.text(f"date: {month}-01\npreheader: {self.words(3)}."))

    def swap(self) -> None:
        """A folder where a page was, or the other way round."""
        folder, file = self.folder / "content/om-oss", self.folder / "content/om-oss.md"
        if file.exists():
            folder.mkdir(exist_ok=True)
            file.rename(folder / "index.md")
            self.write("om-oss/mer.md", self.text())
        else:
            (folder / "mer.md").unlink()
            (folder / "index.md").rename(file)
            folder.rmdir()

    def change(self) -> str:
        """Changes a few things, and names them."""
        common = [self.add, self.edit, self.edit, self.retitle, self.rename, self.remove, self.hide, self.meet]
        rare = [self.add_with_picture, self.repaint, self.redecorate, self.rewrite_letter, self.swap]
        chosen = [self.random.choice(common if self.random.random() < 0.6 else rare) for _ in range(self.random.randint(1, 5))]
        for change in chosen:
            change()
        return ", ".join(change.__name__ for change in chosen)

    # What is done with it.

    def command(self, *words: str, folder: Path | None = None) -> list[str]:
        return [self.program, words[0], "-C", str(folder or self.folder), "--as-of", AS_OF, "--quiet", *words[1:]]

    def run(self, *words: str, folder: Path | None = None, **how) -> subprocess.CompletedProcess:
        return subprocess.run(self.command(*words, folder=folder), capture_output=True, text=True, stdin=subprocess.DEVNULL, **how)

    def copy(self, name: str, everything: bool = False) -> Path:
        """A fresh copy: of what an editor has written, or of all that lies in the folder."""
        copy = self.around / name
        shutil.rmtree(copy, ignore_errors=True)
        if everything:
            shutil.copytree(self.folder, copy, symlinks=True)
        else:
            for part in ("content", "templates"):
                shutil.copytree(self.folder / part, copy / part)
        return copy
