#!/usr/bin/env bash
# Installs the package that release.sh made in a clean Debian of this machine's release, and uses it there.
# release-test.sh: as root, for it makes a Debian in a folder (debootstrap) and steps into it.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/say.sh

as_of=2026-11-21
[ "$(id -u)" = 0 ] || give_up "provet behöver root: sudo make release-test" "the test needs root: sudo make release-test"
command -v debootstrap >/dev/null || give_up \
    "debootstrap saknas: apt-get install debootstrap" "debootstrap is missing: apt-get install debootstrap"
package=$(find .build/dist -name 'blad_*.deb' 2>/dev/null | sort -V | tail -n 1) || true
[ -n "$package" ] || give_up "paketet finns inte: make release" "there is no package: make release"

# Mounts of its own vanish with the script.
[ -n "${BLAD_UNSHARED:-}" ] || BLAD_UNSHARED=yes exec unshare --mount --propagation private scripts/release-test.sh
. scripts/temporary.sh
. /etc/os-release
# From where this machine gets its packages.
mirror=$(grep -rhoE 'https?://[^ ]+/debian/?( |$)' /etc/apt/sources.list /etc/apt/sources.list.d 2>/dev/null | grep -v snapshot | head -n 1) || true
mirror=${mirror% }
root=$work/root

inside() {
    chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 \
        ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} "$@"
}

step "a clean Debian $VERSION_CODENAME"
debootstrap --variant=minbase "$VERSION_CODENAME" "$root" "${mirror:-http://deb.debian.org/debian}" >"$work/said" 2>&1 || {
    tail -n 20 "$work/said" >&2
    give_up "debootstrap gick inte (se ovan). Finns nätet?" "debootstrap failed (see above). Is the network there?"
}
cp /etc/resolv.conf "$root/etc/" 2>/dev/null || true
# Share cards are drawn with the fonts that a machine has, and they are others here.
mkdir "$work/exempel"
cp -r content templates "$work/exempel/"
echo 'share-cards: false' >>"$work/exempel/content/site.yml"
cp -r "$work/exempel" "$root/srv/"
cp "$package" "$root/srv/"
# Swift's programs read their arguments from there.
trap 'umount -l "$root/proc" 2>/dev/null || true; rm -rf --one-file-system "$work"' EXIT
mount -t proc proc "$root/proc"

step "apt install ./${package##*/}"
inside sh -c 'apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends install /srv/blad_*.deb' \
    >"$work/said" 2>&1 || {
    tail -n 20 "$work/said" >&2
    give_up "paketet gick inte att installera (se ovan)" "the package could not be installed (see above)"
}

step "used there"
inside blad --version
inside sh -c 'cd /srv && blad init ny --title Nya && blad check -C ny && blad build -C ny'
inside blad check -C /srv/exempel --as-of $as_of
inside blad build -C /srv/exempel --as-of $as_of
inside blad brev 2026-11 -C /srv/exempel --as-of $as_of
inside blad goals -C /srv/exempel --as-of $as_of >/dev/null

step "beside the same program here"
.build/dist/blad build -C "$work/exempel" --as-of $as_of --quiet
diff -r "$root/srv/exempel/site" "$work/exempel/site" >"$work/said" || {
    head -n 20 "$work/said" >&2
    give_up "webbplatsen blev en annan där (se ovan)" "the site became another one there (see above)"
}
echo "$(find "$work/exempel/site" -type f | wc -l) files, all bytes are the same"
inside dpkg --purge blad >/dev/null
[ ! -e "$root/usr/bin/blad" ] || give_up "paketet gick inte att ta bort" "the package could not be removed"
