"""What `blad print` writes: tagged PDFs with title, language and embedded fonts, whose contents name the right pages
and whose code leads to the page; and the HTML alone where there is no WeasyPrint."""

import html
import os
import re
import shutil
import subprocess
import tempfile
import zlib
from pathlib import Path

from common import arguments, finish

A4, A5 = (595, 842), (420, 595)
# Each text by the name that is asked for, with its file, the size of its sheets and its language.
TEXTS = [
    ("plan/2026", "plan-2026", A5, "sv"),
    ("2026-11", "v-aktuellt-2026-11", A4, "sv"),
    ("om-oss", "om-oss", A4, "sv"),
    ("personer/anna-lind", "personer-anna-lind", A4, "sv"),
    ("/about-us-ar/", "about-us-ar", A4, "ar"),
]


def said(*command: object) -> str:
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, check=True).stdout


def letters(text: str) -> str:
    """The letters and digits alone: words are broken at the ends of lines."""
    return "".join(character for character in text.lower() if character.isalnum())


def objects(pdf: bytes) -> bytes:
    """A PDF's own bytes with its streams unpacked: objects may stand in those (ISO 32000-1, 7.5.7)."""
    unpacked = [pdf]
    for stream in re.findall(rb"stream\r?\n(.*?)endstream", pdf, re.S):
        try:
            unpacked.append(zlib.decompress(stream))
        except zlib.error:
            pass
    return b"\n".join(unpacked)


def contents(source: str) -> list[str]:
    """The headings that the contents list."""
    lists = re.findall(r'<nav class="contents".*?</nav>', source, re.S)
    return [html.unescape(words) for words in re.findall(r'<a href="#[^"]*">(.*?)</a>', "".join(lists))]


def page_faults(name: str, source: str, pages: list[str]) -> list[str]:
    """Headings whose page in the contents is not the page that they stand on."""
    faults = []
    listed = contents(source)
    whole = [letters(page) for page in pages]
    for heading in listed:
        pattern = re.escape(heading).replace(r"\ ", r"\s+") + r"[\s.]*\.{3,}[\s.]*(\d+)"
        found = next((match for page in pages if (match := re.search(pattern, page))), None)
        if not found:
            faults.append(f"{name}: the contents have no page for {heading!r}")
        elif letters(heading) not in whole[int(found[1]) - 1]:
            faults.append(f"{name}: {heading!r} is not on page {found[1]}")
    if not listed and source.count("<h2") > 3:
        faults.append(f"{name}: no contents")
    return faults


def is_broken(word: str, lines: list[list[str]]) -> bool:
    """Whether a word is broken at the end of a line and goes on in another, which may be that of the next page: the notes
    of the page stand between."""
    heads = [letters(line[-1]) for line in lines if line[-1].endswith(("\u2010", "-"))]
    tails = {letters(line[0]) for line in lines}
    return any(head and word.startswith(head) and word.removeprefix(head) in tails for head in heads)


def word_faults(name: str, source: str, pages: list[str]) -> list[str]:
    """Words of the HTML that the PDF does not have."""
    # Drawings are of two sizes, and long tables of figures are not printed.
    main = source[source.index("<main>") : source.index("</main>")]
    main = re.sub(r"<svg.*?</svg>|<details.*?</details>|<[^>]*class=\"unseen\">[^<]*", " ", main, flags=re.S)
    words = html.unescape(re.sub(r"<[^>]*>", " ", main)).replace("\u00ad", "").split()
    text = letters(" ".join(pages))
    lines = [line.split() for page in pages for line in page.splitlines() if line.strip()]
    missing = sorted({word for word in words if letters(word) not in text and not is_broken(letters(word), lines)})
    return [f"{name}: not in the PDF: {' '.join(missing[:5])}"] if missing else []


def faults_of(folder: Path, name: str, size: tuple[int, int], language: str) -> list[str]:
    pdf, source = folder / f"{name}.pdf", (folder / f"{name}.html").read_text("utf-8")
    faults = []
    info = dict(line.split(":", 1) for line in said("pdfinfo", pdf).splitlines() if ":" in line)
    title = html.unescape(re.search(r"<title>(.*?)</title>", source)[1])
    wide, high = (round(float(number)) for number in re.findall(r"[\d.]+", info["Page size"])[:2])
    if info["Tagged"].strip() != "yes":
        faults.append(f"{name}: not tagged")
    if info["Title"].strip() != title:
        faults.append(f"{name}: the title is {info['Title'].strip()!r}")
    if (wide, high) != size:
        faults.append(f"{name}: a sheet is {wide} × {high} points")
    if f"/Lang ({language})".encode() not in objects(pdf.read_bytes()):
        faults.append(f"{name}: no language")
    for line in said("pdffonts", pdf).splitlines()[2:]:
        if line.split()[-5] != "yes":
            faults.append(f"{name}: not embedded: {line.split()[0]}")
    pages = said("pdftotext", "-layout", pdf, "-").split("\f")[: int(info["Pages"])]
    faults += page_faults(name, source, pages)
    # Two columns are read one after the other only without the layout.
    pages = said("pdftotext", pdf, "-").split("\f")
    # Arabic letters come out of a PDF in their shapes, not as they were written.
    faults += word_faults(name, source, pages) if language == "sv" else []
    subprocess.run(["pdftoppm", "-r", "150", "-gray", "-png", pdf, folder / name], check=True)
    pictures = sorted(folder.glob(f"{name}-*.png"))
    codes = subprocess.run(["zbarimg", "--quiet", "--raw", *pictures], capture_output=True, text=True).stdout.split()
    address = re.search(r'href="(https://[^"]*)">\1?', source[source.index('<footer class="colophon">') :])[1]
    if codes != [address]:
        faults.append(f"{name}: the code says {codes}, not {address}")
    return faults


options = arguments(
    __doc__,
    ("--blad", {"type": Path, "required": True, "help": "the program"}),
    ("--as-of", {"required": True, "help": "the day of the printing"}),
)
faults: list[str] = []
with tempfile.TemporaryDirectory() as name:
    work = Path(name)
    blad = shutil.copy(options.blad, work / "blad")
    here = {**os.environ, "PATH": f"{Path('.venv/bin').resolve()}:{os.environ['PATH']}"}
    alone = {**os.environ, "PATH": str(work)}
    for text, file, size, language in TEXTS:
        for again in ("first", "second"):
            command = [blad, "print", text, "--as-of", options.as_of, "--output", work / again]
            ran = subprocess.run(command, env=here, capture_output=True, text=True)
            if ran.returncode or not (work / again / f"{file}.pdf").exists():
                faults.append(f"{text}: {ran.returncode} {ran.stderr}")
        if not (work / "second" / f"{file}.pdf").exists():
            continue
        for ending in ("html", "pdf"):
            first, second = ((work / again / f"{file}.{ending}").read_bytes() for again in ("first", "second"))
            if first != second:
                faults.append(f"{file}.{ending}: other bytes the second time")
        faults += faults_of(work / "first", file, size, language)
    ran = subprocess.run(
        [blad, "print", "om-oss", "--as-of", options.as_of, "--output", work / "alone"],
        env=alone, capture_output=True, text=True,
    )
    written = sorted(path.name for path in (work / "alone").iterdir() if not path.name.startswith("."))
    if ran.returncode or written != ["om-oss.html"] or "pipx install weasyprint" not in ran.stderr:
        faults.append(f"without WeasyPrint: {ran.returncode} {written} {ran.stderr}")
finish(faults, len(TEXTS), "printed texts")
