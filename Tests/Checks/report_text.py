"""The text of an annual report as report.py reads it: its parts, tables, sentences, figures and days, and what was done in
its year."""

import datetime
import re
from decimal import Decimal

from report_content import Content, Done

MONTHS = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
          "november", "december"]  # fmt: skip
WORDS = {word: number for number, word in enumerate(
    ["noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"])}  # fmt: skip
WORDS |= {"en": 1, "inga": 0, "inget": 0, "ingen": 0}
FIGURE = re.compile(r"\d+(?:\u00a0\d{3})*(?:,\d+)?|\b(?:" + "|".join(WORDS) + r")\b", re.IGNORECASE)
LINK = re.compile(r"\[((?:[^\]\\]|\\.)*)\]\(([^)]*)\)")
DATE = re.compile(r"(?:den )?(\d{1,2}) (" + "|".join(MONTHS) + r")(?: (\d{4}))?")
PLANNED_YEAR = re.compile(r"\b20\d\d\b")


def number(text: str) -> Decimal:
    word = text.casefold()
    return Decimal(WORDS[word]) if word in WORDS else Decimal(text.replace("\u00a0", "").replace(",", "."))


def figures(text: str) -> list[Decimal]:
    """The figures of a sentence in order, without dates, years, links and what is quoted."""
    text = re.sub(r"”[^”]*”", "", LINK.sub("", text))
    return [number(found[0]) for found in FIGURE.finditer(PLANNED_YEAR.sub("", DATE.sub("", text)))]


def plain(markdown: str) -> str:
    return re.sub(r"\\(.)", r"\1", markdown)


def date_text(date: datetime.date) -> str:
    return f"{date.day} {MONTHS[date.month - 1]}"


def said(value: Decimal, is_percent: bool = False) -> str:
    """A number as the report writes it: 1 587, 39,9 %."""
    if is_percent:
        return said(value * 100) + "\u00a0%"
    whole, _, rest = f"{abs(value).normalize():f}".partition(".")
    grouped = f"{int(whole):,}".replace(",", "\u00a0") + ("," + rest if rest else "")
    return ("−" if value < 0 else "") + grouped


def as_heading(name: str) -> str:
    """A type as a heading: with a capital letter, an abbreviation before a dash in capitals."""
    return re.sub(r"^[^aeiouyåäö-]{1,3}(?=-)|^.", lambda found: found[0].upper(), name)


class ReportText:
    """A report beside the content that it should tell of. Who has checked a line takes it."""

    def __init__(self, text: str, content: Content, year: int, audience: str):
        self.lines = text.split("-->\n", 1)[1].splitlines()
        self.content = content
        self.audience = audience
        self.year = year
        self.start = datetime.date(year, 1, 1)
        self.end = min(datetime.date(year, 12, 31), content.as_of)
        self.is_over = self.end == datetime.date(year, 12, 31)
        held = [done for done in content.done if not done.is_cancelled]
        self.now = [done for done in held if self.start <= done.date <= self.end]
        self.before = [done for done in held
                       if done.date.year == year - 1
                       and (done.date.month, done.date.day) <= (self.end.month, self.end.day)]  # fmt: skip
        self.cancelled = [done for done in content.done if done.is_cancelled and self.start <= done.date <= self.end]
        self.taken: set[int] = set()
        self.faults: list[str] = []
        self.checked = 0

    def is_named(self, done: Done) -> bool:
        return done.is_public or self.audience == "members"

    def same(self, what: str, found, wanted) -> None:
        self.checked += 1
        if found != wanted:
            self.faults.append(f"{self.year} ({self.audience}), {what}: the report has {found}, the content {wanted}")

    def part(self, *headings: str) -> range:
        """The lines below a heading that stands below others, up to the next of its level or above."""
        lines = range(len(self.lines))
        for heading in headings:
            level = len(heading) - len(heading.lstrip("#"))
            start = next((at for at in lines if self.lines[at] == heading), None)
            if start is None:
                self.faults.append(f"{self.year} ({self.audience}): there is no {heading}")
                return range(0)
            end = next((at for at in lines if at > start and re.match(r"#{1,%d} " % level, self.lines[at])), lines.stop)
            lines = range(start + 1, end)
        return lines

    def table(self, lines: range) -> list[list[str]]:
        """The first table of a part, its headings first, which is taken."""
        rows: list[list[str]] = []
        for at in lines:
            if self.lines[at].startswith("| "):
                rows.append([cell.strip(" *") for cell in re.split(r"(?<!\\)\|", self.lines[at])[1:-1]])
                self.taken.add(at)
            elif rows or self.lines[at].startswith("#"):
                break
        return [row for row in rows if not set(row[0]) <= set("-: ")]

    def numbers(self, rows: list[list[str]]) -> dict[str, list[int]]:
        return {plain(row[0]): [int(number(cell)) for cell in row[1:]] for row in rows[1:]}

    def sentence(self, lines: range, pattern: str) -> str:
        """The line of a part that begins so, which is taken."""
        for at in lines:
            if self.lines[at].startswith("#"):
                break
            if re.match(pattern, self.lines[at]):
                self.taken.add(at)
                return self.lines[at]
        self.faults.append(f"{self.year} ({self.audience}): no line “{pattern}”")
        return ""

    def hidden(self, lines: range, things: list[Done]) -> None:
        """The line that counts what is not named; none when all is."""
        count = sum(not self.is_named(done) for done in things)
        found = [at for at in lines if self.lines[at].startswith("Ytterligare ") and "räknas" in self.lines[at]]
        end = next((at for at in lines if self.lines[at].startswith("#")), lines.stop)
        found = [at for at in found if at < end]
        self.taken.update(found)
        self.same("what is not named", [int(value) for at in found for value in figures(self.lines[at])],
                  [count] if count else [])  # fmt: skip

    def bullets(self, lines: range) -> list[str]:
        found = [at for at in lines if self.lines[at].startswith("- ")]
        self.taken.update(found)
        return [self.title(self.lines[at][2:]) for at in found]

    def dates(self, text: str) -> list[str]:
        """The days that a sentence names; of “den 30 mars och 27 april” both, of “den 30 och 31 mars” too."""
        return [f"{found[1]} {found[2]}" for found in DATE.finditer(LINK.sub("", text))]

    def headings(self, what: str, rows: list[list[str]], *wanted: str) -> None:
        """The headings of a table beside its first column, those of the year before where that can be compared with."""
        found = rows[0][1:] if rows else []
        self.same(f"the headings of {what}", found, [heading for heading in wanted if heading])

    def title(self, markdown: str) -> str:
        return plain(LINK.sub(r"\1", markdown))

    def earlier(self) -> str:
        return str(self.year - 1) if self.is_over else f"samma tid {self.year - 1}"
