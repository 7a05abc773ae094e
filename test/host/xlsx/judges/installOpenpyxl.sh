#!/bin/sh
# Installs openpyxl, an outside judge of our .xlsx files, in .cache/openpyxl; does nothing when it is
# there. Made beside and moved in whole, since several suites may ask for it at once.
set -eu
cd "$(dirname "$0")/../../../.."
place=.cache/openpyxl
version=3.1.5
is_there() {
  "$place/bin/python" -c "import openpyxl; assert openpyxl.__version__ == '$version'" 2>/dev/null
}
is_there && exit 0
made="$place.$$"
trap 'rm -rf "$made"' EXIT
python3 -m venv "$made"
"$made/bin/python" -m pip install --quiet --disable-pip-version-check "openpyxl==$version"
if ! is_there; then
  rm -rf "$place"
  mv "$made" "$place"
fi
