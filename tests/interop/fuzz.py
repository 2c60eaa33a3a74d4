"""schemathesis against both gateways: at least 5,000 requests made up from the document, none of which may bring forth a 5xx, an
answer that breaks its schema, or a status that the document does not know.

    fuzz.py DOCUMENT ADAPAY_URL JUSTAP_URL API_KEY KEYS

Three of its checks are left out, because this document says something else on purpose:

- `negative_data_rejection`: servers read leniently (numbers as text, unknown members, null for absent), and business refusals of
  one gateway travel inside 200.
- `positive_data_acceptance`: whether a payment can be refunded, or a cursor exists, depends on what happened before, which no
  schema tells.
- `allow_header_conformance`: paths overlap (`/payments/confirm` for POST, `/payments/{payment_id}` for GET), and `Allow` names
  what really works at an address, not what one path item lists.
"""

import collections
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

from referee import check

DOCUMENT, ADAPAY, JUSTAP, API_KEY, KEYS = sys.argv[1:6]
LEFT_OUT = "negative_data_rejection,positive_data_acceptance,allow_header_conformance"
LEAST = 5000
# The first round goes through all phases. On a busy machine it makes too few requests: then further ones follow, each with
# another seed, but no longer than this in all.
FIRST, FURTHER, LONGEST = 75, 60, 600
OPERATIONS = {"adapay": "28", "justap": "32"}
here = pathlib.Path(__file__).parent


def start(gateway, url, work, number):
    """Starts a run; those of both gateways at once fill both cores."""
    command = [
        str(pathlib.Path(sys.executable).parent / "schemathesis"), "run", DOCUMENT, "--url", url,
        "--include-tag-regex", rf"^{gateway}\.", "--exclude-checks", LEFT_OUT, "--mode", "all", "--max-examples", "150",
        "--phases", "examples,coverage,fuzzing,stateful" if number == 0 else "fuzzing",
        "--generation-with-security-parameters", "false", "--generation-database", "none", "--seed", str(20200120 + number),
        "--continue-on-failure", "--max-time", str(FIRST if number == 0 else FURTHER), "--no-color", "--request-timeout", "10",
    ]
    environment = dict(
        os.environ, SCHEMATHESIS_HOOKS="fuzz_hooks", PYTHONPATH=str(here), INTEROP_GATEWAY=gateway, INTEROP_API_KEY=API_KEY,
        INTEROP_KEYS=KEYS, INTEROP_DOCUMENT=DOCUMENT, INTEROP_COUNTS=str(work / f"{gateway}.json"))
    with open(work / gateway, "wb") as output:
        return subprocess.Popen(command, env=environment, cwd=work, stdout=output, stderr=subprocess.STDOUT)


def finish(gateway, run, work, number):
    """Waits for a run, tells what it found, and returns its requests by status."""
    status = run.wait()
    output = (work / gateway).read_text(errors="replace")
    try:
        counts = collections.Counter(json.loads((work / f"{gateway}.json").read_text()))
    except (OSError, ValueError):
        counts = collections.Counter()
    if status:
        sys.stdout.write("".join(f"    {line}\n" for line in output.splitlines()[-300:]))
    name = f"schemathesis {gateway}, round {number + 1}"
    print(f"{name}: {counts.total()} requests, by status {dict(sorted(counts.items()))}", flush=True)
    check(f"{name}: nothing was found", status == 0, "see above")
    if number == 0:
        selected, tested = (re.search(rf"{word}: (\d+)", output) for word in ("Selected", "Tested"))
        check(f"{name}: every operation was tested", selected and tested and selected[1] == tested[1] == OPERATIONS[gateway], tested)
    return counts


with tempfile.TemporaryDirectory() as folder:
    work, began = pathlib.Path(folder), time.monotonic()
    totals = {gateway: collections.Counter() for gateway in OPERATIONS}
    number = 0
    while number == 0 or (sum(map(collections.Counter.total, totals.values())) < LEAST
                          and time.monotonic() - began < LONGEST - FURTHER):
        runs = {gateway: start(gateway, url, work, number) for gateway, url in (("adapay", ADAPAY), ("justap", JUSTAP))}
        for gateway, run in runs.items():
            totals[gateway] += finish(gateway, run, work, number)
        number += 1
    for gateway, counts in totals.items():
        name, requests = f"schemathesis {gateway}", counts.total()
        check(f"{name}: no 5xx", requests and not any(code.startswith("5") for code in counts), counts)
        # Signed as they are, requests get past the door; those that test the door do not.
        check(f"{name}: requests were let in", counts["401"] * 4 < requests, counts)
        check(f"{name}: some succeeded", counts["200"] * 5 > requests, counts)
    requests = sum(map(collections.Counter.total, totals.values()))
    check(f"schemathesis: {requests} requests in all, at least {LEAST}", requests >= LEAST)
