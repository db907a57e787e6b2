"""The plain text of exported letters: its widths, headings, lists of links and signature, and that it says what the
HTML says (newsletter.md, 2). What its bytes must be is in letter_bytes.py."""

import email
import email.policy
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass

import html5lib

from common import finish
from letter_bytes import Letter, letters

WIDEST = 72
LABELS = {"bild", "image", "kuva", "sawir", "struket", "struck", "poistettu", "x"}
ITEM = re.compile(r"(?:> ?| |- (?:\[[x ]\] )?|\d+\. )*")
LISTED = re.compile(r"\[(\d+)\] (\S+)")


def columns(text: str) -> int:
    """The columns of a text: two for each grapheme that is wide, has U+FE0F or is a flag, else one."""
    total = 0
    width = 0
    joined = False
    flag = False
    for character in text:
        regional = "\U0001f1e6" <= character <= "\U0001f1ff"
        mark = unicodedata.category(character) in ("Mn", "Me", "Mc") or character in "\u200c\u200d"
        if width and (mark or joined or "\U0001f3fb" <= character <= "\U0001f3ff" or "\U000e0020" <= character <= "\U000e007f"):
            width = 2 if character == "\ufe0f" else width
        elif flag and regional:
            width = 2
            regional = False
        else:
            total += width
            width = 2 if unicodedata.east_asian_width(character) in "WF" else 1
        joined = character == "\u200d" and (width == 2 or joined)
        flag = regional
    return total + width


@dataclass
class Text:
    """A text file's lines before the signature, and what can be seen in them."""

    lines: list[str]
    signature: list[str]

    def headings(self) -> list[tuple[int, int, list[str]]]:
        """Where a heading with a line below it begins and ends, and its lines; in quotations and lists too."""
        bare = [ITEM.sub("", line, count=1) for line in self.lines]
        found = []
        for index, line in enumerate(bare):
            ends = index + 1 == len(bare) or not bare[index + 1]  # else it is the rule of a table of one column
            if ends and re.fullmatch(r"=+|-+", line) and index > 0 and bare[index - 1]:
                start = index
                while start > 0 and bare[start - 1]:
                    start -= 1
                found.append((start, index, bare[start:index]))
        return found

    def listed(self) -> dict[int, tuple[str, int]]:
        """The addresses of the link lists by their numbers, and the lines that they stand in."""
        found = {}
        begins = True
        for index, line in enumerate(self.lines):
            match = LISTED.fullmatch(line) if begins else None
            if match:
                found[index] = match
            begins = match is not None or line == ""
        return {int(match[1]): (match[2], index) for index, match in found.items()}

    def words(self) -> str:
        """The lines that are no link lists."""
        lists = {index for _, index in self.listed().values()}
        return "\n".join(line for index, line in enumerate(self.lines) if index not in lists)


def parts(text: str) -> Text | None:
    body, mark, signature = text.rpartition("\n-- \n")
    return Text(body.split("\n"), signature.rstrip("\n").split("\n")) if mark else None


def width_faults(text: Text) -> list[str]:
    """T02: only a word, an address or code may be wider than 72 columns."""
    faults = []
    for number, line in enumerate(text.lines, 1):
        rest = ITEM.sub("", line, count=1)
        code = line[len(line) - len(rest) :] == rest and line[: len(line) - len(rest)].endswith("    ")
        if columns(line) > WIDEST and " " in rest and not LISTED.fullmatch(rest) and not code:
            faults.append(f"line {number} has {columns(line)} columns (T02)")
    return faults


def heading_faults(text: Text, tree) -> list[str]:
    """T05: the lines below headings are as wide as they are, and the HTML has the same headings in the same order."""
    faults = []
    found = []
    for start, index, lines in text.headings():
        found.append(words(" ".join(lines)))
        # In a list the line hangs; a heading's own words may begin like an item.
        whole = max(map(columns, text.lines[start:index]))
        if len(ITEM.sub("", text.lines[index], count=1)) not in (whole, max(map(columns, lines))):
            faults.append(f"line {index + 1} is not as wide as its heading (T05)")
    wanted = [words(content(element)) for element in tree.iter() if element.tag in ("h1", "h2")]
    rest = iter(found)
    for heading in wanted:
        if not any(holds(other, heading) for other in rest):
            faults.append(f"the heading “{' '.join(heading)}” is not there, or not in its order (T05)")
            break
    return faults


def holds(longer: list[str], shorter: list[str]) -> bool:
    """Whether words stand among others in their order: the text adds numbers, labels and addresses."""
    rest = iter(longer)
    return all(word in rest for word in shorter)


def list_faults(text: Text) -> list[str]:
    """T06: numbers from 1, each in the list at the end of the section that first uses it, each address once."""
    faults = []
    listed = text.listed()
    if sorted(listed) != list(range(1, len(listed) + 1)):
        faults.append(f"the numbers of the links are {sorted(listed)} (T06)")
    if len({address for address, _ in listed.values()}) != len(listed):
        faults.append("an address is listed twice (T06)")
    starts = [0] + [start for start, index, _ in text.headings() if set(text.lines[index]) == {"-"}]
    for number, (_, line) in listed.items():
        section = max(start for start in starts if start <= line)
        uses = [index for index, other in enumerate(text.lines) if index != line and f"[{number}]" in other]
        if not uses or not section <= uses[0] < line:
            faults.append(f"[{number}] is not listed where it is first used (T06)")
    return faults


def address_faults(text: Text, signature: list[str], tree) -> list[str]:
    """T07: the addresses of the text are those of the HTML, character for character."""
    hrefs = {element.get("href") for element in tree.iter() if element.tag == "a"}
    listed = {address for address, _ in text.listed().values()}
    everything = "\n".join([text.words(), *signature])
    faults = [f"{href} is not in the text (T07)" for href in sorted(hrefs) if href not in listed and shown(href) not in everything]
    inline = {address for address in re.findall(r"https?://\S+", everything)}
    for address in sorted(listed - hrefs):
        faults.append(f"{address} is listed but not in the HTML (T07)")
    for address in sorted(inline):
        if not any(address.startswith(href) and not re.search(r"\w", address[len(href) :]) for href in hrefs):
            faults.append(f"{address} is not in the HTML (T07)")
    return faults


def shown(href: str) -> str:
    """How an address stands among words."""
    scheme, _, rest = href.partition(":")
    return rest if scheme == "tel" or (scheme == "mailto" and "?" not in rest) else href


def content(element) -> str:
    """The words of an element, with pictures' alternative texts."""
    if not isinstance(element.tag, str) or element.tag in ("style", "script", "title"):
        return ""
    inside = (element.text or "") + "".join(content(child) + (child.tail or "") for child in element)
    blank = " " if element.tag in ("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "div", "pre", "br") else ""
    return blank + (f" {element.get('alt', '')} " if element.tag == "img" else inside) + blank


def words(text: str) -> list[str]:
    return re.findall(r"\w+", unicodedata.normalize("NFC", text))


def word_faults(text: Text, tree) -> list[str]:
    """T08 and T13: every word of the HTML is in the text as often, and no others."""
    plain = Counter(words("\n".join([text.words(), *text.signature])))
    marked = Counter(words(content(tree)))
    faults = [f"“{word}” is there {count} fewer times in the text (T08)" for word, count in (marked - plain).items()]
    allowed = {word for element in tree.iter() for word in words(element.get("href", "") if element.tag == "a" else "")}
    allowed |= {word for element in tree.iter() if element.tag == "th" for word in words(content(element))}
    for word, count in (plain - marked).items():
        if not word.isdigit() and word.lower() not in LABELS and word not in allowed:
            faults.append(f"“{word}” is there {count} fewer times in the HTML (T13)")
    return faults


def signature_faults(text: Text) -> list[str]:
    """T10: the sender, the address, and at least how to leave, each label before its address."""
    labels = [index for index, line in enumerate(text.signature) if line.endswith(":") or re.search(r": \S+$", line)]
    return [] if len(text.signature) >= 3 and labels else ["the signature misses something (T10)"]


def flow_faults(mail: bytes) -> list[str]:
    """T11: the marks of format=flowed in the mail's text part."""
    part = email.message_from_bytes(mail, policy=email.policy.default).get_body(("plain",))
    lines = part.get_payload(decode=True).decode("utf-8").split("\r\n")
    faults = []
    for number, (line, following) in enumerate(zip(lines, [*lines[1:], ""]), 1):
        if line.startswith("From ") or re.match(r">[^ >]", line):
            faults.append(f"line {number} of the text part should begin with a space (T11)")
        if line.endswith(" ") and line != "-- " and (not following or line.startswith((">", "- ")) or LISTED.match(line)):
            faults.append(f"line {number} of the text part flows but is no line of a paragraph (T11)")
    return faults


def letter_faults(letter: Letter) -> list[str]:
    text = parts(letter.text)
    if text is None:
        return ["there is no signature (T10)"]
    tree = html5lib.parse(letter.html, namespaceHTMLElements=False)
    return [
        *width_faults(text),
        *heading_faults(text, tree),
        *list_faults(text),
        *address_faults(text, text.signature, tree),
        *word_faults(text, tree),
        *signature_faults(text),
        *flow_faults(letter.mail),
    ]


if __name__ == "__main__":
    found = letters(__doc__)
    wrong = [f"{letter.slug}: {fault}" for letter in found for fault in letter_faults(letter)]
    finish(wrong, len(found), "letters")
