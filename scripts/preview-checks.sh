#!/usr/bin/env bash
# Starts the preview on copies of the example: sends it what browsers and strangers may send, and works at its desk.
# preview-checks.sh BLAD
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/say.sh
. scripts/temporary.sh

step "hostile requests to the preview"
mkdir "$work/requests" "$work/desk" "$work/hurry"
cp -r content templates "$work/requests"
cp -r content templates "$work/desk"
cp -r content templates "$work/hurry"
.venv/bin/python Tests/Checks/preview_requests.py "$1" "$work/requests"

step "the workbench in Chromium"
.venv/bin/python Tests/Checks/workbench.py "$1" "$work/desk"

step "the workbench in a hurry"
.venv/bin/python Tests/Checks/workbench_hurry.py "$1" "$work/hurry"
