"""The files that hosts read (_headers, _redirects, .htaccess) have lines that they can read, and rules for all old addresses
that lead somewhere."""

import re
from urllib.parse import unquote

from common import arguments, finish, pages
from site_addresses import SiteAddresses, once_faults

DIRECTIVES = {"AddCharset", "AddDefaultCharset", "AddOutputFilterByType", "AddType", "DirectoryIndex", "ErrorDocument",
              "ForceType", "Header", "Options", "RedirectMatch", "RewriteEngine", "RewriteRule", "SetEnvIf"}  # fmt: skip

at = SiteAddresses(arguments(__doc__).site)


def lines(name: str):
    """The lines of a file of rules with their numbers; a control character in one is a fault."""
    for number, line in enumerate(at.read(name).split("\n"), 1):
        if re.search(r"[\x00-\x08\x0b-\x1f\x7f\x85\u2028\u2029]", line):
            at.faults.append(f"{name}:{number}: holds a control character: {line!r}")
        if line.strip() and not line.lstrip().startswith("#"):
            yield number, line


def headers_faults():
    seen, has_path = set(), False
    for number, line in lines("_headers"):
        if line[0].isspace():
            if not has_path:
                yield f"{number}: a header before any path"
            if not re.fullmatch(r"\s+[A-Za-z][A-Za-z0-9-]*: \S[ -~]*", line):
                yield f"{number}: no header: {line!r}"
        else:
            has_path = True
            if not re.fullmatch(r"/[!-~]*", line) or line in seen or line.count("*") > 1:
                yield f"{number}: no path, or one that is there twice: {line!r}"
            seen.add(line)


def target_faults(number: int, target: str):
    origin = at.home[: len(at.home) - len(at.base_path)]
    yield from (f"{number}: {fault}" for fault in at.link_faults(origin + target if target.startswith("/") else target))


def redirects_faults():
    rules = []
    for number, line in lines("_redirects"):
        fields = line.split(" ")
        is_plain = all(re.fullmatch(r"[!-~]+", field) for field in fields)
        if len(fields) != 3 or fields[2] not in ("301", "301!") or not is_plain:
            yield f"{number}: no rule: {line!r}"
            continue
        if not re.fullmatch(r"/([A-Za-z0-9._~/-]|%[0-9A-F]{2})*", fields[0]):
            yield f"{number}: the old address is not plain: {fields[0]}"
        rules.append(fields[0])
        yield from target_faults(number, fields[1])
    yield from once_faults("the old address", rules)
    for page in pages(at.site):
        # A page at /gammal/ stands in gammal/index.html, one at /gammal.html in a file of its own.
        if page.redirect is not None and unquote_path(at.base_path + page.address[1:]) not in map(unquote_path, rules):
            yield f"has no rule for the page at {page.address}"


def unquote_path(path: str) -> str:
    return unquote(path).rstrip("/")


def htaccess_faults():
    open_sections: list[str] = []
    for number, line in lines(".htaccess"):
        if line.startswith("</"):
            if not open_sections or open_sections.pop() != line[2:-1]:
                yield f"{number}: closes what is not open: {line}"
        elif line.startswith("<"):
            open_sections.append(line[1:].split(" ")[0])
            if not re.fullmatch(r"<(IfModule|FilesMatch) [!-~]+>", line):
                yield f"{number}: no section: {line}"
        else:
            fields = re.findall(r'"(?:[^"\\]|\\.)*"|[^\s"]+', line)
            if fields[0] not in DIRECTIVES or line.count('"') % 2 or not line.isascii():
                yield f"{number}: no directive: {line!r}"
            if fields[0] == "RewriteRule":
                if len(fields) != 4:
                    yield f"{number}: no rule: {line!r}"
                    continue
                re.compile(fields[1])
                yield from target_faults(number, fields[2].replace("\\%", "%"))
            if fields[:2] == ["ErrorDocument", "404"]:
                yield from target_faults(number, fields[2])
    if open_sections:
        yield f"sections are left open: {open_sections}"


at.check("_headers", headers_faults())
at.check("_redirects", redirects_faults())
at.check(".htaccess", htaccess_faults())
finish(at.faults, at.checked, "files")
