#!/usr/bin/env python3
"""Looks whether every item that cargo-semver-checks complains about is named by `generator diff`.

    verdicts.py LOG REPORT.json
"""

import json
import re
import sys


def main():
    log, report = sys.argv[1:3]
    with open(report, encoding="utf-8") as file:
        effects = [effect for change in json.load(file)["changes"] for effect in change["rust"]]
    major = {effect["item"] for effect in effects if effect["semver"] == "major"}
    rule, complaints, missed = "", 0, []
    for line in open(log, encoding="utf-8"):
        if found := re.match(r"--- failure (\S+):", line):
            rule = found[1]
        elif rule and (found := re.match(r"  (.+?),? (?:previously )?in (?:file )?\S+", line)):
            complaints += 1
            words = set(re.findall(r"\w+", found[1]))
            if not any(set(re.findall(r"\w+", item)[-2:]) <= words or re.findall(r"\w+", item)[-1] in words for item in major):
                missed.append(f"{rule}: {found[1]}")
    print(f"  cargo-semver-checks: {complaints} complaints, {len(missed)} of them not named")
    for line in missed:
        print(f"    not named: {line}")
    sys.exit(1 if missed or not complaints else 0)


if __name__ == "__main__":
    main()
