"""The reference's verdicts: reads cases on standard input, one JSON per line, answers one JSON per line.

A case is {"schema": descriptor, "rows": [[text, ...], ...]}, header first, or {"schema": descriptor, "file": path}.
An answer is {"errors": [[type, row, field], ...], "warnings": [text, ...]}, or {"crash": text}; for a file it
also has "rows", as the reference read them.
"""

import functools
import json
import multiprocessing
import pathlib
import sys

import frictionless
from validata_core import resource_service, validation_service
from validata_core.domain import validation_features

# Two limits would hide the end of long reports.
frictionless.validate = functools.partial(frictionless.validate, limit_errors=10**9)
validation_features.VALIDATA_MAX_ROWS = 10**9


def judge(case):
    resource = open_table(case)
    report = validation_service.validate_resource(resource, case["schema"])
    answer = report.to_dict()
    errors = [
        [error["type"], error.get("rowNumber"), error.get("fieldName")]
        for error in answer["errors"]
    ]
    answer = {"errors": errors, "warnings": answer["warnings"]}
    if "file" in case:
        answer["rows"] = [resource.header()] + resource.rows()
    return answer


def open_table(case):
    if "rows" in case:
        return resource_service.from_inline_data(case["rows"])
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
