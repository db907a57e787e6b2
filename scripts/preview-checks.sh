#!/usr/bin/env bash
# Starts the preview on a copy of the example and sends it what browsers and strangers may send.
# preview-checks.sh BLAD
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/say.sh
. scripts/temporary.sh

step "hostile requests to the preview"
cp -r content templates "$work"
.venv/bin/python Tests/Checks/preview_requests.py "$1" "$work"
