"""The reference's verdicts: reads cases on standard input, one JSON per line, answers one JSON per line.

A case is {"schema": descriptor, "rows": [[text, ...], ...]}, header first.
An answer is {"errors": [[type, row, field], ...], "warnings": [text, ...]}, or {"crash": text}.
"""

import functools
import json
import sys

import frictionless
from validata_core import resource_service, validation_service
from validata_core.domain import validation_features

# Two limits would hide the end of long reports.
frictionless.validate = functools.partial(frictionless.validate, limit_errors=10**9)
validation_features.VALIDATA_MAX_ROWS = 10**9


def judge(case):
    resource = resource_service.from_inline_data(case["rows"])
    report = validation_service.validate_resource(resource, case["schema"])
    answer = report.to_dict()
    errors = [
        [error["type"], error.get("rowNumber"), error.get("fieldName")]
        for error in answer["errors"]
    ]
    return {"errors": errors, "warnings": answer["warnings"]}


def main():
    for line in sys.stdin:
        try:
            answer = judge(json.loads(line))
        except BaseException as problem:  # the web service answers HTTP 500: that is the verdict
            answer = {"crash": f"{type(problem).__name__}: {problem}"}
        print(json.dumps(answer), flush=True)


main()
