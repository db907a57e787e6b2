#!/usr/bin/env bash
# Runs two commands beside each other: a release is built by one thread for most of its time, and checks often wait.
# beside.sh FIRST SECOND: what the first says comes when the second is done; fails when one of them does.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/say.sh
. scripts/temporary.sh

step "$1 (in the background)"
bash -c "$1" >"$work/said" 2>&1 &
first=$!
trap 'kill "$first" 2>/dev/null || true; rm -rf "$work"' EXIT

status=0
bash -c "$2" || status=$?
wait "$first" || status=$?
step "$1"
cat "$work/said"
exit "$status"
