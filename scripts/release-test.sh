#!/usr/bin/env bash
# Installs the package that release.sh made in a clean Debian of this machine's release, and uses it there.
# release-test.sh: as root, for it makes a Debian in a folder (debootstrap) and steps into it.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/say.sh
. scripts/temporary.sh

as_of=2026-11-21
[ "$(id -u)" = 0 ] || give_up "provet behöver root: sudo make release-test" "the test needs root: sudo make release-test"
command -v debootstrap >/dev/null || give_up \
    "debootstrap saknas: apt-get install debootstrap" "debootstrap is missing: apt-get install debootstrap"
package=$(find .build/dist -name 'blad_*.deb' | sort -V | tail -n 1)
[ -n "$package" ] || give_up "paketet finns inte: make release" "there is no package: make release"

. /etc/os-release
mirror=$(cat /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null | grep -oE 'https?://[^ ]+/debian/?' | head -n 1)
root=$work/root

inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} "$@"; }

step "a clean Debian $VERSION_CODENAME"
debootstrap --variant=minbase "$VERSION_CODENAME" "$root" "${mirror:-http://deb.debian.org/debian}" >"$work/said" 2>&1 || {
    tail -n 20 "$work/said" >&2
    give_up "debootstrap gick inte (se ovan). Finns nätet?" "debootstrap failed (see above). Is the network there?"
}
cp /etc/resolv.conf "$root/etc/" 2>/dev/null || true
cp -r content templates "$package" "$root/root/"

step "apt install ./${package##*/}"
inside sh -c 'apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends install /root/blad_*.deb' \
    >"$work/said" 2>&1 || {
    tail -n 20 "$work/said" >&2
    give_up "paketet gick inte att installera (se ovan)" "the package could not be installed (see above)"
}

step "used there"
inside blad --version
inside sh -c 'cd /root && blad init ny --title Nya && blad check -C ny && blad build -C ny'
inside blad check -C /root --as-of $as_of
inside blad build -C /root --as-of $as_of
inside blad brev 2026-11 -C /root --as-of $as_of
inside blad goals -C /root --as-of $as_of >/dev/null

step "beside the same program here"
mkdir "$work/here"
cp -r content templates "$work/here"
.build/dist/blad build -C "$work/here" --as-of $as_of --quiet
# Share cards are drawn with the fonts that a machine has.
diff -r --exclude=kort --exclude='.blad' "$root/root/site" "$work/here/site" >"$work/differs" || true
echo "$(find "$root/root/site" -type f | wc -l) files there, $(find "$work/here/site" -type f | wc -l) here, $(wc -l <"$work/differs") differ"
inside dpkg --purge blad >/dev/null
[ ! -e "$root/usr/bin/blad" ] || give_up "paketet gick inte att ta bort" "the package could not be removed"
