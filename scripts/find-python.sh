#!/bin/sh
# Prints the first Python that can run Quorum, or one sentence about what is missing.
set -eu

able=''
for name in "${PYTHON:-}" python3 python3.14 python3.13 python3.12 python3.11 python; do
    [ -n "$name" ] && command -v "$name" >/dev/null 2>&1 || continue
    "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 || continue
    able=$name
    "$name" -c 'import ensurepip, venv' >/dev/null 2>&1 || continue
    echo "$name"
    exit 0
done

if [ -n "$able" ]; then
    echo "Quorum needs the venv module, which $able lacks. Install it (on Debian and Ubuntu: apt install python3-venv)." >&2
else
    echo 'Quorum needs Python 3.11 or newer, but found none. Install it, or name it: make run PYTHON=/path/to/python3' >&2
fi
exit 1
