"""What is said of a command that was written wrong: in the user's language, with the mend, and with the exit code for it. And
that help's sentences fill their lines."""

import subprocess
from pathlib import Path

from common import arguments, finish

options = arguments(__doc__, ("--blad", {"type": Path, "required": True, "help": "the program"}))
CASES = [
    (["byg"], "inget kommando heter ”byg”", "menade du bygg?"),
    (["byg", "--language", "en"], "no command is named “byg”", "did you mean bygg?"),
    (["skriv", "ut"], "inget kommando heter ”skriv”", "menade du skriv-ut?"),
    (["hjälp"], "inget kommando heter ”hjälp”", "menade du help?"),
    (["bygg", "--utkast"], "flaggan --utkast finns inte här", "menade du --drafts?"),
    (["bygg", "--färg"], "flaggan --färg finns inte här", "--help"),
    (["bygg", "--audience", "alla"], "”alla” går inte som --audience", "välj public eller members"),
    (["visa", "--port", "99999"], "blad: error: porten är ett tal från 0 till 65535", "Så skrivs det: blad visa "),
    (["berättelse"], "<year> saknas i kommandot", "<year>: året, till exempel 2026"),
    (["berättelse"], "Så skrivs det: blad berättelse ", "Mer: blad berättelse --help"),
    (["report", "--language", "en"], "<year> is missing from the command", "Usage: blad report "),
    (["ny", "inlägg", "A", "--date", "2026-11-31"], "november har 30 dagar", "menade du 2026-11-30?"),
    (["bygg", "--ful"], "flaggan --ful finns inte här", "menade du --full?"),
    (["bygg", "--as-of", "igår"], "”igår” går inte som --as-of", "till exempel 2026-12-24"),
    (["mål", "--format", "xml", "--language=en"], "“xml” will not do as --format", "choose text, json or csv"),
    (["brev", "mars", "april"], "”april” är ett ord för mycket", "citattecken"),
    (["nytt"], "<kind> saknas i kommandot", "slaget"),
    (["publicera", "hemma", "--to", "/srv"], "ange ett ställe eller --to, inte båda\n", "blad publicera"),
]
faults = []
for words, rule, mend in CASES:
    ran = subprocess.run([options.blad, *words], capture_output=True, text=True)
    said = ran.stderr
    if ran.returncode != 64 or ran.stdout or rule not in said or mend not in said:
        faults.append(f"blad {' '.join(words)}: ended with {ran.returncode}: {ran.stdout}{said}")

WIDTH = 80
COMMANDS = ["", "init", "new", "serve", "build", "check", "goals", "newsletter", "report", "print", "publish", "share"]
for command in COMMANDS:
    ran = subprocess.run([options.blad, *command.split(), "--help"], capture_output=True, text=True)
    prose = ran.stdout.partition("USAGE:")[0]
    if ran.returncode or not prose.startswith("OVERVIEW: "):
        faults.append(f"blad {command} --help: ended with {ran.returncode}: {ran.stdout}{ran.stderr}")
    for line, after in zip(prose.splitlines(), prose.splitlines()[1:]):
        if not after or after.startswith(" ") or not line or line.endswith(":"):
            continue
        if line.startswith(" "):
            faults.append(f"blad {command} --help: an example is longer than a line: {line}")
        elif len(f"{line} {after.split()[0]}") < WIDTH:
            faults.append(f"blad {command} --help: a line is broken before it is full: {line}")
finish(faults, len(CASES) + len(COMMANDS), "commands that were written wrong, and helps")
