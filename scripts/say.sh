# Sourced by the other scripts: how they say what they do, and how they give up.
# shellcheck shell=bash

step() { printf '== %s\n' "$*"; }

# give_up SWEDISH ENGLISH: the reader may be an editor or a developer, so both are said.
give_up() {
    printf 'fel: %s\nerror: %s\n' "$1" "$2" >&2
    exit 1
}
