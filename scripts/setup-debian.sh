#!/usr/bin/env bash
# Debian and its kin: finds out which packages are missing, and installs them all in one go.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/say.sh

level=${1:-build}
wanted=(cmark-gfm libcmark-gfm-dev libcmark-gfm-extensions-dev libqrencode-dev libssl-dev libstemmer-dev libvips-dev pkg-config)
commands=(pkg-config)

if [ "$level" != build ]; then
    # Booklets are made by WeasyPrint, which draws text with Pango.
    # Fonts: without one that has Arabic, the Arabic pages are boxes.
    wanted+=(libpango-1.0-0 libpangoft2-1.0-0 fonts-dejavu-core fonts-noto-core)
    commands+=(python3)
    python3 -c 'import venv, ensurepip' 2>/dev/null || wanted+=(python3 python3-venv)
fi
if [ "$level" != build ] && [ "$level" != print ]; then
    wanted+=(apache2-bin)
    # Letters are read as mail programs and filters read them.
    wanted+=(w3m lynx spamassassin)
    # PDFs are read by others than who made them, and so are their codes.
    wanted+=(poppler-utils zbar-tools)
    # Pictures are searched for what they must not tell, and made once more by other means.
    wanted+=(libimage-exiftool-perl libvips-tools)
    # A site is published to a web host of this machine's own, and links are looked up at one.
    wanted+=(git openssh-client openssh-server rsync curl openssl)
    commands+=(apache2 pdfinfo zbarimg exiftool git rsync sftp sshd curl openssl)
    # A browser, a Java or a Python that came from elsewhere will do.
    command -v chromium >/dev/null || wanted+=(chromium)
    java -version >/dev/null 2>&1 || wanted+=(default-jre-headless)
fi

if [ "$level" = load ]; then
    wanted=(wrk)
    commands=(wrk)
fi

if ! command -v apt-get >/dev/null; then
    # Not Debian: what is there is used, and what is not is named.
    PATH=$PATH:/usr/sbin
    for command in "${commands[@]}"; do
        command -v "$command" >/dev/null || give_up \
            "$command saknas. Här finns inte apt, så installera motsvarigheten till: ${wanted[*]}" \
            "$command is missing. There is no apt here, so install the counterparts of: ${wanted[*]}"
    done
    for library in libcmark-gfm libqrencode vips; do
        pkg-config --exists "$library" || give_up \
            "$library saknas. Här finns inte apt, så installera biblioteket och dess utvecklingsfiler." \
            "$library is missing. There is no apt here, so install the library and its development files."
    done
    echo '#include <libstemmer.h>' | cc -E - >/dev/null 2>&1 || give_up \
        "libstemmer saknas. Här finns inte apt, så installera biblioteket och dess utvecklingsfiler." \
        "libstemmer is missing. There is no apt here, so install the library and its development files."
    exit 0
fi

missing=()
installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "${wanted[@]}" 2>/dev/null || true)
for package in "${wanted[@]}"; do
    grep -qx "installed $package" <<<"$installed" || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" != 0 ]; then
    # Without a terminal nobody can answer sudo's question, so it must not ask.
    if command -v sudo >/dev/null && { [ -t 0 ] || sudo -n true 2>/dev/null; }; then
        as_root=(sudo)
    else
        give_up \
            "paket saknas, och här får de inte installeras. Be den som sköter datorn köra: apt-get install ${missing[*]}" \
            "packages are missing and you may not install them. Ask whoever runs this machine for: apt-get install ${missing[*]}"
    fi
fi

step "apt-get install ${missing[*]}"
apt() {
    # Nothing that is installed for the tests shall begin to serve.
    ${as_root[@]+"${as_root[@]}"} env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 \
        apt-get -qq -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 "$@" </dev/null
}
log=$(mktemp)
trap 'rm -f "$log"' EXIT
{ apt update && apt install -y --no-install-recommends "${missing[@]}"; } >"$log" 2>&1 || {
    tail -n 20 "$log" >&2
    give_up \
        "paketen gick inte att hämta eller installera (se ovan). Finns nätet?" \
        "the packages could not be fetched or installed (see above). Is the network there?"
}
