"""The files of exported letters byte by byte: what mail and text must look like on the way (newsletter.md, 2 and 4)."""

import argparse
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from common import finish

REQUIRED = [
    "Date", "From", "To", "Subject", "Message-ID", "List-Id", "List-Unsubscribe", "Content-Language", "MIME-Version",
    "Content-Type",
]
OPTIONAL = ["Reply-To", "List-Archive"]


@dataclass(frozen=True)
class Letter:
    """An exported letter's four files."""

    slug: str
    text: str
    html: str
    mail: bytes
    draft: bytes


def letters(description: str) -> list[Letter]:
    """The letters of the outbox folder that the check is started with."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("outbox", type=Path, help="the folder that holds a folder for each letter")
    outbox = parser.parse_args().outbox
    found = []
    for folder in sorted(path for path in outbox.iterdir() if path.is_dir() and path.name[0] != "."):
        slug = folder.name
        names = {f"{slug}.txt", f"{slug}.html", f"{slug}.eml", f"{slug}-draft.eml"}
        there = {path.name for path in folder.iterdir()}
        if names != there:
            parser.exit(1, f"{folder} holds {sorted(there)} (F01)\n")
        text, html = ((folder / f"{slug}.{ending}").read_bytes().decode("utf-8") for ending in ("txt", "html"))
        found.append(Letter(slug, text, html, (folder / f"{slug}.eml").read_bytes(), (folder / f"{slug}-draft.eml").read_bytes()))
    return found


def text_faults(text: str) -> list[str]:
    """What T01 and T03 have against a text file."""
    faults = []
    if text != unicodedata.normalize("NFC", text):
        faults.append("the text is not in NFC")
    if re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\ufeff\u200b\u2060\u00ad\u00a0]", text):
        faults.append("the text holds a tab, a control or an invisible character (T01)")
    if text.startswith("\n") or not text.endswith("\n") or text.endswith("\n\n"):
        faults.append("the text does not begin with a line and end with one line end (T01)")
    if "\n\n\n" in text:
        faults.append("the text has two blank lines in a row (T03)")
    if any(line.endswith(" ") and line != "-- " for line in text.split("\n")):
        faults.append("a line of the text ends in a space (T03)")
    return faults


def line_faults(mail: bytes) -> list[str]:
    """What E01–E03 and E15 have against a mail's lines."""
    faults = []
    if re.search(rb"(?<!\r)\n|\r(?!\n)", mail) or not mail.endswith(b"\r\n"):
        faults.append("a line does not end in CR LF (E01)")
    if re.search(rb"[^\r\n\x20-\x7e]", mail):
        faults.append("a byte is not printable ASCII (E03)")
    head, _, body = mail.partition(b"\r\n\r\n")
    for number, line in enumerate(mail.split(b"\r\n"), 1):
        longest = 78 if number <= head.count(b"\r\n") + 1 else 76
        if b"=?" in line and longest == 78:
            longest = 76
        if len(line) > 998 or (len(line) > longest and (longest != 78 or b" " in line.lstrip(b" "))):
            faults.append(f"line {number} has {len(line)} bytes (E02)")
        if line.endswith((b" ", b"\t")) or line.startswith(b"From ") or line == b".":
            faults.append(f"line {number} would be changed on the way: {line!r} (E15)")
    return faults


def header_faults(mail: bytes) -> list[str]:
    """What E04, E05 and E08 have against a mail's headers."""
    faults = []
    head = mail.partition(b"\r\n\r\n")[0].decode("ascii", "replace")
    names = re.findall(r"(?m)^([^ \t:]+):", head)
    for name in sorted(set(names) | set(REQUIRED)):
        if name not in REQUIRED + OPTIONAL:
            faults.append(f"the header {name} is none of a letter's (E05)")
        elif names.count(name) != 1:
            faults.append(f"the header {name} is there {names.count(name)} times (E04)")
    for word in re.findall(r"\S*=\?\S*", head):
        found = re.fullmatch(r"=\?UTF-8\?(?:Q\?([!-<>@-~]|=[0-9A-F]{2})+|B\?[A-Za-z0-9+/]+=*)\?=", word)
        if not found or len(word) > 75:
            faults.append(f"{word} is no encoded word (E08)")
    phrases = re.findall(r"(?ms)^(?:From|To|Reply-To|List-Id):.*?(?=^\S|\Z)", head)
    for word in re.findall(r"=\?UTF-8\?Q\?(\S*?)\?=", " ".join(phrases)):
        if re.search(r"[^A-Za-z0-9!*+/=_-]", word):
            faults.append(f"{word} holds what no name may hold (E08)")
    return faults


def boundary_faults(mail: bytes) -> list[str]:
    """What E12 and E13 have against a mail's boundaries."""
    faults = []
    boundaries = re.findall(rb'boundary="([^"]*)"', mail)
    for boundary in boundaries:
        delimiter = b"--" + boundary
        lines = [line for line in mail.split(b"\r\n") if boundary in line and b"boundary=" not in line]
        if b"=_" not in boundary or len(boundary) > 70:
            faults.append(f"the boundary {boundary!r} is not one of ours (E13)")
        if lines[-1:] != [delimiter + b"--"] or set(lines[:-1]) != {delimiter}:
            faults.append(f"the boundary {boundary!r} stands elsewhere than between parts (E13)")
        if any(other != boundary and other.startswith(boundary) for other in boundaries):
            faults.append(f"the boundary {boundary!r} begins another (E13)")
    if not boundaries or not mail.endswith(b"--" + boundaries[0] + b"--\r\n"):
        faults.append("the mail does not end with its boundary (E12)")
    if boundaries and not mail.partition(b"\r\n\r\n")[2].startswith(b"--" + boundaries[0] + b"\r\n"):
        faults.append("the mail's body does not begin with its boundary (E12)")
    return faults


def letter_faults(letter: Letter) -> list[str]:
    faults = text_faults(letter.text) + line_faults(letter.mail) + header_faults(letter.mail)
    faults += boundary_faults(letter.mail)
    if letter.draft != b"X-Unsent: 1\r\n" + letter.mail:
        faults.append("the draft is not X-Unsent and then the mail (F02)")
    if len(letter.mail) > 2_000_000:
        faults.append(f"the mail has {len(letter.mail)} bytes (W03)")
    return faults


if __name__ == "__main__":
    found = letters(__doc__)
    wrong = [f"{letter.slug}: {fault}" for letter in found for fault in letter_faults(letter)]
    finish(wrong, len(found), "letters")
