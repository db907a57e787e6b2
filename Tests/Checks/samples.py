"""One page of each kind, found in whatever site was built: checks too slow for every page look at these."""

import re

from common import Page

# The page that a navigation says is this one: a year of an archive; a page of a list that is not its first.
YEARS = re.compile(r'<nav class="years"(?:(?!</nav>).)*aria-current="page"', re.DOTALL)
LATER_PAGE = re.compile(r'<nav class="pagination"(?:(?!</nav>).)*aria-current="page"[^>]*>(?!1<)', re.DOTALL)


def body(page: Page) -> str:
    """The text that an editor wrote, without what the template puts around it."""
    return page.text.partition('<div class="body">')[2].partition("</article>")[0]


def is_list(page: Page) -> bool:
    return page.kind == "list" and not page.address.startswith("/taggar/")


# What a sample is called, and how it is known. All of them must be found.
SAMPLES = {
    "start": lambda page: page.kind == "start" and page.address == "/",
    "post-picture": lambda page: page.kind == "post" and "<img" in page.text,
    "post-table": lambda page: page.kind == "post" and "<table" in body(page),
    "post-footnotes": lambda page: page.kind == "post" and "footnote" in body(page),
    "gallery": lambda page: "block-gallery" in body(page),
    "chart": lambda page: 'class="chart-drawing' in body(page),
    "page": lambda page: page.kind == "page" and page.language.startswith("sv"),
    "english": lambda page: page.kind == "page" and page.language.startswith("en"),
    "arabic": lambda page: page.kind == "page" and page.language.startswith("ar"),
    "list": lambda page: is_list(page) and not LATER_PAGE.search(page.text) and not YEARS.search(page.text),
    "list-2": lambda page: is_list(page) and bool(LATER_PAGE.search(page.text)),
    "year": lambda page: is_list(page) and bool(YEARS.search(page.text)),
    "tags": lambda page: page.kind == "tags",
    "tag": lambda page: page.kind == "list" and page.address.startswith("/taggar/"),
    "plan": lambda page: page.kind == "plan",
    "plans": lambda page: page.kind == "plans",
    "event": lambda page: page.kind == "event",
    "events": lambda page: page.kind == "events" and not YEARS.search(page.text),
    "month": lambda page: page.kind == "month",
    "type": lambda page: page.kind == "topic" and "/typ/" in page.address,
    "place": lambda page: page.kind == "topic" and "/plats/" in page.address,
    "person": lambda page: page.kind == "person",
    "persons": lambda page: page.kind == "persons",
    "letter": lambda page: page.kind == "letter",
    "letters": lambda page: page.kind == "letters",
    "search": lambda page: page.kind == "search",
    "notfound": lambda page: page.kind == "notfound",
}

# What only the members' edition has.
MEMBERS_SAMPLES = {"planning": lambda page: page.kind == "planning"}


def samples(pages: list[Page], kinds=SAMPLES) -> tuple[dict[str, Page], list[str]]:
    """The sample of each name, and a fault for each name that no page answers to. The longest page of a kind
    is taken, for it shows the most of what the template can show."""
    found, faults = {}, []
    for name, matches in kinds.items():
        candidates = [page for page in pages if matches(page)]
        if candidates:
            found[name] = max(candidates, key=lambda page: len(page.text))
        else:
            faults.append(f"no page of the kind “{name}” was found")
    return found, faults
