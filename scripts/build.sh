#!/usr/bin/env bash
# Builds a program in release: .build/release/PROGRAM.
# build.sh PROGRAM: always with the same options, or all that another program was built from is built anew.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/say.sh

# Calls between the modules are optimised like those within one: a twentieth of a build's time.
options=(-Xswiftc -cross-module-optimization)
# With Swift's libraries inside, the program starts at once, and where Swift is not installed too. Apple's systems have them.
[ "$(uname -s)" = Darwin ] || options+=(--static-swift-stdlib)

step "swift build -c release --product $1"
# The linker warns of a function of Foundation's that Blad does not call.
swift build -c release --product "$1" "${options[@]}" 2>&1 | grep --line-buffered -v "the use of .mktemp' is dangerous"
