#!/bin/sh
# Generates the crates of every pair below tests/compare, lets the compiler say what is public in each (rustdoc's JSON), and looks whether
# `generator diff` names every breaking change between them. If cargo-semver-checks is installed, its verdict has to agree too.
#
#   tests/compare/semver/run.sh [FOLDER]      # FOLDER for the crates and what is built; default: a new one below $TMPDIR
#
# Needs cargo, python3 and packages from the registry. RUSTC_BOOTSTRAP lets the stable rustdoc write JSON.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
work=${1:-$(mktemp -d)}
features=${FEATURES-client,server,webhooks}
mkdir -p "$work"

[ -n "${GENERATOR-}" ] || cargo build --quiet --manifest-path "$root/Cargo.toml" -p generator
generator=${GENERATOR:-${CARGO_TARGET_DIR:-$root/target}/debug/generator}

# The public items of the crate of one document, as JSON.
document() { # FROM TO
    "$generator" --spec "$1" --out "$2" --name pair --emit crate 2> /dev/null
    (cd "$2/pair" && CARGO_TARGET_DIR=$work/target RUSTC_BOOTSTRAP=1 cargo rustdoc --quiet --lib --no-default-features --features "$features" -- \
        -Zunstable-options --output-format json --cap-lints allow)
    cp "$work/target/doc/pair.json" "$2/public.json"
}

failed=0
for folder in "$root"/tests/compare/*/; do
    name=$(basename "$folder")
    [ -f "$folder/old.yaml" ] || continue
    mkdir -p "$work/$name"
    document "$folder/old.yaml" "$work/$name/old"
    document "$folder/new.yaml" "$work/$name/new"
    "$generator" diff "$folder/old.yaml" "$folder/new.yaml" --format json > "$work/$name/report.json"
    printf '%s: ' "$name"
    python3 "$here/referee.py" "$work/$name/old/public.json" "$work/$name/new/public.json" "$work/$name/report.json" || failed=1
    if cargo semver-checks --version > /dev/null 2>&1; then
        log=$work/$name/semver-checks.log
        if cargo semver-checks --baseline-rustdoc "$work/$name/old/public.json" --current-rustdoc "$work/$name/new/public.json" \
            --release-type minor > "$log" 2>&1; then
            echo "  cargo-semver-checks: no breaking change"
        else
            python3 "$here/verdicts.py" "$log" "$work/$name/report.json" || failed=1
        fi
    fi
done
exit $failed
