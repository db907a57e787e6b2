#!/usr/bin/env bash
# Pictures of the example site, for eyes: one page of each kind, narrow and wide, light and dark, and printed.
# look.sh BLAD AS-OF FOLDER
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/say.sh
. scripts/temporary.sh

step "example site, as of $2"
"$1" build --quiet --as-of "$2" --output "$work/public"
step "pictures -> $3"
.venv/bin/python Tests/Checks/screenshots.py "$work/public" "$3"
