"""How the example's goals stand, counted from the contract's rules without any of Blad's code: what report.py compares
the goals of the annual report with."""

import calendar
import datetime
import math
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal

from report_content import Content, Done, day, english, fold, listed

MET, MISSED, OPEN, UPCOMING, NO_DATA = "met", "missed", "open", "upcoming", "no-data"
MONTHS = {"month": 1, "quarter": 3, "half-year": 6, "year": 12}
ONE_DAY = datetime.timedelta(1)


def amount(text: str) -> Decimal:
    text = str(text).replace(" ", "").replace(",", ".")
    return Decimal(text.rstrip("%")) / (100 if text.endswith("%") else 1)


def span(text: str) -> tuple[datetime.date, datetime.date]:
    """The first and the last day of 2025, 2025/2026 or 2025-04-01/2025-06-30."""
    parts = text.split("/")
    first, last = parts[0], parts[-1]
    return (datetime.date(int(first), 1, 1) if len(first) == 4 else day(first),
            datetime.date(int(last), 12, 31) if len(last) == 4 else day(last))  # fmt: skip


def windows(first: datetime.date, last: datetime.date, per: str) -> list[tuple[datetime.date, datetime.date]]:
    if per == "period":
        return [(first, last)]
    found, start = [], first
    while start <= last:
        if per == "week":
            end = start + datetime.timedelta(6 - start.weekday())
        else:
            month = (start.month - 1) // MONTHS[per] * MONTHS[per] + MONTHS[per]
            end = datetime.date(start.year, month, calendar.monthrange(start.year, month)[1])
        found.append((start, min(end, last)))
        start = end + ONE_DAY
    return found


@dataclass
class Goal:
    text: str
    status: str
    evidence: list[Done] | None
    figures: set[Decimal] = field(default_factory=set)
    dates: set[datetime.date] = field(default_factory=set)
    # How many windows are met, and how many are met or missed.
    kept: tuple[int, int] = (0, 0)


class Standings:
    def __init__(self, content: Content, plan: dict, as_of: datetime.date):
        self.content = content
        self.plan = plan
        self.as_of = as_of
        self.all = [done for done in content.done if not done.is_cancelled]
        self.done = [done for done in self.all if done.date <= as_of]

    def goals(self) -> list[Goal]:
        found = []
        for goal in self.plan["goals"]:
            goal = english(goal)
            for count, suffix in self.counts(goal):
                made = self.goal(goal, count)
                made.text = goal["text"] + suffix
                made.figures |= {Decimal(number) for number in (len(listed(goal.get("each"))), 0)}
                found.append(made)
        return found

    def counts(self, goal: dict) -> list[tuple[object, str]]:
        count = goal.get("count")
        if "each" not in goal:
            return [(count, "")]
        key, values = next(iter(goal["each"].items()))
        return [({**count, key: value}, f" – {value}") for value in values]

    # Filters

    def matches(self, done: Done, filter_) -> bool:
        if not isinstance(filter_, dict):
            return any(fold(word) in (fold(done.section), done.kind) for word in listed(filter_))
        for key, value in filter_.items():
            if key == "not":
                if self.matches(done, value):
                    return False
                continue
            attribute = {"channel": "channels", "tag": "tags", "outlet": "outlets"}.get(key, key)
            own = {fold(word) for word in listed(getattr(done, attribute)) if word}
            if isinstance(value, dict):
                if not all(fold(word) in own for word in value["all"]):
                    return False
            elif not any(fold(word) in own for word in listed(value)):
                return False
        return True

    def within(self, filter_, first: datetime.date, last: datetime.date, things: list[Done] | None = None) -> list[Done]:
        things = self.done if things is None else things
        return [done for done in things if first <= done.date <= last and self.matches(done, filter_)]

    # Rules

    def goal(self, goal: dict, count) -> Goal:
        first, last = span(goal.get("during", self.plan["period"]))
        if "measure" in goal:
            return self.measure(goal, first, last)
        if count is None:
            return self.task(goal, last)
        if "after" in goal or "before" in goal:
            return self.follow_up(goal, count, first, last)
        if "grow" in goal:
            return self.growth(goal, count, first, last)
        return self.count(goal, count, first, last)

    def whole(self, statuses: list[str]) -> str:
        if not statuses:
            return NO_DATA
        if MISSED in statuses:
            return MISSED
        if set(statuses) == {UPCOMING}:
            return UPCOMING
        if NO_DATA in statuses:
            return NO_DATA
        return MET if set(statuses) == {MET} else OPEN

    def made(self, statuses: list[str], evidence: list[Done] | None, figures=(), dates=()) -> Goal:
        unique = {id(done): done for done in evidence} if evidence is not None else None
        told = {Decimal(statuses.count(status)) for status in (MET, MISSED, OPEN, UPCOMING, NO_DATA)}
        ended = sum(status in (MET, MISSED) for status in statuses)
        numbers = {Decimal(len(statuses)), Decimal(ended), Decimal(len(statuses) - ended)}
        return Goal("", self.whole(statuses), list(unique.values()) if unique else None,
                    told | numbers | {Decimal(figure) for figure in figures}, set(dates),
                    (statuses.count(MET), ended))  # fmt: skip

    def count(self, goal: dict, count, first: datetime.date, last: datetime.date) -> Goal:
        is_share = "share-of" in goal
        low = amount(goal["at-least"]) if "at-least" in goal else None
        high = amount(goal["at-most"]) if "at-most" in goal else None
        if "between" in goal:
            low, high = map(amount, goal["between"])
        statuses, evidence, figures = [], [], []
        for start, end in windows(first, last, goal.get("per", "period")):
            things = self.within(count, start, end)
            number = Decimal(len({fold(word) for done in things for word in self.values(done, goal)})
                             if "distinct" in goal else len(things))  # fmt: skip
            ahead = len(self.within(count, start, end, self.all)) - len(things)
            whole = len(self.within(goal["share-of"], start, end)) if is_share else 0
            value = number / whole if whole else number
            closed = end <= self.as_of
            is_held = (low is None or value >= low) and (high is None or value <= high)
            if start > self.as_of:
                status = UPCOMING
            elif is_share:
                status = (NO_DATA if not whole else MET if is_held else MISSED) if closed else OPEN
            elif high is not None and value > high:
                status = MISSED
            elif high is not None and not closed:
                status = OPEN
            else:
                status = MET if is_held else MISSED if closed else OPEN
            statuses.append(status)
            evidence += things
            figures += [number, whole, ahead, max(Decimal(0), (low or 0) - number)]
            if is_share and whole:
                figures.append((value * 100).quantize(Decimal("0.1"), ROUND_HALF_UP))
        bounds = [bound * (100 if is_share else 1) for bound in (low, high) if bound is not None]
        return self.made(statuses, evidence, figures + bounds, [first, last, *(done.date for done in evidence)])

    def values(self, done: Done, goal: dict) -> list[str]:
        attribute = {"channel": "channels", "tag": "tags", "outlet": "outlets"}.get(goal["distinct"], goal["distinct"])
        return [word for word in listed(getattr(done, attribute)) if word]

    def follow_up(self, goal: dict, count, first: datetime.date, last: datetime.date) -> Goal:
        side = "after" if "after" in goal else "before"
        reach = datetime.timedelta(int(goal.get("within", "7").split()[0]))
        meetings = sorted((done for done in self.all if done.kind == "event" and self.matches(done, goal[side])),
                          key=lambda done: done.date)  # fmt: skip
        ids = {meeting.id for meeting in meetings}
        statuses, evidence, told = [], [], []
        for meeting in meetings:
            if not first <= meeting.date <= last:
                continue
            start, end = meeting.date, meeting.date
            if side == "after":
                end = min([start + reach, *(other.date - ONE_DAY for other in meetings if other.date > start)])
            else:
                start = max([end - reach, *(other.date + ONE_DAY for other in meetings if other.date < end)])
            things = [done for done in self.done if self.matches(done, count) and done is not meeting
                      and (done.follows == meeting.id if done.follows else start <= done.date <= end)]  # fmt: skip
            assert not any(done.follows and done.follows not in ids for done in things)
            is_met = len(things) >= int(goal.get("at-least", 1))
            statuses.append(UPCOMING if start > self.as_of
                            else MET if is_met else MISSED if end <= self.as_of else OPEN)  # fmt: skip
            evidence += [] if start > self.as_of else things
            told += [] if statuses[-1] == MET else [meeting.date]
        return self.made(statuses, evidence, dates=told)

    def growth(self, goal: dict, count, first: datetime.date, last: datetime.date) -> Goal:
        base = len(self.within(count, *span(goal["from"])))
        things = self.within(count, first, last)
        target = (1 + amount(goal["grow"])) * base
        needed = math.ceil(target)
        closed = last <= self.as_of
        status = NO_DATA if base == 0 else MET if len(things) >= target else MISSED if closed else OPEN
        gone, all_days = (self.as_of - first).days + 1, (last - first).days + 1
        ahead = len(self.within(count, first, last, self.all)) - len(things)
        forecast = len(things) + max(ahead, len(things) * (all_days - gone) // gone)
        return self.made([status], things, [len(things), base, needed, needed - len(things), ahead, forecast])

    def measure(self, goal: dict, first: datetime.date, last: datetime.date) -> Goal:
        values = self.content.measures[goal["measure"]]
        known = [value for value in values if value[0] <= self.as_of]
        scale = 100 if values[0][2] else 1
        if "at-least" in goal:
            low = amount(goal["at-least"])
            statuses, figures = [], [low * scale]
            for start, end in windows(first, last, goal.get("per", "period")):
                inside = [value[1] for value in known if start <= value[0] <= end]
                closed = end <= self.as_of
                is_held = bool(inside) and inside[-1] >= low
                statuses.append(UPCOMING if start > self.as_of else OPEN if not closed
                                else NO_DATA if not inside else MET if is_held else MISSED)  # fmt: skip
                figures += [inside[-1] * scale] if inside else []
            return self.made(statuses, None, figures)
        by = day(goal["by"]) if "by" in goal else last
        earlier = [value[1] for value in values if value[0] < first]
        base = amount(goal["from"]) if "from" in goal else earlier[-1] if earlier else None
        dated = [value for value in known if value[0] <= by]
        now = [value[1] for value in dated]
        target = amount(goal["reach"]) if "reach" in goal else None if base is None else (1 + amount(goal["grow"])) * base
        if target is None or not now:
            return self.made([NO_DATA], None, [number * scale for number in now[-1:]], [first, by])
        is_down = base is not None and target < base
        is_met = now[-1] <= target if is_down else now[-1] >= target
        figures = [now[-1] * scale, target * scale, math.ceil(target * scale)] + ([base * scale] if base is not None else [])
        if base is not None and dated[-1][0] >= first:
            # The pace: as much a day from the span's start to the value's day as until the last day.
            gone, all_days = (dated[-1][0] - first).days + 1, (by - first).days + 1
            forecast = (base + (now[-1] - base) * all_days / gone) * scale
            figures += [Decimal(math.floor(forecast)), forecast.quantize(Decimal("0.1"), ROUND_HALF_UP)]
        return self.made([MET if is_met else MISSED if by <= self.as_of else OPEN], None, figures, [by])

    def task(self, goal: dict, last: datetime.date) -> Goal:
        done = goal.get("done")
        by = day(goal["by"]) if "by" in goal else last
        is_done = done not in (None, "false") and day(done) <= self.as_of
        told = [by, day(done)] if is_done else [by]
        return self.made([MET if is_done else MISSED if by <= self.as_of else OPEN], None, dates=told)
