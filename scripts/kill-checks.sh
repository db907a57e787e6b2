#!/usr/bin/env bash
# Builds are killed, disks fail, and what was left behind is damaged: the site stays whole.
# kill-checks.sh BLAD KILLS: with 0 kills as much as a test run has time for.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/say.sh

blad=$1
kills=${2:-0}
limits=()
if [ "$kills" = 0 ]; then
    kills=40
    limits=(--seconds 25)
fi

step "builds that are killed"
python3 Tests/Checks/kills.py "$blad" --kills "$kills" ${limits[@]+"${limits[@]}"}

step "caches, lists and pages that are damaged"
python3 Tests/Checks/damage.py "$blad" --rounds "$((kills * 2))" ${limits[@]+"${limits[@]}"}

step "disks and rights that fail"
python3 Tests/Checks/faults.py "$blad"
