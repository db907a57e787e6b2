#!/usr/bin/env bash
# Installs what the machine lacks: `setup.sh build` for building, `print` for PDF too, `test` for the tests, `look` for pictures too;
# `load` only installs what loads the preview.
# Run often (every make does), so it looks before it acts and is silent when nothing is missing.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/say.sh

level=${1:-build}

command -v swift >/dev/null || give_up \
    "Swift 6.1 eller senare saknas. Installera det från swift.org och försök igen." \
    "Swift 6.1 or later is missing. Install it from swift.org and try again."

case "$(uname -s)" in
Darwin) scripts/setup-mac.sh "$level" ;;
*) scripts/setup-debian.sh "$level" ;;
esac

if [ "$level" != build ] && [ "$level" != load ]; then
    scripts/setup-python.sh
fi
