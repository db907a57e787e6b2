#!/usr/bin/env bash
# Builds the program with Swift's libraries inside it, and a Debian package of it, into .build/dist.
# release.sh: the same commit gives files of the same dates.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/say.sh
. scripts/temporary.sh

dist=.build/dist
doc=usr/share/doc/blad

# The commit's time, for the files in the package; dpkg-deb reads it too.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH

step "swift build -c release, with Swift's libraries inside"
# A folder of its own: the ordinary build would be thrown away.
swift build -c release --product blad --static-swift-stdlib --scratch-path .build/package
mkdir -p "$dist"
strip -o "$dist/blad" "$(swift build -c release --product blad --static-swift-stdlib --scratch-path .build/package --show-bin-path)/blad"
version=$("$dist/blad" --version)

if ldd "$dist/blad" | grep -E 'libswift|libFoundation|libdispatch'; then
    give_up "programmet behöver Swifts bibliotek (se ovan)" "the program needs Swift's libraries (see above)"
fi
command -v dpkg-deb >/dev/null && command -v dpkg-shlibdeps >/dev/null || {
    echo "$dist/blad $version"
    give_up "paketet görs bara på Debian med dpkg-dev; programmet finns i $dist/blad" \
        "the package is only made on Debian with dpkg-dev; the program is in $dist/blad"
}

step "Debian package"
architecture=$(dpkg --print-architecture)
root=$work/root
mkdir -p "$root/DEBIAN" "$root/usr/bin" "$root/$doc/manual" "$root/usr/share/bash-completion/completions"
install -m 755 "$dist/blad" "$root/usr/bin/blad"
"$dist/blad" --generate-completion-script bash >"$root/usr/share/bash-completion/completions/blad"
install -m 644 Manual/*.md "$root/$doc/manual/"
install -m 644 README.md "$root/$doc/"

# The program holds others' work too, each under its own licence.
licence() { printf '\n\n== %s ==\n\n' "$1" && cat "$2"; }
{
    cat LICENSE
    for name in Yams SwiftCSV FlyingFox swift-argument-parser; do
        licence "$name" "$(find ".build/package/checkouts/$name" -maxdepth 1 -iname 'LICENSE*' | head -n 1)"
    done
    swift=$(dirname "$(dirname "$(realpath "$(command -v swift)")")")/share/swift/LICENSE.txt
    [ ! -e "$swift" ] || licence "Swift" "$swift"
} >"$root/$doc/copyright"

# Which libraries it needs, and since which version, from the packages of this machine.
mkdir "$work/debian"
printf 'Source: blad\n\nPackage: blad\nArchitecture: any\n' >"$work/debian/control"
depends=$(cd "$work" && dpkg-shlibdeps -O "$root/usr/bin/blad" 2>/dev/null | sed -n 's/^shlibs:Depends=//p')
[ -n "$depends" ] || give_up "paketets beroenden gick inte att räkna ut" "the package's dependencies could not be worked out"

cat >"$root/DEBIAN/control" <<CONTROL
Package: blad
Version: $version
Architecture: $architecture
Maintainer: $(git log -1 --format='%an <%ae>')
Installed-Size: $(du -sk --apparent-size "$root/usr" | cut -f1)
Depends: $depends
Recommends: fonts-noto-core | fonts-dejavu-core
Suggests: weasyprint, openssh-client, rsync, git
Section: web
Priority: optional
Description: publishing for associations
 A website, letters, a calendar and plans with goals that are followed up,
 made of Markdown files. The messages and the manual are in Swedish.
CONTROL
(cd "$root" && find usr -type f | LC_ALL=C sort | xargs -d '\n' md5sum) >"$root/DEBIAN/md5sums"
chmod -R u=rwX,go=rX "$root"
find "$root" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
dpkg-deb --root-owner-group -Zxz --build "$root" "$dist/blad_${version}_$architecture.deb" >/dev/null
echo "$dist/blad_${version}_$architecture.deb"
