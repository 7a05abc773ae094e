#!/bin/sh
# Installs openpyxl, the outside judge of our .xlsx files, in .cache/openpyxl. Does nothing when it is there.
set -eu
cd "$(dirname "$0")/../../../.."
venv=.cache/openpyxl
version=3.1.5
if "$venv/bin/python" -c "import openpyxl; assert openpyxl.__version__ == '$version'" 2>/dev/null; then
  exit 0
fi
python3 -m venv "$venv"
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check "openpyxl==$version"
