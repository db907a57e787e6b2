#!/usr/bin/env bash
# Runs the Swift tests under the sanitizers that look for what goes wrong with memory and between threads.
# sanitize.sh [address|thread] [arguments of swift test]
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/say.sh

kinds=(address thread)
case "${1:-}" in address | thread)
    kinds=("$1")
    shift
    ;;
esac
# The leaks that it tells of are GLib's and libvips' tables, which live as long as the program.
export ASAN_OPTIONS=detect_leaks=0
export TSAN_OPTIONS="suppressions=$PWD/scripts/thread-suppressions.txt halt_on_error=0 exitcode=66"
for kind in "${kinds[@]}"; do
    step "swift test --sanitize=$kind"
    swift test --sanitize="$kind" --scratch-path ".build/${kind:0:1}san" "$@"
done
