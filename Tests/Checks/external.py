"""`blad check --external` from outside, with real servers on this machine: what each answer becomes, where it is said, that
each address is asked for once and only by HTTP, and what happens without curl and without a network."""

import http.server
import json
import os
import shutil
import socket
import ssl
import subprocess
import tempfile
import threading
import time
from pathlib import Path

from common import Expectations, QuietServer, arguments, finish

options = arguments(
    __doc__,
    ("--blad", {"type": Path, "required": True, "help": "the program"}),
    ("--as-of", {"required": True, "help": "the day"}),
)
BLAD = str(options.blad.resolve())
expect = Expectations()


class Answers(http.server.BaseHTTPRequestHandler):
    """One address for each kind of server. What was asked for is written down."""

    protocol_version = "HTTP/1.1"
    asked: list[tuple[str, str, dict[str, str]]] = []
    lock = threading.Lock()

    def log_message(self, *_):
        pass

    def answer(self, status: int, location: str = "", body: bytes = b"hej") -> None:
        self.send_response(status)
        if location:
            self.send_header("Location", location)
        self.send_header("Set-Cookie", "spår=1")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(body)

    def do_HEAD(self):
        with self.lock:
            self.asked.append((self.command, self.path, dict(self.headers.items())))
        port = self.server.server_port
        ways = {"/flyttad": (301, "/finns"), "/flyttad-2": (308, f"http://127.0.0.1:{port}/flyttad#ny"), "/tillfalligt": (302, "/finns"),
                "/ring": (302, "/ring-2"), "/ring-2": (302, "/ring"), "/fil": (302, "file:///etc/passwd"),
                "/ftp": (301, "ftp://127.0.0.1/"), "/till-borta": (301, "/borta")}  # fmt: skip
        name = self.path.split("?")[0]
        if name in ways:
            self.answer(*ways[name])
        elif name.startswith("/led/"):
            self.answer(302, f"/led/{int(name[5:]) + 1}")
        elif name.startswith("/svar/"):
            self.answer(int(name[6:]))
        elif name == "/inget-head" or name == "/stor":
            self.answer(405 if self.command == "HEAD" else 200, body=b"x" * (50_000_000 if name == "/stor" else 3))
        elif name == "/bryter":
            self.close_connection = True
        elif name == "/trog":
            time.sleep(2)
            self.answer(200)
        elif name == "/tyst":
            time.sleep(45)
            self.close_connection = True
        elif name == "/borta":
            self.answer(404)
        else:
            self.answer(200)

    do_GET = do_HEAD


class Server:
    """A server on a free port, for as long as the program runs."""

    def __init__(self, certificate: Path | None = None):
        self.server = QuietServer(("127.0.0.1", 0), Answers)
        self.server.daemon_threads = True
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            self.server.socket = context.wrap_socket(self.server.socket, server_side=True, do_handshake_on_connect=False)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.address = f"http{'s' if certificate else ''}://127.0.0.1:{self.server.server_port}"


def closed_port() -> int:
    """A port that nothing listens on."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


class Site:
    """A new association's folder."""

    def __init__(self, folder: Path):
        self.folder = folder
        ran = subprocess.run([BLAD, "init", str(folder), "--as-of", options.as_of], capture_output=True, text=True)
        expect("init", ran.returncode == 0, ran.stderr)

    def write(self, name: str, body: str, matter: str = "") -> None:
        file = self.folder / "content" / f"{name}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"---\ntitel: {name.rsplit('/', 1)[-1]}\n{matter}---\n\n{body}\n")

    def check(self, *more: str, path: str | None = None, home: Path | None = None) -> subprocess.CompletedProcess:
        environment = {key: value for key, value in os.environ.items() if not key.lower().endswith("_proxy")}
        environment |= {"PATH": path} if path else {}
        environment |= {"HOME": str(home), "CURL_HOME": str(home)} if home else {}
        return subprocess.run([BLAD, "check", "-C", str(self.folder), "--as-of", options.as_of, *more], capture_output=True, text=True,
                              stdin=subprocess.DEVNULL, env=environment)  # fmt: skip

    def findings(self, *more: str, **how) -> tuple[int, list[dict]]:
        ran = self.check("--external", "--format", "json", *more, **how)
        try:
            found = json.loads(ran.stdout)["diagnostics"]
            # The servers asked here stand on this machine, which Blad warns of in a text.
            return ran.returncode, [finding for finding in found if finding["code"] != "suspicious-link"]
        except (ValueError, KeyError):
            return ran.returncode, [{"code": "none", "severity": "", "message": ran.stdout + ran.stderr}]


def of(findings: list[dict], address: str) -> list[tuple[str, str]]:
    """The codes and severities of what is said of an address."""
    return [(finding["code"], finding["severity"]) for finding in findings if finding["message"].startswith(f"{address} ")]


DEAD, MOVED, UNCHECKED, FINE = [("dead-link", "warning")], [("moved-link", "hint")], [("unchecked-link", "hint")], []


def answers(site: Site, work: Path) -> None:
    """Every kind of answer, all in one check."""
    server = Server()
    wanted = {"/finns": FINE, "/finns?a=b&c=[1-3]{x,y}": FINE, "/svar/204": FINE, "/svar/404": DEAD, "/svar/410": DEAD,
              "/svar/401": UNCHECKED, "/svar/403": UNCHECKED, "/svar/429": UNCHECKED, "/svar/500": UNCHECKED, "/svar/503": UNCHECKED,
              "/flyttad": MOVED, "/flyttad-2": MOVED, "/tillfalligt": FINE, "/till-borta": DEAD, "/ring": UNCHECKED, "/led/1": UNCHECKED,
              "/fil": UNCHECKED, "/ftp": UNCHECKED, "/inget-head": FINE, "/stor": FINE, "/trog": FINE, "/tyst": UNCHECKED,
              "/bryter": UNCHECKED}  # fmt: skip
    links = {server.address + path: outcome for path, outcome in wanted.items()}
    links[f"http://127.0.0.1:{closed_port()}/"] = DEAD
    # Where there is no name server either, nobody can know that there is no such host.
    nowhere = "https://finns-inte.invalid/"
    if shutil.which("openssl"):
        certificate = work / "certificate.pem"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1", "-keyout",
                        str(certificate), "-out", str(work / "public.pem")], check=True, capture_output=True)  # fmt: skip
        certificate.write_bytes(certificate.read_bytes() + (work / "public.pem").read_bytes())
        links[Server(certificate).address + "/"] = DEAD
    site.write("lankar", "\n\n".join(f"[länk](<{address}>)" for address in [*links, nowhere]))
    site.write("mer", f"Läs\n[här]({server.address}/svar/404#del).\n\n```knapp\ntext: Gå med\nurl: {server.address}/knapp\n```\n")
    site.write("utkast", f"[x]({server.address}/utkast)", "utkast: true\n")
    site.write("medlem", f"[x]({server.address}/medlem)", "målgrupp: medlemmar\n")

    before = len(Answers.asked)
    ran = site.check("--format", "json")
    expect("without --external nothing is looked up", ran.returncode == 0 and len(Answers.asked) == before, ran.stderr)

    # A user's own settings of curl are nobody else's.
    home = work / "home"
    home.mkdir()
    (home / ".curlrc").write_text('header = "X-Secret: yes"\nreferer = "http://hemlig.example/"\n')
    (home / ".netrc").write_text("machine 127.0.0.1 login anna password hemligt\n")
    status, findings = site.findings(home=home)
    expect("warnings alone: exit status 0", status == 0, (status, findings))
    for address, outcome in links.items():
        expect(address, of(findings, address) == outcome, (of(findings, address), outcome))
    expect(nowhere, of(findings, nowhere) in (DEAD, UNCHECKED), of(findings, nowhere))
    dead = [finding for finding in findings if finding["message"].startswith(f"{server.address}/svar/404 ")]
    expect("one finding an address, at the first link, with how many more", len(dead) == 1 and dead[0]["file"] == "content/lankar.md"
           and dead[0]["line"] == 11
           and "finns inte längre (svarar 404), och 1 text till länkar dit" in dead[0]["message"], dead)  # fmt: skip
    moved = [finding["help"] for finding in findings if finding["code"] == "moved-link"]
    expect("the new address is the mend", sorted(moved) == [f"skriv {server.address}/finns"] * 2, moved)

    asked = [(method, path) for method, path, _ in Answers.asked]
    # curl itself asks again where a connection that it had kept is gone.
    twice = sorted(path for method, path in set(asked) if asked.count((method, path)) > 1 and path != "/bryter")
    expect("nothing is asked for twice", twice == [], twice)
    expect("a button is a link", ("HEAD", "/knapp") in asked)
    expect("what is not published is not asked for", not any(path in ("/utkast", "/medlem") for _, path in asked))
    expect("what is there is asked for by HEAD alone", ("GET", "/finns") not in asked and ("GET", "/inget-head") in asked)
    steps = [path for _, path in asked if path.startswith("/led/")]
    expect("ten steps are followed", len(steps) == 11, steps)
    seen = {(name, value) for _, _, head in Answers.asked for name, value in head.items()}
    told = {name.lower() for name, _ in seen}
    expect("servers are told nothing but who asks", told <= {"host", "user-agent", "accept"}, told)
    version = subprocess.run([BLAD, "--version"], capture_output=True, text=True).stdout.strip()
    expect("who asks says so", {value for name, value in seen if name.lower() == "user-agent"} == {f"blad/{version}"}, version)


def exits(site: Site, work: Path) -> None:
    """How the program ends."""
    server = Server()
    site.write("lankar", f"[x]({server.address}/borta)")
    status, findings = site.findings("--strict")
    expect("--strict fails on a dead link", status == 1, findings)
    ran = site.check("--external", "--language", "en")
    expect("as text, in English", ran.returncode == 0 and "[dead-link]" in ran.stderr and "answers 404" in ran.stderr, ran.stderr)
    # A name that no program looks up elsewhere (RFC 6761, section 6.3), and that Blad does not warn of.
    named = server.address.replace("127.0.0.1", "svar.localhost")
    site.write("lankar", f"[x]({named}/svar/500) [y]({named}/flyttad)")
    status, findings = site.findings("--strict")
    expect("--strict does not fail on hints", status == 0, findings)

    (work / "tom").mkdir()
    status, findings = site.findings(path=str(work / "tom"))
    expect("without curl: one message, and 2", status == 2 and [finding["code"] for finding in findings] == ["missing-program"]
           and "curl" in findings[0]["message"], findings)  # fmt: skip
    ran = site.check(path=str(work / "tom"))
    expect("without curl everything else is as it was", ran.returncode == 0, ran.stderr)

    port = closed_port()
    site.write("lankar", "\n".join(f"[x](http://{host}:{port}/{number})" for host in ("127.0.0.1", "localhost") for number in range(30)))
    status, findings = site.findings()
    expect("without a network: one message, and 2", status == 2 and [(f["code"], f["severity"]) for f in findings]
           == [("unchecked-link", "error")], findings)  # fmt: skip

    site.write("lankar", "[hem](/)")
    ran = site.check("--external", path=str(work / "tom"))
    expect("no links: nothing is needed", ran.returncode == 0, ran.stderr)


def hostile(site: Site, work: Path) -> None:
    """Addresses that try to be something else."""
    server = Server()
    target = work / "skriven"
    body = [f'[x](<{server.address}/a"%20-o%20{target}>)', f"[x](<{server.address}/b\\\\{target}>)", f"[x](<{server.address}/$(touch {target})>)",
            f"[x](<{server.address}/;touch {target}|x&y>)", f"[x](<{server.address}/c' -o {target}>)", f"[x](<http://-o{target}/>)",
            f"[x](<http://anna:hemligt@{server.address[7:]}/med-namn>)", f"[x](<{server.address}/{'å' * 800}>)",
            f"[x](<{server.address}/{'lång' * 3000}>)", "[x](<http://björkvik.invalid/>)"]  # fmt: skip
    site.write("lankar", "\n\n".join(body))
    before = len(Answers.asked)
    status, findings = site.findings()
    known = {"dead-link", "unchecked-link", "suspicious-link", "private-address"}
    expect("hostile addresses: they are addresses", status == 0 and {f["code"] for f in findings} <= known, findings)
    expect("nothing was written", not target.exists() and sorted(p.name for p in work.iterdir()) == ["site"], list(work.iterdir()))
    asked = [(path, head) for _, path, head in Answers.asked[before:]]
    expect("a name and a password are not sent", any(path == "/med-namn" for path, _ in asked)
           and not any(name.lower() == "authorization" for _, head in asked for name in head))  # fmt: skip
    expect("one line asks for one thing", len(asked) == 7, [path for path, _ in asked])


with tempfile.TemporaryDirectory(prefix="blad") as name:
    for part in (answers, exits, hostile):
        folder = Path(name) / part.__name__
        folder.mkdir()
        part(Site(folder / "site"), folder)

finish(expect.faults, expect.checked, "things about links to other sites")
