"""Writes the official lists beside this file from the reference's own (`npm run lists`, after setup:validata).

Each list is a JSON of `editions` (years of the official geographical code; none for a list without years), the
entries that all editions have, and those that only one has. Entries are sorted and written one after the other,
each as the length of what it shares with the one before (a digit in base 36), then the rest.
"""

import json
import pathlib

from frformat.geo import (
    canton,
    code_commune_insee,
    code_fantoir,
    code_pays,
    code_postal,
    code_region,
    commune,
    departement,
    numero_departement,
    pays,
    region,
)

PLACE = pathlib.Path(__file__).parent
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"

VERSIONED = {
    "canton": canton.canton_versioned_data,
    "code-commune-insee": code_commune_insee.code_commune_insee_versioned_data,
    "code-pays-iso2": code_pays.code_pays_IS02_versioned_data,
    "code-pays-iso3": code_pays.code_pays_IS03_versioned_data,
    "code-region": code_region.code_region_versioned_data,
    "commune": commune.commune_versioned_data,
    "departement": departement.departement_versioned_data,
    "numero-departement": numero_departement.numero_departement_versioned_data,
    "pays": pays.pays_versioned_data,
    "region": region.region_versioned_data,
}
LASTING = {
    "code-fantoir": code_fantoir.PARTIAL_CODE_FANTOIR,
    "code-postal": code_postal.CODES_POSTAUX,
}


def packed(entries):
    before, lines = "", []
    for entry in sorted(entries):
        shared = 0
        while shared < min(len(before), len(entry), 35) and before[shared] == entry[shared]:
            shared += 1
        lines.append(DIGITS[shared] + entry[shared:])
        before = entry
    return "\n".join(lines)


def write(name, editions):
    shared = frozenset.intersection(*editions.values())
    answer = {
        "editions": sorted(year for year in editions if year),
        "shared": packed(shared),
        "own": {year: packed(entries - shared) for year, entries in sorted(editions.items()) if year},
    }
    text = json.dumps(answer, ensure_ascii=False)
    (PLACE / f"{name}.json").write_text(text + "\n", encoding="utf-8")


for name, data in VERSIONED.items():
    write(name, {year.get_id(): data.get_data(year.get_id()) for year in data.ls()})
for name, entries in LASTING.items():
    write(name, {"": entries})
