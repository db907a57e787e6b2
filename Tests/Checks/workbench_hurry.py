"""The workbench in Chromium, as an editor uses it in a hurry: buttons pressed twice, a picture regretted, a page left half done,
the preview started anew, cells pasted from a table.

workbench_hurry.py BLAD SITE: starts `blad serve` on a copy of the example that nobody else uses."""

import re
import shutil

from editing import SITE, expect, opened, photograph, run, saved, serve, stop


def in_a_hurry(tab, base: str) -> None:
    """Whoever presses a button twice is answered once: no file of one's own is in the way."""
    file = opened(tab, base, 3)
    tab.keyboard.type("\nDUBBELT\n")
    tab.get_by_role("button", name="Spara").dblclick()
    saved(tab)
    expect("pressing Save twice leaves the editor", tab.locator("#texten").count() == 1)
    expect("pressing Save twice does not save", "DUBBELT" in file.read_text("utf-8"))
    tab.locator("#texten").press("Control+End")
    for letter in "abc":  # saves that come before the last one has been answered
        tab.keyboard.type(letter)
        tab.keyboard.press("Control+s")
    tab.get_by_role("status").filter(has_text=re.compile("^Sparat")).first.wait_for(timeout=10_000)
    expect("the last of several saves is not on the disk", file.read_text("utf-8").rstrip().endswith("abc"))
    tab.goto(f"{base}/_blad/")
    tab.locator("#new-title").fill("Tryckt två gånger")
    tab.get_by_role("button", name="Gör ett utkast").dblclick()
    tab.wait_for_url(re.compile(r"/_blad/redigera\?path=.*tryckt-tva-ganger"))


def regretted(tab, base: str) -> None:
    """A picture stands where the cursor was, says its name when it is asked about, and can be undone as what is typed."""
    opened(tab, base, 4)
    tab.keyboard.type("\nDet som skrevs. ")
    before = tab.locator("#texten").input_value()
    tab.locator("#bilden").set_input_files({"name": "Ångrad.jpg", "mimeType": "image/jpeg", "buffer": photograph()})
    expect("the question does not name the picture", "Ångrad.jpg" in tab.inner_text("#bildfraga"))
    tab.keyboard.type("Ångrad")
    tab.keyboard.press("Enter")
    for _ in range(150):
        if "![Ångrad](" in tab.locator("#texten").input_value():
            break
        tab.wait_for_timeout(100)
    expect("the picture is not at the cursor", tab.locator("#texten").input_value().startswith(before + "\n\n!["))
    tab.keyboard.press("Control+z")
    expect("a picture cannot be undone", tab.locator("#texten").input_value() == before)
    tab.evaluate("localStorage.clear()")


def half_done(tab, base: str) -> None:
    """What was moved on the page of two texts is there again, and so is what was typed in the other view."""
    file = opened(tab, base, 5)
    tab.keyboard.type("\nMITT")
    file.write_text(file.read_text("utf-8") + "\nDERAS\n", "utf-8")
    tab.keyboard.press("Control+s")
    tab.locator("#min").press("Control+End")
    tab.keyboard.type("\nFLYTTAT")
    opened(tab, base, 5)
    tab.locator("#kvar-hamta").click()
    tab.wait_for_url(re.compile("mode=whole"))
    tab.get_by_role("status").filter(has_text="Inte sparat").first.wait_for(timeout=10_000)
    expect("what was moved is not offered again", "FLYTTAT" in tab.locator("#texten").input_value())
    saved(tab)
    expect("what was moved is not saved", "FLYTTAT" in file.read_text("utf-8"))
    file = opened(tab, base, 5)
    tab.keyboard.type("\nMITT IGEN")
    file.write_text(file.read_text("utf-8") + "\nDERAS IGEN\n", "utf-8")
    tab.keyboard.press("Control+s")
    tab.locator("#min").focus()
    tab.keyboard.press("Control+s")
    tab.wait_for_url(re.compile("mode=whole"))
    expect("Ctrl+S does not save on the page of two texts", "MITT IGEN" in file.read_text("utf-8"))


def back_again(tab, base: str) -> None:
    """Whoever goes back from the page of two texts, or from another page, does not save over what has changed on the disk."""
    for number, leave in enumerate(("Control+s", "link"), start=9):
        file = opened(tab, base, number)
        tab.keyboard.type("\nMITT")
        tab.wait_for_timeout(600)
        file.write_text(file.read_text("utf-8") + "\nDERAS\n", "utf-8")
        if leave == "link":
            tab.get_by_role("link", name="Redaktionen").click()
            tab.wait_for_selector(".desk")
        else:
            tab.keyboard.press(leave)
            tab.wait_for_selector("#min")
        tab.go_back()
        tab.locator("#texten").press("Control+End")
        tab.keyboard.type("!")
        saved(tab)
        expect("going back and saving writes over the file", "DERAS" in file.read_text("utf-8"))
        tab.locator("#kvar-hamta").click()
        expect("what was typed is not offered after going back", "MITT" in tab.locator("#texten").input_value())
        tab.evaluate("localStorage.clear()")


def started_anew(tab, _: str) -> None:
    """A preview that ends and starts again on its port: what was typed meanwhile is saved by the page that was open."""
    served, base = serve()
    try:
        file = opened(tab, base, 6)
        stop(served)
        tab.keyboard.type("\nUNDER TIDEN")
        tab.get_by_role("status").filter(has_text="svarar inte").first.wait_for(timeout=10_000)
        served, _ = serve(base.rsplit(":", 1)[1])
        saved(tab)
        expect("what was typed while nothing answered is not saved", "UNDER TIDEN" in file.read_text("utf-8"))
    finally:
        stop(served)


def elsewhere(tab, _: str) -> None:
    """A page that is left open writes nothing into another association's folder, whose preview has its port by now."""
    served, base = serve()
    other = SITE.parent / "other"
    shutil.copytree(SITE, other)
    before = sorted(other.glob("content/**/*"))
    try:
        tab.goto(f"{base}/_blad/")
        tab.locator("#new-title").fill("Till en annan förening")
        stop(served)
        served, _ = serve(base.rsplit(":", 1)[1], other)
        with tab.expect_navigation() as answer:
            tab.get_by_role("button", name="Gör ett utkast").click()
        expect("another site's preview takes a form", answer.value.status == 403)
        expect("a text was written for another site", sorted(other.glob("content/**/*")) == before)
    finally:
        stop(served)
        shutil.rmtree(other)


def disturbed(tab, base: str) -> None:
    """What is being written at the desk stays when somebody saves a file, and the desk catches up when it is gone."""
    tab.goto(f"{base}/_blad/")
    tab.locator("#new-kind").select_option(index=1)
    tab.locator("#new-title").fill("En rubrik på väg")
    (SITE / "content/blogg/2026-11-20-under-tiden.md").write_text("---\ntitle: Under tiden\ndraft: true\n---\n\nHej.\n", "utf-8")
    tab.wait_for_timeout(2000)
    expect("the desk takes away what is being written", tab.locator("#new-title").input_value() == "En rubrik på väg")
    tab.locator("#new-title").fill("")
    tab.locator("#new-kind").select_option(index=0)
    tab.locator(".texts", has_text="Under tiden").first.wait_for(timeout=10_000)


def from_a_table(tab, base: str) -> None:
    """Cells of a spreadsheet have a picture of themselves beside them: the text is pasted, not the picture."""
    opened(tab, base, 7)
    taken = tab.evaluate("""() => {
        const copied = new DataTransfer();
        copied.setData('text/plain', 'Ett'); copied.setData('text/html', '<td>Ett</td>');
        copied.items.add(new File([new Uint8Array([1])], 'image.png', {type: 'image/png'}));
        const paste = new ClipboardEvent('paste', {clipboardData: copied, bubbles: true, cancelable: true});
        document.getElementById('texten').dispatchEvent(paste);
        return paste.defaultPrevented; }""")
    expect("cells of a table are taken for a picture", not taken and not tab.locator("#bildfraga").is_visible())


def led_astray(tab, base: str) -> None:
    """A link from elsewhere that says that the text was saved throws nothing away."""
    file = opened(tab, base, 7)
    tab.keyboard.type("\nOSPARAT")
    tab.wait_for_timeout(600)
    tab.goto(f"{base}/_blad/redigera?path={file.relative_to(SITE)}&saved=1")
    tab.locator("#kvar-hamta").click()
    expect("a link throws away what was typed", "OSPARAT" in tab.locator("#texten").input_value())
    tab.evaluate("localStorage.clear()")


def overlooked(tab, base: str) -> None:
    """What is offered and overlooked is offered again when something else has been typed and saved."""
    opened(tab, base, 8)
    tab.keyboard.type("\nFÖRSTA")
    tab.wait_for_timeout(600)
    opened(tab, base, 8)
    tab.keyboard.type("\nANDRA")
    saved(tab)
    file = opened(tab, base, 8)
    tab.locator("#kvar-hamta").click()
    typed = tab.locator("#texten").input_value()
    expect("what was overlooked is not offered again", "FÖRSTA" in typed and "ANDRA" in file.read_text("utf-8"))
    tab.locator("#texten").press("Control+s")
    tab.wait_for_selector("#deras")
    expect("what was saved meanwhile is not shown beside it", "ANDRA" in tab.locator("#deras").input_value())
    tab.evaluate("localStorage.clear()")


run(in_a_hurry, disturbed, regretted, half_done, back_again, started_anew, elsewhere, from_a_table, led_astray, overlooked)
