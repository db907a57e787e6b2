#!/usr/bin/env bash
# Makes a Debian package of a program that has been built, in a folder.
# package.sh BLAD FOLDER: the same program and commit give the same bytes.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/say.sh
. scripts/temporary.sh

blad=$1
dist=$2
doc=usr/share/doc/blad

# The commit's time, for the files in the package; dpkg-deb reads it too.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH

step "Debian package"
version=$("$blad" --version)
architecture=$(dpkg --print-architecture)
root=$work/root
mkdir -p "$root/DEBIAN" "$root/usr/bin" "$root/$doc/Manual" "$root/usr/share/bash-completion/completions"
install -m 755 "$blad" "$root/usr/bin/blad"
"$blad" --generate-completion-script bash >"$root/usr/share/bash-completion/completions/blad"
cp -r Manual/. "$root/$doc/Manual/"
install -m 644 README.md "$root/$doc/"

# The program holds others' work too, each under its own licence.
licence() { printf '\n\n== %s ==\n\n' "$1" && cat "$2"; }
{
    cat LICENSE
    for name in Yams SwiftCSV FlyingFox swift-argument-parser; do
        licence "$name" "$(find ".build/checkouts/$name" -maxdepth 1 -iname 'LICENSE*' | head -n 1)"
    done
    swift=$(dirname "$(dirname "$(realpath "$(command -v swift)")")")/share/swift/LICENSE.txt
    [ ! -e "$swift" ] || licence "Swift" "$swift"
} >"$root/$doc/copyright"

# Which libraries it needs, and since which version, from the packages of this machine.
mkdir "$work/debian"
printf 'Source: blad\n\nPackage: blad\nArchitecture: any\n' >"$work/debian/control"
depends=$(cd "$work" && dpkg-shlibdeps -O "$root/usr/bin/blad" 2>"$work/said" | sed -n 's/^shlibs:Depends=//p') || true
[ -n "$depends" ] || {
    cat "$work/said" >&2
    give_up "paketets beroenden gick inte att räkna ut (se ovan)" "the package's dependencies could not be worked out (see above)"
}

cat >"$root/DEBIAN/control" <<CONTROL
Package: blad
Version: $version
Architecture: $architecture
Maintainer: $(git log -1 --format='%an <%ae>')
Installed-Size: $(du -sk --apparent-size "$root/usr" | cut -f1)
Depends: $depends
Recommends: fonts-noto-core | fonts-dejavu-core
Suggests: weasyprint, openssh-client, rsync, git, curl
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
