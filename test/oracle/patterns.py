"""Python's answers: reads [pattern, [text, ...]] on standard input, one JSON per line; answers a list, or null."""

import json
import re
import sys
import warnings

warnings.simplefilter("ignore")

for line in sys.stdin:
    pattern, texts = json.loads(line)
    try:
        compiled = re.compile("^" + pattern + "$")
        answer = [compiled.match(text) is not None for text in texts]
    except (re.error, OverflowError):
        answer = None
    print(json.dumps(answer), flush=True)
