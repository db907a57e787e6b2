"""One page of each kind through axe in Chromium: light and dark, wide and narrow, no violation of WCAG 2.2 A or AA.
Nothing runs off the side at 320 px (which is 400 % zoom on 1280), nor with the reader's own text size doubled."""

from pathlib import Path

from accessibility import violations
from common import arguments, browser, finish, pages, served
from samples import MEMBERS_SAMPLES, SAMPLES, samples

SIZES = {1280: 900, 320: 640}
SCHEMES = ["light", "dark"]

# How far the page runs off the side, and what does.
OVERFLOW = """() => {
    if (document.scrollingElement.scrollWidth <= innerWidth) return null;
    const outside = [...document.body.querySelectorAll('*')].filter(e => {
        const box = e.getBoundingClientRect();
        return box.right > innerWidth + 1 || box.left < -1 && box.width > 1;
    });
    return `${document.scrollingElement.scrollWidth} px: ` + outside.slice(0, 3).map(e => e.outerHTML.slice(0, 80)).join(' | ');
}"""
TEXT_SIZE = "() => parseFloat(getComputedStyle(document.querySelector('main p')).fontSize)"


def overflow(tab, where):
    found = tab.evaluate(OVERFLOW)
    if found:
        yield f"{where}: runs off the side: {found}"


def look(site, kinds, is_shared):
    """Looks at one page of each kind in a folder: the faults, and how many views of pages they were found in."""
    found, faults = samples(pages(site), kinds)
    # A page may be the sample of several kinds: it is looked at once.
    found = {page.name: page for page in found.values()}
    looks = 0
    sizes = {}
    with served(site, is_shared) as base:
        with browser() as chromium:
            tab = chromium.new_page()
            for name in found:
                tab.goto(f"{base}/{name}")
                for scheme in SCHEMES:
                    for width, height in SIZES.items():
                        tab.emulate_media(color_scheme=scheme)
                        tab.set_viewport_size({"width": width, "height": height})
                        where = f"{name} ({scheme}, {width})"
                        faults += [*violations(tab, where), *overflow(tab, where)]
                        looks += 1
                tab.set_viewport_size({"width": 1280, "height": 900})
                sizes[name] = tab.evaluate(TEXT_SIZE) if tab.locator("main p").count() else None
        # Only the text grows here, as with a reader's own setting: lengths in px would stay, and show.
        with browser("--blink-settings=defaultFontSize=32,defaultFixedFontSize=26") as chromium:
            tab = chromium.new_page(viewport={"width": 1280, "height": 900})
            for name in found:
                tab.goto(f"{base}/{name}")
                where = f"{name} (text at 200 %)"
                faults += overflow(tab, where)
                if sizes[name] and tab.evaluate(TEXT_SIZE) < 1.85 * sizes[name]:
                    faults.append(f"{where}: the text did not grow from {sizes[name]} px")
                looks += 1
    return faults, looks


options = arguments(__doc__, ("--members", {"type": Path, "required": True, "help": "the folder of the members' edition"}))
faults, looks = look(options.site, SAMPLES, True)
more, others = look(options.members, MEMBERS_SAMPLES, False)
finish(faults + more, looks + others, "views of pages")
