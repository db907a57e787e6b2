"""The workbench in Chromium, as an editor uses it on a Sunday evening: a draft from a goal's button, a text and a
picture, the page in the preview, a mistake and its mend, a file that is changed on the disk meanwhile, all of it from
the keyboard too, and every page of it through axe in light and dark, wide and narrow.

workbench.py BLAD SITE: starts `blad serve` on a copy of the example that nobody else uses."""

import re

from accessibility import violations
from editing import SITE, expect, path_of, photograph, run, saved
from PIL import Image


def look(tab, where: str) -> None:
    """A page of the workbench through axe, and nothing off its side at 320 px."""
    for scheme in ("light", "dark"):
        for width in (1280, 320):
            tab.emulate_media(color_scheme=scheme)
            tab.set_viewport_size({"width": width, "height": 900})
            found = list(violations(tab, f"{where} ({scheme}, {width})"))
            if tab.evaluate("document.scrollingElement.scrollWidth > innerWidth"):
                found.append(f"{where} ({scheme}, {width}): runs off the side")
            expect("\n".join(found), not found)
    tab.emulate_media(color_scheme="light")
    tab.set_viewport_size({"width": 1280, "height": 900})


def from_goal(tab, base: str) -> None:
    """A draft from a goal's button: written, with a picture dropped in, saved, and seen in the preview."""
    tab.goto(f"{base}/_blad/")
    look(tab, "the desk")
    button = tab.locator(".task form button", has_text="Skriv:").first
    expect("the desk has no button that makes what a goal asks for", button.count() == 1)
    button.click()
    tab.wait_for_url(re.compile(r"/_blad/redigera\?path="))
    file = path_of(tab)
    expect("the draft of a goal is not there", file.is_file() and re.search("^(draft|utkast): (true|ja)$", file.read_text("utf-8"), re.M))
    before = file.read_text("utf-8")
    tab.locator("#texten").fill("Vi har talat med dem som går till tåget.\n")
    tab.locator("#texten").press("Control+End")
    transfer = tab.evaluate_handle(
        """bytes => { const transfer = new DataTransfer();
            transfer.items.add(new File([new Uint8Array(bytes)], 'Tåget på väg.jpg', {type: 'image/jpeg'})); return transfer; }""",
        list(photograph()))
    tab.dispatch_event("#texten", "drop", {"dataTransfer": transfer})
    tab.locator("#bildtexten").fill("Tåget vid perrongen")
    look(tab, "the question of a picture's words")
    tab.keyboard.press("Enter")
    for _ in range(150):  # the page's own policy forbids Playwright's waiting for a script's answer
        if "![Tåget vid perrongen](" in tab.locator("#texten").input_value():
            break
        tab.wait_for_timeout(100)
    saved(tab)
    after = file.read_text("utf-8")
    matter = before.split("---\n")[1]
    expect("saving a text changed its front matter", after.split("---\n")[1] == matter)
    name = re.search(r"!\[Tåget vid perrongen\]\(([^)]+)\)", after)
    picture = file.parent / name[1] if name else None
    expect("the picture is not beside the text", picture is not None and picture.is_file())
    if picture is not None and picture.is_file():
        expect("the picture's name is not plain", re.fullmatch(r"[a-z0-9./-]+", name[1]) is not None)
        expect("the picture is larger than 2400 px", max(Image.open(picture).size) <= 2400)
        expect("the picture has its camera's name", b"HEMLIGKAMERA" not in picture.read_bytes())
    look(tab, "the editor")
    page = tab.locator(".edit-actions a", has_text="Visa sidan").get_attribute("href", timeout=5000)
    tab.goto(base + page)
    expect("the new text is not in the preview", "som går till tåget" in tab.inner_text("main"))
    expect("the preview does not say that it is a draft", "Utkast" in tab.inner_text(".blad-bar"))
    shown = tab.locator("main img").first.evaluate("image => image.decode().then(() => image.naturalWidth)")
    expect("the picture is not in the preview", shown > 0)


def with_mistake(tab, base: str) -> None:
    """Front matter that is broken on the disk: the finding, and the page again when it is mended."""
    file = next((SITE / "content/blogg").glob("2026-*.md"))
    whole = file.read_bytes()
    tab.goto(f"{base}/_blad/redigera?path={file.relative_to(SITE)}")
    address = tab.locator(".edit-actions a", has_text="Visa sidan").get_attribute("href", timeout=5000)
    tab.goto(base + address)
    tab.wait_for_selector("h1")
    file.write_bytes(whole.replace(b"---\n", b"---\ntitle: [\n", 1))
    tab.wait_for_selector(".fault-error", timeout=10_000)
    expect("the finding does not name the file", file.name in tab.inner_text(".faults"))
    expect("the finding does not say how to mend it", "Så lagas det" in tab.inner_text(".faults"))
    look(tab, "the page of what is wrong")
    tab.goto(f"{base}/_blad/")
    expect("the desk does not name the mistake", file.name in tab.locator("main").inner_text())
    tab.goto(base + address)
    file.write_bytes(whole)
    tab.wait_for_selector(".blad-bar", timeout=10_000)
    expect("the page does not come back", tab.locator(".fault").count() == 0)


def with_conflict(tab, base: str) -> None:
    """A file that is changed on the disk while it is edited: both are shown, and nothing is lost."""
    file = sorted((SITE / "content/blogg").glob("2026-*.md"))[1]
    tab.goto(f"{base}/_blad/redigera?path={file.relative_to(SITE)}")
    tab.locator("#texten").press("Control+End")
    tab.keyboard.type("\nMITT TILLÄGG\n")
    file.write_text(file.read_text("utf-8") + "\nDERAS TILLÄGG\n", "utf-8")
    tab.keyboard.press("Control+s")
    tab.wait_for_selector("text=DERAS TILLÄGG", timeout=10_000)
    shown = tab.content()
    expect("the page of two texts does not show both", "MITT TILLÄGG" in shown and "DERAS TILLÄGG" in shown)
    expect("the file on the disk was overwritten", "MITT TILLÄGG" not in file.read_text("utf-8"))
    look(tab, "the page of two texts")


def kept(tab, base: str) -> None:
    """What is typed and not saved is there when the page is opened again."""
    file = sorted((SITE / "content/blogg").glob("2026-*.md"))[2]
    address = f"{base}/_blad/redigera?path={file.relative_to(SITE)}"
    tab.goto(address)
    tab.locator("#texten").press("Control+End")
    tab.keyboard.type("\nINTE SPARAT ÄN\n")
    tab.wait_for_timeout(600)
    again = tab.context.new_page()
    again.goto(address)
    again.locator("#kvar-hamta").click()
    expect("what was typed is not offered again", "INTE SPARAT ÄN" in again.locator("#texten").input_value())
    expect("what was typed was saved unasked", "INTE SPARAT" not in file.read_text("utf-8"))
    again.evaluate("localStorage.clear()")
    again.close()


def by_keyboard(tab, base: str) -> None:
    """From the desk to a saved text with no pointer at all."""
    tab.goto(f"{base}/_blad/")
    for _ in range(80):
        tab.keyboard.press("Tab")
        if tab.evaluate("document.activeElement.id") == "new-kind":
            break
    expect("the choice of kind is not reached by the keyboard", tab.evaluate("document.activeElement.id") == "new-kind")
    tab.keyboard.press("Tab")
    tab.keyboard.type("Bara med tangenter")
    tab.keyboard.press("Enter")
    tab.wait_for_url(re.compile(r"/_blad/redigera\?path="))
    file = path_of(tab)
    for _ in range(80):
        tab.keyboard.press("Tab")
        if tab.evaluate("document.activeElement.id") == "texten":
            break
    expect("the text is not reached by the keyboard", tab.evaluate("document.activeElement.id") == "texten")
    tab.keyboard.press("Control+a")
    tab.keyboard.type("Skrivet utan mus.")
    saved(tab)
    expect("what was typed by keyboard is not on the disk", "Skrivet utan mus." in file.read_text("utf-8"))


run(from_goal, with_mistake, with_conflict, by_keyboard, kept)
