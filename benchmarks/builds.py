"""Full builds beside Hugo's and beside the floor (floor.c), and builds that do what changed."""

import os
import re
import shutil
import statistics
import subprocess
from dataclasses import dataclass
from pathlib import Path

from corpus import write_site
from measuring import DAY, Row, cost, in_memory, median, seconds

HERE = Path(__file__).resolve().parent


@dataclass
class Full:
    """Full builds of one site, medians."""

    blad: float
    blad_memory: float
    hugo: float
    hugo_memory: float
    floor: float
    files: int
    hugo_files: int


class Corpus:
    """A site of so many posts in memory, for Blad and for Hugo."""

    def __init__(self, blad: str, hugo: str, work: Path, posts: int):
        self.blad, self.hugo = blad, hugo
        self.site, self.rival, self.copy, self.floor = work / "blad", work / "hugo", work / "copy", work / "floor"
        self.texts = write_site(self.site, posts)
        shutil.copytree(HERE.parent / "templates", self.site / "templates")
        shutil.copytree(HERE / "hugo", self.rival)
        shutil.copytree(self.site / "content", self.rival / "content", ignore=shutil.ignore_patterns("site.yml", "index.md"))
        libraries = ["-lcmark-gfm", "-lcmark-gfm-extensions", "-lpthread"]
        subprocess.run(["cc", "-O2", "-o", self.floor, HERE / "floor.c", *libraries], check=True)
        (work / "texts").write_text("".join(f"{text}\n" for text in self.texts))
        self.list = work / "texts"

    def build(self, *more: str) -> tuple[float, float]:
        return cost([self.blad, "build", "-C", self.site, "--as-of", DAY, "--quiet", *more])

    def one_floor(self) -> float:
        shutil.rmtree(self.copy, ignore_errors=True)
        ran = subprocess.run([self.floor, self.list, self.site / "site", self.copy], check=True, capture_output=True, text=True)
        shutil.rmtree(self.copy)
        return float(ran.stdout)

    def full(self, runs: int) -> Full:
        """In turn, so that what else the machine does falls on all of them; the first turn warms up."""
        turns = []
        for _ in range(runs + 1):
            for made in (self.site / "site", self.site / ".blad", self.rival / "public"):
                shutil.rmtree(made, ignore_errors=True)
            turns.append((*self.build("--full"), *cost([self.hugo, "--quiet", "--noBuildLock"], self.rival), self.one_floor()))
        medians = [statistics.median(column) for column in zip(*turns[1:])]
        written, hugos = (sum(len(names) for _, _, names in os.walk(folder)) for folder in (self.site / "site", self.rival / "public"))
        return Full(*medians, written, hugos)

    # What an editor changes between two builds; each time is another.

    def text_of(self, turn: int) -> Path:
        return self.texts[turn * 97 % len(self.texts)]

    def edit(self, turn: int) -> None:
        with self.text_of(turn).open("a", encoding="utf-8") as file:
            file.write(f"\nTillägg {turn}.\n")

    def retitle(self, turn: int) -> None:
        path = self.text_of(turn + 50)
        path.write_text(re.sub('^title: "', f'title: "Nytt {turn} ', path.read_text("utf-8"), count=1, flags=re.MULTILINE), "utf-8")

    def new_template(self, turn: int) -> None:
        """All pages become others."""
        footer = self.site / "templates/footer.mustache"
        footer.write_text(f"{footer.read_text('utf-8')}<p>Sidfot {turn}</p>\n", "utf-8")

    def after(self, change, runs: int) -> float:
        def turn(number: int) -> float:
            change(number)
            return self.build()[0]

        return median(turn, runs)


def count(number: int) -> str:
    return f"{number:,}".replace(",", "\u00a0")


def growth(before: tuple[int, Full], after: tuple[int, Full]) -> Row:
    (few, first), (many, then) = before, after
    return (f"Full build, {count(many)} posts beside {count(few)}", seconds(then.blad), seconds(first.blad), f"{then.blad / first.blad:.1f} × the time")


def rows(blad: str, hugo: str, counts: list[int], runs: int) -> list[Row]:
    """The first count is measured whole; of the others, full builds."""
    table: list[Row] = []
    measured: list[tuple[int, Full]] = []
    for number, posts in enumerate(counts):
        with in_memory() as work:
            corpus = Corpus(blad, hugo, Path(work), posts)
            full = corpus.full(runs)
            measured.append((posts, full))
            version = re.search(r"v([\d.]+)", subprocess.run([hugo, "version"], capture_output=True, text=True).stdout)[1]
            table += [
                (f"Full build, {count(posts)} posts ({count(full.files)} files)", seconds(full.blad),
                 f"Hugo {version}: {seconds(full.hugo)} ({count(full.hugo_files)} files)", f"{full.hugo / full.blad:.1f} × faster"),
                ("… beside reading, parsing, rendering and writing the same bytes in C", seconds(full.blad), seconds(full.floor),
                 f"{full.blad / full.floor:.2f} × the time"),
                ("… memory", f"{full.blad_memory:.0f} MB", f"Hugo: {full.hugo_memory:.0f} MB", f"{full.hugo_memory / full.blad_memory:.1f} × less"),
            ]  # fmt: skip
            if number == 0:
                changes = {"nothing changed": lambda turn: None, "one text changed": corpus.edit, "one title changed": corpus.retitle,
                           "one template changed": corpus.new_template}  # fmt: skip
                for name, change in changes.items():
                    taken = corpus.after(change, runs)
                    table.append((f"Build, {name}", seconds(taken), f"full: {seconds(full.blad)}", f"{taken / full.blad:.2f} of it"))
    return table + [growth(first, then) for first, then in zip(measured, measured[1:])]
