"""What the benchmarks share: a folder in memory, and what a program's run costs."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None
DAY = "2026-01-01"


def in_memory() -> tempfile.TemporaryDirectory:
    return tempfile.TemporaryDirectory(prefix="blad-benchmark.", dir=MEMORY)


def cost(command: list, folder: Path | None = None) -> tuple[float, float]:
    """Seconds and peak megabytes of one run; a run that fails ends the benchmark."""
    start = time.perf_counter()
    process = subprocess.Popen(command, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    said = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    if status:
        sys.exit(f"{command[0]} ended with {status}:\n{said.decode(errors='replace')[-2000:]}")
    # Linux counts in kilobytes, a Mac in bytes.
    return seconds, usage.ru_maxrss / (1024 if sys.platform == "linux" else 1024**2)


def median(run: Callable[[int], float], runs: int) -> float:
    """The median of several runs, each told its number, after one that warms up."""
    run(0)
    return statistics.median(run(number) for number in range(1, runs + 1))


def seconds(value: float) -> str:
    return f"{value * 1000:.0f} ms" if value < 0.9995 else f"{value:.2f} s"


# A row of the table: what was measured, Blad's figure, what it is held against, and the ratio of the two.
Row = tuple[str, str, str, str]
