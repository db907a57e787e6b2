"""The site behind a real Apache, with the .htaccess that the build wrote: old addresses answer 301, every answer has
the headers that _headers promises, what is not there answers 404 with the site's page, files with a dot are kept."""

import contextlib
import fnmatch
import http.client
import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from urllib.parse import quote, urljoin, urlsplit

from common import arguments, finish, pages

MODULES = ["mpm_event", "authz_core", "unixd", "dir", "mime", "alias", "headers", "rewrite", "expires", "filter",
           "deflate", "setenvif", "autoindex"]  # fmt: skip
# What every answer must have, whatever _headers says.
REQUIRED = {"x-content-type-options": "nosniff", "referrer-policy": None, "content-security-policy": None}
TYPES = {".html": "text/html", ".css": "text/css", ".ics": "text/calendar", ".svg": "image/svg+xml"}

CONFIGURATION = """
ServerRoot "{work}"
ServerName 127.0.0.1
Listen 127.0.0.1:{port}
PidFile "{work}/pid"
ErrorLog "{work}/errors"
{modules}
{user}
TypesConfig "{types}"
DirectoryIndex index.html
DocumentRoot "{root}"
<Directory "{root}">
    AllowOverride All
    Require all granted
</Directory>
"""


def module_folder() -> Path:
    for folder in ["/usr/lib/apache2/modules", "/usr/libexec/apache2", "/usr/lib64/httpd/modules"]:
        if Path(folder).is_dir():
            return Path(folder)
    sys.exit("Apache's modules were not found: run scripts/setup.sh test")


def configuration(work: Path, root: Path, port: int) -> str:
    folder = module_folder()
    modules = [f'LoadModule {name}_module "{folder}/mod_{name}.so"' for name in MODULES
               if (folder / f"mod_{name}.so").exists()]  # fmt: skip
    types = next((name for name in ["/etc/mime.types", "/etc/apache2/mime.types"] if Path(name).exists()), "/dev/null")
    # Apache will not serve as root: it steps down to a user that every system has.
    user = f"User nobody\nGroup #{pwd.getpwnam('nobody').pw_gid}" if os.geteuid() == 0 else ""
    return CONFIGURATION.format(
        work=work, root=root, port=port, modules="\n".join(modules), user=user, types=types
    )


@contextlib.contextmanager
def apache(site: Path):
    """A port where Apache serves a copy of the site: a copy, for the user that Apache steps down to may not be
    allowed into the folder where the site was built."""
    path = os.environ["PATH"] + ":/usr/sbin"  # where Debian keeps it, and only root looks
    program = shutil.which("apache2", path=path) or shutil.which("httpd", path=path)
    if program is None:
        sys.exit("Apache was not found: run scripts/setup.sh test")
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        work.chmod(0o755)
        root = work / "site"
        shutil.copytree(site, root)
        for path in [root, *root.rglob("*")]:
            path.chmod(0o755 if path.is_dir() else 0o644)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        (work / "apache.conf").write_text(configuration(work, root, port))
        process = subprocess.Popen([program, "-f", str(work / "apache.conf"), "-DFOREGROUND"])
        try:
            for _ in range(100):
                with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                    break
                if process.poll() is not None:
                    break
                time.sleep(0.1)
            else:
                sys.exit("Apache did not answer")
            if process.poll() is not None:
                sys.exit(f"Apache did not start: {(work / 'errors').read_text() if (work / 'errors').exists() else ''}")
            yield port, work / "errors"
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(10)


def get(port: int, address: str):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request("GET", quote(address), headers={"Accept-Encoding": "identity"})
    answer = connection.getresponse()
    content = answer.read()
    connection.close()
    return answer, content


def promises(file: Path) -> list[tuple[str, str, str]]:
    """The rules of _headers: (pattern of addresses, header, value)."""
    rules, pattern = [], ""
    for line in file.read_text("utf-8").splitlines():
        if line.strip() and not line.lstrip().startswith("#"):
            if line[0].isspace():
                name, _, value = line.strip().partition(":")
                rules.append((pattern, name.strip(), value.strip()))
            else:
                pattern = line.strip()
    return rules


site = arguments(__doc__).site
faults, asked = [], 0
everything = pages(site)
addresses = ["/" + file.relative_to(site).as_posix() for file in sorted(site.rglob("*")) if file.is_file()]
hidden = [address for address in addresses if "/." in address]
visible = [address for address in addresses if "/." not in address]

for name in [".htaccess", "_headers"]:
    if not (site / name).is_file():
        faults.append(f"{name} is not there")

with apache(site) as (port, errors):
    # One file of each ending, and the pages as readers ask for them.
    sampled = {Path(address).suffix: address for address in visible if address != "/404.html"}
    for address in ["/", *sampled.values()]:
        answer, _ = get(port, address)
        asked += 1
        if answer.status != 200:
            # A page at an old address is the one file that is not to be served.
            if not any(page.redirect and "/" + page.name == address for page in everything):
                faults.append(f"{address} answered {answer.status}")
            continue
        for header, value in REQUIRED.items():
            given = answer.getheader(header)
            if given is None or (value is not None and given.lower() != value):
                faults.append(f"{address} has the header {header}: {given}")
        policy = answer.getheader("content-security-policy") or ""
        if "frame-ancestors" not in policy and answer.getheader("x-frame-options") is None:
            faults.append(f"{address} may be framed by anyone: neither frame-ancestors nor X-Frame-Options")
        wanted = TYPES.get(Path(address).suffix)
        if wanted and not (answer.getheader("content-type") or "").startswith(wanted):
            faults.append(f"{address} is {answer.getheader('content-type')}, not {wanted}")

    for pattern, header, value in promises(site / "_headers") if (site / "_headers").is_file() else []:
        matching = [address for address in visible if fnmatch.fnmatchcase(address, pattern)]
        if not matching:
            faults.append(f"_headers: the pattern {pattern} fits no file")
            continue
        # Several lines may give the same header: any of them will do for what Apache is asked for here.
        answer, _ = get(port, matching[0])
        asked += 1
        given = [each for name, each in answer.getheaders() if name.lower() == header.lower()]
        if answer.status == 200 and value not in given:
            faults.append(f"_headers promises {matching[0]} {header}: {value}, but Apache gives {given}")

    redirects = [page for page in everything if page.redirect is not None]
    if not redirects:
        faults.append("there is no old address that leads to a new one")
    for page in redirects:
        here = f"http://127.0.0.1:{port}{page.address}"
        # With and without the last slash: old links were written both ways.
        for address in {page.address, page.address.rstrip("/")}:
            answer, _ = get(port, address)
            asked += 1
            location = urlsplit(urljoin(here, answer.getheader("location") or "")).path
            if answer.status != 301 or location != urlsplit(urljoin(here, page.redirect)).path:
                faults.append(f"{address} answered {answer.status} and led to {location}, not 301 and {page.redirect}")

    lost = site / "404.html"
    for address in ["/det-har-finns-inte/", "/blogg/det-har-finns-inte", "/bild.jpg"]:
        answer, content = get(port, address)
        asked += 1
        if answer.status != 404 or not lost.is_file() or content != lost.read_bytes():
            faults.append(f"{address} answered {answer.status}, not 404 with the page 404.html")

    for address in {*hidden, "/.git/config"}:
        answer, _ = get(port, address)
        asked += 1
        if answer.status not in (403, 404):
            faults.append(f"{address} answered {answer.status}: files with a dot are no one's business")

    faults += [f"Apache: {line}" for line in errors.read_text().splitlines() if ":error]" in line and "AH01630" not in line]
finish(faults, asked, "answers")
