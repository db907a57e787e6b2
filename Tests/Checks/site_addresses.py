"""The absolute addresses of a built site, as its own files name them: what they lead to, and what is wrong with them."""

import re
from pathlib import Path
from urllib.parse import unquote, urlsplit


class SiteAddresses:
    """A built site whose faults are gathered."""

    def __init__(self, site: Path):
        self.site = site
        self.faults: list[str] = []
        self.checked = 0
        self.home = self.site_address()

    def read(self, name: str) -> str:
        """A file's text; a file that is not there is a fault and empty."""
        file = self.site / name
        if not file.is_file():
            self.faults.append(f"{name} is not there")
            return ""
        return file.read_text("utf-8")

    def site_address(self) -> str:
        """The absolute address of the site's folder, which robots.txt gives away."""
        found = re.search(r"^Sitemap: (\S+/)sitemap\.xml$", self.read("robots.txt"), re.MULTILINE)
        if not found:
            self.faults.append("robots.txt names no sitemap")
        return found[1] if found else "https://unknown.invalid/"

    @property
    def base_path(self) -> str:
        return urlsplit(self.home).path

    def file_of(self, address: str) -> Path | None:
        """The file behind an absolute address of the site; nothing for other sites'."""
        path = address.split("#")[0].split("?")[0]
        if not path.startswith(self.home):
            return None
        name = unquote(path[len(self.home) :])
        return self.site / (name + "index.html" if name == "" or name.endswith("/") else name)

    def link_faults(self, address: str):
        """What is wrong with an absolute link."""
        parts = urlsplit(address)
        if not parts.scheme:
            yield f"the address is not absolute: {address!r}"
        elif parts.scheme in ("http", "https"):
            if not parts.netloc or not re.fullmatch(r"[!-~]+", address):
                yield f"no address: {address!r}"
            file = self.file_of(address)
            if file is not None and not file.is_file():
                yield f"leads to nothing: {address}"
        elif parts.scheme not in ("mailto", "tel", "webcal", "geo"):
            yield f"an unexpected scheme: {address!r}"

    def check(self, name: str, found) -> None:
        """Notes what is wrong in a file; one that cannot be read at all is one fault."""
        self.checked += 1
        try:
            self.faults.extend(f"{name}: {fault}" for fault in found)
        except Exception as error:
            self.faults.append(f"{name}: cannot be read: {error}")


def once_faults(what: str, values: list[str]):
    for value in sorted({value for value in values if values.count(value) > 1}):
        yield f"{what} is there twice: {value}"
