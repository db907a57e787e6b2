"""What an annual report says of what was published: its opening, the months, the papers, the channels."""

import re
from collections import Counter

from report_content import Done, fold
from report_text import MONTHS, ReportText, date_text, figures

# The types that the opening names are the first five that it can count, in the order of the table of types.
NAMED_TYPES = 5


class Published(ReportText):
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

    def kinds(self, things: list[Done]) -> list[int]:
        letters = sum(done.kind == "newsletter" for done in things)
        printed = sum(done.kind == "post" and bool(done.outlets) for done in things)
        return [sum(done.kind == "post" for done in things), letters, printed,
                sum(done.kind == "event" for done in things), sum(done.kind == "external" for done in things)]  # fmt: skip

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
