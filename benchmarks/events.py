"""What a calendar costs: a site of posts built without events, and with 2,000 events: 300 rules of five days each, and 500 single ones.

events.py BLAD: builds both in memory (/dev/shm where it is), five times in turn, and prints the medians and the difference.
"""

import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

from measuring import in_memory

RULES, SINGLE, POSTS, ROUNDS = 300, 500, 300, 5
SETTINGS = """title: Föreningen i Björkvik
url: https://bjorkvik.example
sections:
  blogg: {title: Blogg, kind: post}
  kalender: {title: Kalender, kind: event}
"""
TYPES = ["kf-möte", "torgmöte", "studiecirkel", "medlemsmöte", "styrelsemöte"]
RULE = "repeat: {every: month, on: first monday, until: 2027-02-28, except: [2026-11-02]}"


def write(folder: Path, events: bool) -> None:
    content = folder / "content"
    (content / "blogg").mkdir(parents=True)
    (content / "site.yml").write_text(SETTINGS, "utf-8")
    for number in range(POSTS):
        day = f"2026-{number % 10 + 1:02}-{number % 28 + 1:02}"
        (content / "blogg" / f"{day}-inlagg-{number}.md").write_text(f"---\ntitle: Inlägg {number}\n---\n\nEn text.\n", "utf-8")
    if not events:
        return
    (content / "kalender").mkdir()
    for number in range(RULES + SINGLE):
        repeats = number < RULES
        start = "2026-09-07 18:30" if repeats else f"2026-{number % 12 + 1:02}-{number % 28 + 1:02} 18:30"
        lines = [f"title: Möte {number}", f"start: {start}", f"type: {TYPES[number % len(TYPES)]}", "place: Lyktan"]
        text = "---\n" + "\n".join(lines + ([RULE] if repeats else [])) + "\n---\n\nVälkommen.\n"
        (content / "kalender" / f"mote-{number}.md").write_text(text, "utf-8")


def build(blad: str, folder: Path) -> float:
    shutil.rmtree(folder / "site", ignore_errors=True)
    start = time.monotonic()
    subprocess.run([blad, "build", "-C", str(folder), "--as-of", "2026-11-21"], check=True, capture_output=True)
    return time.monotonic() - start


def main() -> None:
    blad = str(Path(sys.argv[1]).resolve())
    templates = Path(__file__).resolve().parents[1] / "templates"
    with in_memory() as work:
        folders = [Path(work) / "without", Path(work) / "with"]
        for folder, events in zip(folders, (False, True)):
            write(folder, events)
            shutil.copytree(templates, folder / "templates")
        times = [[build(blad, folder) for folder in folders] for _ in range(ROUNDS)]
    without, whole = (statistics.median(column) for column in zip(*times))
    print(f"{POSTS} posts: {without:.3f} s; and {RULES * 5 + SINGLE} events of {RULES} rules and {SINGLE} days: {whole:.3f} s; "
          f"the events: {whole - without:.3f} s")  # fmt: skip


main()
