"""An editor in Chromium: a preview of a copy of the example that nobody else uses, a tab, and what is wrong with what it does.

Each check that uses it is run as CHECK BLAD SITE."""

import io
import re
import signal
import subprocess
import sys
from pathlib import Path

from common import browser, finish
from PIL import Image

BLAD, SITE = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
DAY = "2026-11-21"
faults: list[str] = []
checked = 0


def expect(what: str, holds: object) -> None:
    global checked
    checked += 1
    if not holds:
        faults.append(what)


def serve(port: str = "0", site: Path = SITE) -> tuple[subprocess.Popen, str]:
    """A preview, and its address."""
    served = subprocess.Popen(
        [BLAD, "serve", "-C", site, "--port", port, "--as-of", DAY, "--drafts"], stdout=subprocess.PIPE, text=True)
    return served, served.stdout.readline().strip().rstrip("/")


def stop(served: subprocess.Popen) -> None:
    served.send_signal(signal.SIGINT)
    served.wait(timeout=20)


def photograph() -> bytes:
    """A JPEG with a camera's name in it."""
    picture, exif, out = Image.new("RGB", (3000, 2000), (180, 40, 60)), Image.Exif(), io.BytesIO()
    exif[0x010F] = "HEMLIGKAMERA"
    picture.save(out, "JPEG", exif=exif)
    return out.getvalue()


def opened(tab, base: str, number: int) -> Path:
    """The editor of one of the blog's texts, with the cursor at the text's end."""
    file = sorted((SITE / "content/blogg").glob("2026-*.md"))[number]
    tab.goto(f"{base}/_blad/redigera?path={file.relative_to(SITE)}")
    tab.locator("#texten").press("Control+End")
    return file


def path_of(tab) -> Path:
    return SITE / tab.locator("input[name=path]").input_value()


def saved(tab) -> None:
    """Saves, and waits until it says so."""
    tab.keyboard.press("Control+s")
    tab.get_by_role("status").filter(has_text=re.compile("^Sparat")).first.wait_for(timeout=10_000)


def run(*parts) -> None:
    """Does the parts in turn, each with a tab and the preview's address, and tells of all faults."""
    served, base = serve()
    try:
        with browser() as chromium:
            tab = chromium.new_context(viewport={"width": 1280, "height": 900}, locale="sv-SE").new_page()
            tab.on("pageerror", lambda error: faults.append(f"{tab.url}: {error}"))
            tab.on("dialog", lambda dialog: dialog.accept())
            for part in parts:
                try:
                    part(tab, base)
                except Exception as error:
                    faults.append(f"{part.__name__}: {str(error).splitlines()[0]}")
    finally:
        stop(served)
    finish(faults, checked, "things an editor does")
