#!/bin/sh
# Installs the real portals that the contract suite runs against, in .cache/portals. Safe to repeat.
set -eu
here="test/servers"
place=".cache/portals"
mkdir -p "$place"

# A virtual environment from pinned requirements; made anew only when they change.
python_portal() {
  name="$1"
  requirements="$here/$2"
  if [ -f "$place/$name/installed" ] && cmp -s "$place/$name/installed" "$requirements"; then
    echo "$name is already installed."
    return
  fi
  rm -rf "${place:?}/$name"
  python3 -m venv "$place/$name"
  "$place/$name/bin/pip" install --quiet --no-deps -r "$requirements"
  cp "$requirements" "$place/$name/installed"
  echo "$name is installed."
}

python_portal udata udata/requirements.txt
# Each release of CKAN with the libraries that it pins; with 2.12, an extension that adds compulsory fields.
for release in 2.10 2.11 2.12; do
  python_portal "ckan-$release" "ckan/requirements-$release.txt"
done

# An S3 store. It does not tell its version: the pin is here.
if [ ! -x "$place/versitygw" ]; then
  GOBIN="$PWD/$place" go install -ldflags='-s -w' github.com/versity/versitygw/cmd/versitygw@v1.8.0
fi

if [ ! -d "$place/documentStore" ]; then
  mvn -q -B -f "$here/udata/pom.xml" dependency:copy-dependencies \
    -DoutputDirectory="$PWD/$place/documentStore.part"
  mv "$place/documentStore.part" "$place/documentStore"
fi
