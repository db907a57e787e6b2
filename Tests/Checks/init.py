"""`blad init` on a terminal: asks, checks each answer at once, and what it writes builds as it is; asks nothing where nobody
can answer."""

import json
import os
import pty
import select
import subprocess
import tempfile
import time
from pathlib import Path

from common import Expectations, arguments, finish

options = arguments(
    __doc__,
    ("--blad", {"type": Path, "required": True, "help": "the program"}),
    ("--as-of", {"required": True, "help": "the day"}),
)
BLAD = str(options.blad.resolve())
PATIENCE = 60
expect = Expectations()


def typed(folder: Path, answers: list[str], *more: str) -> tuple[int, str]:
    """What the program says on a terminal where each question (a line that ends in "]: ") gets the next answer."""
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(folder)
        os.execv(BLAD, [BLAD, "init", "ny", "--as-of", options.as_of, *more])
    said, answered, end = "", 0, time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if not select.select([terminal], [], [], 0.2)[0]:
            continue
        try:
            data = os.read(terminal, 4096)
        except OSError:
            break
        if not data:
            break
        said += data.decode("utf-8", "replace")
        if said.count("]: ") > answered and said.endswith("]: "):
            os.write(terminal, answers[answered].encode() if answered < len(answers) else b"\x04")
            answered += 1
    else:
        os.kill(child, 9)
        expect.faults.append(f"it waited for something: {said[-300:]}")
    os.close(terminal)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), said


def settings(folder: Path) -> str:
    file = folder / "ny/content/site.yml"
    return file.read_text() if file.exists() else ""


def builds(folder: Path) -> None:
    command = [BLAD, "build", "-C", "ny", "--as-of", options.as_of, "--strict"]
    ran = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    expect("it builds as it is, without a warning", ran.returncode == 0 and ran.stderr == "", ran.stderr)
    (folder / "ny/site/robots.txt").unlink(missing_ok=True)
    ran = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    expect("one file is not called files", ". 1 fil skrevs, " in ran.stdout, ran.stdout)
    command = [BLAD, "check", "-C", "ny", "--as-of", options.as_of]
    ran = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    expect("a check of it finds all well", ran.stdout.startswith("Allt stämmer: "), ran.stdout)
    text = folder / "ny/content/om-oss.md"
    text.write_text(text.read_text() + "\n<b>Vi</b>\n")
    ran = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    expect("with a warning all is not well", ran.stdout.startswith("Inget stoppar ett bygge: ") and "1 varning" in ran.stdout, ran.stdout)


with tempfile.TemporaryDirectory(prefix="blad") as name:
    work = Path(name)

    def folder(title: str) -> Path:
        (work / title).mkdir()
        return work / title

    place = folder("answers")
    status, said = typed(place, ["Föreningen \"Vi\"\n", "bjorkvik.example\n", "https://bjorkvik.example\n", "Björkvik\n", "röd\n",
                                 "#b0182b\n"])  # fmt: skip
    expect("all answers", status == 0, said)
    expect("a bad address is said and asked for again", said.count("Webbadress") == 2 and "https://" in said, said)
    expect("a bad colour is said and asked for again", said.count("Färg [") == 2 and "färgen ska skrivas med #" in said, said)
    wanted = ['title: "Föreningen \\"Vi\\""', 'url: "https://bjorkvik.example"', "Vi finns i Björkvik", 'colour: "#b0182b"']
    expect("the answers are in site.yml", all(line in settings(place) for line in wanted), settings(place))
    builds(place)

    place = folder("quotes")
    status, said = typed(place, ["\"Vi\"\n", "x\n", "\"https://bjorkvik.example\"\n", "\n", "röd\n", "\"b0182b\"\n"])
    expect("quotation marks and a missing # are no fault", status == 0 and 'colour: "#b0182b"' in settings(place)
           and 'title: "Vi"' in settings(place), said)  # fmt: skip
    expect("at a prompt the mend is what is typed", "till exempel: https://bjorkvik.example" in said and "till exempel: #b0182b" in said
           and "colour:" not in said, said)  # fmt: skip

    place = folder("returns")
    status, said = typed(place, ["\n"] * 4)
    expect("Return four times", status == 0 and 'url: "https://forening.example"' in settings(place), said)
    builds(place)

    place = folder("end")
    status, said = typed(place, ["Vi\n"])
    expect("the end of input: nothing is written", status == 2 and not (place / "ny").exists(), (status, said))

    place = folder("options")
    status, said = typed(place, [], "--title", "Vi")
    expect("with an option nothing is asked", status == 0 and "]: " not in said, said)
    status, said = typed(place, [])
    expect("a folder that holds something: refused before anything is asked", status == 2 and "]: " not in said, said)

    status, said = typed(folder("bare colour"), [], "--colour", "b0182b")
    expect("an option's colour without #", status == 0 and 'colour: "#b0182b"' in settings(work / "bare colour"), said)

    place = folder("english")
    status, said = typed(place, ["\n"] * 4, "--language", "en")
    expect("in English", status == 0 and "Municipality [none]" in said, said)

    place = folder("pipe")
    ran = subprocess.run([BLAD, "init", "ny", "--as-of", options.as_of], cwd=place, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    expect("without a terminal nothing is asked", ran.returncode == 0 and "?" not in ran.stdout and "]: " not in ran.stdout, ran.stdout)
    builds(place)
    ran = subprocess.run([BLAD, "init", ".", "--as-of", options.as_of], cwd=folder("här"), capture_output=True, text=True)
    expect("in the folder itself nobody is sent anywhere", "Klart. Kör: blad bygg" in ran.stdout, ran.stdout + ran.stderr)
    place = folder("other")
    ran = subprocess.run([BLAD, "init", "ny", "-C", place, "--as-of", options.as_of], cwd=folder("annan"), capture_output=True, text=True)
    expect("in another folder its whole path is named", f"Gå till {place}/ny och kör" in ran.stdout, ran.stdout + ran.stderr)
    place = folder("json")
    for wanted in [(0, []), (2, ["output-not-ours"])]:
        ran = subprocess.run([BLAD, "init", "ny", "--as-of", options.as_of, "--format", "json"], cwd=place, capture_output=True, text=True)
        said = json.loads(ran.stdout or "{}")
        codes = [finding["code"] for finding in said.get("diagnostics", [{"code": "none"}])]
        expect("JSON: one object, and nothing else", (ran.returncode, codes) == wanted and ran.stderr == "", ran.stdout + ran.stderr)
        expect("JSON: the files", ("content/site.yml" in said.get("files", [])) == (wanted[0] == 0), ran.stdout)
    place = folder("wrong")
    ran = subprocess.run([BLAD, "init", "ny", "--url", "x", "--colour", "y"], cwd=place, capture_output=True, text=True)
    expect("wrong options: all said, nothing written", ran.returncode == 64 and "bad-url" in ran.stderr and "bad-colour" in ran.stderr
           and not (place / "ny").exists(), ran.stderr)  # fmt: skip

    ran = subprocess.run([BLAD, "startta"], cwd=place, capture_output=True, text=True)
    expect("a command that is none: the nearest is named", ran.returncode == 64 and "menade du starta?" in ran.stderr, ran.stderr)

finish(expect.faults, expect.checked, "things about init")
