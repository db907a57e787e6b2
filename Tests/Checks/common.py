"""What the checks share: the pages of a built site, a local server, a browser, and how faults are told."""

import argparse
import contextlib
import functools
import html
import http.server
import os
import re
import shutil
import sys
import threading
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Page:
    """An HTML file of the site, and the little that can be seen of it without a parser."""

    file: Path
    name: str  # relative to the site's folder: "blogg/index.html"
    text: str

    @property
    def address(self) -> str:
        """The path that a reader meets: "/blogg/"."""
        return "/" + re.sub(r"(^|/)index\.html$", r"\1", self.name)

    @property
    def kind(self) -> str:
        """The template that made it, which it says in its body's class: "post"."""
        found = re.search(r'<body[^>]*\bclass="[^"]*?\bis-([a-z]+)', self.text)
        return found[1] if found else ""

    @property
    def language(self) -> str:
        found = re.search(r'<html[^>]*\blang="([^"]*)"', self.text)
        return found[1] if found else ""

    @property
    def redirect(self) -> str | None:
        """Where a page that stands at an old address sends its readers."""
        found = re.search(r'<meta http-equiv="refresh" content="0; *url=([^"]*)"', self.text)
        return html.unescape(found[1]) if found else None


def pages(site: Path) -> list[Page]:
    files = sorted(site.rglob("*.html"))
    return [Page(file, file.relative_to(site).as_posix(), file.read_text("utf-8")) for file in files]


def arguments(description: str, *more) -> argparse.Namespace:
    """The built folder, and the options that this check has beside it, each as (name, its settings)."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("site", type=Path, help="the folder of the built site")
    for name, settings in more:
        parser.add_argument(name, **settings)
    found = parser.parse_args()
    if not found.site.is_dir():
        parser.error(f"{found.site} is not a folder")
    return found


class Expectations:
    """What was looked at, by how many things, and what did not hold."""

    def __init__(self, is_told: bool = False):
        self.faults: list[str] = []
        self.checked = 0
        self.is_told = is_told  # at once, by checks that take long

    def __call__(self, what: str, holds: bool, seen: object = "") -> None:
        self.checked += 1
        if not holds:
            self.faults.append(f"{what}{f': {seen}' if seen != '' else ''}"[:800])
            if self.is_told:
                print(f"FAULT {self.faults[-1]}", flush=True)


def finish(faults: list[str], checked: int, what: str) -> None:
    """Prints a line a fault and ends the program. To have found nothing to check is a fault: a check that
    looks in the wrong place would otherwise be green for ever."""
    if checked == 0:
        faults = [*faults, f"there were no {what} to check"]
    for fault in faults:
        print(fault)
    print(f"{checked} {what} checked, {len(faults)} faults")
    sys.exit(1 if faults else 0)


# Pictures below the fold load when they are scrolled to; this asks for them at once, and waits.
LOAD_ALL = """async () => {
    document.querySelectorAll('img[loading]').forEach(image => image.loading = 'eager');
    await Promise.all([...document.images].map(image => image.decode().catch(() => {})));
}"""

class QuietHandler(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass


class QuietServer(http.server.ThreadingHTTPServer):
    def handle_error(self, *_):
        """A browser that turns away in the middle of an answer is no fault of anyone's."""


@contextlib.contextmanager
def served(site: Path, is_shared: bool = True):
    """The site's address on this machine: run.py's server where there is one for it, else one of the check's own."""
    shared = os.environ.get("BLAD_SITE_ADDRESS")
    if shared and is_shared:
        yield shared
        return
    handler = functools.partial(QuietHandler, directory=str(site))
    server = QuietServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()


def browser_path() -> str:
    """The system's Chromium: Playwright's own would be a download from outside the package registries."""
    mac = "/Applications/{0}.app/Contents/MacOS/{0}"
    candidates = ["chromium", "chromium-browser", "google-chrome", mac.format("Google Chrome"), mac.format("Chromium")]
    for candidate in candidates:
        path = shutil.which(candidate)
        if path:
            return path
    sys.exit("no Chromium was found: run scripts/setup.sh test")


@contextlib.contextmanager
def browser(*flags: str):
    """A Chromium that can reach nothing but this machine."""
    from playwright.sync_api import sync_playwright

    walls = ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--disable-background-networking"]
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=browser_path(), args=[*walls, *flags])
        try:
            yield chromium
        finally:
            chromium.close()
