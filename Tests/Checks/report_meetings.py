"""What an annual report says of meetings and other events, of what was written after them, and of who held office."""

import datetime
import re
from collections import Counter

from report_content import Done
from report_text import MONTHS, ReportText, as_heading, date_text, figures, number, plain


class Meetings(ReportText):
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
        meetings = [done for done in self.now if done.kind == "event" and done.type == "KF-möte"]
        every = sorted(done.date for done in self.content.done if done.type == "KF-möte" and not done.is_cancelled)
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
