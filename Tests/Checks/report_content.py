"""The example's content as report.py counts it: everything that was done, found without any of Blad's code."""

import csv
import datetime
import re
import unicodedata
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

import yaml

FRONT_MATTER = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)
DATED_NAME = re.compile(r"(\d{4}-\d{2}-\d{2})-")
# The Swedish keys that the example uses, by their English names.
ENGLISH = {
    "titel": "title", "datum": "date", "utkast": "draft", "målgrupp": "audience", "tidning": "outlet",
    "kanaler": "channels", "taggar": "tags", "börjar": "start", "slutar": "end", "plats": "place", "typ": "type",
    "arrangör": "organizer", "inställd": "cancelled", "nummer": "number", "uppdrag": "role",
    "partiuppdrag": "party-role", "ordning": "order",
    "mål": "goals", "minst": "at-least", "högst": "at-most", "ingress": "summary", "följer": "follows",
}  # fmt: skip
WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
ORDINALS = ["first", "second", "third", "fourth"]


def fold(text: str) -> str:
    return unicodedata.normalize("NFC", text.strip()).casefold()


def day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text[:10])


def listed(value) -> list[str]:
    if value is None:
        return []
    return [str(item) for item in value] if isinstance(value, list) else [str(value)]


@dataclass
class Done:
    """Something that was done, or that a calendar holds."""

    kind: str
    date: datetime.date
    title: str
    section: str = ""
    channels: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    type: str = ""
    place: str = ""
    organizer: str = ""
    outlets: list[str] = field(default_factory=list)
    is_public: bool = True  # may be named to everyone on the day
    is_cancelled: bool = False
    number: str = ""
    follows: str = ""
    id: str = ""
    last: datetime.date | None = None  # an event's last day


@dataclass
class Held:
    """An office of a person."""

    name: str
    role: str
    start: datetime.date
    end: datetime.date


def keys(text: str) -> dict:
    matter = FRONT_MATTER.match(text.replace("\r\n", "\n"))
    return english(yaml.load(matter[1], yaml.BaseLoader) or {}) if matter else {}


def english(found: dict) -> dict:
    return {ENGLISH.get(unicodedata.normalize("NFC", key), unicodedata.normalize("NFC", key)): value
            for key, value in found.items()}  # fmt: skip


class Content:
    def __init__(self, folder: Path, as_of: datetime.date):
        self.as_of = as_of
        self.settings = yaml.load((folder / "site.yml").read_text("utf-8"), yaml.BaseLoader)
        self.sections = self.settings["sections"]
        self.done: list[Done] = []
        self.held: list[Held] = []
        self.plans: list[dict] = []
        for file in sorted(folder.rglob("*")):
            path = unicodedata.normalize("NFC", file.relative_to(folder).as_posix())
            if any(part[0] in "_." for part in path.split("/")):
                continue
            if file.suffix == ".md":
                self.text(path, keys(file.read_text("utf-8")))
            elif file.suffix == ".yml" and path != "site.yml":
                for item in yaml.load(file.read_text("utf-8"), yaml.BaseLoader):
                    self.text(path, english(item))
        for file in sorted((folder / "data").glob("activities*.csv")):
            with file.open(encoding="utf-8", newline="") as rows:
                self.done += [self.row(row) for row in csv.DictReader(rows)]
        self.done.sort(key=lambda done: done.date)
        self.measures: dict[str, list[tuple[datetime.date, Decimal, bool]]] = {}
        for file in sorted((folder / "data").glob("measures*.csv")):
            with file.open(encoding="utf-8", newline="") as rows:
                for row in csv.DictReader(rows):
                    value = row["value"].replace(" ", "").replace(",", ".")
                    is_percent = value.endswith("%")
                    number = Decimal(value.rstrip("%")) / (100 if is_percent else 1)
                    self.measures.setdefault(row["measure"], []).append((day(row["date"]), number, is_percent))

    def text(self, path: str, found: dict) -> None:
        section = path.split("/")[0] if "/" in path else ""
        kind = self.sections.get(section, {}).get("kind", "page")
        if found.get("draft") in ("true", "ja", "yes"):
            return
        gone = "expires" in found and day(found["expires"]) <= self.as_of
        is_public = found.get("audience", "public") in ("public", "alla") and not gone
        if kind in ("post", "newsletter"):
            name = path.removesuffix("/index.md").split("/")[-1]
            date = day(found["date"] if "date" in found else DATED_NAME.match(name)[1])
            channels = listed(found.get("channels"))
            self.done.append(Done(
                kind, date, found["title"], section, (["hemsida"] if kind == "post" else []) + channels,
                listed(found.get("tags")), outlets=listed(found.get("outlet")), is_public=is_public,
                number=found.get("number", ""), follows=found.get("follows", "")))  # fmt: skip
        elif kind == "event":
            name = path.removesuffix(".md").split("/")[-1]
            start, end = found["start"], found.get("end", found["start"])
            # What ends in the small hours is of the evening before.
            is_night = "all-day" not in found and "heldag" not in found and end[11:13] != "" and int(end[11:13]) < 6
            length = (day(end) - day(start)).days - is_night
            for date in self.dates(found):
                self.done.append(Done(
                    kind, date, found["title"], section, listed(found.get("channels")), listed(found.get("tags")),
                    found.get("type", ""), found.get("place", ""), found.get("organizer", ""), is_public=is_public,
                    is_cancelled=found.get("cancelled") == "true", id=found.get("id", name),
                    last=date + datetime.timedelta(length)))  # fmt: skip
        elif kind == "person" and is_public:
            for roles in (found.get("role", []), found.get("party-role", [])):
                for role in roles if isinstance(roles, list) else [roles]:
                    self.office(role if isinstance(role, dict) else {"title": role}, found)
        elif kind == "plan":
            self.plans.append(found | {"is-public": is_public})

    def office(self, role: dict, person: dict) -> None:
        title, body = role.get("title", role.get("titel")), role.get("body", role.get("organ", ""))
        if title.startswith("Kandidat"):
            return
        start, end = role.get("period", person.get("period", "1900-01-01/")).split("/")
        text = title if body.casefold() in title.casefold() else f"{title}, {body}"
        self.held.append(Held(person["title"], text, day(start), day(end) if end else datetime.date.max))

    def dates(self, found: dict) -> list[datetime.date]:
        """The days of an event; of a repeated one, on a numbered weekday of each month."""
        repeat = found.get("repeat")
        if not repeat:
            return [day(found["start"])]
        assert repeat["every"] == "month", repeat
        ordinal, weekday = repeat["on"].split()
        moved = {day(old): day(new) for old, new in (repeat.get("moved") or {}).items()}
        skipped = {day(text) for text in listed(repeat.get("except"))}
        dates, date = [], day(found["start"])
        while date <= day(repeat["until"]):
            if date.weekday() == WEEKDAYS.index(weekday) and (date.day - 1) // 7 == ORDINALS.index(ordinal):
                dates.append(date)
            date += datetime.timedelta(1)
        return sorted(moved.get(date, date) for date in dates if date not in skipped)

    def row(self, row: dict) -> Done:
        def cells(name: str) -> list[str]:
            return [part.strip() for part in (row.get(name) or "").split(";") if part.strip()]

        return Done(
            "external", day(row["date"]), row["title"], row.get("section") or "", cells("channel"), cells("tags"),
            row.get("type") or "", row.get("place") or "", row.get("organizer") or "", cells("outlet"))  # fmt: skip
