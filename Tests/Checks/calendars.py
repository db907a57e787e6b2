"""The calendar files as calendar programs read them (icalendar, recurring-ical-events).

Every .ics of the example parses without fault, in lines of at most 75 octets that end in CRLF and split no character,
with a VTIMEZONE that agrees with the system's own zone; each event starts when its front matter says. Then random
rules: a site is written with Blad's `repeat` and a calendar with the same rules as RRULE, and both must hold the same
times over ten years, with the same UIDs when titles and the day of the build are others."""

import random
import re
import shutil
import subprocess
import tempfile
from collections import Counter
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar
import yaml

from calendar_rules import CANCELLED, Rule, times
from common import arguments, finish

RULES = 60

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


# A site of random rules.


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


WHOLE = options.site / "kalender.ics"
if not WHOLE.is_file():
    faults.append(f"{WHOLE.name} is not there")
for file in sorted(options.site.rglob("*.ics")):
    calendar = read(file)
    if file == WHOLE and calendar is not None:
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
