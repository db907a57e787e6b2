"""What SpamAssassin thinks of exported letters, without asking the net: at most 0.5 for letters of 300 words or more.

letter_spam.py OUTBOX [SLUG ...]. Reading a letter takes a second or two, so a few are enough; without names all are read.
Where SpamAssassin is not installed the check is left out, and says so."""

import argparse
import re
import shutil
import subprocess
import sys
from pathlib import Path

from common import finish

FEWEST_WORDS = 300
MOST_POINTS = 0.5

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("outbox", type=Path, help="the folder that holds a folder for each letter")
parser.add_argument("slugs", nargs="*", help="the letters to read")
options = parser.parse_args()
if not shutil.which("spamassassin"):
    print("left out: spamassassin is not installed")
    sys.exit(0)
slugs = options.slugs or sorted(folder.name for folder in options.outbox.iterdir() if (folder / f"{folder.name}.eml").exists())
faults, read = [], 0
for slug in slugs:
    folder = options.outbox / slug
    if len((folder / f"{slug}.txt").read_text(encoding="utf-8").split()) < FEWEST_WORDS:
        continue
    read += 1
    ran = subprocess.run(
        ["spamassassin", "-L", "-t"], input=(folder / f"{slug}.eml").read_bytes(), stdout=subprocess.PIPE,
        stderr=subprocess.PIPE)
    told = re.search(rb"X-Spam-Status:.*?score=(-?[0-9.]+)", ran.stdout, re.DOTALL)
    if not told:
        faults.append(f"{slug}: SpamAssassin gave no score: {ran.stderr.decode(errors='replace').strip()[:200]}")
    elif float(told[1]) > MOST_POINTS:
        rules = re.findall(rb"(?m)^ *([0-9.]+) ([A-Z0-9_]+)", ran.stdout)
        faults.append(f"{slug}: {float(told[1])} points: {', '.join(f'{rule.decode()} {points.decode()}' for points, rule in rules)}")
finish(faults, read, "letters")
