"""Every page read with html5lib, as a browser would read it: each link, picture and fragment leads to something that
is there; ids are unique; and what every page must have (title, description, language, one h1 …) it has."""

import json
from collections import Counter
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import html5lib

from common import Page, arguments, finish, pages

ADDRESSES = {("a", "href"), ("area", "href"), ("link", "href"), ("img", "src"), ("source", "src"), ("script", "src"),
             ("iframe", "src"), ("video", "src"), ("video", "poster"), ("audio", "src"), ("form", "action")}  # fmt: skip
CARD_PICTURES = {"og:image"}
OTHER_SCHEMES = {"mailto", "tel", "https", "http", "webcal", "geo"}


class Parsed:
    """A page's tree, with what the checks ask for again and again."""

    def __init__(self, page: Page):
        self.page = page
        self.tree = html5lib.parse(page.file.read_bytes(), namespaceHTMLElements=False, transport_encoding="utf-8")
        self.elements = [element for element in self.tree.iter() if isinstance(element.tag, str)]
        self.ids = Counter(element.get("id") for element in self.elements if element.get("id") is not None)

    def all(self, tag):
        return [element for element in self.elements if element.tag == tag]

    def meta(self, key, value):
        return [element.get("content", "") for element in self.all("meta") if element.get(key, "").lower() == value]

    def relations(self, name):
        return [element.get("href", "") for element in self.all("link") if name in element.get("rel", "").split()]

    def addresses(self):
        """What the page points at: pairs of what points and where to."""
        for element in self.elements:
            for tag, attribute in ADDRESSES:
                if element.tag == tag and element.get(attribute) is not None:
                    yield f"{tag} {attribute}", element.get(attribute)
            for candidate in element.get("srcset", "").split(","):
                if candidate.strip():
                    yield "srcset", candidate.split()[0]
        if self.page.redirect is not None:
            yield "refresh", self.page.redirect
        for name in CARD_PICTURES:
            for address in self.meta("property", name):
                yield name, address


def form_faults(parsed: Parsed):
    """What is missing in a page, or there twice."""
    root = parsed.tree
    plain = parsed.page.redirect is not None or parsed.page.name == "404.html"  # pages that no one should find
    for attribute in ("lang", "dir"):
        if not root.get(attribute):
            yield f"html has no {attribute}"
    for identity, count in parsed.ids.items():
        if count > 1:
            yield f"the id “{identity}” is there {count} times"
        if not identity or identity.split() != [identity]:
            yield f"the id “{identity}” is empty or has a space"
    if len(parsed.all("h1")) != 1:
        yield f"has {len(parsed.all('h1'))} h1"
    titles = ["".join(title.itertext()).strip() for title in root.findall("head/title")]
    if len(titles) != 1 or not titles[0]:
        yield f"has {len(titles)} titles, or an empty one"
    for image in parsed.all("img"):
        for attribute in ("alt", "width", "height"):
            if image.get(attribute) is None:
                yield f"the picture {image.get('src')} has no {attribute}"
    for script in parsed.all("script"):
        if script.get("type") == "application/ld+json":
            try:
                json.loads(script.text or "")
            except ValueError as error:
                yield f"its JSON-LD is not JSON: {error}"
    if not plain:
        descriptions = parsed.meta("name", "description")
        if len(descriptions) != 1 or not descriptions[0].strip():
            yield f"has {len(descriptions)} descriptions, or an empty one"
    canonicals = parsed.relations("canonical")
    if parsed.page.name == "404.html":
        if canonicals:
            yield "is the page for what is not there, and has a canonical address"
    elif len(canonicals) != 1 or urlsplit(canonicals[0]).scheme not in ("https", "http"):
        yield f"has no absolute canonical address, but {canonicals}"


class Links:
    """Follows addresses inside the site's folder."""

    def __init__(self, site: Path, everything: dict[str, Parsed], home: str):
        self.site = site
        self.everything = everything
        self.home = home  # the site's own address, as in https://bjorkvik.example/

    def fault(self, page: Page, address: str) -> str | None:
        """Why an address leads nowhere, or nothing if it leads somewhere."""
        try:
            parts = urlsplit(urljoin(self.home + page.address[1:], address))
        except ValueError as error:
            return str(error)
        if parts.scheme not in OTHER_SCHEMES:
            return "an address of a kind that a page should not have"
        home = urlsplit(self.home)
        if (parts.scheme, parts.netloc) != (home.scheme, home.netloc):
            return None
        if not parts.path.startswith(home.path):
            return "lies outside the site"
        name = unquote(parts.path[len(home.path) :])
        target = self.site / name
        if target.is_dir():
            if name and not name.endswith("/"):
                return "misses its last slash"
            name += "index.html"
            target = target / "index.html"
        if not target.is_file():
            return "is not there"
        fragment = unquote(parts.fragment)
        if fragment and name in self.everything and fragment not in self.everything[name].ids:
            return "has no such fragment"
        return None


site = arguments(__doc__).site
everything = {page.name: Parsed(page) for page in pages(site)}
start = everything.get("index.html")
homes = start.relations("canonical") if start else []
faults = []
followed = 0
if not homes:
    faults.append("index.html: is not there, or has no canonical address to know the site by")
else:
    links = Links(site, everything, homes[0])
    for name, parsed in everything.items():
        faults += [f"{name}: {fault}" for fault in form_faults(parsed)]
        for what, address in parsed.addresses():
            followed += 1
            fault = links.fault(parsed.page, address)
            if fault:
                faults.append(f"{name}: {what} “{address}”: {fault}")
finish(faults, followed, "addresses")
