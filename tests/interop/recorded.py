"""Reads the recorder's log: every operation of the document once at least, every signature verified by OpenSSL.

    recorded.py LOG DOCUMENT
"""

import json
import re
import sys

import yaml

from referee import check

LOG, DOCUMENT = sys.argv[1:3]
lines = [json.loads(line) for line in open(LOG, encoding="utf-8")]
with open(DOCUMENT, encoding="utf-8") as file:
    paths = yaml.load(file, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))["paths"]

operations = [(method.upper(), path, operation["operationId"], operation["tags"][0].partition(".")[0])
              for path, item in paths.items() for method, operation in item.items() if isinstance(operation, dict) and "operationId" in operation]
# A concrete path wins over a template.
operations.sort(key=lambda operation: operation[1].count("{"))


def meaning(line):
    for method, path, name, gateway in operations:
        pattern = "".join("[^/]+" if piece.startswith("{") else re.escape(piece) for piece in re.split(r"(\{[^}]*\})", path))
        if (method, gateway) == (line["method"], line["gateway"]) and re.fullmatch(pattern, line["path"]):
            return name
    return None


seen = {}
for line in lines:
    seen.setdefault(meaning(line), []).append(line)
for method, path, name, gateway in operations:
    requests = seen.pop(name, [])
    check(f"openssl verifies {gateway} {name}", requests and all(line["verified"] and line.get("strict") for line in requests),
          requests or "the client never called it")
check("openssl: nothing was sent that the document does not know", not seen, seen)
