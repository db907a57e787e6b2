"""The HTML of every exported letter: no parse error, nothing that a core mail program lacks, nothing from outside.

letter_html.py OUTBOX. What mail programs support is read where the project's data lies (../shared/data/caniemail.json);
without it that part is left out, and says so."""

import json
import re
from pathlib import Path

import html5lib

from common import arguments, finish

CORE = """apple-mail/macos apple-mail/ios gmail/desktop-webmail gmail/mobile-webmail gmail/ios gmail/android
outlook/windows outlook/outlook-com outlook/macos outlook/ios outlook/android yahoo/desktop-webmail
samsung-email/android thunderbird/macos thunderbird/windows""".split()
# Used all the same (newsletter.md, section 3): the last four only by the style element.
EXEMPT = {
    "html-doctype", "html-body", "html-style", "css-at-media", "css-at-media-prefers-color-scheme", "css-selector-class",
}
PLAIN_ELEMENTS = set(
    "html head meta title a b i em u br sub sup cite q kbd thead tbody tfoot tr th td caption col colgroup".split())
PLAIN_ATTRIBUTES = set(
    "href src alt border bgcolor scope start value class colspan rowspan style charset name content".split())
SHARED = {"ul": "lists", "ol": "lists", "li": "lists"} | {f"h{level}": "h1-h6" for level in range(1, 7)}
NEVER = set("script form iframe object embed video audio link base svg input button".split())
WIDEST = 568
# The text's width on the narrowest telephone.
NARROWEST = 256

data = Path(__file__).parents[2].parent / "shared/data/caniemail.json"
verdicts = json.loads(data.read_text()) if data.exists() else None
if verdicts is None:
    print("what mail programs support is not compared: ../shared/data/caniemail.json is not here")


def feature(kind: str, name: str, plain: set[str]) -> str | None:
    """The feature of caniemail.json that a name is, by its own or by its family's: border-top is css-border."""
    parts = name.split("-")
    for count in range(len(parts), 0, -1):
        found = f"{kind}-{'-'.join(parts[:count])}"
        if found in verdicts:
            return found
    return None if name in plain else f"{kind}-{name}"


def css_features(declarations: str):
    for declaration in filter(None, (part.strip() for part in declarations.split(";"))):
        name, _, value = (part.strip() for part in declaration.partition(":"))
        yield name, feature("css", name, {"color"} if not name.startswith("mso-") else {name})
        if f"css-{name}-{value}" in verdicts:
            yield name, f"css-{name}-{value}"
        for unit in re.findall(r"(?<![#\w])[\d.]+([a-z]+|%)", value):
            yield name, f"css-unit-{'percent' if unit == '%' else unit}"
        if "!important" in value:
            yield name, "css-important"
        for function in re.findall(r"(\w+)\(", value):
            yield name, f"css-function-{function}"


def used(document, style: str):
    """Every feature that a letter uses, with where it does."""
    yield "doctype", "html-doctype"
    yield "comment", "html-comments"
    for element in document.iter():
        if not isinstance(element.tag, str):
            continue
        yield element.tag, feature("html", SHARED.get(element.tag, element.tag), PLAIN_ELEMENTS)
        for name, value in element.attrib.items():
            yield f"{element.tag} {name}", feature("html", name, PLAIN_ATTRIBUTES)
            if name == "style":
                yield from css_features(value)
    for selector, declarations in re.findall(r"([^{}]+)\{([^{}]*)\}", re.sub(r"@media[^{]*\{", "", style)):
        kind = "css-selector-class" if re.fullmatch(r"\.\w+", selector.strip()) else f"selector {selector.strip()}"
        yield selector, kind
        yield from css_features(declarations)
    for rule in re.findall(r"@[\w-]+[^{;]*", style):
        yield rule, "css-at-media-prefers-color-scheme" if "prefers-color-scheme" in rule else f"css-at {rule}"


def check_features(document, style: str):
    for place, name in used(document, style):
        if name is None or name in EXEMPT:
            continue
        if name not in verdicts:
            yield f"C02: {place}: {name} has no verdict"
        elif lacking := [client for client in CORE if verdicts[name].get(client) == "n"]:
            yield f"C01: {place}: {name} is lacking in {', '.join(lacking)}"


def check_content(document, text: str):
    body = document.find("body")
    divs = [child for child in body if isinstance(child.tag, str)]
    if len(divs) != 1 or divs[0].get("lang") != document.get("lang") or divs[0].get("dir") != document.get("dir"):
        yield "A02: not all of the body is in one div with its language and direction"
    if len(list(document.iter("h1"))) != 1:
        yield "H04: not one h1"
    levels = [int(element.tag[1]) for element in document.iter() if re.fullmatch(r"h[1-6]", str(element.tag))]
    if any(after > before + 1 for before, after in zip(levels, levels[1:])):
        yield f"H04: the headings {levels} leave a level out"
    for element in document.iter():
        if element.tag in NEVER:
            yield f"P01: a {element.tag}"
        if element.tag == "a" and not re.match(r"(https?|mailto|tel):\S+$", element.get("href", "")):
            yield f"A05: a link to {element.get('href')}"
        if element.tag == "a" and not words_of(element):
            yield f"A05: a link without words to {element.get('href')}"
        if element.tag in ["p", "li", "h1", "h2", "h3", "h4", "h5", "h6"] and not words_of(element):
            yield f"A10: an empty {element.tag}"
        if element.tag == "img":
            if not re.match(r"(cid:|data:image/(png|jpeg|gif);base64,)", element.get("src", "")):
                yield f"P02: a picture from {element.get('src', '')[:60]}"
            width = int(element.get("width", 9999))
            if "alt" not in element.attrib or width > WIDEST:
                yield "A04, H06: a picture without its text or its width"
            # A height would stay where a telephone narrows the picture, and squeeze it.
            if ("height" in element.attrib) != (width <= NARROWEST):
                yield f"H06: a picture of width {width} with height {element.get('height')}"
    for address in re.findall(r"url\(|@import|src=\"https?:", text):
        yield f"P02: {address}"


def words_of(element) -> str:
    alternatives = "".join(image.get("alt", "") for image in element.iter("img"))
    return ("".join(element.itertext()) + alternatives).strip()


def check(file: Path):
    text = file.read_text("utf-8")
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    document = parser.parse(text)
    for place, code, _ in parser.errors:
        yield f"H01: {code} at {place}"
    # The HTML part of the mail has the pictures' short addresses.
    part = re.sub(r"data:image/[a-z]+;base64,[A-Za-z0-9+/=]*", "cid:x", text)
    if len(part.encode()) >= 100_000:
        yield f"W01: {len(part.encode())} bytes"
    for line in part.splitlines():
        if len(line.encode()) > 998:
            yield f"W02: a line of {len(line.encode())} bytes"
    if len(re.findall(r"<!--\[if mso\]>", part)) != len(re.findall(r"<!\[endif\]-->", part)):
        yield "H05: the conditional comments are not balanced"
    yield from check_content(document, part)
    if verdicts is not None:
        styles = [element.text or "" for element in document.iter("style")]
        yield from check_features(document, styles[0] if styles else "")


files = sorted(file for file in arguments(__doc__).site.glob("*/*.html") if file.stem == file.parent.name)
faults = [f"{file.parent.name}: {fault}" for file in files for fault in dict.fromkeys(check(file))]
finish(faults, len(files), "letters")
