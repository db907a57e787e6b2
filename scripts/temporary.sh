# Sourced: makes a folder $work that is gone when the script ends, in memory where the machine has /dev/shm.
# shellcheck shell=bash

base=${TMPDIR:-/tmp}
if [ -d /dev/shm ] && [ -w /dev/shm ]; then
    base=/dev/shm
fi
work=$(mktemp -d "$base/blad.XXXXXX")
trap 'rm -rf "$work"' EXIT
