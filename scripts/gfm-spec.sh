#!/usr/bin/env bash
# Prints the path of the GFM specification as plain text; its examples are tests of Blad's Markdown. Debian's
# package cmark-gfm holds it. Images for containers often leave /usr/share/doc out when they install packages;
# then the file is taken out of the package itself. Prints nothing on a system that has no such package.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/say.sh

spec=.build/gfm/spec.txt
inside=usr/share/doc/cmark-gfm/spec.txt.gz

if [ ! -s "$spec" ]; then
    mkdir -p "$(dirname "$spec")"
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    if [ -s "/$inside" ]; then
        packed=/$inside
    elif command -v apt-get >/dev/null; then
        step "spec.txt from the package cmark-gfm" >&2
        # As the user itself: apt would otherwise step down to one who may not write here. A machine that never
        # asked for the lists of packages does so now.
        download() { (cd "$work" && apt-get -qq -o APT::Sandbox::User=root -o Acquire::Retries=3 download cmark-gfm >&2); }
        { download 2>/dev/null || { apt-get -qq update >&2 && download; }; } &&
            dpkg-deb -x "$work"/cmark-gfm_*.deb "$work" || give_up \
            "paketet cmark-gfm gick inte att hämta, och dess spec.txt behövs av testerna. Finns nätet?" \
            "the package cmark-gfm could not be fetched, and the tests need its spec.txt. Is the network there?"
        packed=$work/$inside
    else
        exit 0
    fi
    # By way of a new name: a run that is cut short must not leave half a file.
    gzip -dc "$packed" >"$spec.new"
    mv "$spec.new" "$spec"
fi
printf '%s/%s\n' "$PWD" "$spec"
