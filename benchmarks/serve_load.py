"""`blad serve` under load: wrk asks for pages as fast as they come while a text is saved each second.

serve_load.py BLAD [--minutes 10] [--posts 1000]: prints each ten seconds what was answered, what failed and how much memory the
preview holds, and at the end whether that grew. Ends with 1 if anything failed, or if memory grew."""

import argparse
import re
import shutil
import signal
import statistics
import subprocess
import sys
import threading
import time
from pathlib import Path

from corpus import write_site
from measuring import DAY, in_memory

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("blad", type=Path)
parser.add_argument("--minutes", type=float, default=10)
parser.add_argument("--posts", type=int, default=1_000)
parser.add_argument("--connections", type=int, default=16)
options = parser.parse_args()
# Pages of each kind, one after the other.
SCRIPT = """
local paths = { %s }
local at = 0
request = function()
  at = at %% #paths + 1
  return wrk.format("GET", paths[at])
end
done = function(summary, latency, requests)
  local errors = summary.errors
  print(string.format("DONE %%d %%d %%d %%d %%d %%d %%.1f", summary.requests, errors.connect, errors.read, errors.write, errors.status,
    errors.timeout, latency:percentile(99) / 1000))
end
"""


def memory(process: subprocess.Popen) -> float:
    """Megabytes that the process holds."""
    status = Path(f"/proc/{process.pid}/status").read_text()
    return int(re.search(r"^VmRSS:\s*(\d+)", status, re.MULTILINE)[1]) / 1024


def open_files(process: subprocess.Popen) -> int:
    return len(list(Path(f"/proc/{process.pid}/fd").iterdir()))


class Editor(threading.Thread):
    """Saves a text each second, and asks whether it is seen."""

    def __init__(self, texts: list[Path], aside: Path):
        super().__init__(daemon=True)
        self.aside = aside
        self.texts, self.saved, self.is_done = texts, 0, threading.Event()
        self.first = {text: text.read_text("utf-8") for text in texts}

    def run(self) -> None:
        while not self.is_done.wait(1):
            text = self.texts[self.saved % len(self.texts)]
            self.saved += 1
            # As most editors do: a text that is being written over in place may be met empty, and the preview says so.
            beside = self.aside / "saving"
            beside.write_text(f"{self.first[text]}\nTillägg {self.saved}.\n", "utf-8")
            beside.rename(text)


def load(address: str, script: Path, seconds: int) -> tuple[int, int, float]:
    """What wrk says of so many seconds: answers, failures, and the 99th percentile of the times in milliseconds."""
    command = ["wrk", "-t1", f"-c{options.connections}", f"-d{seconds}s", "--timeout", "10s", "-s", script, address]
    ran = subprocess.run(command, capture_output=True, text=True)
    found = re.search(r"^DONE (.*)$", ran.stdout, re.MULTILINE)
    if not found:
        sys.exit(f"wrk ended with {ran.returncode}: {ran.stdout}{ran.stderr}")
    answers, *errors, slow = found[1].split()
    return int(answers), sum(map(int, errors)), float(slow)


def main() -> None:
    if not shutil.which("wrk"):
        sys.exit("wrk is missing: apt-get install wrk")
    with in_memory() as work:
        folder = Path(work)
        texts = write_site(folder, options.posts)
        shutil.copytree(Path(__file__).resolve().parent.parent / "templates", folder / "templates")
        server = subprocess.Popen([options.blad.resolve(), "serve", "-C", folder, "--port", "0", "--as-of", DAY], stdout=subprocess.PIPE, text=True)
        try:
            address = server.stdout.readline().strip()
            paths = ["/", "/blogg/", "/blogg/sida/2/", "/taggar/skola/", "/feed.xml", *(f"/{'/'.join(text.parts[-3:-1])}/{text.stem}/" for text in texts[:40])]
            (folder / "paths.lua").write_text(SCRIPT % ", ".join(f'"{path}"' for path in paths))
            editor = Editor(texts[:40], folder)
            editor.start()
            held, failed, answered = [], 0, 0
            started = time.monotonic()
            while time.monotonic() - started < options.minutes * 60:
                answers, errors, slow = load(address, folder / "paths.lua", 10)
                held.append(memory(server))
                failed, answered = failed + errors, answered + answers
                print(f"{time.monotonic() - started:5.0f} s: {answers:>7,} answers, {errors} failed, 99 % within {slow:.0f} ms, {editor.saved} saves, "
                      f"{held[-1]:.0f} MB, {open_files(server)} open files", flush=True)  # fmt: skip
            editor.is_done.set()
            time.sleep(2)
            last = editor.texts[(editor.saved - 1) % len(editor.texts)]
            page = subprocess.run(["curl", "-s", f"{address}{'/'.join(last.parts[-3:-1])}/{last.stem}/"], capture_output=True, text=True).stdout
        finally:
            server.send_signal(signal.SIGINT)
            server.wait()
    # The first half warms up.
    half, quarter = held[len(held) // 2 :], max(1, len(held) // 4)
    early, late = statistics.median(half[:quarter]), statistics.median(half[-quarter:])
    is_flat, is_seen = late < early * 1.05 + 2, f"Tillägg {editor.saved}." in page
    print(f"{answered:,} answers, {failed} failed, {editor.saved} saves, the last {'seen' if is_seen else 'NOT SEEN'}; "
          f"memory {early:.0f} -> {late:.0f} MB: {'flat' if is_flat else 'GROWS'}")  # fmt: skip
    sys.exit(0 if is_flat and is_seen and not failed else 1)


main()
