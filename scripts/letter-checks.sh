#!/usr/bin/env bash
# Exports every letter of the example that is no draft, and letters of hard cases, and checks the files.
# letter-checks.sh BLAD AS-OF
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/say.sh
. scripts/temporary.sh

blad=$(realpath "$1")
as_of=$2
letters=content/v-aktuellt
python=.venv/bin/python

# A copy of the example in a folder of its own, with the letters of hard cases.
site_copy() {
    mkdir -p "$1"
    cp -r content templates "$1"
    $python Tests/Checks/letter_cases.py "$1/$letters" content/blogg/2026-10-22-fem-stolar/ronn.jpg
}

# The slugs of a folder's letters that are no drafts.
slugs() {
    local file
    for file in "$1/$letters"/*.md "$1/$letters"/*/index.md; do
        grep -q '^draft: true' "$file" && continue
        file=${file%/index.md}
        file=${file##*/}
        echo "${file%.md}"
    done
}

export_all() {
    local slug
    for slug in $(slugs "$1"); do
        "$blad" newsletter "$slug" -C "$1" --as-of "$2" --quiet 2>"$work/said" >/dev/null || {
            cat "$work/said" >&2
            return 1
        }
    done
}

first=$work/letters
second="$work/brev på annat håll"
site_copy "$first"
step "letters of the example, as of $as_of"
export_all "$first" "$as_of"
echo "$(slugs "$first" | wc -l) letters"

passed=0 failed=0
for check in bytes mail text html words spam; do
    echo "-- letter_$check"
    # SpamAssassin reads a letter a second: those with pictures, the longest and the latest.
    few=()
    [ "$check" != spam ] || few=(2025-01 2025-10 2026-06 2026-11)
    if $python "Tests/Checks/letter_$check.py" "$first/outbox" ${few[@]+"${few[@]}"}; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
    fi
done

step "two thousand letters of every construct, nested at random"
mkdir "$work/random"
BLAD_LETTERS="$work/random" scripts/test.sh --quiet --filter RandomLetterFilesTests >"$work/said" 2>&1 || {
    cat "$work/said" >&2
    exit 1
}
for check in bytes mail html; do
    echo "-- letter_$check"
    if $python "Tests/Checks/letter_$check.py" "$work/random"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
    fi
done

step "letters once more: other folder, file dates, day, time zone and locale"
site_copy "$second"
find "$second/content" -exec touch -d 2001-02-03 {} +
(
    export TZ=Pacific/Kiritimati LANG=ar_EG.UTF-8 LC_ALL=C HOME=/nonexistent USER=annan
    export_all "$second" 2031-07-04
)
if diff -r "$first/outbox" "$second/outbox" >"$work/differs"; then
    echo "all bytes are the same"
    passed=$((passed + 1))
else
    head -n 20 "$work/differs"
    failed=$((failed + 1))
fi
echo "letters: $passed passed, $failed failed"
[ "$failed" = 0 ]
