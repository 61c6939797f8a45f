#!/usr/bin/env python3
"""Merges two Débrief boards: python3 merge.py A.json B.json > MERGED.json

Shows that docs/format.md is enough to read, merge and write the file: the output is what the app writes, byte for
byte. Left out: a field that is one value on one side and an object on the other, and any check of the input.
"""

import base64
import hashlib
import json
import re
import sys

HAND = "00000000000.hand:1"
NOTHING = object()  # the value of a register that was cleared
HEADER = ["format", "version", "minReader", "id"]
SECTIONS = ["records", "alternatives", "stamps", "deleted", "sum"]


def read(name):
    """A board; what its file may lack is empty."""
    return {**{section: {} for section in SECTIONS}, **json.load(open(name, encoding="utf-8-sig"))}


def parse(stamp):
    """A stamp's writer, the writer's counter, and what the writer had seen before: {replica: counter}."""
    (writer, n), *others = [pair.split(":") for pair in stamp.split(".")[1].split(",")]
    seen = {}
    for replica, m in others:
        seen[replica] = max(int(m), seen.get(replica, 0))
    seen[writer] = min(int(n) - 1, seen.get(writer, int(n) - 1))
    return writer, int(n), seen


def covers(vector, stamp):
    """Whether a vector has seen a write, and all that its writer had seen."""
    writer, n, seen = parse(stamp)
    return all(vector.get(replica, 0) >= m for replica, m in {**seen, writer: n}.items())


def registers(file, id):
    """A record as {path: [(stamp, value)]}, and its creation stamp."""
    stamps = {"*": HAND, **file["stamps"].get(id, {})}
    found = {}
    for field, value in file["records"][id].items():
        name = field.replace("~", "~0").replace("/", "~1").replace("*", "~2")
        if isinstance(value, dict) and value and field != "place":
            values = {f"{name}/{entry}": item for entry, item in value.items()}
        else:
            values = {name: value}
        for path, item in values.items():
            found[path] = [(stamps.get(path, stamps["*"]), item)]
    for path, stamp in stamps.items():
        if path != "*":
            found.setdefault(path, [(stamp, NOTHING)])
    for path, versions in file["alternatives"].get(id, {}).items():
        found.setdefault(path, []).extend((v["stamp"], v.get("value", NOTHING)) for v in versions)
    return stamps["*"], found


def join(versions):
    """What a register keeps of these versions, newest first."""
    each = {(stamp, canonical(value)): value for stamp, value in versions}
    stamps = {stamp for stamp, _ in each}
    kept = [key for key in each if not any(covers(parse(other)[2], key[0]) for other in stamps)]
    newest_first = sorted(kept, key=lambda key: (key[0], utf16(key[1])), reverse=True)
    return [(key[0], each[key]) for key in newest_first]


def merge_records(a, b):
    """The record, its stamps and its alternatives, from what `registers` says of both sides."""
    creation = max(a[0], b[0])
    fields, stamps, alternatives = {}, {"*": creation}, {}
    for path in {**a[1], **b[1]}:
        (stamp, value), *others = join(a[1].get(path, []) + b[1].get(path, []))
        name, slash, entry = path.partition("/")
        field = name.replace("~2", "*").replace("~1", "/").replace("~0", "~")
        if value is not NOTHING and slash:
            fields.setdefault(field, {})[entry] = value
        elif value is not NOTHING:
            fields[field] = value
        if value is NOTHING or stamp != creation:
            stamps[path] = stamp
        if others:
            alternatives[path] = [{"stamp": s} | ({} if v is NOTHING else {"value": v}) for s, v in others]
    return fields, stamps, alternatives


def merge_deletions(a, b):
    clock, writer = max((stamp.split(".")[0], parse(stamp)[0]) for stamp in (a, b))
    vector = {}
    for replica, n, seen in (parse(a), parse(b)):
        for name, m in {**seen, replica: n}.items():
            vector[name] = max(m, vector.get(name, 0))
    others = sorted((name, m) for name, m in vector.items() if name != writer and m > 0)
    return f"{clock}." + ",".join(f"{name}:{m}" for name, m in [(writer, vector[writer]), *others])


def merge_unknown(a, b):
    """What is gone for good, and what a newer version has at the top: objects key by key."""
    if isinstance(a, dict) and isinstance(b, dict):
        return {**a, **b, **{key: merge_unknown(a[key], b[key]) for key in a if key in b}}
    return max(a, b, key=lambda value: (isinstance(value, dict), utf16(canonical(value))))


def merge(a, b):
    assert a["id"] == b["id"], "two different boards"
    unknown = [{key: side[key] for key in side if key not in HEADER + SECTIONS} for side in (a, b)]
    both = {**a, **merge_unknown(*unknown), **{name: {} for name in SECTIONS}}
    for key in ("version", "minReader"):
        both[key] = max(a[key], b[key])
    for id in {**a["records"], **b["records"]}:
        sides = [registers(side, id) for side in (a, b) if id in side["records"]]
        fields, stamps, alternatives = merge_records(sides[0], sides[-1])
        both["records"][id], both["stamps"][id] = fields, stamps
        if alternatives:
            both["alternatives"][id] = alternatives
    for id in {**a["deleted"], **b["deleted"]}:
        stamps = {side["deleted"][id] for side in (a, b) if id in side["deleted"]}
        both["deleted"][id] = stamps.pop() if len(stamps) == 1 else merge_deletions(*stamps)
    return both


def utf16(text):
    """Sorts like JavaScript: by UTF-16 code units."""
    return text.encode("utf-16-be", "surrogatepass")


def tidy(value, rank=lambda key: 0):
    if isinstance(value, list):
        return [tidy(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {key: tidy(value[key]) for key in sorted(value, key=lambda key: (rank(key), utf16(key)))}


def canonical(value, rank=lambda key: 0):
    if value is NOTHING:
        return ""
    text = json.dumps(tidy(value, rank), ensure_ascii=False, separators=(",", ":"))
    return re.sub("[\ud800-\udfff]", lambda lone: f"\\u{ord(lone[0]):04x}", text)


def text(file):
    def section(name, rank=lambda key: 0):
        rows = [f"\n{canonical(id)}:{canonical(file[name][id], rank)}" for id in sorted(file[name])]
        return f'"{name}":{{' + ",".join(rows) + "}"

    extra = sorted((key for key in file if key not in HEADER + SECTIONS), key=utf16)
    head = "{\n" + ",".join(f'"{key}":{canonical(file[key])}' for key in HEADER) + ",\n"
    head += "".join(f"{canonical(key)}:{canonical(file[key])},\n" for key in extra)
    head += section("records", lambda key: {"type": 0, "title": 1, "place": 3}.get(key, 2)) + ",\n"
    head += ",\n".join(section(name) for name in SECTIONS[1:4]) + ","
    digest = hashlib.sha256(head.encode()).digest()
    return head + f'"sum":"sha256-{base64.b64encode(digest).decode()}"\n}}\n'


if __name__ == "__main__":
    boards = [read(name) for name in sys.argv[1:3]]
    sys.stdout.reconfigure(encoding="utf-8", newline="")
    sys.stdout.write(text(merge(*boards)))
