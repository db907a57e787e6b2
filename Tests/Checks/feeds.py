"""What programs read of the site: each feed parses without fault, and its links lead to pages that exist; the sitemap
holds all pages and no more; versions in other languages name each other; and each block of JSON-LD is whole."""

import json
import re
from collections import defaultdict
from datetime import date, datetime
from urllib.parse import urlsplit
from xml.etree import ElementTree

import feedparser
import html5lib

from common import arguments, finish, pages
from site_addresses import SiteAddresses, once_faults

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML = "{http://www.w3.org/1999/xhtml}"
ATOM = "{http://www.w3.org/2005/Atom}"
TIMESTAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)")

at = SiteAddresses(arguments(__doc__).site)
site = at.site
everything = pages(site)


def content_faults(markup: str):
    """What is wrong with the HTML inside a feed."""
    tree = html5lib.parseFragment(markup, namespaceHTMLElements=False)
    for element in tree.iter():
        if element.tag in ("script", "style", "iframe", "form"):
            yield f"the content has an element {element.tag}"
        for name in ("href", "src", "poster"):
            if element.get(name) is not None:
                yield from at.link_faults(element.get(name).strip())
        for candidate in re.split(r",\s+", element.get("srcset", "")):
            if candidate.strip():
                yield from at.link_faults(candidate.split()[0])
        if any(str(name).startswith("on") or name == "style" for name in element.attrib):
            yield f"the content has an inline script or style: {element.attrib}"


def time_faults(what: str, text: str | None):
    if not text or not TIMESTAMP.fullmatch(text):
        yield f"{what} is no timestamp of RFC 3339: {text!r}"
        return
    try:
        datetime.fromisoformat(text)
    except ValueError:
        yield f"{what} does not exist: {text}"


def atom_faults(name: str, content: bytes):
    parsed = feedparser.parse(content, sanitize_html=False, resolve_relative_uris=False)
    if parsed.bozo:
        yield f"feedparser: {parsed.bozo_exception}"
        return
    if parsed.version != "atom10":
        yield f"feedparser takes it for {parsed.version!r}"
    yield from once_faults("the id", [entry.get("id", "") for entry in parsed.entries])
    tree = ElementTree.fromstring(content)
    own = [link.get("href") for link in tree.findall(f"{ATOM}link") if link.get("rel") == "self"]
    if own != [at.home + name]:
        yield f"says that it lies at {own}"
    for part in [tree, *tree.findall(f"{ATOM}entry")]:
        identity = part.findtext(f"{ATOM}id") or ""
        if not urlsplit(identity).scheme:
            yield f"the id is not absolute: {identity!r}"
        for field in ["updated"] if part is tree else ["updated", "published"]:
            yield from time_faults(f"{field} of {identity}", part.findtext(ATOM + field))
        if not (part.findtext(f"{ATOM}title") or "").strip():
            yield f"{identity} has no title"
        for link in part.findall(f"{ATOM}link"):
            yield from at.link_faults(link.get("href", ""))
        for element in part.findall(f"{ATOM}content"):
            yield from content_faults(element.text or "")
    updated = [datetime.fromisoformat(entry.findtext(f"{ATOM}updated")) for entry in tree.findall(f"{ATOM}entry")]
    if updated and max(updated) != datetime.fromisoformat(tree.findtext(f"{ATOM}updated")):
        yield f"was updated {tree.findtext(f'{ATOM}updated')}, but its newest entry {max(updated).isoformat()}"


def json_feed_faults(name: str, content: bytes):
    feed = json.loads(content)
    if feed.get("version") != "https://jsonfeed.org/version/1.1":
        yield f"the version is {feed.get('version')!r}"
    if feed.get("feed_url") != at.home + name:
        yield f"says that it lies at {feed.get('feed_url')}"
    if not feed.get("title") or not isinstance(feed.get("items"), list):
        yield "has no title or no items"
        return
    yield from at.link_faults(feed.get("home_page_url", ""))
    yield from once_faults("the id", [item.get("id", "") for item in feed["items"]])
    for item in feed["items"]:
        if not isinstance(item.get("id"), str) or not item["id"]:
            yield f"an item has no id: {item.get('title')!r}"
        if "content_html" not in item and "content_text" not in item:
            yield f"{item.get('id')} has no content"
        for field in ("date_published", "date_modified"):
            yield from time_faults(f"{field} of {item.get('id')}", item.get(field))
        for field in ("url", "image"):
            if field in item:
                yield from at.link_faults(item[field])
        yield from content_faults(item.get("content_html", ""))


def sitemap_urls(name: str, depth: int = 0):
    """The pages of a sitemap, or of those that an index names: (address, day, versions)."""
    root = ElementTree.fromstring((site / name).read_bytes())
    if root.tag == f"{SITEMAP}sitemapindex" and depth == 0:
        for part in root.iter(f"{SITEMAP}loc"):
            yield from sitemap_urls(part.text[len(at.home) :], 1)
        return
    if root.tag != f"{SITEMAP}urlset":
        at.faults.append(f"{name}: the root is {root.tag}")
    if len(root) > 50_000 or (site / name).stat().st_size > 52_428_800:
        at.faults.append(f"{name}: is larger than the protocol allows")
    for url in root.findall(f"{SITEMAP}url"):
        versions = [(link.get("hreflang"), link.get("href")) for link in url.findall(f"{XHTML}link")]
        yield url.findtext(f"{SITEMAP}loc") or "", url.findtext(f"{SITEMAP}lastmod"), versions


def version_faults(versions: dict[str, list[tuple[str, str]]]):
    """Each page that names versions in other languages is named by each of them, and names itself."""
    for address, named in versions.items():
        yield from (f"{address}: {fault}" for fault in once_faults("the language", [language for language, _ in named]))
        if named and address not in (href for _, href in named):
            yield f"{address} does not name itself among its versions"
        for language, href in named:
            if sorted(versions.get(href, [])) != sorted(named):
                yield f"{address} names {href} ({language}), which does not name the same versions"


def difference_faults(in_pages: dict[str, list[tuple[str, str]]]):
    """What the sitemap says of a page's languages is what the page says, but for what it says to everyone else."""
    for address, _, versions in sitemap_urls("sitemap.xml"):
        named = [version for version in in_pages.get(address, []) if version[0] != "x-default"]
        if versions and sorted(versions) != sorted(named):
            yield f"{address} names other versions in the sitemap than on its page"


def sitemap_faults():
    urls = list(sitemap_urls("sitemap.xml"))
    yield from once_faults("the address", [address for address, _, _ in urls])
    for address, day, _ in urls:
        yield from at.link_faults(address)
        if day is not None:
            try:
                date.fromisoformat(day)
            except ValueError:
                yield f"{address} changed on no day: {day}"
    shown = {at.file_of(address) for address, _, _ in urls}
    # The page of the search says itself that it is not to be searched.
    unlisted = ("404.html", "sok/index.html")
    wanted = {page.file for page in everything if page.redirect is None and page.name not in unlisted}
    for file in sorted(wanted - shown):
        yield f"misses {file.relative_to(site)}"
    for address, _, _ in urls:
        if at.file_of(address) not in wanted:
            yield f"names what is no page: {address}"
    yield from version_faults({address: versions for address, _, versions in urls})


def json_ld_faults(text: str):
    node = json.loads(text)
    for top in node if isinstance(node, list) else [node]:
        if top.get("@context") != "https://schema.org":
            yield f"@context is {top.get('@context')!r}"
        for part in top.get("@graph", [top]):
            yield from type_faults(part)


def type_faults(node, name: str = "the top"):
    """Every object has a type; a person has no political side."""
    if isinstance(node, list):
        for each in node:
            yield from type_faults(each, name)
    elif isinstance(node, dict):
        if "@type" not in node and set(node) != {"@id"}:
            yield f"{name} has no @type"
        if node.get("@type") == "Person" and {"affiliation", "memberOf"} & set(node):
            yield f"a person's membership is stated: {node.get('name')}"
        for key, value in node.items():
            if key in ("url", "image", "item", "logo") and isinstance(value, str):
                yield from at.link_faults(value)
            yield from type_faults(value, key)


def page_faults(page, versions):
    """The machine-readable parts of a page, and what the policy forbids."""
    tree = html5lib.parse(page.text, namespaceHTMLElements=False)
    own = next((link.get("href") for link in tree.iter("link") if link.get("rel") == "canonical"), "")
    metas = {element.get("http-equiv", "").lower(): element.get("content", "") for element in tree.iter("meta")}
    policy = metas.get("content-security-policy", "")
    if "default-src 'none'" not in policy or "unsafe" in policy:
        yield f"has the policy {policy!r}"
    for ignored in ("frame-ancestors", "report-uri", "sandbox"):
        if ignored in policy:
            yield f"browsers pass over {ignored} in a meta element"
    for element in tree.iter():
        if not isinstance(element.tag, str):
            continue
        if element.tag == "script" and element.get("type") == "application/ld+json":
            try:
                yield from (f"JSON-LD: {fault}" for fault in json_ld_faults(element.text or ""))
            except (ValueError, AttributeError) as error:
                yield f"JSON-LD: {error}"
        elif element.tag == "script" and element.get("type") == "application/json":
            json.loads(element.text or "")  # data, which no browser runs
        elif element.tag == "style" or (element.tag == "script" and element.get("src") is None):
            yield f"has an inline {element.tag}"
        if any(str(name).startswith("on") or name == "style" for name in element.attrib):
            yield f"has an inline script or style: {element.tag} {element.attrib}"
        if element.tag == "link" and "alternate" in element.get("rel", "") and element.get("hreflang"):
            versions[own].append((element.get("hreflang"), element.get("href", "")))
            yield from at.link_faults(element.get("href", ""))


for file in sorted(site.rglob("feed.xml")):
    name = file.relative_to(site).as_posix()
    at.check(name, atom_faults(name, file.read_bytes()))
for file in sorted(site.rglob("feed.json")):
    name = file.relative_to(site).as_posix()
    at.check(name, json_feed_faults(name, file.read_bytes()))
for name in ("feed.xml", "feed.json", "sitemap.xml"):
    at.read(name)
at.check("sitemap.xml", sitemap_faults())
in_pages: dict[str, list[tuple[str, str]]] = defaultdict(list)
for page in everything:
    at.check(page.name, page_faults(page, in_pages))
if not in_pages:
    at.faults.append("no page names its versions in other languages")
at.check("hreflang in pages", version_faults(in_pages))
at.check("hreflang in the sitemap", difference_faults(in_pages))
finish(at.faults, at.checked, "files")
