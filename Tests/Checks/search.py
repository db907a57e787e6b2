"""The search, in Chromium: it stems as Snowball's library does, finds what people look for, holds no word that is not
for the public, is small, is used with the keyboard and by ear, and bears a line that is slow or breaks."""

import contextlib
import ctypes
import ctypes.util
import html
import json
import random
import re
import sys
from pathlib import Path

from accessibility import violations
from common import arguments, browser, finish, pages, served
from playwright.sync_api import TimeoutError
from sources import PUBLIC, Reader, words

# Of the list's queries, how many must have a right page among the first three.
WANTED, AMONG = 55, 3
LARGEST_SCRIPT, LARGEST_PART, LARGEST_SHARE = 10_000, 300_000, 0.15

STEMS = "async ([script, words]) => { const { stem } = await import(script); return words.map(stem); }"
TERMS = "async (script) => (await (await import(script)).termsFrom('')).map((term) => term.term)"
FIND = """async ([script, query, count]) => {
    const { search, page } = await import(script), { pages } = await search(query);
    return Promise.all(pages.slice(0, count).map(async (number) => (await page(number)).href));
}"""


class Snowball:
    """The library that the index is made with."""

    def __init__(self):
        name = ctypes.util.find_library("stemmer") or sys.exit("libstemmer was not found: run scripts/setup.sh test")
        self.library = ctypes.CDLL(name)
        self.library.sb_stemmer_new.restype = ctypes.c_void_p
        self.library.sb_stemmer_stem.restype = ctypes.c_void_p
        self.handle = ctypes.c_void_p(self.library.sb_stemmer_new(b"swedish", b"UTF_8"))

    def stem(self, word: str) -> str:
        encoded = word.encode()
        found = self.library.sb_stemmer_stem(self.handle, encoded, len(encoded))
        return ctypes.string_at(found, self.library.sb_stemmer_length(self.handle)).decode()


def queries():
    for line in Path(__file__).with_name("search-queries.tsv").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            kind, query, expected = line.split("\t")
            yield kind, query, expected.split()


def invented(count: int) -> list[str]:
    """Words that nobody wrote, with endings that the rules take away."""
    chance = random.Random(4)
    endings = "heterna hetens anden arnas ornas andet erna aste erns ade are ern ens het ast en ar er or as es at a e s"
    endings = [*endings.split(), "lig", "ig", "els", "löst", "fullt", "dd", "gt", "kt", "tt", "ad", "et", "na", ""]
    letters = "aeiouyåäöbcdfghjklmnprstvx"
    return ["".join(chance.choices(letters, k=chance.randint(0, 6))) + "".join(chance.choices(endings, k=chance.randint(1, 3)))
            for _ in range(count)]  # fmt: skip


def shown(page) -> str:
    """The words of a page's main part."""
    main = re.sub(r"<(script|nav)\b.*?</\1>", " ", page.text.partition("<main")[2].partition("</main>")[0], flags=re.DOTALL)
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", "<main" + main)).split())


def use(tab, base):
    """What a reader does, with nothing but the keyboard."""
    tab.goto(base + "/")
    tab.focus("#site-search")
    tab.keyboard.type("skola")
    tab.keyboard.press("Enter")
    tab.wait_for_selector("#search-results mark")
    if not tab.url.startswith(base + "/sok/?q=skola"):
        yield f"the field of the masthead led to {tab.url}"
    said = tab.inner_text("[role=status]")
    if not re.fullmatch(r"\d+ träffar på ”skola”", said):
        yield f"says “{said}” of what was found"
    if tab.input_value("#search-words") != "skola":
        yield "does not keep what was asked for"
    shown = tab.locator("#search-results > li").count()
    tab.focus("#search-more")
    tab.keyboard.press("Enter")
    tab.wait_for_function(f"document.querySelectorAll('#search-results > li').length > {shown}")
    if not tab.evaluate(f"document.querySelectorAll('#search-results > li')[{shown}].contains(document.activeElement)"):
        yield "the focus is not on the first of the results that were asked for"
    tab.wait_for_load_state("networkidle")
    yield from violations(tab, "what was found")
    tab.focus("#search-words")
    tab.keyboard.press("Tab")
    tab.keyboard.press("Tab")
    if not tab.evaluate("document.querySelector('#search-results li').contains(document.activeElement)"):
        yield "Tab does not lead from the field by its button to the first result"
    tab.keyboard.press("Enter")
    tab.wait_for_selector("body:not(.is-search) main h1")
    tab.go_back()
    tab.wait_for_selector("#search-results mark")
    tab.fill("#search-words", '<b onclick="x">qqxzq</b>')
    tab.press("#search-words", "Enter")
    tab.wait_for_function("document.querySelector('[role=status]').textContent.includes('qqxzq')")
    if tab.locator("[role=status] b, #search-results > li").count():
        yield "shows markup or results for what is nowhere"
    tab.goto(base + "/sok/?q=association")
    tab.wait_for_selector("#search-results mark")
    if tab.get_attribute("#search-results li p[lang]", "lang") != "en":
        yield "does not say that what is shown of an English page is English"


def apart(route):
    """The search page of a larger site: its words in two parts, the later from "s" on, and each page in a part."""
    answer = route.fetch()

    def split(found):
        data = json.loads(found[2])
        words, pages = data["terms"][0]["href"], data["pages"][0]
        data["terms"] = [{"from": "", "href": words}, {"from": "s", "href": words + "?late"}]
        data["pages"], data["perPart"] = [f"{pages}?{number}" for number in range(len(data["measures"]))], 1
        return found[1] + json.dumps(data)

    body = re.sub(r'(id="search-data">)(.*?)(?=</script>)', split, answer.text(), flags=re.DOTALL)
    route.fulfill(response=answer, body=body)


def endure(tab, base):
    """What comes late, what is asked for twice, and what does not come at first."""
    results, said = "#search-results > li", lambda: tab.inner_text("[role=status]")
    late, page_parts, held = "**/search-words*?late", "**/search-pages*", []

    def hold(route):
        held.append(route)

    def has(count: int) -> bool:
        """Whether there are so many results, and still are when all that is under way has come."""
        with contextlib.suppress(TimeoutError):
            tab.wait_for_selector(f"{results}:nth-child({count})", timeout=5000)
        tab.wait_for_timeout(300)
        return tab.locator(results).count() == count

    def overtake():
        """One search is held up and another is made, which has its answer first."""
        tab.route(late, hold)
        with tab.expect_request(late):
            tab.goto(base + "/sok/?q=skola")
        tab.fill("#search-words", "barn")
        tab.press("#search-words", "Enter")
        return has(10) and "”barn”" in said()

    tab.route("**/sok/?q=*", apart)
    if not overtake():
        yield "a search that is held up holds up the next"
    held.pop().continue_()
    tab.wait_for_timeout(1000)
    tab.click("#search-more")
    if not has(20) or "”barn”" not in said():
        yield "a search that comes late takes the button from the one that overtook it"
    overtake()
    held.pop().abort()
    tab.wait_for_timeout(1000)
    if not has(10) or "”barn”" not in said():
        yield f"a search that fails late says “{said()}” of the one that overtook it"
    before = said()

    tab.route(page_parts, hold)
    tab.dblclick("#search-more")
    tab.wait_for_timeout(300)
    tab.unroute(page_parts)
    while held:
        held.pop().continue_()
    if not has(20):
        yield f"a double click for more leads from 10 results to {tab.locator(results).count()}"
    tab.route(page_parts, lambda route: route.abort())
    tab.click("#search-more")
    if not has(20) or said() in ("", before):
        yield f"says “{said()}” when more could not be fetched"
    tab.unroute(page_parts)
    tab.click("#search-more")
    if not has(30) or said() != before:
        yield "does not fetch more after it failed once"

    tab.unroute(late)
    tab.route(late, lambda route: route.abort())
    tab.goto(base + "/sok/?q=skola")
    tab.wait_for_timeout(1000)
    failed = said()
    tab.unroute(late)
    tab.press("#search-words", "Enter")
    if not has(10) or said() == failed:
        yield "a part of the words that could not be fetched once is not fetched again"


options = arguments(
    __doc__,
    ("--as-of", {"required": True, "help": "the day that the site was built for"}),
    ("--source", {"type": Path, "default": Path("."), "help": "the folder that holds content/"}),
)
everything = pages(options.site)
texts = Reader(options.source / "content", options.as_of).texts()
openly = [text for text in texts if text.audience == PUBLIC]
seen = {word for page in everything for word in words(re.sub(r"<[^>]*>", " ", page.text))}
closed = {word for text in texts if text.audience != PUBLIC for part in text.paragraphs + text.names for word in part}
snowball, faults, checked = Snowball(), [], 0

with served(options.site) as base, browser() as chromium:
    tab = chromium.new_page()
    tab.on("console", lambda message: faults.append(f"console: {message.text}"))
    tab.on("pageerror", lambda error: faults.append(f"script error: {error}"))
    tab.goto(base + "/sok/")
    script = tab.get_attribute("script[type=module]", "src")

    known = sorted(seen | closed) + invented(50_000)
    wrong = [(word, stem) for word, stem in zip(known, tab.evaluate(STEMS, [script, known])) if stem != snowball.stem(word)]
    faults += [f"stems “{word}” to “{stem}”, Snowball to “{snowball.stem(word)}”" for word, stem in wrong[:10]]
    checked += len(known)

    # A word with combining marks is several to Python, and one to Blad.
    terms = {term for term in tab.evaluate(TERMS, script) if words(term) == [term]}
    public_stems = {snowball.stem(word) for word in seen | {w for text in openly for p in text.paragraphs for w in p}}
    # The words of other languages stand as they are written.
    foreign = {word for page in everything if not page.language.startswith("sv") for word in words(shown(page))}
    unknown = sorted(terms - public_stems - foreign)
    faults += [f"the index holds “{term}”, which no public text has" for term in unknown[:10]]
    hidden = {snowball.stem(word) for word in closed} - public_stems
    if not hidden:
        faults.append("no word of the members' texts is theirs alone")
    # What is no letter to the eye is one to the script, and so to the index. Alone such a sign tells nothing.
    signs = {word for text in openly for part in text.paragraphs for word in part if re.search(".[ª²³¹º¼½¾]", word)}
    if not signs:
        faults.append("no public text has a word like m²")
    faults += [f"does not find “{word}”" for word in sorted(signs) if not tab.evaluate(FIND, [script, word, 1])]
    checked += len(terms) + len(hidden) + len(signs)

    answered = 0
    for kind, query, expected in queries():
        gone = [address for address in expected if not (options.site / address[1:] / "index.html").is_file()]
        faults += [f"the list expects {address}, which is no page" for address in gone]
        found = tab.evaluate(FIND, [script, query, AMONG])
        answered += any(address in expected for address in found)
        if not any(address in expected for address in found):
            print(f"not found: {query} ({kind}): {' '.join(found)}")
        checked += 1
    print(f"{answered} queries have a right page among the first {AMONG}")
    if answered < WANTED:
        faults.append(f"only {answered} queries have a right page among the first {AMONG}; {WANTED} are wanted")

    faults += [fault for fault in use(tab, base)]
    line = chromium.new_page()
    line.on("pageerror", lambda error: faults.append(f"script error: {error}"))
    faults += [fault for fault in endure(line, base)]

parts = [file for file in (options.site / "assets").iterdir() if file.name.startswith("search-")]
data = re.search(r'id="search-data">(.*?)</script>', (options.site / "sok/index.html").read_text("utf-8"), re.DOTALL)
size = sum(file.stat().st_size for file in parts) + len(data[1].encode())
# The text is what a reader sees on the pages that texts have; a plan's is left out, for its tables are not searched.
length = sum(len(shown(page).encode()) for page in everything if page.kind in ("page", "post", "event", "person", "letter"))
print(f"the index has {size} bytes, {100 * size / length:.1f} % of {length} bytes of text")
if size > LARGEST_SHARE * length:
    faults.append("the index is too large for the text")
faults += [f"{file.name} is too large" for file in parts if file.stat().st_size > LARGEST_PART]
if (options.site / script.lstrip("/")).stat().st_size >= LARGEST_SCRIPT:
    faults.append("the script is too large")
finish(faults, checked, "words and queries")
