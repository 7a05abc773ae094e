#!/bin/sh
# Installs the reference (validata-table 0.12.5 with frictionless 5.19.0) in .cache/validata.
# Safe to repeat: does nothing when the wanted pair is already there.
set -eu

place=".cache/validata"
wanted="validata-table 0.12.5 frictionless 5.19.0"

if [ -f "$place/installed" ] && [ "$(cat "$place/installed")" = "$wanted" ]; then
  echo "Reference already installed in $place ($wanted)."
  exit 0
fi

python3 -m venv "$place"
"$place/bin/pip" install --quiet validata-table==0.12.5
# Later releases of these libraries change verdicts or break the import of the first.
"$place/bin/pip" install --quiet "frictionless[excel]==5.19.0" python-dateutil==2.9.0.post0 \
  validators==0.35.0 simpleeval==1.0.7 chardet==7.6.0 shapely==2.1.2 petl==1.7.25
echo "$wanted" > "$place/installed"
echo "Reference installed in $place ($wanted)."
