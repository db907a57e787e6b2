#!/usr/bin/env bash
# A Mac: Homebrew has what is missing. Apache comes with the system.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/say.sh

level=${1:-build}
missing=()
casks=()

command -v pkg-config >/dev/null || missing+=(pkgconf)
pkg-config --exists libcmark-gfm 2>/dev/null || missing+=(cmark-gfm)
pkg-config --exists libqrencode 2>/dev/null || missing+=(qrencode)
[ -e "$(brew --prefix 2>/dev/null)/include/libstemmer.h" ] || missing+=(snowball)
pkg-config --exists vips 2>/dev/null || missing+=(vips)
if [ "$level" != build ]; then
    brew list pango >/dev/null 2>&1 || missing+=(pango)
    python3 -c 'import venv, ensurepip' 2>/dev/null || missing+=(python)
fi
if [ "$level" != build ] && [ "$level" != print ]; then
    # /usr/bin/java is there on every Mac, but without a Java behind it only asks for one.
    java -version >/dev/null 2>&1 || [ -d "$(brew --prefix 2>/dev/null)/opt/openjdk" ] || missing+=(openjdk)
    command -v pdfinfo >/dev/null || missing+=(poppler)
    command -v zbarimg >/dev/null || missing+=(zbar)
    command -v exiftool >/dev/null || missing+=(exiftool)
    [ -d "/Applications/Google Chrome.app" ] || [ -d /Applications/Chromium.app ] || casks+=(google-chrome)
fi
if [ "$level" = load ]; then
    casks=()
    missing=()
    command -v wrk >/dev/null || missing=(wrk)
fi
[ $((${#missing[@]} + ${#casks[@]})) -gt 0 ] || exit 0

all="${missing[*]-} ${casks[*]-}"
command -v brew >/dev/null || give_up \
    "Homebrew saknas (brew.sh). Installera det, eller på annat sätt: $all" \
    "Homebrew is missing (brew.sh). Install it, or by other means: $all"

step "brew install $all"
failed() {
    give_up "brew kunde inte installera: $all. Finns nätet?" "brew could not install: $all. Is the network there?"
}
[ ${#missing[@]} = 0 ] || brew install --quiet "${missing[@]}" || failed
[ ${#casks[@]} = 0 ] || brew install --quiet --cask "${casks[@]}" || failed
