#!/usr/bin/env bash
# 100 photographs of 12 megapixels: Blad's first build against vipsthumbnail from the shell, which makes the same files,
# in the same run; then the second build against that of a site without them.
# pictures.sh BLAD [COUNT] [FOLDER]
set -euo pipefail
cd "$(dirname "$0")/.."

blad=$(realpath "$1")
count=${2:-100}
work=$(mktemp -d "${3:-/tmp}/blad-pictures.XXXXXX")
trap 'rm -rf "$work"' EXIT

now() { date +%s.%N; }
# Seconds that a command takes.
timed() { local start; start=$(now); "$@" >/dev/null; echo "$(now) $start" | awk '{ print $1 - $2 }'; }

# A photograph has soft shapes of many sizes and a camera's grain. No two are alike: the seed is its number.
photograph() {
    local at=$1 layers=()
    for size in 8 40 200 1000; do
        vips gaussnoise "$work/n$size.v" $size $((size * 3 / 4)) --sigma $((1200 / (size + 12) + 6)) --mean 32 --seed "$at$size"
        vips resize "$work/n$size.v" "$work/l$size.v" "$(awk "BEGIN { print 4000 / $size }")" --kernel cubic
        layers+=("$work/l$size.v")
    done
    vips sum "${layers[*]}" "$work/grey.v"
    vips linear "$work/grey.v" "$work/colour.v" "0.9 1 0.8" "5 0 20"
    vips cast "$work/colour.v" "$work/byte.v" uchar
    vips copy "$work/byte.v" "$work/rgb.v" --interpretation srgb
    vips jpegsave "$work/rgb.v" "$2" --Q 92
}

for site in with without; do
    mkdir -p "$work/$site/content"
    cp -r templates "$work/$site/"
    printf 'title: Bilder\nurl: https://bilder.example\n' >"$work/$site/content/site.yml"
done
seed=$((count < 10 ? count : 10))
for at in $(seq "$seed"); do photograph "$at" "$work/with/content/p$at.jpg"; done
# Making a photograph takes longer than publishing it: the others are those ten with another grain of their own.
for at in $(seq $((seed + 1)) "$count"); do
    vips linear "$work/with/content/p$(((at - 1) % seed + 1)).jpg" "$work/with/content/p$at.jpg[Q=92]" 1 "$((at / seed))" --uchar
done
for at in $(seq "$count"); do
    printf -- '---\ntitle: Bild %s\n---\n\n![Bild](p%s.jpg)\n' "$at" "$at" >"$work/with/content/bild-$at.md"
    printf -- '---\ntitle: Bild %s\n---\n\nIngen bild.\n' "$at" >"$work/without/content/bild-$at.md"
done

shell() {
    local out=$work/shell
    mkdir -p "$out"
    for width in 1920 1280 960 640 320; do
        vipsthumbnail "$work"/with/content/*.jpg --size "${width}x" --export-profile srgb \
            -o "$out/%s-$width.webp[Q=78,effort=3,strip]"
    done
    vipsthumbnail "$work"/with/content/*.jpg --size 1280x --export-profile srgb -o "$out/%s.jpg[Q=80,optimize_coding,strip]"
}
build() { "$blad" build -C "$work/$1" --quiet --as-of 2026-11-21; }

# The files are in memory for both.
cat "$work"/with/content/*.jpg >/dev/null
first=$(timed build with)
thumbnails=$(timed shell)
timed build without >/dev/null
# What was changed within the last moments is looked at anew.
sleep 3
best() { for _ in 1 2 3 4 5; do timed build "$1"; done | sort -g | head -n 1; }
second=$(best with)
bare=$(best without)
awk -v n="$count" -v f="$first" -v t="$thumbnails" -v s="$second" -v b="$bare" 'BEGIN {
    printf "%d photographs: first build %.2f s, vipsthumbnail %.2f s, ratio %.2f\n", n, f, t, f / t
    printf "second build %.0f ms, without pictures %.0f ms, difference %.0f ms\n", s * 1000, b * 1000, (s - b) * 1000
}'
