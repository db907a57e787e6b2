#!/usr/bin/env bash
# Gives Blad inputs of every kind: samples, changed. What crashes, takes two seconds or 600 MB, or breaks a promise is named
# by its kind and seed: `.build/release/Fuzz KIND SEED` prints that input.
# fuzz.sh RUNS [FIRST SEED]
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/say.sh

# With fewer, some kinds would get no input at all.
[[ $1 =~ ^[0-9]+$ && $1 -ge 1000 ]] || give_up 'RUNS ska vara ett tal, 1000 eller mer' 'RUNS is a number, 1000 or more'
scripts/build.sh Fuzz
fuzz=.build/release/Fuzz
first=${2:-0}
faults=0
# Apart from the loop, which would not see that it failed.
plan=$("$fuzz" all "$1")
[ -n "$plan" ] || give_up 'fuzz: inget att köra' 'fuzz: nothing to run'
while read -r kind count; do
    step "$kind: $count inputs"
    # A run that crashed goes on after the input; only its last line is the sum.
    "$fuzz" "$kind" "$first" $((first + count)) | tee .build/fuzz-log
    faults=$((faults + $(wc -l <.build/fuzz-log) - 1))
done <<<"$plan"
echo "$faults faults"
[ "$faults" -eq 0 ]
