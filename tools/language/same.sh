#!/bin/sh
# same.sh CORPORA [PACKAGES]: trains twice on 300 sentences, every phase, and says whether the two artefacts are the same byte for byte. Some minutes.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for run in 1 2; do
  OMP_NUM_THREADS=1 python3 "$here/train.py" "$1" "$work/$run.variorum-model" --limit 300 --packages "${2:-packages}" >"$work/$run.log"
done
cmp "$work/1.variorum-model" "$work/2.variorum-model" && echo "the same"
