"""The reference's verdicts: reads cases on standard input, one JSON per line, answers one JSON per line.

A case is {"schema": descriptor, "rows": [[text, ...], ...]}, header first, or {"schema": descriptor, "file": path},
or {"schema": descriptor, "name": file name, "bytes": base64}.
An answer is {"errors": [[type, row, field], ...], "warnings": [text, ...]}, or {"crash": text}; for a file it
also has "rows", as the reference read them. A file that it refuses to read has one error, without row nor field.
"""

import base64
import functools
import json
import multiprocessing
import pathlib
import sys

import frictionless
from validata_core import resource_service, validation_service
from validata_core.domain import validation_features
from validata_core.domain.types import TypedException

# Two limits would hide the end of long reports.
frictionless.validate = functools.partial(frictionless.validate, limit_errors=10**9)
validation_features.VALIDATA_MAX_ROWS = 10**9


def judge(case):
    try:
        resource = open_table(case)
    except TypedException as refusal:
        return {"errors": [[refusal.type.value, None, None]], "warnings": [], "rows": []}
    report = validation_service.validate_resource(resource, case["schema"])
    answer = report.to_dict()
    errors = [
        [error["type"], error.get("rowNumber"), error.get("fieldName")]
        for error in answer["errors"]
    ]
    answer = {"errors": errors, "warnings": answer["warnings"]}
    if "rows" not in case:
        answer["rows"] = [resource.header()] + resource.rows()
    return answer


def open_table(case):
    if "rows" in case:
        return resource_service.from_inline_data(case["rows"])
    if "bytes" in case:
        return resource_service.from_file_content(case["name"], base64.b64decode(case["bytes"]))
    path = pathlib.Path(case["file"])
    return resource_service.from_file_content(path.name, path.read_bytes())


def answer_line(line):
    try:
        answer = judge(json.loads(line))
    except BaseException as problem:  # the web service answers HTTP 500: that is the verdict
        answer = {"crash": f"{type(problem).__name__}: {problem}"}
    return json.dumps(answer)


def main():
    """Every processor works, one long-lived process each; answers keep the order of the cases."""
    with multiprocessing.Pool() as pool:
        for answer in pool.imap(answer_line, sys.stdin, chunksize=8):
            print(answer, flush=True)


main()
