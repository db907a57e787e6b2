"""The calendar files as calendar programs read them (icalendar, recurring-ical-events).

Every .ics of the example parses without fault, in lines of at most 75 octets that end in CRLF and split no character,
with a VTIMEZONE that agrees with the system's own zone; each event starts when its front matter says. Then random
rules: a site is written with Blad's `repeat` and a calendar with the same rules as RRULE, and both must hold the same
times over ten years, with the same UIDs when titles and the day of the build are others."""

import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from datetime import date, datetime, time, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar
import recurring_ical_events
import yaml
from dateutil.rrule import rrulestr

from common import arguments, finish

ZONE = ZoneInfo("Europe/Stockholm")
YEARS = 10
RULES = 60
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

options = arguments(
    __doc__,
    ("--blad", {"type": Path, "required": True, "help": "the program"}),
    ("--source", {"type": Path, "default": Path("."), "help": "the folder that holds content/ and templates/"}),
)
faults: list[str] = []
checked = 0


# What a calendar file is made of.


def line_faults(content: bytes):
    """What is wrong with the lines before anything is parsed (RFC 5545, section 3.1)."""
    if not content.endswith(b"\r\n") or re.search(rb"(?<!\r)\n|\r(?!\n)", content):
        yield "a line does not end in CRLF"
    for line in content.split(b"\r\n"):
        if len(line) > 75:
            yield f"a line of {len(line)} octets: {line[:40]!r}"
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            yield f"a character is split: {line!r}"


def zone_faults(calendar: icalendar.Calendar):
    """Where the file's own VTIMEZONE and the system's zone differ, at noon and midnight of each day of its years."""
    zones = {str(part["TZID"]): part for part in calendar.walk("VTIMEZONE")}
    starts = [event["DTSTART"] for event in calendar.walk("VEVENT")]
    used = {start.params["TZID"] for start in starts if "TZID" in start.params}
    if used != zones.keys():
        yield f"uses the zones {sorted(used)}, defines {sorted(zones)}"
    clocks = [start.dt for start in starts if isinstance(start.dt, datetime)]
    for name, part in zones.items():
        own, real = part.to_tz(lookup_tzid=False), ZoneInfo(name)
        for year in {clock.year for clock in clocks}:
            for day in range(0, 365):
                for hour in (0, 12):
                    at = datetime(year, 1, 1, hour) + timedelta(days=day)
                    if at.replace(tzinfo=own).utcoffset() != at.replace(tzinfo=real).utcoffset():
                        yield f"{name} is {at.replace(tzinfo=own).utcoffset()} from UTC at {at}"


def event_faults(event: icalendar.Event):
    """What RFC 5545 asks of an event, and Blad of itself."""
    for name in ("UID", "DTSTAMP", "DTSTART", "SUMMARY", "SEQUENCE", "STATUS", "URL"):
        if name not in event:
            yield f"has no {name}"
    if event["DTSTAMP"].dt.utcoffset() != timedelta(0):
        yield "DTSTAMP is not in UTC"
    if "DTEND" in event:
        start, end = event["DTSTART"].dt, event["DTEND"].dt
        if type(start) is not type(end) or end <= start:
            yield f"ends {end}, starts {start}"
    if (str(event["STATUS"]) == "CANCELLED") != str(event["SUMMARY"]).startswith(CANCELLED):
        yield f"is {event['STATUS']} and called {event['SUMMARY']}"


def read(file: Path) -> icalendar.Calendar | None:
    """The calendar of a file; its faults are told."""
    global checked
    checked += 1
    content = file.read_bytes()
    found = list(line_faults(content))
    calendar = None
    try:
        calendar = icalendar.Calendar.from_ical(content)
    except ValueError as error:
        found.append(f"cannot be parsed: {error}")
    if calendar is not None:
        for part in calendar.walk():
            found += [f"{part.name}: {error}" for error in part.errors]
        events = calendar.walk("VEVENT")
        found += [f"{event.get('UID')} {fault}" for event in events for fault in event_faults(event)]
        found += [f"the UID is there twice: {uid}" for uid, n in Counter(str(e["UID"]) for e in events).items() if n > 1]
        found += zone_faults(calendar)
    faults.extend(f"{file}: {fault}" for fault in found[:5])
    return calendar


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


# The example's front matter, read without Blad.


def moment(value, beside: date | None = None):
    """A day or a local time as it is written in front matter; a time alone is on the day beside it."""
    if isinstance(value, datetime):
        return value.replace(tzinfo=None)
    if isinstance(value, date):
        return value
    if isinstance(value, int):  # YAML 1.1 takes 20:30 for a number in base 60.
        return datetime.combine(beside, time(value // 60, value % 60))
    text = str(value).strip()
    if week := re.fullmatch(r"vecka (\d+) (\d{4})", text):
        return date.fromisocalendar(int(week[2]), int(week[1]), 1)
    if found := re.fullmatch(r"(\d{4}-\d\d-\d\d)(?: (\d+)[.:](\d\d))?", text):
        day = date.fromisoformat(found[1])
        return datetime.combine(day, time(int(found[2]), int(found[3]))) if found[2] else day
    clock = re.fullmatch(r"(\d+)[.:](\d\d)", text)
    return datetime.combine(beside, time(int(clock[1]), int(clock[2])))


def value(fields: dict, english: str, swedish: str):
    return fields.get(english, fields.get(swedish))


def written(fields: dict):
    """The times of one event of the example, unless it is for members or a draft."""
    if value(fields, "audience", "målgrupp") in ("members", "medlemmar") or value(fields, "draft", "utkast"):
        return
    if value(fields, "repeat", "upprepa"):
        return
    start = moment(value(fields, "start", "börjar"))
    end = value(fields, "end", "slutar")
    day = start.date() if isinstance(start, datetime) else start
    end = None if end is None else moment(end, day)
    if not isinstance(start, datetime):
        last = day + timedelta(days=6) if "vecka" in str(value(fields, "start", "börjar")) else end or day
        end = (last.date() if isinstance(last, datetime) else last) + timedelta(days=1)
    yield (value(fields, "title", "titel"), start, end, bool(value(fields, "cancelled", "inställd")))


def example() -> list[tuple]:
    found = []
    for file in sorted((options.source / "content" / "kalender").iterdir()):
        if file.name.startswith("_") or file.name == "index.md":
            continue
        text = file.read_text("utf-8")
        items = yaml.safe_load(text) if file.suffix == ".yml" else [yaml.safe_load(text.split("---\n")[1])]
        for fields in items:
            found += list(written(fields))
    return sorted(found, key=str)


# Random rules, as Blad writes them and as RRULE.


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


def build(folder: Path, rules: list[Rule], as_of: str, extra: str) -> icalendar.Calendar | None:
    """A site of the rules, and its calendar."""
    content = folder / "content"
    (content / "kalender").mkdir(parents=True)
    (content / "site.yml").write_text("title: T\nurl: https://t.example\nsections: {kalender: {kind: event}}\n", "utf-8")
    chance = random.Random(7)
    for rule in rules:
        matter = rule.front_matter(chance, rule.title + extra)
        (content / "kalender" / f"{rule.name}.md").write_text(matter, "utf-8")
    items = "".join(f"- title: Lista{extra} {n}\n  start: 2026-01-{n:02d} 18:00\n" for n in (1, 1, 2, 3))
    (content / "kalender" / "lista.yml").write_text(items.replace(f"{extra} 1\n", f"{extra} A\n", 1), "utf-8")
    shutil.copytree(options.source / "templates", folder / "templates")
    command = [options.blad.resolve(), "build", "-C", folder, "--quiet", "--as-of", as_of]
    ran = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if ran.returncode != 0:
        faults.append(f"the site of rules was not built:\n{ran.stdout[:2000]}")
        return None
    return read(folder / "site" / "kalender.ics")


def rule_faults(calendar: icalendar.Calendar, rules: list[Rule]):
    """Where the calendar of Blad and the rule differ."""
    found: dict[str, list] = {}
    for event in calendar.walk("VEVENT"):
        name = str(event["UID"]).split("@")[0][: len("regel-000")]
        found.setdefault(name, []).append(event)
    for rule in rules:
        events = found.get(rule.name, [])
        if {str(event["SUMMARY"]).removeprefix(CANCELLED) for event in events} - {rule.title.strip()}:
            yield f"{rule.name} has another title: {events[0]['SUMMARY']!r}, not {rule.title!r}"
        given = [time[1:] for time in times(events) if f"{time[1]}" < f"{rule.horizon}"]
        wanted = [time[1:] for time in rule.expected()]
        if sorted(given, key=str) != sorted(wanted, key=str):
            missing, extra = [t for t in wanted if t not in given], [t for t in given if t not in wanted]
            yield f"{rule.name} ({rule.rrule(rule.end)} from {rule.first}): missing {missing[:3]}, extra {extra[:3]}"


for file in sorted(options.site.rglob("*.ics")):
    calendar = read(file)
    if file == options.site / "kalender.ics" and calendar is not None:
        given, wanted = times(calendar.walk("VEVENT")), example()
        missing = [time for time in wanted if time not in given]
        faults += [f"kalender.ics does not have {time}" for time in missing]
        if not wanted:
            faults.append("no events were found in content/kalender")
        months = {start.month for _, start, _, _ in wanted}
        if not {1, 7} & months:
            faults.append("the example has no event in January or July")

with tempfile.TemporaryDirectory(dir=options.site.parent) as folder:
    chance = random.Random(2026)
    candidates = (Rule(number, chance) for number in range(10 * RULES))
    rules = [rule for rule in (next(candidates) for _ in range(2 * RULES)) if rule.days][:RULES]
    first = build(Path(folder) / "first", rules, "2026-06-01", "")
    again = build(Path(folder) / "again", rules, "2029-06-01", " ändrad")
    if first is not None and again is not None:
        faults += rule_faults(first, rules)
        uids = [sorted(str(event["UID"]) for event in calendar.walk("VEVENT")) for calendar in (first, again)]
        if uids[0] != uids[1]:
            faults.append(f"UIDs change with the title: {sorted(set(uids[0]) ^ set(uids[1]))[:4]}")
        checked += len(uids[0])
finish(faults, checked, "calendar files and events")
