"""Blad's figures and what they are held against, as one table in Markdown. Run by scripts/benchmark.sh.

table.py BLAD [--posts 10000 …] [--runs 5] [--parts builds letters goals search pictures preview]

Everything lies in memory. A machine that does something else meanwhile gives other figures."""

import argparse
import datetime
import os
import platform
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import builds
import exports
from measuring import MEMORY, Row, in_memory

HERE = Path(__file__).resolve().parent
PARTS = ["builds", "letters", "goals", "search", "pictures", "preview"]

parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("blad", type=Path)
parser.add_argument("--posts", type=int, nargs="+", default=[10_000], help="the first is measured whole, the others show growth")
parser.add_argument("--runs", type=int, default=5, help="medians of so many")
parser.add_argument("--parts", nargs="+", default=PARTS, choices=PARTS)
options = parser.parse_args()
BLAD = str(options.blad.resolve())
# Programs of Python's packages stand beside the Python that runs this.
BESIDE = Path(sys.executable).parent


def hugo() -> str:
    """The program itself: what stands in bin/ is a script of Python's, which costs time of its own."""
    return str(next(BESIDE.parent.glob("lib/*/site-packages/hugo/binaries/hugo*")))


def said(*command) -> str:
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def search() -> list[Row]:
    with in_memory() as site:
        subprocess.run([BLAD, "build", "-C", HERE.parent, "--output", f"{site}/site", "--as-of", "2026-11-21", "--quiet"], check=True)
        printed = said(sys.executable, HERE / "search.py", f"{site}/site")
    totals = re.search(r"^all +(\d+) of +(\d+) +(\d+) of +\d+ +(\d+) of", printed, re.MULTILINE)
    weights = re.search(r"^script and index +(\d+) kB +(\d+) kB", printed, re.MULTILINE)
    good, asked, plain, helped = map(int, totals.groups())
    return [
        ("Search in the example: a right page among the first three", f"{good} of {asked}", f"Pagefind: {plain}; helped: {helped}", f"{good / helped:.2f} × as many"),
        ("… script and index", f"{weights[1]} kB", f"Pagefind: {weights[2]} kB", f"{int(weights[1]) / int(weights[2]):.2f} of it"),
    ]


def pictures() -> list[Row]:
    first = re.search(r"(\d+) photographs: first build ([\d.]+) s, vipsthumbnail ([\d.]+) s, ratio ([\d.]+)\s+second build (\d+) ms, without pictures (\d+) ms",
                      said(HERE / "pictures.sh", BLAD, "100", MEMORY or tempfile.gettempdir()))  # fmt: skip
    photos, ours, theirs, ratio, second, bare = first.groups()
    return [
        (f"{photos} photographs of 12 megapixels, first build", f"{ours} s", f"vipsthumbnail, the same files: {theirs} s", f"{ratio} × the time"),
        ("… second build", f"{second} ms", f"without pictures: {bare} ms", f"{int(second) - int(bare)} ms more"),
    ]


def preview() -> list[Row]:
    printed = said(sys.executable, HERE / "preview.py", BLAD)
    figures = re.findall(r"([\d,]+) posts: median (\d+) ms, (\d+) to (\d+) ms", printed)
    return [(f"From a save to the page in the browser, {posts.replace(',', chr(0xA0))} posts", f"{taken} ms", f"{least} to {most} ms", "") for posts, taken, least, most in figures]


def machine() -> str:
    name = platform.processor() or platform.machine()
    if Path("/proc/cpuinfo").exists():
        found = re.search(r"^model name\s*: (.*)", Path("/proc/cpuinfo").read_text(), re.MULTILINE)
        name = found[1] if found else name
    memory = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 1e9
    return f"{name}, {os.cpu_count()} cores, {memory:.0f} GB"


def main() -> None:
    parts = {
        "builds": lambda: builds.rows(BLAD, hugo(), options.posts, options.runs),
        "letters": lambda: exports.letters(BLAD, str(BESIDE / "inkletter"), options.runs),
        "goals": lambda: exports.goals(BLAD, options.posts[0], options.runs),
        "search": search,
        "pictures": pictures,
        "preview": preview,
    }
    rows: list[Row] = []
    for part in PARTS:
        if part in options.parts:
            print(f"-- {part}", file=sys.stderr, flush=True)
            rows += parts[part]()
    version = said(BLAD, "--version").strip()
    print(f"Blad {version}, {datetime.date.today()}, {machine()}, in memory; medians of {options.runs}.\n")
    print("| | Blad | beside it | ratio |\n| --- | ---: | ---: | ---: |")
    for row in rows:
        print(f"| {' | '.join(row)} |")


main()
