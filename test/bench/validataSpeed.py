"""Seconds that the reference takes over one CSV file: rows in memory, then from the file's bytes, as JSON.

Processor time, so that a busy machine does not flatter us. Arguments: the schema, the file.
"""

import csv
import functools
import json
import pathlib
import sys
import time

import frictionless
from validata_core import resource_service, validation_service
from validata_core.domain import validation_features

# The two limits would spare it the end of a long table.
frictionless.validate = functools.partial(frictionless.validate, limit_errors=10**9)
validation_features.VALIDATA_MAX_ROWS = 10**9

schema = json.loads(pathlib.Path(sys.argv[1]).read_text())
path = pathlib.Path(sys.argv[2])
content = path.read_bytes()
rows = list(csv.reader(content.decode().splitlines(keepends=True)))


def timed(open_resource):
    start = time.process_time()
    report = validation_service.validate_resource(open_resource(), schema).to_dict()
    return {"seconds": time.process_time() - start, "errors": len(report["errors"])}


print(
    json.dumps(
        {
            "rows": timed(lambda: resource_service.from_inline_data(rows)),
            "file": timed(lambda: resource_service.from_file_content(path.name, content)),
        }
    )
)
