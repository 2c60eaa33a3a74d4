"""What the scripts of this folder share: how an outcome is told, and nothing about any protocol.

Each check prints one line, `ok NAME` or `not ok NAME: WHY`; `run` counts them.
"""

import sys
import traceback


def check(name, condition, why=""):
    """Tells one outcome."""
    if condition:
        print(f"ok {name}", flush=True)
    else:
        print(f"not ok {name}: {' '.join(str(why).split())[:600]}", flush=True)
    return bool(condition)


def equal(name, found, expected):
    """Tells whether two values are the same."""
    return check(name, found == expected, f"found {found!r}, expected {expected!r}")


def contains(name, found, expected):
    """Tells whether an answer has these members with these values."""
    different = {key: (found.get(key) if isinstance(found, dict) else found, value) for key, value in expected.items()
                 if not isinstance(found, dict) or found.get(key) != value}
    return check(name, not different, f"found and expected: {different!r} in {found!r}")


def attempt(name, call):
    """Runs a call; what it raises is a failed check."""
    try:
        return call()
    except Exception as error:  # the point is to tell of any
        traceback.print_exc(file=sys.stderr)
        check(name, False, f"{type(error).__name__}: {error}")
        return None
