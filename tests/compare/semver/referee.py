#!/usr/bin/env python3
"""Looks whether `generator diff` names every breaking change of the Rust API that the compiler sees.

    referee.py OLD.json NEW.json REPORT.json

OLD and NEW are rustdoc's JSON of the two generated crates, REPORT is what `generator diff --format json` says. Public items are found by
walking from the root of the crate as a user would, so nothing here depends on how the generator lists them. An item that is gone, or
whose declaration differs, has to be named by the report, by its own path or by that of the item around it.
"""

import json
import sys


class Crate:
    """The public items of one crate: path -> declaration."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            data = json.load(file)
        self.index = data["index"]
        self.items = {}
        self.seen = set()
        self.module(self.index[str(data["root"])], "")

    def get(self, ident):
        return self.index.get(str(ident))

    def module(self, item, path):
        for child in item["inner"]["module"]["items"]:
            child = self.get(child)
            if child is not None:
                self.item(child, path)

    def item(self, item, path, name=None):
        kind, inner = next(iter(item["inner"].items()))
        name = name or item.get("name")
        if kind == "use":
            target = self.get(inner["id"]) if inner["id"] is not None else None
            if target is None:
                return
            if inner["is_glob"]:
                self.module(target, path)
            else:
                self.item(target, path, inner["name"])
            return
        if item["visibility"] != "public" or "/runtime/" in (item.get("span") or {}).get("filename", ""):
            return
        where = f"{path}::{name}" if path else name
        # The runtime is the same for every document.
        if where == "runtime" or (where, kind) in self.seen:
            return
        self.seen.add((where, kind))
        if kind == "module":
            self.module(item, where)
            return
        self.items[where] = f"{kind} {self.text({k: v for k, v in inner.items() if k in ('generics', 'type', 'bounds', 'sig')})}"
        if kind == "struct":
            for field in inner["kind"].get("plain", {}).get("fields", []) if isinstance(inner["kind"], dict) else []:
                field = self.get(field)
                if field is not None and field["visibility"] == "public":
                    self.items[f"{where}::{field['name']}"] = "field " + self.text(field["inner"]["struct_field"])
        if kind == "enum":
            for variant in map(self.get, inner["variants"]):
                fields = variant["inner"]["variant"]["kind"]
                held = [self.text(self.get(i)["inner"]) for i in fields.get("tuple", [])] if isinstance(fields, dict) else []
                self.items[f"{where}::{variant['name']}"] = f"variant {held}"
        if kind == "trait":
            for method in map(self.get, inner["items"]):
                if "function" in method["inner"]:
                    self.items[f"{where}::{method['name']}()"] = self.function(method)
        for block in map(self.get, inner.get("impls", [])):
            self.block(block, where)

    def block(self, block, where):
        inner = block["inner"]["impl"]
        if inner["is_synthetic"] or inner["blanket_impl"] is not None:
            return
        # Conversions into something else stand with both types.
        if (inner["for"].get("resolved_path") or {}).get("path", "").rsplit("::", 1)[-1] != where.rsplit("::", 1)[-1]:
            return
        if inner["trait"] is not None:
            name = inner["trait"]["path"].rsplit("::", 1)[-1]
            if name in ("From", "Default"):
                self.items[f"{where}: {name}{self.text(inner['trait'].get('args'))}"] = "impl"
            return
        for method in map(self.get, inner["items"]):
            if "function" in method["inner"] and method["visibility"] == "public":
                self.items[f"{where}::{method['name']}()"] = self.function(method) + self.text(inner["generics"])

    def function(self, method):
        inner = method["inner"]["function"]
        return "fn " + self.text(inner["sig"]) + self.text(inner["generics"])

    def text(self, value):
        """A declaration without the numbers that differ from crate to crate."""
        if isinstance(value, dict):
            if set(value) >= {"path", "id"}:
                return str(value["path"]).rsplit("::", 1)[-1] + self.text(value.get("args"))
            return "{" + ",".join(f"{k}:{self.text(v)}" for k, v in value.items() if k != "id") + "}"
        if isinstance(value, list):
            return "[" + ",".join(map(self.text, value)) + "]"
        return str(value)


def added(crate_path):
    """Methods that the crate adds to types of the runtime (`impl Call<'_, Input, Output>`), which no path leads to."""
    with open(crate_path, encoding="utf-8") as file:
        index = json.load(file)["index"]
    crate = Crate.__new__(Crate)
    crate.index = index
    out = {}
    for block in index.values():
        inner = block["inner"].get("impl")
        if not inner or inner["trait"] is not None or inner["is_synthetic"]:
            continue
        of = inner["for"].get("resolved_path")
        target = index.get(str(of["id"])) if of else None
        if target is None or not block.get("span") or "runtime" in block["span"]["filename"]:
            continue
        if "runtime" not in (target.get("span") or {}).get("filename", ""):
            continue
        name = of["path"].rsplit("::", 1)[-1]
        if name == "Call":
            types = [a["type"] for a in of["args"]["angle_bracketed"]["args"] if "type" in a]
            name = f"Call<{types[0].get('resolved_path', {}).get('path', '()').rsplit('::', 1)[-1]}>"
        for method in (index.get(str(i)) for i in inner["items"]):
            if method and "function" in method["inner"] and method["visibility"] == "public":
                out[f"+{name}::{method['name']}"] = crate.function(method) + crate.text(inner["generics"])
    return out


def ending(path):
    """How the path of an added method ends in a report, which calls types of the runtime by the names of the module."""
    return "::" + path[1:] if path.startswith("+Call<") else "::" + path.rsplit("::", 1)[-1]


def main():
    old, new, report = sys.argv[1:4]
    before, after = Crate(old).items, Crate(new).items
    before.update(added(old))
    after.update(added(new))
    with open(report, encoding="utf-8") as file:
        effects = [effect for change in json.load(file)["changes"] for effect in change["rust"]]
    major = {effect["item"] for effect in effects if effect["semver"] == "major"}
    gone = sorted(path for path in before if path not in after)
    differ = sorted(path for path in before if path in after and before[path] != after[path])
    missed = []
    for path in gone + differ:
        plain = path.removesuffix("()")
        base = plain.split(": ")[0]
        holders = [plain, base] + [base.rsplit("::", n)[0] for n in range(1, base.count("::") + 1)]
        if plain.startswith("+"):
            holders = [item for item in major if item.endswith(ending(plain))]
        # A type that is exported twice is named by its first path.
        short = "::" + "::".join(plain.split("::")[-2:])
        if any(item.endswith(short) for item in major):
            continue
        if not any(holder in major or any(item.startswith(holder + ": ") for item in major if ": " in path) for holder in holders):
            missed.append(path)
    print(f"{len(before)} public items, {len(gone)} gone, {len(differ)} declared differently, {len(missed)} of them not named")
    for path in missed:
        print(f"  not named: {path}\n    was {before[path]}\n    is  {after.get(path)}")
    # The other way round: what is called major has to be gone or different for the compiler as well.
    seen = {path.removesuffix("()") for path in gone + differ}
    fits = lambda item, path: path.startswith(item) or item.startswith(path.split("{")[0]) or (path[0] == "+" and item.endswith(ending(path)))
    idle = sorted(item for item in major if not any(fits(item, path) for path in seen))
    for item in idle:
        print(f"  named, and the same to the compiler: {item}")
    sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()
