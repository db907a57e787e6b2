"""What an annual report says of measures and of how the plans' goals stand."""

import datetime
import re
from collections import Counter
from decimal import ROUND_HALF_UP, Decimal

from report_goals import Standings
from report_text import ReportText, date_text, figures, plain, said


class Standing(ReportText):
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
