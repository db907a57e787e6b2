"""The hosts that publish.py publishes to: a folder, an SSH server on this machine (by SFTP and by rsync), a Git repository."""

import getpass
import os
import resource
import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path

SERVER = next((Path(p) for p in ("/usr/lib/openssh/sftp-server", "/usr/libexec/sftp-server",
                                 "/usr/libexec/openssh/sftp-server") if Path(p).exists()), None)  # fmt: skip

# Carries out what the client asks for, and stops listening after so many bytes.
GATE = """#!{python}
import os, subprocess, threading
command = os.environ["SSH_ORIGINAL_COMMAND"]
try:
    left = int(open("{limit}").read())
except FileNotFoundError:
    os.execl("/bin/sh", "sh", "-c", command)
child = subprocess.Popen(["sh", "-c", command], stdin=subprocess.PIPE)
threading.Thread(target=lambda: os._exit(child.wait() & 255)).start()
while left > 0 and (data := os.read(0, min(left, 65536))):
    left -= len(data)
    os.write(child.stdin.fileno(), data)
if left <= 0:
    child.kill()
child.stdin.close()
"""


def contents(folder: Path) -> dict[str, bytes]:
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


class SSHServer:
    """sshd on a free port of this machine, with keys of its own, for whoever runs the check; a connection can be cut after
    so many bytes."""

    def __init__(self, folder: Path):
        self.folder = folder
        folder.mkdir(mode=0o700)
        self.limit = folder / "limit"
        for key in ("host", "id"):
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", folder / key], check=True)
        gate = folder / "gate"
        gate.write_text(GATE.format(python=sys.executable, limit=self.limit))
        gate.chmod(0o700)
        (folder / "authorized").write_text(f'command="{gate}" ' + (folder / "id.pub").read_text())
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.old_port = self.port
        (folder / "config").write_text(
            f"Host 127.0.0.1\n IdentityFile {folder}/id\n IdentitiesOnly yes\n User {getpass.getuser()}\n"
            f" UserKnownHostsFile {folder}/known\n StrictHostKeyChecking accept-new\n")
        # The client looks for its settings in the home of the user database, so it is told of these by name.
        self.programs = folder / "bin"
        self.programs.mkdir()
        for name in ("ssh", "sftp"):
            wrapper = self.programs / name
            wrapper.write_text(f'#!/bin/sh\nexec {shutil.which(name)} -F "{folder}/config" "$@"\n')
            wrapper.chmod(0o755)
        self.process = None

    def start(self, *server: str) -> None:
        """Starts it with what its sftp-server is told."""
        self.stop()
        (self.folder / "sshd").write_text(
            f"Port {self.port}\nListenAddress 127.0.0.1\nHostKey {self.folder}/host\nPidFile none\nUsePAM no\n"
            f"AuthorizedKeysFile {self.folder}/authorized\nStrictModes no\nPasswordAuthentication no\n"
            f"PermitRootLogin prohibit-password\nSubsystem sftp {' '.join([str(SERVER), *server])}\n")
        if os.getuid() == 0:
            Path("/run/sshd").mkdir(mode=0o755, exist_ok=True)
        with open(self.folder / "log", "ab") as log:
            program = shutil.which("sshd", path=os.environ["PATH"] + ":/usr/sbin")
            self.process = subprocess.Popen([program, "-D", "-e", "-f", self.folder / "sshd"], stderr=log)
        for _ in range(100):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.05)
        raise RuntimeError(f"sshd did not start: {(self.folder / 'log').read_text()[-500:]}")

    def stop(self) -> None:
        if self.process:
            self.process.terminate()
            self.process.wait()


class Host:
    """Where a site is published: its files, and how a run is broken off in its middle."""

    name = "host"
    keeps_times = True
    extra: dict[str, bytes] = {}
    broken_status = {2}

    def __init__(self, root: Path):
        self.root = root

    address = property(lambda self: str(self.root))
    path = ""

    def files(self) -> dict[str, bytes]:
        return contents(self.root) if self.root.exists() else {}

    def put(self, name: str, data: bytes) -> None:
        """Something of somebody else's."""
        (self.root / name).parent.mkdir(parents=True, exist_ok=True)
        (self.root / name).write_bytes(data)

    def drop(self, name: str) -> None:
        (self.root / name).unlink()

    def times(self) -> dict[str, int]:
        return {name: (self.root / name).stat().st_mtime_ns for name in self.files()}

    def cut(self) -> dict:
        """How the program is run so that it is broken off half-way."""
        return {}

    def mend(self) -> None:
        pass

    def start(self) -> None:
        pass


class Folder(Host):
    name = "folder"
    # Larger files than this end the program, by a signal or an error.
    broken_status = {2, -25, 153}

    def cut(self) -> dict:
        return {"preexec_fn": lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (12_000, 12_000))}


class SSHHost(Host):
    scheme = "sftp"
    told: list[str] = []
    # A connection that is cut ends after so many bytes.
    limit = 30_000

    def __init__(self, root: Path, server: SSHServer):
        super().__init__(root)
        self.server = server

    @property
    def address(self) -> str:
        return f"{self.scheme}://127.0.0.1:{self.server.port}//{str(self.root).lstrip('/')}"

    @property
    def path(self) -> str:
        return str(self.server.programs)

    def start(self) -> None:
        self.server.start(*self.told)

    def cut(self) -> dict:
        self.server.limit.write_text(str(self.limit))
        return {}

    def mend(self) -> None:
        self.server.limit.unlink()


class SFTP(SSHHost):
    name = "sftp"


class OldSFTP(SSHHost):
    """A server that does not move a file over another."""

    name = "sftp without posix-rename"
    told = ["-P", "posix-rename"]


class Rsync(SSHHost):
    name = "rsync"
    # What it sends is compressed.
    limit = 4_000
    scheme = "rsync+ssh"


class Git(Host):
    name = "git"
    keeps_times = False
    extra = {".nojekyll": b""}

    def __init__(self, root: Path):
        super().__init__(root.with_name(root.name + ".git"))
        self.git("init", "--quiet", "--bare", "--template=", str(self.root), bare=False)

    def git(self, *arguments: str, bare: bool = True, data: bytes | None = None) -> bytes:
        command = ["git", *([f"--git-dir={self.root}"] if bare else []), "-c", "user.name=A", "-c", "user.email=a@b", *arguments]
        return subprocess.run(command, check=True, capture_output=True, input=data).stdout

    @property
    def branch(self) -> str | None:
        return (self.git("for-each-ref", "--format=%(objectname)", "refs/heads/gh-pages").decode().strip()) or None

    def files(self) -> dict[str, bytes]:
        if not self.branch:
            return {}
        names = self.git("ls-tree", "-r", "-z", "--name-only", "gh-pages").decode().split("\0")[:-1]
        return {name: self.git("cat-file", "blob", f"gh-pages:{name}") for name in names}

    def commit(self, line: str) -> None:
        """A commit by somebody else."""
        os.environ["GIT_INDEX_FILE"] = str(self.root / "their-index")
        try:
            if self.branch:
                self.git("read-tree", "gh-pages")
            self.git("update-index", "-z", "--index-info", data=line.encode())
            tree = self.git("write-tree").decode().strip()
            parent = ["-p", self.branch] if self.branch else []
            made = self.git("commit-tree", tree, *parent, "-m", "theirs").decode().strip()
            self.git("update-ref", "refs/heads/gh-pages", made)
        finally:
            del os.environ["GIT_INDEX_FILE"]

    def put(self, name: str, data: bytes) -> None:
        blob = self.git("hash-object", "-w", "--stdin", data=data).decode().strip()
        self.commit(f"100644 {blob}\t{name}\0")

    def drop(self, name: str) -> None:
        self.commit(f"0 {'0' * 40}\t{name}\0")

    def cut(self) -> dict:
        hook = self.root / "hooks" / "pre-receive"
        hook.parent.mkdir(exist_ok=True)
        hook.write_text("#!/bin/sh\necho the disk is full >&2\nexit 1\n")
        hook.chmod(0o755)
        return {}

    def mend(self) -> None:
        (self.root / "hooks" / "pre-receive").unlink()
