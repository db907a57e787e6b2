"""Pictures as they come out of telephones, cameras and mishaps, for pictures.py: each with what it must not tell."""

import io
import struct
from pathlib import Path

import pillow_heif
from PIL import Image, ImageCms, PngImagePlugin

pillow_heif.register_heif_opener()

# What metadata says, and no published file may.
SECRET = "HEMLIGT-59.33N"
# The corners of every picture here as they are to be seen: top left, top right, bottom left, bottom right.
CORNERS = {(0, 0): (230, 20, 20), (1, 0): (20, 200, 20), (0, 1): (20, 20, 230), (1, 1): (240, 240, 240)}
# How a picture is stored that Exif's number turns upright.
STORED = {
    1: [], 2: [Image.Transpose.FLIP_LEFT_RIGHT], 3: [Image.Transpose.ROTATE_180], 4: [Image.Transpose.FLIP_TOP_BOTTOM],
    5: [Image.Transpose.TRANSPOSE], 6: [Image.Transpose.ROTATE_90], 7: [Image.Transpose.TRANSVERSE],
    8: [Image.Transpose.ROTATE_270],
}  # fmt: skip


def cornered(width: int, height: int, mode: str = "RGB") -> Image.Image:
    """A grey picture with a corner of its own in each quarter; the middle is transparent where it can be."""
    picture = Image.new(mode, (width, height), (128, 128, 128, 0) if mode == "RGBA" else (128, 128, 128))
    side = max(1, min(width, height) // 3)
    for (right, lower), colour in CORNERS.items():
        corner = Image.new(mode, (side, side), colour)
        picture.paste(corner, (right * (width - side), lower * (height - side)))
    return picture


def exif(orientation: int = 1) -> bytes:
    """A camera's Exif: maker, orientation and a place."""
    data = Image.Exif()
    data[0x010F] = SECRET
    data[0x0112] = orientation
    data[0x9286] = SECRET
    data.get_ifd(0x8825).update({1: "N", 2: (59.0, 19.0, 48.0), 3: "E", 4: (18.0, 4.0, 7.0), 29: "2026:11:21"})
    return data.tobytes()


def swapped_profile() -> bytes:
    """A colour profile in which red and blue have changed places: whoever passes over it shows a red corner as blue."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    count = struct.unpack(">I", profile[128:132])[0]
    places = {bytes(profile[132 + 12 * at : 136 + 12 * at]): 132 + 12 * at for at in range(count)}
    red, blue = places[b"rXYZ"], places[b"bXYZ"]
    profile[red + 4 : red + 12], profile[blue + 4 : blue + 12] = (
        profile[blue + 4 : blue + 12], profile[red + 4 : red + 12])  # fmt: skip
    return bytes(profile)


def jpeg(picture: Image.Image, **more) -> bytes:
    out = io.BytesIO()
    xmp = f'<x:xmpmeta xmlns:x="adobe:ns:meta/">{SECRET}</x:xmpmeta>'.encode()
    picture.save(out, "JPEG", quality=92, comment=SECRET.encode(), xmp=xmp, **more)
    return out.getvalue()


def saved(picture: Image.Image, kind: str, **more) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind, **more)
    return out.getvalue()


def turned(orientation: int) -> bytes:
    picture = cornered(600, 400)
    for step in STORED[orientation]:
        picture = picture.transpose(step)
    return jpeg(picture, exif=exif(orientation))


def wrong_colours() -> bytes:
    red, green, blue = cornered(600, 400).split()
    return jpeg(Image.merge("RGB", (blue, green, red)), icc_profile=swapped_profile())


def text_png() -> bytes:
    info = PngImagePlugin.PngInfo()
    info.add_text("Comment", SECRET)
    info.add_itxt("XML:com.adobe.xmp", SECRET)
    return saved(cornered(600, 400, "RGBA"), "PNG", pnginfo=info, exif=exif())


def animated(kind: str, **more) -> bytes:
    frames = [cornered(300, 200) for _ in range(5)]
    for at, frame in enumerate(frames):
        frame.paste((10, 10, 10), (110 + 10 * at, 90, 120 + 10 * at, 110))
    return saved(frames[0], kind, save_all=True, append_images=frames[1:], duration=80, loop=0, **more)


def sound() -> dict[str, bytes]:
    """Files that are to be published, by name."""
    files = {f"vriden-{number}.jpg": turned(number) for number in STORED}
    files |= {
        "p3.jpg": wrong_colours(),
        "genomskinlig.png": text_png(),
        "sexton-bitar.png": saved(Image.new("I;16", (64, 48), 30000), "PNG"),
        "palett.png": saved(cornered(600, 400).quantize(16), "PNG"),
        "tryck.jpg": jpeg(cornered(600, 400).convert("CMYK"), exif=exif()),
        "gra.jpg": jpeg(cornered(600, 400).convert("L"), exif=exif()),
        "stor.jpg": jpeg(cornered(6000, 4000), exif=exif(1)),
        "hog.jpg": jpeg(cornered(700, 2800), exif=exif(1)),
        "rorlig.gif": animated("GIF", comment=SECRET.encode()),
        "rorlig.webp": animated("WEBP", exif=exif()),
        "bild.webp": saved(cornered(600, 400), "WEBP", exif=exif(), xmp=SECRET.encode(), quality=90),
        "telefon.heic": saved(cornered(640, 480), "HEIF", exif=exif(), quality=90),
        "teckning.svg": (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><!-- {SECRET} -->'
            f'<metadata>{SECRET}</metadata><rect width="20" height="20" fill="rgb(230,20,20)"/></svg>'
        ).encode(),
    }
    if "AVIF" in Image.SAVE:
        files["bild.avif"] = saved(cornered(600, 400), "AVIF", exif=exif(), quality=90)
    return files


def unsound() -> dict[str, tuple[bytes, str]]:
    """Files that are to be refused, by name, each with the code that says why."""
    whole, png = turned(1), text_png()
    broken = bytearray(png)
    broken[len(png) // 2] ^= 0xFF
    huge = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 30_000, 30_000, 8, 2, 0, 0, 0))
    huge += chunk(b"IDAT", b"x") + chunk(b"IEND", b"")
    # Its decoder cuts the picture out of one that is wider than any may be.
    wide = saved(cornered(16, 8), "HEIF").replace(b"clap\0\0\0\x10", b"clap\x12\0\0\x10")
    return {
        "avhuggen.jpg": (whole[: len(whole) // 2], "broken-picture"),
        "avhuggen.png": (png[: len(png) // 2], "broken-picture"),
        "skadad.png": (bytes(broken), "broken-picture"),
        "avhuggen.heic": (saved(cornered(640, 480), "HEIF")[:-200], "broken-picture"),
        "for-bred.heic": (wide, "broken-picture"),
        "tom.jpg": (b"", "broken-picture"),
        "omdopt.jpg": (png, "picture-mismatch"),
        "omdopt.png": (saved(cornered(64, 48), "HEIF"), "picture-mismatch"),
        "enorm.png": (huge, "picture-too-large"),
        "skannad.tif": (saved(cornered(64, 48), "TIFF"), "unsupported-picture"),
        "skript.svg": (b'<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><script/></svg>', "unsafe-svg"),
        "utifran.svg": (
            b'<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><image href="https://x.example/a.png"/></svg>',
            "unsafe-svg",
        ),
    }


def chunk(name: bytes, data: bytes) -> bytes:
    import zlib

    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def write(folder: Path, files: dict[str, bytes]) -> None:
    """An association with a page that shows all the files."""
    content = folder / "content"
    content.mkdir(parents=True)
    (content / "site.yml").write_text("title: Bilder\nurl: https://bilder.example\n", "utf-8")
    shown = "\n\n".join(f"![{name}]({name})" for name in files)
    (content / "bilder.md").write_text(f"---\ntitle: Bilder\n---\n\n{shown}\n", "utf-8")
    for name, content_bytes in files.items():
        (content / name).write_bytes(content_bytes)
