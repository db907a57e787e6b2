#!/usr/bin/env bash
# Builds the example for both audiences into a temporary folder, and runs every page check on it.
# page-checks.sh BLAD AS-OF
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/say.sh
. scripts/temporary.sh

blad=$1
as_of=$2

step "example site for the public, as of $as_of"
"$blad" build --as-of "$as_of" --output "$work/public"
step "example site for members, as of $as_of"
"$blad" build --as-of "$as_of" --audience members --output "$work/members"
step "page checks"
.venv/bin/python Tests/Checks/run.py "$work/public" --members "$work/members" --blad "$blad" --as-of "$as_of"
