#!/usr/bin/env bash
# Measures Blad beside others, and prints the table that the README quotes.
# benchmark.sh BLAD [OPTIONS of benchmarks/table.py]
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/say.sh

# An environment of its own: what is measured against is not what tests need.
python=.build/benchmarks/bin/python
stamp=.build/benchmarks/requirements.installed
if ! { cat Tests/Checks/requirements.txt benchmarks/requirements.txt | cmp -s - "$stamp" && $python -c '' 2>/dev/null; }; then
    step "python packages -> .build/benchmarks" >&2
    rm -rf .build/benchmarks
    mkdir -p .build
    python3 -m venv .build/benchmarks
    $python -m pip install --quiet --disable-pip-version-check --retries 3 \
        --requirement Tests/Checks/requirements.txt --requirement benchmarks/requirements.txt </dev/null >&2 || give_up \
        "Python-paketen gick inte att hämta (se ovan). Finns nätet?" \
        "the Python packages could not be fetched (see above). Is the network there?"
    cat Tests/Checks/requirements.txt benchmarks/requirements.txt >"$stamp"
fi
exec $python benchmarks/table.py "$@"
