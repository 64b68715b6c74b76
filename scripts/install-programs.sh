#!/usr/bin/env bash
# Installs with apt what is not on the PATH; each argument is a package, or package:program if the program has another name.
set -euo pipefail
missing=()
for wanted; do
    PATH="$PATH:/usr/sbin" command -v "${wanted#*:}" >/dev/null || missing+=("${wanted%%:*}")
done
((${#missing[@]})) || exit 0
command -v apt-get >/dev/null || { echo "There is no apt-get here: install ${missing[*]} in your system's way." >&2; exit 1; }
as_root=()
((EUID)) && as_root=(sudo)
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qq --no-install-recommends "${missing[@]}" >/dev/null
