"""Pictures are published right or refused with a finding: upright, in sRGB, in the sizes that the page says, and without
one word of metadata, which exiftool is asked about every file of the site."""

import html
import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from awkward import CORNERS, SECRET, sound, unsound, write
from common import arguments, finish
from PIL import Image

# What exiftool tells of the file, of its own work, and of the structure that every decoder needs.
PLAIN = {"SourceFile", "ExifTool", "System", "File", "Composite", "JFIF"}
STRUCTURE = {
    "PNG": {"ImageWidth", "ImageHeight", "BitDepth", "ColorType", "Compression", "Filter", "Interlace", "Palette",
            "Transparency", "BackgroundColor"},
    "PNG-pHYs": {"PixelsPerUnitX", "PixelsPerUnitY", "PixelUnits"},
    "RIFF": {"VP8Version", "ImageWidth", "HorizontalScale", "ImageHeight", "VerticalScale", "WebP_Flags", "AlphaIsUsed",
             "AlphaPreprocessing", "AlphaFiltering", "AlphaCompression", "BackgroundColor", "AnimationLoopCount",
             "FrameCount", "Duration"},
    "GIF": {"GIFVersion", "HasColorMap", "ColorResolutionDepth", "BitsPerPixel", "BackgroundColor", "FrameCount",
            "Duration", "AnimationIterations", "TransparentColor", "ImageWidth", "ImageHeight"},
}  # fmt: skip
KINDS = {".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif", ".heic"}
faults: list[str] = []
checked = 0


def is_structure(group: str, name: str) -> bool:
    return group in PLAIN or group.startswith("ICC") or name in STRUCTURE.get(group, ())


def check_metadata(site: Path) -> int:
    """Asks exiftool about every picture of a site; the number of pictures."""
    pictures = [file for file in sorted(site.rglob("*")) if file.suffix in KINDS]
    if not pictures:
        return 0
    ran = subprocess.run(
        ["exiftool", "-json", "-G1", "-a", "-u", "-U", "-@", "-"], input="\n".join(map(str, pictures)),
        capture_output=True, text=True)  # fmt: skip
    told = {entry["SourceFile"]: entry for entry in json.loads(ran.stdout or "[]")}
    for file in pictures:
        name = file.relative_to(site)
        if str(file) not in told:
            faults.append(f"{name}: exiftool could not read it")
        for tag in told.get(str(file), {}):
            group, _, what = tag.rpartition(":")
            if group and not is_structure(group, what):
                faults.append(f"{name}: tells {tag}")
        if SECRET.encode() in file.read_bytes():
            faults.append(f"{name}: holds the word that was in the metadata")
    return len(pictures)


def build(blad: Path, folder: Path, files: dict[str, bytes]) -> tuple[int, list[dict]]:
    write(folder, files)
    shutil.copytree("templates", folder / "templates")
    command = [blad.resolve(), "build", "-C", folder, "--format", "json", "--as-of", "2026-11-21"]
    ran = subprocess.run(command, capture_output=True, text=True)
    if ran.stderr:
        faults.append(f"{folder.name}: says beside its findings {ran.stderr!r}")
    return ran.returncode, json.loads(ran.stdout)["diagnostics"]


def near(one, other, tolerance: int = 40) -> bool:
    return all(abs(a - b) <= tolerance for a, b in zip(one[:3], other[:3]))


def check_corners(name: str, file: Path, width: int, height: int) -> None:
    picture = Image.open(file)
    if picture.size != (width, height):
        faults.append(f"{name}: {file.name} is {picture.size}, the page says {width} × {height}")
    if picture.mode == "RGBA" and name == "genomskinlig.png" and picture.getpixel((width // 2, height // 2))[3] > 9:
        faults.append(f"{name}: {file.name} has lost its transparency")
    shown = picture.convert("RGB")
    inset = max(1, min(width, height) // 12)
    for (right, lower), colour in CORNERS.items():
        place = (width - 1 - inset if right else inset, height - 1 - inset if lower else inset)
        expected = colour
        if name == "gra.jpg":
            grey = round(0.299 * colour[0] + 0.587 * colour[1] + 0.114 * colour[2])
            expected = (grey, grey, grey)
        # Printing colours have no bright green or blue.
        if not near(shown.getpixel(place), expected, 110 if name == "tryck.jpg" else 40):
            faults.append(f"{name}: {file.name} has {shown.getpixel(place)} at {place}, not {expected}")


def attribute(tag: str, name: str) -> str:
    found = re.search(rf'\b{name}="([^"]*)"', tag)
    return html.unescape(found[1]) if found else ""


def check_shown(site: Path, names: list[str]) -> int:
    """Holds every picture of the page to what it was made from; the number of files."""
    page = (site / "bilder/index.html").read_text("utf-8")
    files = 0
    for at, name in enumerate(names):
        image = re.search(rf'(?:<picture>(<source[^>]*>))?(<img[^>]*alt="{re.escape(name)}"[^>]*>)', page)
        if not image:
            faults.append(f"{name}: is not on the page")
            continue
        lazy = 'loading="lazy"' in image[2]
        if lazy != (at > 0):
            faults.append(f"{name}: is {'' if lazy else 'not '}loaded late")
        if name.endswith(".svg"):
            continue
        sizes = [(attribute(image[2], "src"), int(attribute(image[2], "width")))]
        sizes += [(part.split()[0], int(part.split()[1][:-1])) for part in attribute(image[1] or "", "srcset").split(", ")]
        ratio = int(attribute(image[2], "height")) / int(attribute(image[2], "width"))
        for address, width in sizes:
            file = site / address.lstrip("/")
            files += 1
            size = Image.open(file).size
            if abs(size[1] - size[0] * ratio) > 1 + size[0] * ratio / 100:
                faults.append(f"{name}: {file.name} has another shape than the page says")
            if name not in ("sexton-bitar.png",):
                check_corners(name, file, width, size[1])
            moves = getattr(Image.open(file), "n_frames", 1)
            if (moves > 1) != name.startswith("rorlig"):
                faults.append(f"{name}: {file.name} has {moves} frames")
    return files


def check_cards(site: Path) -> int:
    """Holds the association's name on every share card to the same words as vips draws them; the number of cards."""
    cards = sorted((site / "assets/kort").glob("*.png"))
    name = re.search(r'<meta property="og:site_name" content="([^"]*)"', (site / "index.html").read_text("utf-8"))[1]
    with tempfile.TemporaryDirectory() as folder:
        words = Path(folder) / "words.png"
        subprocess.run(
            ["vips", "text", str(words), f'<span lang="sv">{name}</span>', "--font", "Serif Bold 36", "--dpi", "72"], check=True)
        drawn = Image.open(words).convert("L")
    expected = drawn.tobytes()
    differing = 0
    for card in cards:
        picture = Image.open(card).convert("RGB")
        if picture.size != (1200, 630):
            faults.append(f"{card.name}: is {picture.size}")
        ground, ink = picture.getpixel((2, 2)), picture.getpixel((600, 87))
        band = max(range(3), key=lambda at: abs(ink[at] - ground[at]))
        line = picture.crop((80, 530, 80 + drawn.width, 530 + drawn.height)).getchannel(band).tobytes()
        found = [(value - ground[band]) * 255 / (ink[band] - ground[band]) for value in line]
        if max(abs(one - other) for one, other in zip(found, expected)) > 4:
            differing += 1
    # The site's own card has its address in the name's place, and some pages are written from right to left.
    if not cards or differing > len(cards) // 10 + 1:
        faults.append(f"{differing} of {len(cards)} cards show the name otherwise than vips draws it")
    return len(cards)


options = arguments(__doc__, ("--blad", {"type": Path, "required": True, "help": "the program"}))
if not shutil.which("exiftool"):
    sys.exit("no exiftool was found: run scripts/setup.sh test")
checked += check_metadata(options.site) + check_cards(options.site)
with tempfile.TemporaryDirectory(dir=options.site.parent) as temporary:
    files = sound()
    status, findings = build(options.blad, Path(temporary) / "sound", files)
    faults += [f"{found['file']}: {found['message']} [{found['code']}]" for found in findings]
    site = Path(temporary) / "sound/site"
    if status == 0:
        checked += check_metadata(site) + check_shown(site, list(files))
        originals = set(files.values())
        faults += [f"{file.name}: is an original" for file in site.rglob("*") if file.is_file() and file.read_bytes() in originals]
    bad = unsound()
    for name, (content, code) in bad.items():
        folder = Path(temporary) / name
        status, findings = build(options.blad, folder, {name: content})
        codes = [found["code"] for found in findings if found["severity"] == "error"]
        checked += 1
        if status != 1 or codes != [code] or (folder / "site").exists():
            faults.append(f"{name}: ended with {status} and {codes}, not {code}")
finish(faults, checked, "pictures")
