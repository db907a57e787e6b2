"""What is not for the public is in no byte of the public folder: not in a page, a feed, an index or a file's name.

From every text that is for members only, marks are taken that no public text has: runs of five words, titles, names
of files, rare long words. None may occur in the public folder, and most of each text's runs must occur in the
members' folder, or the marks would prove nothing. Drafts and what is dated ahead may be in neither."""

import html
import re
from pathlib import Path

from common import arguments, finish
from sources import MEMBERS, NOBODY, PUBLIC, Reader, words

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


options = arguments(
    __doc__,
    ("--members", {"type": Path, "required": True, "help": "the folder of the members' edition"}),
    ("--as-of", {"required": True, "help": "the day that both were built for"}),
    ("--source", {"type": Path, "default": Path("."), "help": "the folder that holds content/ and templates/"}),
)
texts = Reader(options.source / "content", options.as_of).texts()

# What may be said in public: by public texts, and by Blad itself (its templates, its fixed words).
open_words = [sequence for text in texts if text.audience == PUBLIC for sequence in [*text.paragraphs, *text.names]]
for folder, ending in [("templates", "*.mustache"), ("Sources", "*.swift")]:
    open_words += [words(file.read_text("utf-8")) for file in (options.source / folder).rglob(ending)]
open_runs = set().union(*map(runs, open_words))
open_text = " ".join(map(spelled, open_words))
open_vocabulary = {word for sequence in open_words for word in sequence}

public, members = Folder(options.site), Folder(options.members)
faults, marks = [], 0


def own_runs(text, taken):
    return set().union(*map(runs, text.paragraphs)) - taken


def leaks(text, folder: Folder, taken_runs, taken_text: str, vocabulary) -> list[str]:
    """Where something of the text stands in the folder, and what."""
    global marks
    sought = own_runs(text, taken_runs)
    # One word, or a bare date, is no mark: others may use it too.
    names = {spelled(name) for name in text.names if len(name) > 1 and any(map(str.isalpha, name))}
    names = {name for name in names if name not in taken_text}
    rare = {word for sequence in text.paragraphs for word in sequence if len(word) >= LONG and word.isalpha()} - vocabulary
    marks += len(sought) + len(names) + len(rare)
    found = []
    for file, readings in folder.readings.items():
        for reading in readings:
            whole = spelled(reading)
            hits = [" ".join(run) for run in runs(reading) & sought]
            hits += [name.strip() for name in names if name in whole] + sorted(rare.intersection(reading))
            if hits:
                found.append(f"{file}: holds “{hits[0]}” of {text.file}, which is for {text.audience}")
                break
    return found


closed = [text for text in texts if text.audience == MEMBERS]
if not closed:
    faults.append("no text for members only was found in content/")
# What members may read besides, so that a draft that says the same as a members' text is no fault in their edition.
member_words = [sequence for text in closed for sequence in [*text.paragraphs, *text.names]]
member_runs = open_runs.union(*map(runs, member_words))
member_text = open_text + " ".join(map(spelled, member_words))
member_vocabulary = open_vocabulary.union(*member_words)
present = members.all_runs()

for text in texts:
    if text.audience == PUBLIC:
        continue
    faults += leaks(text, public, open_runs, open_text, open_vocabulary)
    if text.audience == NOBODY:
        faults += leaks(text, members, member_runs, member_text, member_vocabulary)
    else:
        sought = own_runs(text, open_runs)
        if not sought:
            faults.append(f"{text.file}: has no run of {RUN} words to know it by")
        elif 2 * len(sought & present) < len(sought):
            faults.append(f"{text.file}: only {len(sought & present)} of {len(sought)} runs are in the members' folder")
finish(faults, marks, "marks")
