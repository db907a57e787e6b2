"""How soon a saved text is seen: from the save to the page in the browser that shows it, loaded anew by itself.

preview.py BLAD [POSTS …]: for each number of posts (1,000 and 10,000 if none is given) writes a site in memory, starts
`blad serve`, opens a post in Chromium, saves it twenty times with another text, and prints the medians in milliseconds.
The browser says itself when the new text stands in the page; both clocks are this machine's.
"""

import shutil
import signal
import statistics
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Tests" / "Checks"))
from common import browser  # noqa: E402
from corpus import write_site  # noqa: E402
from measuring import in_memory  # noqa: E402

EDITS = 20
# Written into each page before its own: tells when the saved text stands in it.
WATCH = """
addEventListener("DOMContentLoaded", () => {
  const mark = document.querySelector("main")?.textContent.match(/märke-(\\d+)/);
  if (mark) requestAnimationFrame(() => seen(Number(mark[1]), performance.timeOrigin + performance.now()));
});
"""


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
    with browser() as chromium:
        for count in counts:
            with in_memory() as work:
                path = write_site(Path(work), count)[-1]
                shutil.copytree(templates, Path(work) / "templates")
                taken = measure(blad, Path(work), path, chromium.new_page())
            print(f"{count:>7,} posts: median {statistics.median(taken):.0f} ms, {min(taken):.0f} to {max(taken):.0f} ms", flush=True)


main()
