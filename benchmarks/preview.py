"""How soon a saved text is seen: from the save to the page in the browser that shows it, loaded anew by itself.

preview.py BLAD [POSTS …]: for each number of posts (1,000 and 10,000 if none is given) writes a site in memory, starts
`blad serve`, opens a post in Chromium, saves it twenty times with another text, and prints the medians in milliseconds.
The browser says itself when the new text stands in the page; both clocks are this machine's.
"""

import datetime
import random
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Tests" / "Checks"))
from common import browser  # noqa: E402

EDITS = 20
SETTINGS = """title: Föreningen i Björkvik
url: https://bjorkvik.example
sections:
  blogg: {title: Blogg, kind: post}
  insandare: {title: Insändare, kind: post}
  nyheter: {title: Nyheter, kind: post}
menu: [blogg, insandare, nyheter]
"""
WORDS = """kommunen skolan vården bostäder kollektivtrafik klimat kultur barn äldre möte styrelsen motion budget lärare bibliotek
cykelväg busslinje torg förening samarbete trygghet arbete belysning simhall öppnar beslutar föreslår bygger under efter inför med
för att och men som när där nya gamla stora små viktiga lokala gröna röda öppna""".split()
TAGS = ["klimat", "skola", "vård", "bostad", "kultur", "fritid", "budget"]
# Written into each page before its own: tells when the saved text stands in it.
WATCH = """
addEventListener("DOMContentLoaded", () => {
  const mark = document.querySelector("main")?.textContent.match(/märke-(\\d+)/);
  if (mark) requestAnimationFrame(() => seen(Number(mark[1]), performance.timeOrigin + performance.now()));
});
"""


def sentence(rng: random.Random) -> str:
    words = " ".join(rng.choice(WORDS) for _ in range(rng.randint(6, 20)))
    return words.capitalize() + "."


def post(rng: random.Random, day: datetime.date) -> str:
    body = "\n\n".join(
        ("## " if part % 4 == 0 else "") + " ".join(sentence(rng) for _ in range(1 if part % 4 == 0 else 6)) for part in range(16))
    head = f"title: {sentence(rng)[:60]}\ndate: {day}\ntags: [{', '.join(rng.sample(TAGS, 2))}]\nauthor: Redaktionen"
    return f"---\n{head}\n---\n\n{body}\n"


def write(folder: Path, posts: int) -> Path:
    rng = random.Random(1)
    content = folder / "content"
    content.mkdir(parents=True)
    (content / "site.yml").write_text(SETTINGS, "utf-8")
    (content / "index.md").write_text("---\ntitle: Start\n---\n\nVälkommen.\n", "utf-8")
    path = content
    for number in range(posts):
        day = datetime.date(2010, 1, 1) + datetime.timedelta(days=rng.randrange(365 * 16))
        path = content / ["blogg", "insandare", "nyheter"][number % 3] / str(day.year) / f"inlagg-{number:06}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(post(rng, day), "utf-8")
    return path


def measure(blad: str, folder: Path, path: Path, page) -> list[float]:
    times: dict[int, float] = {}
    page.expose_function("seen", lambda mark, at: times.setdefault(int(mark), at))
    page.add_init_script(WATCH)
    server = subprocess.Popen([blad, "serve", "-C", str(folder), "--port", "0", "--as-of", "2026-01-01"], stdout=subprocess.PIPE, text=True)
    try:
        address = server.stdout.readline().strip()
        section, year = path.parts[-3:-1]
        page.goto(f"{address}{section}/{year}/{path.stem}/")
        text = path.read_text("utf-8")
        taken = []
        for edit in range(1, EDITS + 1):
            page.wait_for_timeout(400)
            saved = time.time() * 1000
            path.write_text(text + f"\nmärke-{edit}\n", "utf-8")
            end = time.monotonic() + 20
            while edit not in times and time.monotonic() < end:
                page.wait_for_timeout(5)
            taken.append(times[edit] - saved)
        return taken
    finally:
        server.send_signal(signal.SIGINT)
        server.wait()


def main() -> None:
    blad = str(Path(sys.argv[1]).resolve())
    counts = [int(count) for count in sys.argv[2:]] or [1_000, 10_000]
    templates = Path(__file__).resolve().parents[1] / "templates"
    memory = Path("/dev/shm")
    with browser() as chromium:
        for count in counts:
            with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as work:
                path = write(Path(work), count)
                shutil.copytree(templates, Path(work) / "templates")
                taken = measure(blad, Path(work), path, chromium.new_page())
            print(f"{count:>7,} posts: median {statistics.median(taken):.0f} ms, {min(taken):.0f} to {max(taken):.0f} ms", flush=True)


main()
