#!/usr/bin/env bash
# Runs the Swift tests under the sanitizers that look for what goes wrong with memory and between threads.
# sanitize.sh [address|thread] [folders of tests…]: all of Tests/*Tests when none is named.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/say.sh

kinds=(address thread)
case "${1:-}" in address | thread)
    kinds=("$1")
    shift
    ;;
esac
[ $# -gt 0 ] || set -- Tests/*Tests
# A filter that fits no test would find no fault either.
for tests in "$@"; do
    [ -d "$tests" ] || give_up "det finns ingen mapp $tests" "there is no folder $tests"
done
BLAD_GFM_SPEC="$(scripts/gfm-spec.sh)"
export BLAD_GFM_SPEC
# The leaks that it tells of are GLib's and libvips' tables, which live as long as the program. The tests take millions of
# pieces of memory: where each was taken is remembered in few frames, and what was given back not for ever.
export ASAN_OPTIONS=detect_leaks=0:malloc_context_size=3:quarantine_size_mb=64
export TSAN_OPTIONS=exitcode=66

# The library that must be loaded before Swift's: on Linux, and for the thread sanitizer alone.
locks() {
    if [ "$1" = thread ] && [ "$(uname -s)" = Linux ]; then
        clang -shared -fPIC -O1 -o "$2/thread-locks.so" scripts/thread-locks.c
        printf '%s/%s/thread-locks.so' "$PWD" "$2"
    fi
}

failed=()
for kind in "${kinds[@]}"; do
    # Optimised: without it the tests take hours under a sanitizer.
    options=(--sanitize="$kind" --scratch-path ".build/${kind:0:1}san" -Xswiftc -O -Xcc -O1)
    step "swift build --build-tests --sanitize=$kind"
    swift build --build-tests "${options[@]}"
    preload=$(locks "$kind" ".build/${kind:0:1}san")
    # One folder after another: what fails is told before all is done, and a run takes no more memory than its own tests.
    for tests in "$@"; do
        step "$tests under the $kind sanitizer"
        LD_PRELOAD="$preload" swift test --skip-build "${options[@]}" --filter "^$(basename "$tests")\." ||
            failed+=("$tests ($kind)")
    done
done
[ ${#failed[@]} -eq 0 ] || give_up "fel hittades: ${failed[*]}" "faults were found: ${failed[*]}"
