"""What a machine does not give: no room, no more files, a disk that is read-only or another, no rights, few open files."""

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from changing import ChangingSite, files
from fault_outcomes import clean, differing, expect, refuses

NOBODY = 65534


@contextlib.contextmanager
def disk(site: ChangingSite, size: str, more: str = ""):
    """A small disk in memory."""
    place = site.around / "disk"
    place.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}{more}", "small", place], check=True)
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", place], check=True)
        place.rmdir()


def full(site: ChangingSite, place: Path, output: Path, room: int) -> None:
    """A build of a changed site with so many bytes left on the output's disk, and the next one with room."""
    if site.run("build", "--output", str(output)).returncode:
        sys.exit("the first build on a disk with room failed")
    before = files(place)
    site.redecorate()
    wanted = clean(site)
    space = os.statvfs(place)
    (place / "balloon").write_bytes(b"x" * max(0, space.f_bavail * space.f_frsize - room))
    ran = site.run("build", "--output", str(output))
    (place / "balloon").unlink()
    if ran.returncode:
        refuses(f"{room} bytes left", ran, "cannot-write")
        expect(f"{room} bytes left: all is as it was", files(place) == before, differing(files(place), before))
    again = site.run("build", "--output", str(output))
    expect(f"{room} bytes left, next build", again.returncode == 0, again.stderr)
    expect(f"{room} bytes left, next build is right", files(output) == wanted, differing(files(output), wanted))


def a_disk_without_room(site: ChangingSite) -> None:
    for room in [0, 4096, 100_000, 400_000]:
        with disk(site, "16m") as place:
            full(site, place, place / "site", room)
    with disk(site, "16m") as place:
        # The disk itself is the output: what is not in place yet lies in it.
        full(site, place, place, 20_000)


def a_disk_without_more_files(site: ChangingSite) -> None:
    with disk(site, "16m", ",nr_inodes=60") as place:
        ran = site.run("build", "--output", str(place / "new/site"))
        refuses("too many files", ran, "cannot-write")
        expect("too many files: nothing is left", files(place) == {} and not (place / "new").exists(), list(files(place))[:3])


def caches_without_room(site: ChangingSite) -> None:
    """A full disk under the caches alone costs nothing but time."""
    cache = site.folder / ".blad"
    shutil.rmtree(cache, ignore_errors=True)
    cache.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "small", cache], check=True)
    try:
        for change in (site.add_with_picture, site.edit):
            change()
            ran = site.run("build")
            expect("caches on a full disk", ran.returncode == 0, ran.stderr)
            found, wanted = files(site.folder / "site"), clean(site)
            expect("caches on a full disk: right", found == wanted, differing(found, wanted))
    finally:
        subprocess.run(["umount", "-l", cache], check=True)


def a_read_only_disk(site: ChangingSite) -> None:
    with disk(site, "16m") as place:
        site.run("build", "--output", str(place / "site"))
        before = files(place)
        site.redecorate()
        subprocess.run(["mount", "-o", "remount,ro", place], check=True)
        refuses("a read-only disk", site.run("build", "--output", str(place / "site")), "cannot-write")
        refuses("a new folder on it", site.run("build", "--output", str(place / "ny/site")), "cannot-write")
        expect("a read-only disk: all is as it was", files(place) == before)


def another_disk(site: ChangingSite) -> None:
    for around in ["/var/tmp", tempfile.gettempdir()]:
        with tempfile.TemporaryDirectory(dir=around) as place:
            for _ in range(3):
                site.change()
                ran = site.run("build", "--output", f"{place}/a/b")
                wanted = clean(site)
                found = files(Path(place) / "a/b")
                expect(f"output in {around}", ran.returncode == 0 and found == wanted, ran.stderr or differing(found, wanted))
            expect(f"output in {around}: nothing beside it", [path.name for path in (Path(place) / "a").iterdir()] == ["b"])


def no_rights(site: ChangingSite) -> None:
    """As a user who may not write, or not read."""
    # With an old build in place, and the whole site this user's own.
    copy = site.copy("nobodys", everything=True)
    site.run("build", folder=copy)
    subprocess.run(["chown", "-R", str(NOBODY), copy], check=True)
    site.around.chmod(0o755)
    who = {"user": NOBODY, "group": NOBODY, "extra_groups": [], "folder": copy, "env": os.environ | {"HOME": "/nonexistent"}}

    def change() -> None:
        (copy / "content/om-oss.md").write_text(site.text())

    def build() -> subprocess.CompletedProcess:
        return site.run("build", **who)

    def whole(what: str) -> None:
        ran = build()
        expect(f"{what}, mended", ran.returncode == 0, ran.stderr)

    if (copy / "content/om-oss").exists():
        sys.exit("the page is a folder")
    whole("its own user")
    expect("its own user: no rights to anybody else's", (copy / "site/index.html").stat().st_uid == NOBODY)

    for name, mode, code in [("content/om-oss.md", 0o000, "unreadable-file"), ("content/blogg", 0o000, "unreadable-file"),
                             ("content/blogg", 0o600, "unreadable-file"), ("content/site.yml", 0o000, ""), ("content", 0o000, ""),
                             ("templates/page.mustache", 0o000, "unreadable-file"), ("templates", 0o000, "")]:  # fmt: skip
        before, path = files(copy / "site"), copy / name
        own = path.stat().st_mode
        path.chmod(mode)
        ran = build()
        path.chmod(own)
        expect(f"{name} may not be read: ends with 1 or 2", ran.returncode in (1, 2), f"{ran.returncode} {ran.stderr}")
        if code:
            refuses(f"{name} may not be read ({mode:o})", ran, code)
        expect(f"{name} may not be read: the site is as it was", files(copy / "site") == before)
        whole(name)

    for name in ["site", "site/blogg", "."]:
        change()
        before, path = files(copy / "site"), copy / name
        own, owner = path.stat().st_mode, path.stat().st_uid
        os.chown(path, 0, 0)
        path.chmod(0o755)
        ran = build()
        os.chown(path, owner, -1)
        path.chmod(own)
        if name == ".":
            # What is not in place yet lies in the site itself then.
            expect("a folder that may not be written to around the site", ran.returncode == 0, ran.stderr)
        elif ran.returncode:
            refuses(f"{name} may not be written to", ran, "cannot-write")
            expect(f"{name} may not be written to: as it was", files(copy / "site") == before, differing(files(copy / "site"), before))
        stray = [path.name for path in copy.iterdir() if path.name.startswith(".site")]
        expect(f"{name} may not be written to: nothing is left", not stray, stray)
        whole(name)

    change()
    cache = copy / ".blad"
    subprocess.run(["chown", "-R", "0", cache], check=True)
    subprocess.run(["chmod", "-R", "go-rwx", cache], check=True)
    ran = build()
    expect("caches of another user", ran.returncode == 0, ran.stderr)
    shutil.rmtree(cache)
    found = files(copy / "site")
    expect("caches of another user: right", build().returncode == 0 and files(copy / "site") == found)


def few_open_files(site: ChangingSite) -> None:
    wanted = clean(site)
    fewest = 12 + 4 * len(os.sched_getaffinity(0))
    for limit in [3, 4, 5, 6, 8, 12, fewest - 1, fewest, 2 * fewest]:
        ran = subprocess.run(["sh", "-c", f'ulimit -n {limit}; exec "$@"', "sh", *site.command("build")], capture_output=True, text=True)
        if limit < fewest:
            # With the fewest, the system cannot even load the program.
            said = ran.returncode == 2 and "ulimit -n 1024" in ran.stderr
            expect(f"{limit} open files", said or ran.returncode == 127, f"{ran.returncode} {ran.stderr}")
        else:
            right = ran.returncode == 0 and files(site.folder / "site") == wanted
            expect(f"{limit} open files: right", right, f"{ran.returncode} {ran.stderr}")
    ran = subprocess.run(["sh", "-c", 'ulimit -S -n 6; exec "$@"', "sh", *site.command("build")], capture_output=True, text=True)
    expect("few open files that may be more", ran.returncode == 0, f"{ran.returncode} {ran.stderr}")
    ran = site.run("build")
    expect("open files again", ran.returncode == 0 and files(site.folder / "site") == wanted, ran.stderr)


def a_folder_that_is_gone(site: ChangingSite) -> None:
    """Whoever stands in one that was removed: what is named from there must not be made at the root of the disk."""
    name = "blad-gone-" + site.around.name
    for arguments in [["init", name], ["build"], ["check", name]]:
        with tempfile.TemporaryDirectory() as place:
            program = str(Path(site.command("build")[0]).resolve())
            script = 'mkdir gone; cd gone; rmdir ../gone; exec "$@"'
            command = ["sh", "-c", script, "sh", program, *arguments]
            ran = subprocess.run(command, cwd=place, capture_output=True, text=True)
        said = ran.returncode == 2 and "= hjälp: gå till en annan: cd ~" in ran.stderr + ran.stdout
        said = said or "= help: go to another: cd ~" in ran.stderr
        expect(f"{arguments[0]} in a folder that is gone", said, f"{ran.returncode} {ran.stderr}")
    expect("nothing at the root of the disk", not Path("/" + name).exists())
