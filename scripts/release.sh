#!/usr/bin/env bash
# Makes the program as others get it, and a Debian package of it, in .build/dist.
# release.sh: on other systems than Debian the program alone. `make build` has built it.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/say.sh

dist=.build/dist
mkdir -p "$dist"
strip -o "$dist/blad" .build/release/blad

if ldd "$dist/blad" | grep -E 'libswift|libFoundation|libdispatch'; then
    give_up "programmet behöver Swifts bibliotek (se ovan)" "the program needs Swift's libraries (see above)"
fi

if ! command -v dpkg-deb >/dev/null || ! command -v dpkg-shlibdeps >/dev/null; then
    echo "$dist/blad"
    give_up "paketet görs bara på Debian med dpkg-dev; programmet finns i $dist/blad" \
        "the package is only made on Debian with dpkg-dev; the program is in $dist/blad"
fi
scripts/package.sh "$dist/blad" "$dist"
