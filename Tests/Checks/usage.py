"""What is said of a command that was written wrong: in the user's language, with the mend, and with the exit code for it."""

import subprocess
from pathlib import Path

from common import arguments, finish

options = arguments(__doc__, ("--blad", {"type": Path, "required": True, "help": "the program"}))
CASES = [
    (["byg"], "inget kommando heter ”byg”", "menade du bygg?"),
    (["byg", "--language", "en"], "no command is named “byg”", "did you mean bygg?"),
    (["bygg", "--utkast"], "flaggan --utkast finns inte här", "--help"),
    (["bygg", "--ful"], "flaggan --ful finns inte här", "menade du --full?"),
    (["bygg", "--as-of", "igår"], "”igår” går inte som --as-of", "YYYY-MM-DD"),
    (["mål", "--format", "xml", "--language=en"], "“xml” will not do as --format", "choose one of text, json, csv"),
    (["brev", "mars", "april"], "”april” är ett ord för mycket", "citattecken"),
    (["nytt"], "<kind> saknas i kommandot", "slaget"),
    (["publicera", "hemma", "--to", "/srv"], "ett ställe eller --to, inte båda", "publish"),
]
faults = []
for words, rule, mend in CASES:
    ran = subprocess.run([options.blad, *words], capture_output=True, text=True)
    said = ran.stderr
    if ran.returncode != 64 or ran.stdout or rule not in said or mend not in said:
        faults.append(f"blad {' '.join(words)}: ended with {ran.returncode}: {ran.stdout}{said}")
finish(faults, len(CASES), "commands that were written wrong")
