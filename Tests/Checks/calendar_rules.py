"""Random repetitions, as Blad writes them and as RRULE (RFC 5545, section 3.3.10), and the times that a calendar gives."""

import random
from datetime import date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import icalendar
import recurring_ical_events
from dateutil.rrule import rrulestr

ZONE = ZoneInfo("Europe/Stockholm")
YEARS = 10
DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
SWEDISH = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"]
ENGLISH = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
NUMBERS = {1: ("första", "first"), 2: ("andra", "second"), 3: ("tredje", "third"), 4: ("fjärde", "fourth"),
           5: ("femte", "5th"), -1: ("sista", "last")}  # fmt: skip
UNITS = {"DAILY": ("dag", "day"), "WEEKLY": ("vecka", "week"), "MONTHLY": ("månad", "month"), "YEARLY": ("år", "year")}
KEYS = [("varje", "every"), ("på", "on"), ("till", "until"), ("antal", "count"), ("utom", "except"),
        ("inställda", "cancelled"), ("flyttad", "moved")]  # fmt: skip
CANCELLED = "Inställt: "
TITLES = ["Möte", "Fika, prat; kaffe", "C:\\mapp", "🌹🌹 Första maj 👩‍👩‍👧", "Öl & ås " * 12]


# When events are, as (title, start, end, cancelled): local times without zone, or days.


def naive(moment):
    return moment.astimezone(ZONE).replace(tzinfo=None) if isinstance(moment, datetime) else moment


def times(events) -> list[tuple]:
    found = []
    for event in events:
        title = str(event["SUMMARY"]).removeprefix(CANCELLED)
        # Both are how programs write that nobody knows the end.
        end = naive(event["DTEND"].dt) if "DTEND" in event and event["DTEND"].dt != event["DTSTART"].dt else None
        cancelled = str(event.get("STATUS", "CONFIRMED")) == "CANCELLED"
        found.append((title, naive(event["DTSTART"].dt), end, cancelled))
    return sorted(found, key=str)


class Rule:
    """A random repetition."""

    def __init__(self, number: int, chance: random.Random):
        self.name = f"regel-{number:03d}"
        self.title = chance.choice(TITLES) + f" {number}"
        self.first = date(2026, 1, 1) + timedelta(days=chance.randrange(800))
        self.clock = chance.choice([None, time(18, 30), time(9, 0), time(23, 15)])
        self.length = chance.choice([None, 90, 300])
        self.unit = chance.choice(list(UNITS))
        self.on = self.rule = None
        self.choose_day(chance)
        self.count = self.until = None
        if self.unit == "DAILY" or chance.random() < 0.5:
            self.count = chance.randrange(1, {"DAILY": 300, "WEEKLY": 500, "MONTHLY": 120, "YEARLY": 10}[self.unit])
        else:
            self.until = self.first + timedelta(days=chance.randrange(400, 3400))
        days = [at.date() for at in self.dates()]
        self.days = days
        chosen = chance.sample(days, min(len(days), 4)) if chance.random() < 0.6 else []
        self.cut, self.off, self.moved = chosen[:1], chosen[1:2], {}
        for day in chosen[2:]:
            later = day + timedelta(days=chance.randrange(1, 6))
            self.moved[day] = (later, chance.choice([None, time(12, 45)]) if self.clock else None)

    def choose_day(self, chance: random.Random) -> None:
        """`on` in both languages and the part of the RRULE that says the same."""
        weekday, number, day = chance.randrange(7), chance.choice(list(NUMBERS)), chance.randrange(1, 32)
        month = f"BYMONTH={self.first.month};" if self.unit == "YEARLY" else ""
        own = f"BYMONTHDAY={self.first.day}"
        kinds = {"DAILY": [0], "WEEKLY": [0, 1], "MONTHLY": [0, 2, 3], "YEARLY": [0, 2, 3]}[self.unit]
        kind = chance.choice(kinds)
        if kind == 1:
            self.on, self.rule = (SWEDISH[weekday] + "en", ENGLISH[weekday]), f"BYDAY={DAYS[weekday]}"
        elif kind == 2:
            swedish, english = NUMBERS[number]
            self.on = (f"{swedish} {SWEDISH[weekday]}en", f"{english} {ENGLISH[weekday]}")
            self.rule = f"{month}BYDAY={number}{DAYS[weekday]}"
        elif kind == 3:
            # A year's month may be too short for the day for ever; a month's is long enough some other month.
            day = day if self.unit == "MONTHLY" else min(day, 28)
            self.on, self.rule = (str(day), str(day)), f"{month}BYMONTHDAY={day}"
        else:
            self.rule = {"DAILY": "", "WEEKLY": ""}.get(self.unit, month + own)

    @property
    def end(self) -> str:
        return f"COUNT={self.count}" if self.count else f"UNTIL={self.until:%Y%m%d}T235959"

    def rrule(self, end: str) -> str:
        return ";".join(part for part in [f"FREQ={self.unit}", self.rule, end] if part)

    def dates(self) -> list[datetime]:
        return list(rrulestr(self.rrule(self.end), dtstart=datetime.combine(self.first, time())))

    def front_matter(self, chance: random.Random, title: str) -> str:
        swedish = chance.random() < 0.5
        said = {"every": UNITS[self.unit][not swedish]}
        if self.on:
            said["on"] = self.on[not swedish]
        said |= {"count": self.count} if self.count else {"until": self.until}
        listed = {"except": self.cut, "cancelled": self.off}
        said |= {key: "[" + ", ".join(map(str, days)) + "]" for key, days in listed.items() if days}
        if self.moved:
            pairs = (f"{day}: {to}" + (f" {at:%H:%M}" if at else "") for day, (to, at) in self.moved.items())
            said["moved"] = "{" + ", ".join(pairs) + "}"
        rule = ", ".join(f"{native if swedish else key}: {said[key]}" for native, key in KEYS if key in said)
        start = f"{self.first}" + (f" {self.clock:%H:%M}" if self.clock else "")
        lines = ["title: '" + title + "'", f"start: {start}", "repeat: {" + rule + "}"]
        if self.clock and self.length:
            over = datetime.combine(self.first, self.clock) + timedelta(minutes=self.length)
            lines.insert(2, f"end: {over:%Y-%m-%d %H:%M}")
        return "---\n" + "\n".join(lines) + "\n---\n"

    def component(self, start: datetime, *more: str) -> str:
        """A VEVENT of the rule, or of one of its days."""
        lines = ["BEGIN:VEVENT", f"UID:{self.name}", "DTSTAMP:20260101T000000Z", f"SUMMARY:{self.name}"]
        if self.clock:
            lines.append(f"DTSTART;TZID={ZONE.key}:{start:%Y%m%dT%H%M%S}")
            if self.length:
                lines.append(f"DTEND;TZID={ZONE.key}:{start + timedelta(minutes=self.length):%Y%m%dT%H%M%S}")
        else:
            lines += [f"DTSTART;VALUE=DATE:{start:%Y%m%d}", f"DTEND;VALUE=DATE:{start + timedelta(days=1):%Y%m%d}"]
        return "\r\n".join([*lines, *more, "END:VEVENT", ""])

    def at(self, name: str, day: date) -> str:
        if self.clock:
            return f"{name};TZID={ZONE.key}:{datetime.combine(day, self.clock):%Y%m%dT%H%M%S}"
        return f"{name};VALUE=DATE:{day:%Y%m%d}"

    def reference(self) -> str:
        """The same as RRULE, EXDATE and RECURRENCE-ID."""
        clock = self.clock or time()
        end = f"COUNT={self.count}"
        if self.until:
            last = datetime.combine(self.until, time(23, 59, 59), ZONE).astimezone(timezone.utc)
            end = f"UNTIL={last:%Y%m%dT%H%M%SZ}" if self.clock else f"UNTIL={self.until:%Y%m%d}"
        first = datetime.combine(self.days[0], clock)
        text = self.component(first, f"RRULE:{self.rrule(end)}", *(self.at("EXDATE", day) for day in self.cut))
        for day in self.off:
            text += self.component(datetime.combine(day, clock), self.at("RECURRENCE-ID", day), "STATUS:CANCELLED")
        for day, (to, at) in self.moved.items():
            text += self.component(datetime.combine(to, at or clock), self.at("RECURRENCE-ID", day))
        return text

    @property
    def horizon(self) -> date:
        return date(self.first.year + YEARS + 1, 1, 1)

    def expected(self) -> list[tuple]:
        text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//check\r\n" + self.reference() + "END:VCALENDAR\r\n"
        calendar = icalendar.Calendar.from_ical(text)
        return times(recurring_ical_events.of(calendar).between(self.first, self.horizon))
