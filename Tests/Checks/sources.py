"""The example's content as members.py sees it: who may read each piece of text, found without any of Blad's code."""

import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

import yaml

PUBLIC, MEMBERS, NOBODY = "public", "members", "nobody"

FRONT_MATTER = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)
COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
FENCE = re.compile(
    r"^ *(?P<fence>`{3,}|~{3,}) *(?P<info>[^\s`]*)[^\n]*\n(?P<inside>.*?)^ *(?P=fence)[`~]* *$",
    re.DOTALL | re.MULTILINE,
)
PROSE_BLOCKS = {"ruta", "callout", "medlemmar", "members"}
MEMBERS_BLOCKS = {"medlemmar", "members"}
DATED_NAME = re.compile(r"(\d{4}-\d{2}-\d{2})-")
# The keys that hold something written for this text alone; a role, a place or an author may stand anywhere.
SENTENCES = [("title", "titel"), ("summary", "ingress"), ("preheader", "förtext"), ("image-alt", "bildtext")]
# What parts a paragraph from the next: an empty line, a list's item, a heading, a table's row or cell.
PARAGRAPH = re.compile(r"\n\s*\n|\n\s*(?:[-*+>#|]|\d+[.)])|\|")


def words(text: str) -> list[str]:
    """The words of a text, as they are compared: one form of every letter, no capitals, nothing between them."""
    return re.findall(r"[^\W_]+", unicodedata.normalize("NFC", text).casefold().replace("\u00ad", ""))


@dataclass
class Text:
    """A piece of content that has one audience."""

    file: str
    audience: str
    paragraphs: list[list[str]]
    names: list[list[str]]  # titles, addresses, picture files: short, and telling by themselves


def paragraphs(markdown: str) -> list[list[str]]:
    """The words of each paragraph as a reader meets them: without links' addresses, notes' numbers and settings."""
    markdown = FENCE.sub(lambda block: block["inside"] if block["info"] in PROSE_BLOCKS else "", markdown)
    markdown = re.sub(r"\]\([^)]*\)|\[\^[^\]]+\]:?", " ", markdown)
    return [words(part) for part in PARAGRAPH.split(markdown)]


def first(keys: dict, *names: str) -> str:
    return next((keys[name] for name in names if isinstance(keys.get(name), str)), "")


class Reader:
    def __init__(self, content: Path, as_of: str):
        self.content = content
        self.as_of = as_of
        settings = yaml.load((content / "site.yml").read_text("utf-8"), yaml.BaseLoader)
        sections = settings.get("sections") or settings.get("avdelningar") or {}
        self.dated = {name for name, section in sections.items()
                      if first(section, "kind", "slag") in ("post", "newsletter")}  # fmt: skip

    def texts(self) -> list[Text]:
        found = []
        for file in sorted(self.content.rglob("*")):
            if any(part[0] in "_." for part in file.relative_to(self.content).parts):
                continue
            if file.suffix == ".md":
                found += self.document(file)
            elif file.suffix == ".csv" or file.name == "site.yml":
                found.append(Text(self.name(file), PUBLIC, [words(file.read_text("utf-8"))], []))
            elif file.suffix in (".yml", ".yaml"):
                found += self.events(file)
        return found

    def name(self, file: Path) -> str:
        return file.relative_to(self.content).as_posix()

    def document(self, file: Path) -> list[Text]:
        text = file.read_text("utf-8").replace("\r\n", "\n")
        matter = FRONT_MATTER.match(text)
        keys = yaml.load(matter[1], yaml.BaseLoader) if matter else {}
        body = COMMENT.sub("", text[matter.end() :] if matter else text)
        stem = file.parent.name if file.stem == "index" else file.stem
        audience = self.audience(keys, stem, file)
        inner = "\n\n".join(block["inside"] for block in FENCE.finditer(body) if block["info"] in MEMBERS_BLOCKS)
        if audience != PUBLIC:
            return [self.whole(file, audience, keys, stem, body)]
        outer = FENCE.sub(lambda block: "" if block["info"] in MEMBERS_BLOCKS else block[0], body)
        both = [self.whole(file, PUBLIC, keys, stem, outer)]
        if inner:
            both.append(Text(self.name(file) + " (block)", MEMBERS, paragraphs(inner), self.pictures(inner, {})))
        return both

    def events(self, file: Path) -> list[Text]:
        """A list of events in one file."""
        return [self.whole(file, self.audience(keys, "", file), keys, first(keys, "id"), "")
                for keys in yaml.load(file.read_text("utf-8"), yaml.BaseLoader)]  # fmt: skip

    def whole(self, file: Path, audience: str, keys: dict, stem: str, body: str) -> Text:
        said = [words(first(keys, *synonyms)) for synonyms in SENTENCES]
        titles = [first(keys, "title", "titel"), DATED_NAME.sub("", stem), stem, first(keys, "slug", "kortnamn")]
        return Text(self.name(file), audience, [*said, *paragraphs(body)], [*map(words, titles), *self.pictures(body, keys)])

    @staticmethod
    def pictures(body: str, keys: dict) -> list[list[str]]:
        files = [*re.findall(r"!\[[^\]]*\]\(([^)\s]+)", body), first(keys, "image", "bild")]
        return [words(Path(file).stem) for file in files if file]

    def audience(self, keys: dict, stem: str, file: Path) -> str:
        """Who may read it on the day of the build."""
        if first(keys, "draft", "utkast").lower() in ("true", "yes", "ja"):
            return NOBODY
        named = DATED_NAME.match(stem)
        date = first(keys, "date", "datum") or (named[1] if named else "")
        section = file.relative_to(self.content).parts[0]
        if section in self.dated and date[:10] > self.as_of:
            return NOBODY
        expires = first(keys, "expires", "utgår")
        if expires and expires <= self.as_of:
            return NOBODY
        return MEMBERS if first(keys, "audience", "målgrupp") in ("members", "medlemmar") else PUBLIC
