"""Pictures of one page of each kind, for eyes: 1280 and 375 px wide, light and dark, and as it is printed."""

import subprocess
from pathlib import Path

from common import LOAD_ALL, arguments, browser, finish, pages, served
from samples import samples

WIDTHS = {1280: 900, 375: 740}

options = arguments(__doc__, ("output", {"type": Path, "help": "the folder for the pictures"}))
options.output.mkdir(parents=True, exist_ok=True)
found, faults = samples(pages(options.site))
taken = 0
with served(options.site) as base, browser() as chromium:
    tab = chromium.new_page()
    for name, page in found.items():
        tab.goto(f"{base}/{page.name}")
        tab.evaluate(LOAD_ALL)
        for scheme in ["light", "dark"]:
            for width, height in WIDTHS.items():
                tab.emulate_media(color_scheme=scheme)
                tab.set_viewport_size({"width": width, "height": height})
                tab.screenshot(path=options.output / f"{name}-{width}-{scheme}.png", full_page=True)
                taken += 1
        tab.emulate_media(color_scheme="light")
        paper = options.output / f"{name}-print.pdf"
        tab.pdf(path=paper, format="A4")
        # One picture a sheet of paper: name-print-1.png …
        subprocess.run(["pdftoppm", "-png", "-r", "70", paper, paper.with_suffix("")], check=True)
        paper.unlink()
        taken += 1
finish(faults, taken, "pictures")
