/// What `blad --version` prints; the Debian package takes it from there.
let version = "0.1.0"
