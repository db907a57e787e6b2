"""The annual report of the example: every figure in it against a count made from content/ without any of Blad's code
(report_content.py); and the report, saved, is a page without findings.

Each part takes the lines that it has checked. A line with a figure that no part has taken is a fault."""

import datetime
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from common import arguments, finish
from report_content import Content
from report_meetings import Meetings
from report_published import Published
from report_standing import Standing
from report_text import LINK, date_text, figures


class Report(Published, Meetings, Standing):
    def check(self) -> None:
        self.opening()
        self.published()
        self.papers()
        self.channels()
        self.events()
        self.follow_ups()
        self.offices()
        self.measures()
        self.goals()
        self.frame()
        for at, line in enumerate(self.lines):
            if at not in self.taken and not line.startswith("#") and figures(line):
                self.faults.append(f"{self.year} ({self.audience}): nothing accounts for “{line}”")

    def frame(self) -> None:
        """The years and the last day that sentences name."""
        body = "\n".join(LINK.sub("", line) for line in self.lines if not line.startswith(("#", "- **", "mått")))
        years = {int(year) for year in re.findall(r"(?<![\d/-])20\d\d\b(?!-)", body)}
        allowed = {self.year, self.year - 1} | {int(year) for office in self.content.held
                                                for year in re.findall(r"20\d\d", office.role)}  # fmt: skip
        self.same("the years", years - allowed, set())
        for found in re.finditer(r"(?i)(?:till och med|och|\||\.) den (\d+ \w+) (20\d\d)", body):
            self.same("the last day", f"{found[1]} {found[2]}", f"{date_text(self.end)} {self.end.year}")


def saved(blad: Path, source: Path, text: str, as_of: str, work: Path) -> list[str]:
    """What a build says when the report is saved among the content and its line of the draft removed."""
    for name in ("content", "templates"):
        shutil.copytree(source / name, work / name, dirs_exist_ok=True)
    (work / "content" / "verksamhetsberattelse.md").write_text(text.replace("utkast: true\n", ""), "utf-8")
    command = [blad, "build", "-C", work, "--as-of", as_of, "--quiet", "--strict", "--full"]
    ran = subprocess.run(command, capture_output=True, text=True)
    page = work / "site" / "verksamhetsberattelse" / "index.html"
    faults = [f"the saved report: {line}" for line in ran.stderr.splitlines()]
    return faults if page.exists() or faults else ["the saved report is no page"]


options = arguments(
    __doc__,
    ("--blad", {"type": Path, "required": True, "help": "the program"}),
    ("--as-of", {"required": True, "help": "the day of the report"}),
    ("--source", {"type": Path, "default": Path("."), "help": "the folder that holds content/"}),
    ("--show", {"action": "store_true", "help": "print the reports"}),
)
blad = options.blad.resolve()
content = Content(options.source / "content", datetime.date.fromisoformat(options.as_of))
faults, checked = [], 0
for year in sorted({done.date.year for done in content.done if done.date <= content.as_of}):
    for audience in ("public", "members"):
        command = [blad, "report", str(year), "-C", options.source, "--as-of", options.as_of, "--audience", audience]
        ran = subprocess.run(command, capture_output=True, text=True)
        if ran.returncode != 0 or ran.stderr:
            sys.exit(f"blad report {year} ended with {ran.returncode}: {ran.stderr}")
        if options.show:
            print(ran.stdout)
        report = Report(ran.stdout, content, year, audience)
        report.check()
        faults += report.faults
        checked += report.checked
        if audience == "public":
            with tempfile.TemporaryDirectory() as folder:
                faults += saved(blad, options.source, ran.stdout, options.as_of, Path(folder))
finish(faults, checked, "figures and lists")
