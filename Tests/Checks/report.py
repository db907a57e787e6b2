"""The annual report of the example: every figure in it against a count made from content/ without any of Blad's code
(report_content.py); and the report, saved, is a page without findings.

Each part takes the lines that it has checked. A line with a figure that no part has taken is a fault."""

import datetime
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

from common import arguments, finish
from report_content import Content, Done, fold
from report_goals import Standings

MONTHS = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
          "november", "december"]  # fmt: skip
WORDS = {word: number for number, word in enumerate(
    ["noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"])}  # fmt: skip
WORDS |= {"en": 1, "inga": 0, "inget": 0, "ingen": 0}
FIGURE = re.compile(r"\d+(?:\u00a0\d{3})*(?:,\d+)?|\b(?:" + "|".join(WORDS) + r")\b", re.IGNORECASE)
LINK = re.compile(r"\[((?:[^\]\\]|\\.)*)\]\(([^)]*)\)")
DATE = re.compile(r"(?:den )?(\d{1,2}) (" + "|".join(MONTHS) + r")(?: (\d{4}))?")
PLANNED_YEAR = re.compile(r"\b20\d\d\b")
# The types that the opening names are the first five that it can count, in the order of the table of types.
NAMED_TYPES = 5


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


class Report:
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

    # What the parts share

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

    def dates(self, text: str) -> list[str]:
        """The days that a sentence names; of “den 30 mars och 27 april” both, of “den 30 och 31 mars” too."""
        return [f"{found[1]} {found[2]}" for found in DATE.finditer(LINK.sub("", text))]

    def headings(self, what: str, rows: list[list[str]], *wanted: str) -> None:
        """The headings of a table beside its first column, those of the year before where that can be compared with."""
        found = rows[0][1:] if rows else []
        self.same(f"the headings of {what}", found, [heading for heading in wanted if heading])

    # The parts

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

    def kinds(self, things: list[Done]) -> list[int]:
        letters = sum(done.kind == "newsletter" for done in things)
        printed = sum(done.kind == "post" and bool(done.outlets) for done in things)
        return [sum(done.kind == "post" for done in things), letters, printed,
                sum(done.kind == "event" for done in things), sum(done.kind == "external" for done in things)]  # fmt: skip

    def opening(self) -> None:
        lines = range(0, next(at for at, line in enumerate(self.lines) if line.startswith("#")))
        start = (f"Under {self.year} publ" if self.is_over
                 else rf"Från den 1 januari till och med den {date_text(self.end)} {self.year} publ")  # fmt: skip
        first = self.sentence(lines, start)
        posts, letters, printed, events, elsewhere = self.kinds(self.now)
        sections = Counter(done.section for done in self.now if done.kind == "post")
        papers = {fold(name) for done in self.now if done.kind == "post" for name in done.outlets}
        types = Counter(fold(done.type) for done in self.now if done.kind == "event")
        named = [types[word] for word in self.type_order() if self.is_inflected(word)][:NAMED_TYPES]
        wanted = [posts, *(sections[name] for name in self.content.sections if sections[name]), letters, printed,
                  len(papers), events, *named, *([len(self.cancelled)] if self.cancelled else []), elsewhere]  # fmt: skip
        self.same("the opening", figures(first), wanted)
        if not self.before:
            self.sentence(lines, rf"För {self.year - 1} finns inget att jämföra med\.")
            return
        second = self.sentence(lines, f"Jämfört med {self.earlier()} är det ")
        parts = re.split(r", | och ", second.split(" är det ", 1)[1])
        changes = []
        for part in parts:
            sign = 0 if part.startswith("lika många") else -1 if "färre" in part else 1
            changes.append(sign * figures(part)[0] if sign else 0)
        self.same("the comparison", changes,
                  [now - before for now, before in zip(self.kinds(self.now), self.kinds(self.before))])  # fmt: skip

    def type_order(self) -> list[str]:
        first = ["årsmöte", "styrelsemöte", "medlemsmöte", "gruppmöte"]
        types = Counter(fold(done.type) for done in self.now if done.kind == "event")
        return sorted(types, key=lambda word: (first.index(word) if word in first else 9, -types[word], word))

    def is_inflected(self, word: str) -> bool:
        return word != "första maj"

    def published(self) -> None:
        part = self.part("## Publicerat")
        rows = self.table(part)
        sections = [name for name, section in self.content.sections.items()
                    if section["kind"] in ("post", "newsletter")]  # fmt: skip
        self.same("the sections", rows[0][1:], [self.content.sections[name]["title"] for name in sections] + ["Summa"])

        def counts(things: list[Done]) -> list[int]:
            found = Counter(done.section for done in things if done.kind in ("post", "newsletter"))
            return [found[name] for name in sections] + [sum(found[name] for name in sections)]

        wanted = {MONTHS[month - 1].capitalize(): counts([done for done in self.now if done.date.month == month])
                  for month in range(1, self.end.month + 1)}  # fmt: skip
        wanted["Summa"] = counts(self.now)
        if self.before:
            wanted[self.earlier().capitalize()] = counts(self.before)
        self.same("the months", self.numbers(rows), wanted)
        letters = [done for done in self.now if done.kind == "newsletter"]
        below = self.part("## Publicerat", "### V Aktuellt")
        self.same("the letters", [(row[0], row[1], self.title(row[2])) for row in self.table(below)[1:]],
                  [(done.number, date_text(done.date), done.title) for done in letters if self.is_named(done)])  # fmt: skip
        self.hidden(below, letters)

    def earlier(self) -> str:
        return str(self.year - 1) if self.is_over else f"samma tid {self.year - 1}"

    def title(self, markdown: str) -> str:
        return plain(LINK.sub(r"\1", markdown))

    def papers(self) -> None:
        part = self.part("## Insändare och tidningar")
        names = self.content.sections["insandare"]["outlets"]

        def letters(things: list[Done]) -> list[Done]:
            return [done for done in things if done.kind == "post" and (done.outlets or done.section == "insandare")]

        def others(things: list[Done]) -> list[Done]:
            return [done for done in things if done.kind == "external" and done.outlets]

        def row(name: str | None) -> list[int]:
            groups = [group(things) for group in (letters, others) for things in (self.now, self.before)
                      if things is self.now or self.before]  # fmt: skip
            return [sum(name is None or name in done.outlets for done in group) for group in groups]

        rows = self.table(part)
        pair = ["", ""] if not self.before else [f" {self.year}", f" {self.earlier()}"]
        self.headings("papers", rows, *(name + year for name in ("Insändare", "Annat i tidningen")
                                        for year in pair[: 2 if self.before else 1]))  # fmt: skip
        self.same("the papers", self.numbers(rows),
                  {name: row(name) for name in names} | {"Texter i allt": row(None)})  # fmt: skip
        self.sentence(part, "En text som stod i flera tidningar räknas")
        for heading, group in (("### Insändare", letters(self.now)), ("### Annat i tidningarna", others(self.now))):
            below = self.part("## Insändare och tidningar", heading)
            self.same(heading, [(row[0], self.title(row[1]), row[2]) for row in self.table(below)[1:]],
                      [(date_text(done.date), done.title, " och ".join(done.outlets))
                       for done in group if self.is_named(done)])  # fmt: skip
            self.hidden(below, group)

    def channels(self) -> None:
        part = self.part("## Sociala medier och andra kanaler")
        outside = {channel for done in self.now + self.before for channel in done.channels} - {"hemsida"}

        def row(names: set[str]) -> list[int]:
            now = [done for done in self.now if names & set(done.channels)]
            rows = sum(done.kind == "external" for done in now)
            before = [sum(bool(names & set(done.channels)) for done in self.before)] if self.before else []
            return [rows, len(now) - rows, len(now), *before]

        rows = self.table(part)
        self.headings("channels", rows, "Bara där", "Även på hemsidan", "Summa",
                      self.earlier().capitalize() if self.before else "")  # fmt: skip
        self.same("the channels", self.numbers(rows),
                  {name.capitalize(): row({name}) for name in outside} | {"I allt": row(outside)})  # fmt: skip
        self.sentence(part, "Det som fanns i flera kanaler räknas")
        below = self.part("## Sociala medier och andra kanaler", "### Kampanjer, flygblad och annat")
        others = [done for done in self.now if done.kind == "external" and done.type and not done.outlets]
        self.same("campaigns", self.bullets(below),
                  [f"{date_text(done.date)}: {done.title} ({', '.join(filter(None, [done.type, done.place]))})"
                   for done in others])  # fmt: skip

    def bullets(self, lines: range) -> list[str]:
        found = [at for at in lines if self.lines[at].startswith("- ")]
        self.taken.update(found)
        return [self.title(self.lines[at][2:]) for at in found]

    def events(self) -> None:
        heading = "## Möten och andra händelser"
        part = self.part(heading)
        now = [done for done in self.now if done.kind == "event"]
        before = [done for done in self.before if done.kind == "event"]

        def row(type_: str | None) -> list[int]:
            groups = [now, before] if before else [now]
            return [sum(type_ is None or done.type == type_ for done in group) for group in groups]

        open_types = {done.type for done in self.content.done if done.kind == "event" and self.is_named(done)}
        types = {done.type for done in now + before} & open_types
        rest = {done.type for done in now + before} - open_types
        wanted = {as_heading(name): row(name) for name in types} | {"Summa": row(None)}
        if rest:
            wanted["Övriga"] = [sum(column) for column in zip(*map(row, rest))]
        rows = self.table(part)
        self.headings("types", rows, str(self.year), self.earlier().capitalize() if self.before else "")
        self.same("the types", self.numbers(rows), wanted)
        gone = [name for name in types if row(name)[0] == 0]
        if gone:
            line = self.sentence(part, "Ing|[A-ZÅÄÖ].* hölls inte|[A-ZÅÄÖ].* har inte")
            self.same("what was not held", sorted(name for name in gone if name in line.casefold()), sorted(gone))
        below = [at for at in part if self.lines[at].startswith("### ") and self.lines[at] != "### Inställt"]
        self.same("the number of types", len(below), len({done.type for done in now} & open_types)
                  + any(done.type in rest for done in now))  # fmt: skip
        for at in below:
            self.event_type(self.part(heading, self.lines[at]), now)
        cancelled = self.part(heading, "### Inställt") if self.cancelled else range(0)
        self.same("cancelled", [line.split(": ")[0] for line in self.bullets(cancelled)],
                  [date_text(done.date) for done in self.cancelled if self.is_named(done)])  # fmt: skip

    def event_type(self, lines: range, events: list[Done]) -> None:
        """One type: found again by the titles in its list."""
        found = self.bullets(lines)
        dates = {done.title + date_text(done.date): done for done in events}
        first = found[0].split(": ", 1)
        type_ = next(done.type for done in dates.values() if first[1].startswith(done.title)
                     and first[0].endswith(MONTHS[done.date.month - 1]))  # fmt: skip
        meant = [done for done in events if done.type == type_]
        named = [done for done in meant if self.is_named(done)]
        self.same(f"the days of {type_}", [line.split(": ")[0] for line in found],
                  [self.days(done.date, done.last) for done in named])  # fmt: skip
        self.same(f"the titles of {type_}",
                  [line.split(": ", 1)[1].startswith(done.title) for line, done in zip(found, named)],
                  [True] * len(named))  # fmt: skip
        line = self.sentence(lines, r".*[Hh]ölls")
        places = Counter(done.place for done in named)
        if len(named) == len(meant) and len(places) > 1:
            for place, count in re.findall(r"(?:Platser: |, | och )([^,(]+?) \((\w+)\)", line):
                self.same(f"{type_} at {place}", int(number(count)), places.pop(place, 0))
            self.same(f"the places of {type_}", sum(places.values()), 0)
            self.same(f"how many of {type_}", figures(line)[0], len(meant))
        else:
            self.same(f"how many of {type_}", figures(line), [len(meant)])
        self.hidden(lines, meant)

    def days(self, first: datetime.date, last: datetime.date) -> str:
        if first == last:
            return date_text(first)
        return (f"{first.day}" if first.month == last.month else date_text(first)) + "–" + date_text(last)

    def follow_ups(self) -> None:
        part = self.part("## Uppföljning av möten")
        meetings = [done for done in self.now if done.kind == "event" and done.type == "kf-möte"]
        every = sorted(done.date for done in self.content.done if done.type == "kf-möte" and not done.is_cancelled)
        texts = [done for done in self.content.done if done.section == "blogg" and done.date <= self.end]
        wanted = []
        for meeting in meetings:
            later = [date for date in every if date > meeting.date]
            last = min([meeting.date + datetime.timedelta(7), *(date - datetime.timedelta(1) for date in later[:1])])
            wanted.append([done for done in texts if done.follows == meeting.id
                           or (not done.follows and meeting.date <= done.date <= last)])  # fmt: skip
        line = self.sentence(part, "Efter ")
        counts = [sum(map(bool, wanted)), len(meetings)]
        # The last figure is the article of “en uppföljning”.
        self.same("follow-ups", figures(line)[:-1], counts[1:] if counts[0] == counts[1] else counts)
        self.same("the days of follow-ups", figures(self.sentence(part, "Hit räknas ")), [7])
        rows = self.table(part)[1:]
        self.same("the meetings", [self.title(row[0]) for row in rows], [meeting.title for meeting in meetings])
        for row, found in zip(rows, wanted):
            named = [f"{done.title}, {date_text(done.date)}" for done in found if self.is_named(done)]
            cell = self.title(row[1])
            self.same(row[0], cell if cell not in ("–", "inte än") else "", "; ".join(named))

    def offices(self) -> None:
        part = self.part("## Förtroendevalda")
        held = [office for office in self.content.held if office.start <= self.end and office.end >= self.start]

        def came(office) -> bool:
            return office.start > self.start

        def left(office) -> bool:
            return office.end <= self.end

        def time(office) -> str:
            if came(office) and left(office):
                return f"från den {date_text(office.start)} till och med den {date_text(office.end)}"
            if came(office):
                return f"från den {date_text(office.start)}"
            if left(office):
                return f"till och med den {date_text(office.end)}"
            return "hela året" if self.is_over else "hela tiden"

        found = {(self.title(row[0]), role.casefold(), row[2])
                 for row in self.table(part)[1:] for role in plain(row[1]).split("; ")}  # fmt: skip
        self.same("the offices", sorted(found),
                  sorted((office.name, office.role.casefold(), time(office)) for office in held))  # fmt: skip
        if any(came(office) or left(office) for office in held):
            line = self.sentence(part, "Nya under året: |Lämnade under året: ")
            new, _, gone = line.partition("Lämnade under året: ")
            for test, text in ((came, new), (left, gone)):
                names = {office.name for office in held if test(office)}
                self.same("who came and left", {name for name in {office.name for office in held} if name in text}, names)

    def measures(self) -> None:
        part = self.part("## Mått")
        end = f"vid slutet av {self.year}" if self.is_over else f"den {date_text(self.end)} {self.year}"
        self.sentence(part, rf"Tabellen visar det senast avlästa värdet vid slutet av {self.year - 1} och {end}\.$")
        wanted = []
        for name, values in self.content.measures.items():
            now = [value for value in values if self.start <= value[0] <= self.end]
            before = [value for value in values if value[0] < self.start]
            if not now:
                continue
            date, value, is_percent = now[-1]
            row = [said(value, is_percent), "–", "–", date_text(date)]
            start = "–"
            if before:
                old = before[-1][1]
                start = said(old, is_percent)
                sign = "+" if value > old else "−" if value < old else ""
                change = abs(value - old)
                row[1] = sign + (said(change * 100) + " procentenheter" if is_percent else said(change))
                if not is_percent and old > 0:
                    growth = (change * 100 / old).quantize(Decimal("0.1"), ROUND_HALF_UP)
                    row[2] = (sign if growth else "") + said(growth / 100, True)
            wanted.append([self.content.settings["measures"].get(name, name), start, *row])
        rows = self.table(part)
        self.headings("measures", rows, f"Slutet av {self.year - 1}", end.removeprefix("vid ").capitalize(), "Förändring", "I procent", "Avläst")
        self.same("the measures", rows[1:], wanted)
        for at in part:
            if re.match(r"(från|till): ", self.lines[at]):
                self.taken.add(at)
                day = self.start - datetime.timedelta(1) if self.lines[at].startswith("från") else self.end
                self.same("the chart's days", self.lines[at].split(": ")[1], str(day))
            if re.match(r"mått: |```", self.lines[at]):
                self.taken.add(at)

    def goals(self) -> None:
        part = self.part("## Verksamhetsplanens mål")
        plans = [plan for plan in self.content.plans
                 if (self.audience == "members" or (plan["is-public"] and plan.get("progress") == "public"))
                 and str(self.year) in re.findall(r"\d{4}", plan["period"])]  # fmt: skip
        self.same("the plans", {self.lines[at][4:] for at in part if self.lines[at].startswith("### ")},
                  {plan["title"] for plan in plans})  # fmt: skip
        for plan in plans:
            self.plan(plan, self.part("## Verksamhetsplanens mål", "### " + plan["title"]))

    def plan(self, plan: dict, lines: range) -> None:
        standings = Standings(self.content, plan, self.end).goals()
        words = {"uppfyllda": "met", "uppfyllt": "met", "missade": "missed", "missat": "missed", "pågår": "open",
                 "kommande": "upcoming", "utan": "no-data"}  # fmt: skip
        counted = self.sentence(lines, r"\[Planen\]")
        self.same("how many goals", figures(counted)[0], len(standings))
        tallies = {words[word]: int(count) for count, word in re.findall(r"(\d+) (\w+)(?=[,. ])", counted.split(":")[1])}
        self.same("how goals stand", tallies, dict(Counter(goal.status for goal in standings)))
        headings = {"#### Uppfyllda mål": "met", "#### Missade mål": "missed", "#### Mål som pågår": "open",
                    "#### Kommande mål": "upcoming", "#### Mål utan underlag": "no-data"}  # fmt: skip
        for heading, status in headings.items():
            goals = [goal for goal in standings if goal.status == status]
            if not goals:
                continue
            below = [at for at in self.part("## Verksamhetsplanens mål", "### " + plan["title"], heading)
                     if self.lines[at].startswith("- ")]  # fmt: skip
            self.same(f"the goals that are {status}", len(below), len(goals))
            for at, goal in zip(below, goals):
                self.taken.add(at)
                self.goal(self.lines[at], goal)

    def goal(self, line: str, goal) -> None:
        text, _, rest = line.partition("**: ")
        self.same("a goal's text", plain(text.removeprefix("- **")), goal.text)
        sentence, _, evidence = rest.partition("Underlag: ")
        unknown = [value for value in figures(sentence) if value not in goal.figures]
        self.same(f"the figures of “{goal.text}” that nothing accounts for", unknown, [])
        wrong = [text for text in self.dates(sentence) if text not in {date_text(date) for date in goal.dates}]
        self.same(f"the dates of “{goal.text}” that nothing accounts for", wrong, [])
        kept = re.match(r"(\d+) av (\d+) (?:veckor|månader|kvartal|halvår|år|möten)\b", sentence)
        if kept:
            self.same(f"how often “{goal.text}” was kept", (int(kept[1]), int(kept[2])), goal.kept)
        if goal.evidence is None:
            return
        named = [done for done in goal.evidence if self.is_named(done)]
        if len(goal.evidence) > 10:
            self.same(f"the evidence of “{goal.text}”", figures(evidence), [len(goal.evidence)])
            return
        titles = [plain(title) for title in re.findall(r"\[((?:[^\]\\]|\\.)*)\]\(|”([^”]*)”", evidence)
                  for title in [title[0] or title[1]]]  # fmt: skip
        self.same(f"the evidence of “{goal.text}”", sorted(titles), sorted(done.title for done in named))
        hidden = len(goal.evidence) - len(named)
        self.same(f"the hidden evidence of “{goal.text}”", figures(evidence), [hidden] if hidden else [])


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
