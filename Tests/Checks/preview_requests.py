"""Hostile requests to a preview that is running: what each is answered, and that the preview serves on afterwards.

preview_requests.py BLAD SITE: starts `blad serve` on a free port and ends it with Ctrl-C."""

import atexit
import resource
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

from common import finish

BLAD, SITE = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
faults: list[str] = []
checked = 0


def expect(name: str, got, *wanted) -> None:
    global checked
    checked += 1
    if got not in wanted:
        faults.append(f"{name}: {got}, not {' or '.join(map(str, wanted))}")


def open_files(process) -> int:
    folder = Path(f"/proc/{process.pid}/fd")
    return len(list(folder.iterdir())) if folder.is_dir() else 0


class Preview:
    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [BLAD, "serve", "-C", SITE, "--port", "0", "--as-of", "2026-11-21"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        # It must not outlive a check that breaks off.
        atexit.register(self.process.kill)
        self.address = self.process.stdout.readline().strip()
        if not self.address:
            sys.exit(f"the preview did not start: {self.process.stderr.read()}")
        self.port = int(self.address.rstrip("/").rsplit(":", 1)[1])
        self.host = f"127.0.0.1:{self.port}"

    def connect(self, timeout: float = 60) -> socket.socket:
        return socket.create_connection(("127.0.0.1", self.port), timeout=timeout)

    def raw(self, data: bytes, closes: bool = False) -> bytes:
        """What is answered to bytes; empty when the connection is closed without a word."""
        with self.connect() as link:
            try:
                link.sendall(data)
                if closes:
                    link.shutdown(socket.SHUT_WR)
                answer = b""
                while piece := link.recv(65536):
                    answer += piece
                return answer
            except (ConnectionResetError, BrokenPipeError):
                return answer if "answer" in locals() else b""

    def status(self, line: str, *fields: str, body: bytes = b"", host: bool = True) -> int | None:
        head = [line] + ([f"Host: {self.host}"] if host else []) + list(fields) + ["Connection: close"]
        answer = self.raw("\r\n".join(head).encode() + b"\r\n\r\n" + body)
        return int(answer[9:12]) if answer else None

    def is_well(self) -> bool:
        return self.status("GET / HTTP/1.1") == 200


preview = Preview()
own = f"Origin: http://{preview.host}"

# Row 81: paths.
for path in ["/../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/..%5c..%5cetc/passwd", "/%00", "/%", "/%zz", "/.git/config", "/content/site.yml",
             "/outbox/", "/_headers", "/.htaccess", "//evil.example/", "/%2f%2fevil.example/", "/\\evil.example", "/assets/", "/_blad/../content/site.yml",
             "/_blad/assets/%2e%2e/pages/bar.mustache", "/" + "a/" * 2000]:
    answer = preview.raw(f"GET {path} HTTP/1.1\r\nHost: {preview.host}\r\nConnection: close\r\n\r\n".encode())
    expect(f"path {path[:60]}", int(answer[9:12]) if answer else None, 400, 403, 404, 414)
    expect(f"path {path[:60]} leads away", b"Location: //" in answer or b"Location: http" in answer, False)
expect("page without slash", preview.status("GET /blogg HTTP/1.1"), 302)

# Row 82: hosts and origins.
for host in ["evil.example", f"evil.example:{preview.port}", "localhost", f"127.0.0.1:{preview.port}@evil", ""]:
    expect(f"host {host!r}", preview.status("GET / HTTP/1.1", f"Host: {host}", host=False), 400, 403)
expect("no host", preview.status("GET / HTTP/1.1", host=False), 400)
expect("two hosts", preview.status("GET / HTTP/1.1", "Host: evil.example"), 400)
for name in [f"localhost:{preview.port}", f"127.0.0.1:{preview.port}", f"[::1]:{preview.port}"]:
    expect(f"own host {name}", preview.status("GET / HTTP/1.1", f"Host: {name}", host=False), 200)
for origin in ["http://evil.example", "null", f"http://localhost:{preview.port + 1}", f"https://{preview.host}"]:
    expect(f"origin {origin}", preview.status("GET /_blad/events HTTP/1.1", f"Origin: {origin}"), 403)
    expect(f"origin {origin}", preview.status("GET / HTTP/1.1", f"Origin: {origin}"), 403)
expect("another site's picture", preview.status("GET / HTTP/1.1", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors"), 403)
for path in ["/", "/saknas", "/_blad/fel", "/_blad/assets/reload.js"]:
    answer = preview.raw(f"GET {path} HTTP/1.1\r\nHost: {preview.host}\r\n{own}\r\nConnection: close\r\n\r\n".encode())
    head = answer.split(b"\r\n\r\n")[0].decode().lower()
    expect(f"{path}: kept", "cache-control: no-store" in head, True)
    expect(f"{path}: open to others", "access-control" in head, False)
if Path("/proc/net/tcp").exists():
    listening = [line.split()[1] for line in Path("/proc/net/tcp").read_text().splitlines()[1:] if line.split()[3] == "0A"]
    expect("listens elsewhere", [at for at in listening if at.endswith(f":{preview.port:04X}") and not at.startswith("0100007F")], [])

# Row 83: methods and broken requests.
for method in ["PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "CONNECT"]:
    expect(method, preview.status(f"{method} / HTTP/1.1"), 405)
expect("BREW", preview.status("BREW / HTTP/1.1"), 501)
expect("write without token", preview.status("POST /_blad/x HTTP/1.1", own, "Content-Length: 0"), 403)
expect("write with a wrong token", preview.status("POST /_blad/x HTTP/1.1", own, "X-Blad-Token: 1", "Content-Length: 0"), 403)
expect("write without origin", preview.status("POST /_blad/x HTTP/1.1", "X-Blad-Token: 1", "Content-Length: 0"), 403)
expect("write to a page", preview.status("POST / HTTP/1.1", own, "Content-Length: 0"), 405)
for name, data in {
    "bytes": bytes(range(256)) * 20 + b"\r\n\r\n",
    "TLS": bytes.fromhex("16030100c8010000c40303") + b"\r\n\r\n",
    "HTTP/2": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "no version": b"GET /\r\n\r\n",
    "bare line ends": b"GET / HTTP/1.1\nHost: " + preview.host.encode() + b"\n\n\r\n\r\n",
    "folded header": f"GET / HTTP/1.1\r\nHost: {preview.host}\r\nA: b\r\n c\r\n\r\n".encode(),
    "two lengths": f"POST / HTTP/1.1\r\nHost: {preview.host}\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab".encode(),
    "length and coding": f"POST / HTTP/1.1\r\nHost: {preview.host}\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n".encode(),
    "negative length": f"POST / HTTP/1.1\r\nHost: {preview.host}\r\nContent-Length: -1\r\n\r\n".encode(),
    "huge length": f"POST /_blad/x HTTP/1.1\r\nHost: {preview.host}\r\n{own}\r\nContent-Length: 99999999999\r\n\r\n".encode(),
    "body of a GET": f"GET / HTTP/1.1\r\nHost: {preview.host}\r\nContent-Length: 9\r\n\r\n123456789".encode(),
    "chunked": f"POST / HTTP/1.1\r\nHost: {preview.host}\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n".encode(),
    "half a request": f"GET / HTTP/1.1\r\nHost: {preview.host}\r\n".encode(),
}.items():
    answer = preview.raw(data, closes=True)
    expect(name, int(answer[9:12]) if answer else None, None, *range(400, 432), 501)
expect("a long address", preview.status("GET /" + "a" * 20_000 + " HTTP/1.1"), 414)
expect("a large header", preview.status("GET / HTTP/1.1", "A: " + "b" * 100_000), 431, None)
expect("many fields", preview.status("GET / HTTP/1.1", *[f"A{n}: b" for n in range(500)]), 431, None)


def endless() -> None:
    """A header that never ends is cut, not kept."""
    with preview.connect() as link:
        sent = 0
        try:
            link.sendall(f"GET / HTTP/1.1\r\nHost: {preview.host}\r\n".encode())
            while sent < 64 << 20:
                sent += link.send(b"A: " + b"b" * 4000 + b"\r\n")
        except OSError:
            pass
        expect("an endless header is read", sent < 16 << 20, True)


endless()
# Several requests in one, and one in pieces.
two = f"GET /blogg/ HTTP/1.1\r\nHost: {preview.host}\r\n\r\nGET / HTTP/1.1\r\nHost: {preview.host}\r\nConnection: close\r\n\r\n".encode()
expect("two requests at once", preview.raw(two).count(b"HTTP/1.1 200 OK"), 2)
with preview.connect() as link:
    for byte in f"GET / HTTP/1.1\r\nHost: {preview.host}\r\nConnection: close\r\n\r\n".encode():
        link.sendall(bytes([byte]))
    expect("a request byte by byte", link.recv(12), b"HTTP/1.1 200")
head = preview.raw(f"HEAD / HTTP/1.1\r\nHost: {preview.host}\r\nConnection: close\r\n\r\n".encode())
expect("HEAD has no body", head.endswith(b"\r\n\r\n") and b"Content-Length: 0" not in head, True)

# Resets in mid-answer, and thousands of connections that say nothing.
before = open_files(preview.process)
for _ in range(300):
    link = preview.connect()
    link.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
    link.sendall(f"GET / HTTP/1.1\r\nHost: {preview.host}\r\n\r\n".encode())
    link.close()
resource.setrlimit(resource.RLIMIT_NOFILE, (min(4096, resource.getrlimit(resource.RLIMIT_NOFILE)[1]), resource.getrlimit(resource.RLIMIT_NOFILE)[1]))
idle = []
try:
    for _ in range(2000):
        idle.append(preview.connect())
except OSError as error:
    print(f"   {len(idle)} connections: {error}")
expect("serves beside idle connections", preview.is_well(), True)
for link in idle:
    link.close()
streams = [preview.connect() for _ in range(50)]
for link in streams:
    link.sendall(f"GET /_blad/events HTTP/1.1\r\nHost: {preview.host}\r\n\r\n".encode())
expect("serves beside readers of the channel", preview.is_well(), True)
for link in streams:
    link.close()
for _ in range(100):
    if open_files(preview.process) <= before + 5:
        break
    time.sleep(0.1)
expect("open files come back", open_files(preview.process) <= before + 5, True)
expect("serves on", preview.is_well(), True)

# A request that is not finished is closed in its time; looked at last, since it takes half a minute.
slow = preview.connect()
slow.sendall(b"GET / HTTP/1.1\r\n")
started = time.monotonic()
answer = slow.recv(4096)
expect("a request that is not finished", answer[9:12] in (b"408", b"") and 20 < time.monotonic() - started < 40, True)

# Row 84: a port that is taken; then the end.
second = subprocess.run([BLAD, "serve", "-C", SITE, "--port", str(preview.port)], capture_output=True, text=True, timeout=60)
expect("a taken port", second.returncode, 2)
expect("a taken port is named", str(preview.port) in second.stderr, True)
preview.process.send_signal(signal.SIGINT)
expect("Ctrl-C", preview.process.wait(timeout=30), 0)

finish(faults, checked, "answers to hostile requests")
