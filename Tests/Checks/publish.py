"""`blad publish` from outside, with real hosts: OpenSSH's server on this machine (SFTP, also one that cannot replace a file
in one step, and rsync), a bare Git repository, a folder. The first time, one change, one removal, a connection that breaks
half-way and what the next run makes of it, somebody else's files, and what must not be published at all."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from common import Expectations, arguments, finish
from publish_hosts import SERVER, Folder, Git, Host, OldSFTP, Rsync, SFTP, SSHServer, contents

options = arguments(
    __doc__,
    ("--blad", {"type": Path, "required": True, "help": "the program"}),
    ("--as-of", {"required": True, "help": "the day"}),
    ("--only", {"help": "one host alone, by its name"}),
)
BLAD = str(options.blad.resolve())
OURS = {"blad-manifest.json", "blad-publishing.json"}
expect = Expectations()


class Site:
    """A new association's folder."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.blad("init", str(folder), "--title", "Föreningen", "--as-of", options.as_of)
        # A picture and a long text, so that there is something to break off in.
        (folder / "content/om-oss.md").write_text("---\ntitel: Om oss\n---\n\n" + "Vi är många. " * 4000)

    def blad(self, *command: str, host: Host | None = None, **more) -> subprocess.CompletedProcess:
        path = f"{host.path}:{os.environ['PATH']}" if host and host.path else os.environ["PATH"]
        environment = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")} | {"PATH": path}
        return subprocess.run([BLAD, *command], cwd=self.folder.parent, capture_output=True, text=True, env=environment,
                              stdin=subprocess.DEVNULL, **more)  # fmt: skip

    def build(self, *more: str) -> None:
        ran = self.blad("build", "-C", str(self.folder), "--as-of", options.as_of, "--quiet", *more)
        if ran.returncode:
            sys.exit(f"the site could not be built: {ran.stderr}")

    def publish(self, host: Host, *more: str, **how) -> tuple[int, dict]:
        ran = self.blad("publish", "-C", str(self.folder), "--as-of", options.as_of, "--format", "json", "--to", host.address,
                        *more, host=host, **how)  # fmt: skip
        try:
            return ran.returncode, json.loads(ran.stdout)
        except ValueError:
            return ran.returncode, {"diagnostics": [{"code": "none", "message": ran.stdout + ran.stderr}]}

    def write(self, name: str, body: str = "Hej.") -> None:
        (self.folder / "content" / f"{name}.md").write_text(f"---\ntitel: {name}\n---\n\n{body}\n")

    def built(self) -> dict[str, bytes]:
        files = contents(self.folder / "site")
        del files[".blad"]
        return files


def codes(answer: dict) -> list[str]:
    return [finding["code"] for finding in answer.get("diagnostics", [])]


def told(answer: dict) -> str:
    return "; ".join(f"{finding['code']} {finding['message']}" for finding in answer.get("diagnostics", []))


def is_whole(what: str, site: Site, host: Host, foreign: dict[str, bytes]) -> None:
    wanted, there = site.built() | host.extra | foreign, host.files()
    differing = sorted(name for name in wanted.keys() | there.keys() if wanted.get(name) != there.get(name))
    expect(f"{host.name}, {what}: the host has what the site has", not differing, differing)


def rounds(site: Site, host: Host) -> None:
    """A host's life: each step leaves the host as the site is, with what others have put there."""
    host.start()
    site.write("sida")
    site.build()
    status, answer = site.publish(host, "--dry-run")
    expect(f"{host.name}, dry run: says all files, does nothing", status == 0 and set(answer["added"]) == set(site.built()) - OURS
           and host.files() == {}, (status, told(answer)))  # fmt: skip

    how = host.cut()
    status, answer = site.publish(host, **how)
    host.mend()
    there = host.files()
    expect(f"{host.name}, broken the first time: it says so", status in host.broken_status, (status, told(answer)))
    expect(f"{host.name}, broken the first time: no list", "blad-manifest.json" not in there)
    status, answer = site.publish(host)
    expect(f"{host.name}, first time", status == 0, told(answer))
    is_whole("first time", site, host, {})
    status, answer = site.publish(host)
    expect(f"{host.name}, again: nothing to do", status == 0 and answer["added"] + answer["changed"] == [], told(answer))

    foreign = {"egen.txt": b"min", "sida/egen fil.txt": b"min", "blogg.html": b"min"}
    for name, data in foreign.items():
        host.put(name, data)
    times = host.times() if host.keeps_times else {}
    site.write("om-oss", "Vi är flera. " * 4000)
    before = site.built()
    status, answer = site.publish(host)
    expect(f"{host.name}, not built: refused", status == 1 and codes(answer) == ["stale-site"], told(answer))
    site.build()
    status, answer = site.publish(host)
    differing = sorted(name for name, data in site.built().items() if before.get(name) != data and name not in OURS)
    expect(f"{host.name}, one change: only what changed", status == 0 and sorted(answer["changed"] + answer["added"]) == differing,
           (answer.get("changed"), differing, told(answer)))  # fmt: skip
    is_whole("one change", site, host, foreign)
    if times:
        moved = [name for name, time in host.times().items() if times.get(name) != time and name not in OURS]
        expect(f"{host.name}, one change: the rest is untouched", sorted(moved) == differing, moved)

    (site.folder / "content/sida.md").unlink()
    (site.folder / "content/nyheter").rename(site.folder / "content/nyheter-ny")
    settings = site.folder / "content/site.yml"
    settings.write_text(settings.read_text().replace("nyheter:", "nyheter-ny:").replace("[nyheter,", "[nyheter-ny,"))
    site.build()
    how = host.cut()
    status, answer = site.publish(host, **how)
    host.mend()
    expect(f"{host.name}, broken later: it says so", status in host.broken_status, (status, told(answer)))
    expect(f"{host.name}, broken later: others' files stay", all(host.files().get(n) == d for n, d in foreign.items()))
    # What was to be done is another thing by now.
    site.write("om-oss", "Vi är flera. " * 4000 + "Slut.")
    site.build()
    status, answer = site.publish(host)
    expect(f"{host.name}, after the break", status == 0, told(answer))
    is_whole("after the break", site, host, foreign)
    if host.keeps_times:
        expect(f"{host.name}: an empty folder goes", not (host.root / "nyheter").exists())

    site.write("ny")
    site.build()
    host.put("ny/index.html", b"min egen")
    before = host.files()
    status, answer = site.publish(host)
    expect(f"{host.name}, a foreign file in the way: refused", status == 1 and codes(answer) == ["foreign-file"], told(answer))
    expect(f"{host.name}, a foreign file in the way: nothing is written", host.files() == before)
    host.drop("ny/index.html")
    host.put("ny/index.html", site.built()["ny/index.html"])
    status, answer = site.publish(host)
    expect(f"{host.name}, a foreign file with the same bytes: taken", status == 0, told(answer))
    is_whole("same bytes", site, host, foreign)
    site.write("upptagen")
    site.build()
    host.put("upptagen", b"a file without an ending")
    status, answer = site.publish(host)
    expect(f"{host.name}, a file where a folder is needed: refused", status == 1 and codes(answer) == ["foreign-file"], told(answer))
    (site.folder / "content/upptagen.md").unlink()
    site.build()

    host.put("blad-manifest.json", b'{"files": {"../../etc/passwd": ""}}')
    before = host.files()
    status, answer = site.publish(host)
    expect(f"{host.name}, a forged list: refused", status == 1 and codes(answer) == ["damaged-manifest"] and host.files() == before,
           told(answer))  # fmt: skip


def refusals(site: Site, folder: Path) -> None:
    """What must not be published, and addresses that are none."""

    def refused(what: str, code: str, *more: str, status: int = 1) -> None:
        ran = site.blad("publish", "-C", str(site.folder), "--as-of", options.as_of, "--format", "json", *more)
        seen = codes(json.loads(ran.stdout)) if ran.stdout.startswith("{") else ran.stderr
        expect(what, ran.returncode == status and seen == [code], (ran.returncode, seen))

    target = folder / "ut"
    refused("nothing is built", "not-built", "--to", str(target), status=2)
    site.build()
    refused("no address", "no-publish-address", status=2)
    for address in ("ftp://anna@x.example/", "anna@x.example:www", "~/www", "https://x.example/", "sftp://x.example/../y",
                    "sftp://-oProxyCommand=x/y", "ext::sh -c x.git", "rsync://x.example/y"):  # fmt: skip
        refused(f"address {address}", "bad-publish-address", f"--to={address}")
    for address in ("sftp://anna:hemligt@x.example/www", "https://anna:hemligt@x.example/a.git", "https://ghp_x@github.com/a.git"):
        refused(f"address {address}", "password-in-address", f"--to={address}")
    for place in ("content", "site", ".", "/", "site/blogg"):
        refused(f"to {place}", "output-not-ours", f"--to={site.folder / place}", status=2)
    (site.folder / "content/hemligt.md").write_text("---\ntitel: Hemligt\nutkast: true\n---\n\nHemligt.\n")
    site.build("--drafts", "--output", str(folder / "drafts"))
    site.build("--audience", "members", "--output", str(folder / "members"))
    site.build("--as-of", "2027-12-24", "--output", str(folder / "later"))
    refused("a site with drafts", "site-not-public", "--to", str(target), "--from", str(folder / "drafts"))
    refused("another day's site", "stale-site", "--to", str(target), "--from", str(folder / "later"))
    (site.folder / "content/hemligt.md").write_text("---\ntitel: Hemligt\nmålgrupp: medlemmar\n---\n\nHemligt.\n")
    site.build("--audience", "members", "--output", str(folder / "members"))
    refused("the members' site", "site-not-public", "--to", str(target), "--from", str(folder / "members"))
    site.build()
    (folder / "annat").mkdir()
    (folder / "annat/index.html").write_text("x")
    refused("a folder without a marker", "not-built", "--to", str(target), "--from", str(folder / "annat"), status=2)
    (site.folder / "site/index.html").write_text("ändrad")
    refused("a page changed by hand", "stale-site", "--to", str(target))
    site.build("--full")
    expect("nothing was published", not target.exists())
    # A name that begins with a dash is a folder's name, never an option.
    ran = site.blad("publish", "-C", str(site.folder), "--as-of", options.as_of, "--quiet", "--to=-rf")
    expect("a folder named -rf", ran.returncode == 0 and (site.folder.parent / "-rf/index.html").exists(), ran.stderr)
    site.write("fel", "<b>Fet</b> och [bort](nej.md).")
    ran = site.blad("publish", "-C", str(site.folder), "--as-of", options.as_of, "--quiet", "--to", str(target))
    expect("quiet, of a site with a mistake: only what stops it is said",
           ran.returncode == 1 and "[broken-link]" in ran.stderr and "[raw-html]" not in ran.stderr, ran.stderr)  # fmt: skip
    (site.folder / "content/fel.md").unlink()


def emptied(site: Site, folder: Path) -> None:
    """A branch that stands without files is published to as any other."""
    host = Git(folder / "tomt")
    host.commit("")
    begun = host.branch
    site.build()
    status, answer = site.publish(host)
    expect("a branch without files", status == 0 and "index.html" in host.files(), told(answer))
    expect("a branch without files is followed", host.git("rev-parse", "gh-pages^").decode().strip() == begun)


def named(site: Site, folder: Path) -> None:
    """Places in site.yml."""
    settings = site.folder / "content/site.yml"
    settings.write_text(settings.read_text() + "publicera:\n  - {namn: ett, till: ../ett}\n  - {namn: två, till: ../två}\n")
    site.build()
    for command, place in ([], "ett"), (["två"], "två"):
        ran = site.blad("publicera", "-C", str(site.folder), "--as-of", options.as_of, *command)
        expect(f"the place {place}", ran.returncode == 0 and (folder / place / "index.html").exists(), ran.stderr)
    ran = site.blad("publish", "-C", str(site.folder), "tva")
    expect("an unknown place", ran.returncode == 64 and "menade du två" in ran.stderr, (ran.returncode, ran.stderr))


with tempfile.TemporaryDirectory(prefix="blad") as name:
    work = Path(name)
    for part in (refusals, emptied, named) if not options.only else ():
        (work / part.__name__).mkdir()
        part(Site(work / part.__name__ / "site"), work / part.__name__)
    hosts: list[Host] = [Folder(work / "värd mapp" / "a b"), Git(work / "arkiv")]
    missing = [program for program in ("sshd", "sftp", "ssh", "rsync")
               if not shutil.which(program, path=os.environ["PATH"] + ":/usr/sbin")]  # fmt: skip
    server = None
    if missing or not SERVER:
        expect.faults.append(f"{', '.join(missing) or 'sftp-server'} is missing, so SFTP and rsync were not tried: scripts/setup.sh test")
    else:
        server = SSHServer(work / "ssh")
        hosts += [kind(work / f"webb sidor å {number}" / "public_html", server) for number, kind in enumerate((SFTP, OldSFTP, Rsync))]
    try:
        for number, host in enumerate(hosts):
            if options.only and host.name != options.only:
                continue
            (work / f"site{number}").mkdir()
            rounds(Site(work / f"site{number}" / "site"), host)
    finally:
        if server:
            server.stop()

finish(expect.faults, expect.checked, "things about publishing")
