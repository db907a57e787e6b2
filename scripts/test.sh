#!/usr/bin/env bash
# Builds and runs the Swift tests, the GFM specification's examples among them.
# test.sh [OPTIONS of swift test…]
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/say.sh

step "swift test $*"
BLAD_GFM_SPEC="$(scripts/gfm-spec.sh)"
export BLAD_GFM_SPEC
# A folder of their own: SwiftPM does one thing at a time in each, and the program is built meanwhile.
exec swift test --scratch-path .build/tests "$@"
