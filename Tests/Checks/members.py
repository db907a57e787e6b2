"""What is not for the public is in no byte of the public folder: not in a page, a feed, an index or a file's name.

From every text that is for members only, marks are taken that no public text has: runs of five words, titles, names
of files, rare long words. None may occur in the public folder, and most of each text's runs must occur in the
members' folder, or the marks would prove nothing. Drafts and what is dated ahead may be in neither."""

import html
import re
from pathlib import Path

from common import arguments, finish
from sources import MEMBERS, NOBODY, PUBLIC, Reader, Text, words

RUN = 5
LONG = 10
BINARY = {".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif", ".pdf", ".woff2", ".ico", ".heic"}


def runs(sequence: list[str]) -> set[tuple[str, ...]]:
    return {tuple(sequence[at : at + RUN]) for at in range(len(sequence) - RUN + 1)}


def spelled(sequence: list[str]) -> str:
    """Words as one string in which whole words can be looked for."""
    return f" {' '.join(sequence)} "


class Folder:
    """A built folder as words: of each file as it is, and as it reads without its marks."""

    def __init__(self, folder: Path):
        self.readings: dict[str, list[list[str]]] = {}
        for file in sorted(folder.rglob("*")):
            if file.is_file():
                name = file.relative_to(folder).as_posix()
                self.readings[name] = [words(name)]
                if file.suffix not in BINARY:
                    self.readings[name] += [words(text) for text in self.ways(file.read_bytes())]

    @staticmethod
    def ways(content: bytes):
        text = content.decode("utf-8", "replace")
        # The calendar's long lines are folded, JSON and JavaScript may write letters as numbers.
        text = re.sub(r"\r\n[ \t]", "", text).replace("\\n", " ")
        text = re.sub(r"\\u([0-9a-fA-F]{4})", lambda match: chr(int(match[1], 16)), text)
        text = html.unescape(text)
        yield text
        yield re.sub(r"<[^<>]*>", " ", html.unescape(text))

    def all_runs(self) -> set[tuple[str, ...]]:
        return set().union(*(runs(reading) for readings in self.readings.values() for reading in readings))


class Said:
    """What some texts say, and so what is no mark of any other."""

    def __init__(self, sequences: list[list[str]]):
        self.runs = set().union(*map(runs, sequences))
        self.spelled = " ".join(map(spelled, sequences))
        self.vocabulary = {word for sequence in sequences for word in sequence}


class Marks:
    """What some texts say and others do not, each mark with a text that it tells of."""

    def __init__(self, texts: list[Text], said: Said):
        self.runs: dict[tuple[str, ...], Text] = {}
        self.names: dict[str, Text] = {}
        self.rare: dict[str, Text] = {}
        for text in texts:
            self.runs |= dict.fromkeys(own_runs(text, said), text)
            # One word, or a bare date, is no mark: others may use it too.
            names = [spelled(name) for name in text.names if len(name) > 1 and any(map(str.isalpha, name))]
            self.names |= {name: text for name in names if name not in said.spelled}
            rare = {word for sequence in text.paragraphs for word in sequence if len(word) >= LONG and word.isalpha()}
            self.rare |= dict.fromkeys(rare - said.vocabulary, text)

    def __len__(self) -> int:
        return len(self.runs) + len(self.names) + len(self.rare)

    def found(self, reading: list[str]):
        """The marks that stand in what was read, each with its text."""
        whole = spelled(reading)
        yield from ((" ".join(run), self.runs[run]) for run in runs(reading) & self.runs.keys())
        yield from ((name.strip(), text) for name, text in self.names.items() if name in whole)
        yield from ((word, self.rare[word]) for word in self.rare.keys() & set(reading))

    def leaks(self, folder: Folder):
        """A line for each text that has left something in a file, with one of its marks there."""
        for file, readings in folder.readings.items():
            first: dict[str, tuple[str, Text]] = {}
            for reading in readings:
                for mark, text in self.found(reading):
                    first[text.file] = min(first.get(text.file, (mark, text)), (mark, text), key=lambda pair: pair[0])
            for mark, text in first.values():
                yield f"{file}: holds “{mark}” of {text.file}, which is for {text.audience}"


def own_runs(text: Text, said: Said) -> set[tuple[str, ...]]:
    return set().union(*map(runs, text.paragraphs)) - said.runs


def sequences(texts: list[Text]) -> list[list[str]]:
    return [sequence for text in texts for sequence in [*text.paragraphs, *text.names]]


options = arguments(
    __doc__,
    ("--members", {"type": Path, "required": True, "help": "the folder of the members' edition"}),
    ("--as-of", {"required": True, "help": "the day that both were built for"}),
    ("--source", {"type": Path, "default": Path("."), "help": "the folder that holds content/ and templates/"}),
)
texts = Reader(options.source / "content", options.as_of).texts()
of = {audience: [text for text in texts if text.audience == audience] for audience in (PUBLIC, MEMBERS, NOBODY)}

# What Blad itself says: its templates and its fixed words.
own = [words(file.read_text("utf-8")) for folder, ending in [("templates", "*.mustache"), ("Sources", "*.swift")]
       for file in (options.source / folder).rglob(ending)]  # fmt: skip
said_openly = Said(sequences(of[PUBLIC]) + own)
said_to_members = Said(sequences(of[PUBLIC] + of[MEMBERS]) + own)

public, members = Folder(options.site), Folder(options.members)
closed = Marks(of[MEMBERS] + of[NOBODY], said_openly)
unpublished = Marks(of[NOBODY], said_to_members)
faults = [*closed.leaks(public), *unpublished.leaks(members)]

if not of[MEMBERS]:
    faults.append("no text for members only was found in content/")
present = members.all_runs()
for text in of[MEMBERS]:
    sought = own_runs(text, said_openly)
    if not sought:
        faults.append(f"{text.file}: has no run of {RUN} words to know it by")
    elif 2 * len(sought & present) < len(sought):
        faults.append(f"{text.file}: only {len(sought & present)} of {len(sought)} runs are in the members' folder")
finish(faults, len(closed) + len(unpublished), "marks")
