#!/usr/bin/env bash
# The page checks' Python packages, in .venv. The copy of the requirements that is left inside tells that all of
# them are in place, so a second run only compares two small files.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/say.sh

requirements=Tests/Checks/requirements.txt
stamp=.venv/requirements.installed

# The interpreter is run too: a .venv that came along from another machine may point at nothing.
if cmp -s "$requirements" "$stamp" && .venv/bin/python -c '' 2>/dev/null; then
    exit 0
fi

step "python packages -> .venv"
rm -rf .venv
python3 -m venv .venv || give_up \
    "Python kunde inte skapa .venv. Python 3.10 eller senare med venv behövs." \
    "Python could not make .venv. Python 3.10 or later with venv is needed."
.venv/bin/python -m pip install --quiet --disable-pip-version-check --retries 3 \
    --requirement "$requirements" </dev/null || give_up \
    "Python-paketen i $requirements gick inte att hämta (se ovan). Finns nätet?" \
    "the Python packages of $requirements could not be fetched (see above). Is the network there?"
cp "$requirements" "$stamp"
