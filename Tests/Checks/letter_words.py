"""The words of every exported letter: the same in the text as in the HTML, in the same order (T08, T13), and in what w3m
and lynx make of the HTML (L01, L02) where they are installed.

letter_words.py OUTBOX. List numbers, marks and the words that stand for marks (Bild, struket) are left aside."""

import html
import re
import shutil
import subprocess
from pathlib import Path

import html5lib

from common import arguments, finish

INLINE = set("a b i em strong del code small span sub sup img u cite q kbd".split())
LABELS = "Bild Image صورة Kuva Sawir struket struck محذوف poistettu".split() + ["la tiray"]
DUMPS = {
    "w3m": ["w3m", "-dump", "-cols", "900", "-I", "UTF-8", "-O", "UTF-8", "-T", "text/html"],
    "lynx": ["lynx", "-dump", "-nolist", "-nonumbers", "-width=900", "-assume_charset=utf-8", "-display_charset=utf-8", "-stdin"],
}


def words(text: str) -> list[str]:
    """The words that are more than marks and numbers of lists."""
    tokens = re.sub(r"\s*\[\d+\]", "", text).split()
    return [word for word in tokens if re.search(r"[^\W_]", word) and not re.fullmatch(r"\d+\.|\[x\]", word)]


def text_words(text: str, hrefs: list[str]) -> list[str]:
    lines = [line for line in text.splitlines() if not re.fullmatch(r"(> ?)*\s*\[\d+\] \S+", line)]
    flat = " ".join(" ".join(re.sub(r"^(> ?)+", "", line).split()) for line in lines)
    for label in LABELS:
        flat = re.sub(rf"\[{label}(?:: ([^\[\]]*))?\]", r"\1", flat)
    for href in hrefs:
        address = href if href.startswith("mailto:") and "?" in href else href.partition(":")[2]
        flat = flat.replace(f" ({address})", "") if href.startswith(("mailto:", "tel:")) else flat
    return words(flat)


def flow(element, in_table: bool = False):
    """What a letter says, in order: strings, and tables of data as their rows of cells."""
    if element.tag == "table" and element.get("role") is None:
        rows = [["".join(strings(cell)).strip() for cell in row if cell.tag in ("td", "th")] for row in element.iter("tr")]
        yield {"rows": rows, "has_heading": element.find("thead") is not None}
    else:
        if element.tag == "img":
            yield element.get("alt", "")
        if element.tag not in INLINE:
            yield " "
        yield element.text or ""
        for child in element:
            if isinstance(child.tag, str):
                yield from flow(child)
            yield child.tail or ""
        if element.tag not in INLINE:
            yield " "


def strings(element):
    for part in flow(element):
        if isinstance(part, str):
            yield part
        else:
            yield " " + " ".join(" ".join(row) for row in part["rows"]) + " "


def records(table: dict) -> list[str]:
    """The words of a table that is too wide for columns: each cell after its heading."""
    rows = table["rows"]
    heading = rows[0] if table["has_heading"] else [""] * max(map(len, rows))
    body = rows[1:] if table["has_heading"] else rows
    found = []
    for index, row in enumerate(body):
        for column, (name, cell) in enumerate(zip(heading, row)):
            # A column of nothing is named once, or its heading would be lost.
            if cell or (index == 0 and not any(other[column] for other in body)):
                found += words(f"{name}: {cell}" if words(name) else cell)
    return found


def compare_text(body, text: list[str]):
    """The first difference between the HTML and the text; tables may be columns or records in the text."""
    position = 0
    run = ""
    for part in [*flow(body), None]:
        if isinstance(part, str):
            run += part
            continue
        expected = words(run)
        run = ""
        if isinstance(part, dict):
            columns = words(" ".join(" ".join(row) for row in part["rows"]))
            start = position + len(expected)
            expected += columns if text[start : start + len(columns)] == columns else records(part)
        yield from differences("T08, T13", expected, text[position : position + len(expected)])
        position += len(expected)
    if text[position:]:
        yield f"T13: only in the text: {' '.join(text[position:][:8])}"


def differences(rule: str, expected: list[str], found: list[str]):
    for index, word in enumerate(expected):
        if index >= len(found) or found[index] != word:
            near = " ".join(expected[max(0, index - 3) : index + 4])
            yield f"{rule}: “{near}” reads “{' '.join(found[max(0, index - 3) : index + 4])}”"
            return


def dumped(command: list[str], source: bytes) -> list[str]:
    ran = subprocess.run(command, input=source, capture_output=True)
    text = ran.stdout.decode("utf-8").replace("\N{NO-BREAK SPACE}", " ")
    if command[0] == "lynx":
        text = re.sub(r"^\s*[*+o#@-] ", "", text, flags=re.MULTILINE)  # its marks of lists
    if command[0] == "w3m":
        text = unspaced(text)
    return words(re.sub(r"\[DEL: ?| ?:DEL\]", "", text))


def unspaced(text: str) -> str:
    """w3m leaves the spaces between East Asian words out."""
    wide = r"[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff]"
    return re.sub(rf"(?<={wide})\s+(?={wide})", "", text)


def check(folder: Path):
    name = folder.name
    source = (folder / f"{name}.html").read_text("utf-8")
    source = re.sub(r"data:image/[a-z]+;base64,[A-Za-z0-9+/=]*", "cid:x", source)
    body = html5lib.parse(source, namespaceHTMLElements=False).find("body")
    hrefs = [html.unescape(link.get("href", "")) for link in body.iter("a")]
    yield from compare_text(body, text_words((folder / f"{name}.txt").read_text("utf-8"), hrefs))
    for program, command in DUMPS.items():
        if shutil.which(program):
            found = dumped(command, source.encode())
            said = "".join(strings(body))
            expected = words(unspaced(said) if program == "w3m" else said)
            yield from differences("L01" if program == "w3m" else "L02", expected, found)
            if len(found) > len(expected):
                yield f"{program} shows {len(found) - len(expected)} words too many"


for program in DUMPS:
    if not shutil.which(program):
        print(f"{program} is not installed: what it makes of the letters is not compared")
folders = sorted(folder for folder in arguments(__doc__).site.iterdir() if (folder / f"{folder.name}.html").exists())
faults = [f"{folder.name}: {fault}" for folder in folders for fault in check(folder)]
finish(faults, len(folders), "letters")
