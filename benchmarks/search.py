"""Blad's search beside Pagefind's on the same site and the same queries: how many have a right page among the first three.

    .venv/bin/python benchmarks/search.py SITE

SITE is the example as blad built it. Pagefind comes from PyPI into a folder of its own (.build/pagefind). It is
asked twice: as it is, and helped by being shown which pages and which parts of them are texts."""

import re
import shutil
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "Tests/Checks"))

from common import browser, served  # noqa: E402

VERSION = "1.5.2"
AMONG = 3
QUERIES = ROOT / "Tests/Checks/search-queries.tsv"
TEXTS = {"start", "page", "post", "event", "person", "plan", "letter"}

BLAD = """async ([script, query, count]) => {
    const { search, page } = await import(script), { pages } = await search(query);
    return Promise.all(pages.slice(0, count).map(async (number) => (await page(number)).href));
}"""
PAGEFIND = """async ([script, query, count]) => {
    const pagefind = await import(script);
    await pagefind.init();
    const { results } = await pagefind.search(query);
    return Promise.all(results.slice(0, count).map(async (result) => (await result.data()).url));
}"""


def pagefind() -> Path:
    folder = ROOT / ".build/pagefind"
    python = folder / "bin/python"
    # A fetching that broke off leaves a Python without the package.
    if not python.exists() or subprocess.run([python, "-c", "import pagefind"], capture_output=True).returncode:
        venv.create(folder, with_pip=True, clear=True)
        packages = [f"pagefind=={VERSION}", f"pagefind-bin=={VERSION}"]
        if subprocess.run([python, "-m", "pip", "install", "--quiet", *packages]).returncode:
            sys.exit("Pagefind could not be fetched (see above). Is the network there?")
    return python


def prepared(site: Path, copy: Path, helped: bool) -> Path:
    """A copy of the site with Pagefind's index; without the policy that would stop its script."""
    shutil.copytree(site, copy)
    for file in copy.rglob("*.html"):
        text = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", file.read_text("utf-8"))
        kind = re.search(r'<body[^>]*class="is-([a-z]+)', text)
        if helped and kind and kind[1] in TEXTS:
            text = text.replace("<main ", "<main data-pagefind-body ", 1)
        file.write_text(text, "utf-8")
    subprocess.run([pagefind(), "-m", "pagefind", "--site", copy, "--silent"], check=True)
    return copy


def queries():
    for line in QUERIES.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            kind, query, expected = line.split("\t")
            yield kind, query, set(expected.split())


def right(chromium, site: Path, ask: str, script: str | None) -> dict[str, list[int]]:
    """Of each kind of query, how many were answered and how many there are."""
    counts: dict[str, list[int]] = {}
    with served(site) as base:
        tab = chromium.new_page()
        tab.goto(base + "/sok/")
        script = script or tab.get_attribute("script[type=module]", "src")
        for kind, query, expected in queries():
            found = tab.evaluate(ask, [script, query, AMONG])
            count = counts.setdefault(kind, [0, 0])
            count[0] += bool(expected & set(found))
            count[1] += 1
        tab.close()
    return counts


def weight(folder: Path, pattern: str) -> int:
    return sum(file.stat().st_size for file in folder.rglob(pattern) if file.is_file())


site = Path(sys.argv[1]).resolve()
with tempfile.TemporaryDirectory() as work, browser() as chromium:
    plain, helped = prepared(site, Path(work) / "plain", False), prepared(site, Path(work) / "helped", True)
    columns = {
        "Blad": (right(chromium, site, BLAD, None), weight(site / "assets", "search*")),
        "Pagefind": (right(chromium, plain, PAGEFIND, "/pagefind/pagefind.js"), weight(plain / "pagefind", "*")),
        "Pagefind, helped": (right(chromium, helped, PAGEFIND, "/pagefind/pagefind.js"), weight(helped / "pagefind", "*")),
    }
kinds = next(iter(columns.values()))[0]
print(f"{'':20}" + "".join(f"{name:>18}" for name in columns))
for kind in kinds:
    print(f"{kind:20}" + "".join(f"{counts[kind][0]:>12} of {counts[kind][1]:2}" for counts, _ in columns.values()))
totals = [[sum(column) for column in zip(*counts.values())] for counts, _ in columns.values()]
print(f"{'all':20}" + "".join(f"{good:>12} of {asked:2}" for good, asked in totals))
print(f"{'script and index':20}" + "".join(f"{size // 1000:>15} kB" for _, size in columns.values()))
